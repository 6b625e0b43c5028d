import Findings

/// A node no flow leads to, beside the start events there are: BPMN starts it together with the process (10.5.2),
/// which is seldom meant. Where there is no start event at all, `NoStartEvent` says so once for the whole process,
/// and this rule is silent (bpmnlint says both). Nodes without any flow belong to `Disconnected`.
struct ImplicitStart: MapRule {
    let about = RuleDescription(
        id: "map/implicit-start",
        title: LocalizedText(
            id: "Tidak ada alur masuk",
            en: "No incoming flow"),
        explanation: LocalizedText(
            id: "Elemen tidak dituju alur mana pun, padahal prosesnya memiliki event mulai. Menurut BPMN elemen itu "
                + "ikut berjalan sejak awal; biasanya alurnya terlupa.",
            en: "No flow leads to the element though its process has a start event. BPMN starts it together with "
                + "the process; as a rule the flow was forgotten."),
        action: LocalizedText(
            id: "Sambungkan alur dari langkah sebelumnya, atau dari event mulai.",
            en: "Connect a flow from the step before, or from the start event."),
        basis: .bpmn("10.5.2"),
        counterparts: ["bpmnlint no-implicit-start"])

    func violations(in map: LintedMap) -> [Violation] {
        let starting = map.scopesWithStart
        return map.nodes { node, _ in
            guard map.incoming.count(node) == 0, map.outgoing.count(node) > 0, !map.beginsByItself(node),
                let scope = map.scope(of: node), starting.contains(scope)
            else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) tidak dituju alur mana pun.", en: "No flow leads to \(name.english).")
        }
    }
}
