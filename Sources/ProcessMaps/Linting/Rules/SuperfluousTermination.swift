import Findings

/// An end that stops everything where nothing else can be running: nothing in its process or sub-process splits into
/// branches done side by side, and no event leaves running what it comes from. Which branches are done by then is not
/// looked into.
struct SuperfluousTermination: MapRule {
    let about = RuleDescription(
        id: "map/superfluous-termination",
        title: LocalizedText(
            id: "Event penghenti tanpa guna",
            en: "Terminate event without a use"),
        explanation: LocalizedText(
            id: "Event akhir penghenti (terminate) menghentikan semua yang masih berjalan. Bila tidak ada cabang yang "
                + "berjalan serentak, tidak ada yang perlu dihentikan.",
            en: "A terminate end event stops everything that is still running. Where no branches are done side by "
                + "side, there is nothing to stop."),
        action: LocalizedText(
            id: "Ganti dengan event akhir biasa.",
            en: "Make it a plain end event."),
        basis: .bpmn("10.5.3"),
        counterparts: ["bpmnlint superfluous-termination"])

    func violations(in map: LintedMap) -> [Violation] {
        map.scopes.flatMap { scope -> [Violation] in
            let nodes = map.nodes(in: scope)
            let stops = nodes.filter { map.nodes[$0].kind == .endEvent && map.nodes[$0].trigger == .terminate }
            guard !stops.isEmpty, !nodes.contains(where: { runsBeside($0, in: map) }) else { return [] }
            return stops.map { stop in
                let name = map.called(stop)
                return Violation(
                    .node(stop),
                    LocalizedText(
                        id:
                            "\(name.indonesian) menghentikan semuanya, padahal tidak ada jalur lain yang masih berjalan.",
                        en: "\(name.english) stops everything, though no other path can be running."))
            }
        }
    }

    /// Whether a node sets off work beside other work: a split that takes several branches, or an event that leaves
    /// running what it is attached to or lies in.
    private func runsBeside(_ node: Int, in map: LintedMap) -> Bool {
        let facts = map.nodes[node]
        switch facts.kind {
        case .parallelGateway, .inclusiveGateway, .complexGateway: return map.outgoing.count(node) > 1
        case .exclusiveGateway, .eventBasedGateway: return false
        case .boundaryEvent where !facts.isInterrupting: return true
        default: break
        }
        if facts.isEventSubProcess {
            return map.nodes(in: .subProcess(node)).contains {
                map.nodes[$0].kind == .startEvent && !map.nodes[$0].isInterrupting
            }
        }
        return map.outgoing.count(node) > 1
    }
}
