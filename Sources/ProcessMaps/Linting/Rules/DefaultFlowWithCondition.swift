import Findings

/// A default flow with a condition of its own, which is never looked at.
struct DefaultFlowWithCondition: MapRule {
    let about = RuleDescription(
        id: "map/default-flow-with-condition",
        title: LocalizedText(
            id: "Alur bawaan bersyarat",
            en: "Default flow with a condition"),
        explanation: LocalizedText(
            id: "Alur bawaan (default) diambil bila tidak ada syarat lain yang terpenuhi; syarat pada alur itu "
                + "sendiri tidak pernah dibaca.",
            en: "The default flow is taken when no other condition holds; a condition of its own is never looked "
                + "at."),
        action: LocalizedText(
            id: "Hapus syaratnya, atau lepaskan tanda bawaannya.",
            en: "Delete the condition, or do not make it the default."),
        basis: .bpmn("13.3.1"))

    func violations(in map: LintedMap) -> [Violation] {
        map.flows { flow, facts in
            guard facts.isDefault, facts.hasCondition else { return nil }
            let name = map.calledByEnds(flow: flow)
            return LocalizedText(
                id: "\(name.indonesian) adalah alur bawaan, tetapi diberi syarat.",
                en: "The \(name.english) is the default and has a condition all the same.")
        }
    }
}
