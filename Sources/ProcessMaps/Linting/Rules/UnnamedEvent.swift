import Findings

/// An event without a name that says nothing by its place either. The only plain start event of a process and its
/// only plain end event speak for themselves; so do compensation events, which only tie two activities together,
/// and links, which have names of their own. bpmnlint wants a name on every event.
struct UnnamedEvent: MapRule {
    let about = RuleDescription(
        id: "map/unnamed-event",
        title: LocalizedText(
            id: "Event tanpa nama",
            en: "Event without a name"),
        explanation: LocalizedText(
            id: "Event tidak bernama, sehingga tidak terlihat apa yang ditunggu, dikirim, atau dihasilkan. "
                + "Satu-satunya event mulai dan event akhir yang polos tidak memerlukan nama.",
            en: "The event has no name, so it does not show what is waited for, sent or reached. The only plain "
                + "start event and the only plain end event of a process need none."),
        action: LocalizedText(
            id: "Beri nama kejadiannya, misalnya “Berkas diterima” atau “Izin terbit”.",
            en: "Name what happens, for example “Documents received” or “Permit issued”."),
        basis: .bpmn("10.5"),
        counterparts: ["bpmnlint label-required"])

    func violations(in map: LintedMap) -> [Violation] {
        map.scopes.flatMap { scope -> [Violation] in
            let nodes = map.nodes(in: scope)
            let starts = nodes.count { map.nodes[$0].kind == .startEvent }
            let ends = nodes.count { map.nodes[$0].kind == .endEvent }
            return nodes.compactMap { node in
                let facts = map.nodes[node]
                guard facts.kind.isEvent, facts.name.isEmpty, facts.trigger != .compensate, facts.trigger != .link
                else {
                    return nil
                }
                let isAlone = facts.kind == .startEvent && starts == 1 || facts.kind == .endEvent && ends == 1
                return isAlone && [.none, .terminate].contains(facts.trigger) ? nil : violation(node, in: map)
            }
        }
    }

    private func violation(_ node: Int, in map: LintedMap) -> Violation {
        let name = map.called(node)
        return Violation(
            .node(node),
            LocalizedText(
                id: "\(name.indonesian): tidak terlihat kejadian apa.",
                en: "\(name.english): it does not show what happens."))
    }
}
