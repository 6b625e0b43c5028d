import Findings

/// The only end of a process or sub-process is one that stops everything, though nothing else can be running: event
/// sub-processes that interrupt do not count. No flow is followed, so a terminate event that stops a parallel
/// branch before its own end is not looked into.
struct SuperfluousTermination: MapRule {
    let about = RuleDescription(
        id: "map/superfluous-termination",
        title: LocalizedText(
            id: "Event penghenti tanpa guna",
            en: "Terminate event without a use"),
        explanation: LocalizedText(
            id: "Event akhir penghenti (terminate) menghentikan semua yang masih berjalan. Bila itu satu-satunya "
                + "akhir, tidak ada yang perlu dihentikan.",
            en: "A terminate end event stops everything that is still running. Where it is the only end, there is "
                + "nothing to stop."),
        action: LocalizedText(
            id: "Ganti dengan event akhir biasa.",
            en: "Make it a plain end event."),
        basis: .bpmn("10.5.3"),
        counterparts: ["bpmnlint superfluous-termination"])

    func violations(in map: LintedMap) -> [Violation] {
        map.scopes.compactMap { scope in
            let ends = map.nodes(in: scope).filter { map.outgoing.count($0) == 0 }
            let terminating = ends.filter { map.nodes[$0].kind == .endEvent && map.nodes[$0].trigger == .terminate }
            guard terminating.count == 1, ends.allSatisfy({ $0 == terminating[0] || interrupts($0, in: map) }) else {
                return nil
            }
            let name = map.called(terminating[0])
            return Violation(
                .node(terminating[0]),
                LocalizedText(
                    id: "\(name.indonesian) menghentikan semuanya, padahal tidak ada jalur lain yang masih berjalan.",
                    en: "\(name.english) stops everything, though no other path can be running."))
        }
    }

    /// An event sub-process that stops what runs beside it.
    private func interrupts(_ node: Int, in map: LintedMap) -> Bool {
        map.nodes[node].isEventSubProcess
            && map.nodes(in: .subProcess(node)).contains {
                map.nodes[$0].kind == .startEvent && map.nodes[$0].isInterrupting
            }
    }
}
