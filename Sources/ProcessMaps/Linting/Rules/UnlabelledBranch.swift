import Findings

/// A branch of a splitting exclusive or inclusive gateway, or a conditional flow out of an activity, without a name. The
/// default flow is left alone: its slash says “otherwise”. A condition in the file does not help, since the drawing does
/// not show it.
struct UnlabelledBranch: MapRule {
    let about = RuleDescription(
        id: "map/unlabelled-branch",
        title: LocalizedText(
            id: "Cabang tanpa nama",
            en: "Branch without a name"),
        explanation: LocalizedText(
            id: "Cabang keputusan tidak bernama, sehingga tidak terlihat kapan cabang itu diambil. Alur bawaan "
                + "(default) tidak perlu diberi nama.",
            en: "A branch of a decision has no name, so it does not show when it is taken. The default flow needs "
                + "none."),
        action: LocalizedText(
            id: "Beri nama jawaban atau syaratnya, misalnya “Ya” dan “Tidak”.",
            en: "Name the answer or condition, for example “Yes” and “No”."),
        basis: .bpmn("10.6"),
        counterparts: ["bpmnlint label-required", "bpmnlint conditional-flows"])

    func violations(in map: LintedMap) -> [Violation] {
        map.flows { flow, facts in
            guard facts.name.isEmpty, !facts.isDefault, let source = facts.source,
                facts.hasCondition && map.nodes[source].kind.isActivity || isDecision(source, in: map)
            else { return nil }
            let name = map.called(source)
            guard let target = facts.target else {
                return LocalizedText(
                    id: "Satu cabang dari \(name.indonesian) tidak bernama.",
                    en: "A branch of \(name.english) has no name.")
            }
            let next = map.called(target)
            return LocalizedText(
                id: "Cabang dari \(name.indonesian) ke \(next.indonesian) tidak bernama.",
                en: "The branch from \(name.english) to \(next.english) has no name.")
        }
    }

    private func isDecision(_ node: Int, in map: LintedMap) -> Bool {
        let kind = map.nodes[node].kind
        return (kind == .exclusiveGateway || kind == .inclusiveGateway) && map.outgoing.count(node) > 1
    }
}
