import Findings

/// Two flows from one node to the same other. Flows with a condition are left alone where the other has none or
/// another name (bpmnlint compares the conditions, which the model does not keep).
struct DuplicateSequenceFlow: MapRule {
    let about = RuleDescription(
        id: "map/duplicate-sequence-flow",
        title: LocalizedText(
            id: "Alur rangkap",
            en: "Flow drawn twice"),
        explanation: LocalizedText(
            id: "Dua alur menghubungkan dua elemen yang sama ke arah yang sama. Menurut BPMN langkah berikutnya "
                + "dikerjakan dua kali; biasanya salah satunya tertumpuk tanpa terlihat.",
            en: "Two flows connect the same two elements in the same direction. BPMN does the next step twice; as a "
                + "rule one lies unseen on the other."),
        action: LocalizedText(
            id: "Hapus salah satunya.",
            en: "Delete one of them."),
        basis: .bpmn("13.3.1"),
        counterparts: ["bpmnlint no-duplicate-sequence-flows"])

    func violations(in map: LintedMap) -> [Violation] {
        var seen: Set<Key> = []
        return map.flows { flow, facts in
            guard let source = facts.source, let target = facts.target else { return nil }
            let text = facts.hasCondition ? map.map[facts.name] : ""
            let key = Key(source: source, target: target, hasCondition: facts.hasCondition, name: text)
            guard !seen.insert(key).inserted else { return nil }
            let name = map.calledByEnds(flow: flow)
            return LocalizedText(
                id: "\(name.indonesian) digambar lebih dari sekali.", en: "The \(name.english) is drawn more than once."
            )
        }
    }

    /// What makes two flows the same.
    private struct Key: Hashable {
        let source, target: Int
        let hasCondition: Bool
        let name: String
    }
}
