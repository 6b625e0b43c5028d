import Findings

/// A sequence flow into or out of the inside of a sub-process.
struct SequenceFlowAcrossSubProcess: MapRule {
    let about = RuleDescription(
        id: "map/sequence-flow-across-sub-process",
        title: LocalizedText(
            id: "Alur menembus batas sub-proses",
            en: "Flow across the border of a sub-process"),
        explanation: LocalizedText(
            id: "Alur menghubungkan elemen di dalam sub-proses dengan elemen di luarnya. Menurut BPMN alur berhenti "
                + "di batas sub-proses.",
            en: "A flow connects an element inside a sub-process with one outside. BPMN keeps flows within the "
                + "border of a sub-process."),
        action: LocalizedText(
            id: "Sambungkan alur ke sub-prosesnya, lalu ke event mulai dan event akhir di dalamnya.",
            en: "Connect the flow to the sub-process itself, and inside it to start and end events."),
        basis: .bpmn("7.6.1"))

    func violations(in map: LintedMap) -> [Violation] {
        map.flows { flow, facts in
            guard let source = facts.source, let target = facts.target,
                map.nodes[source].process == map.nodes[target].process,
                map.nodes[source].container != map.nodes[target].container
            else { return nil }
            let name = map.calledByEnds(flow: flow)
            return LocalizedText(
                id: "\(name.indonesian) menembus batas sub-proses.",
                en: "The \(name.english) crosses the border of a sub-process.")
        }
    }
}
