import Findings

/// A sequence flow from one process to another. Between pools only messages pass.
struct SequenceFlowAcrossPools: MapRule {
    let about = RuleDescription(
        id: "map/sequence-flow-across-pools",
        title: LocalizedText(
            id: "Alur menyeberang pool",
            en: "Flow across pools"),
        explanation: LocalizedText(
            id: "Alur kerja (sequence flow) menghubungkan dua proses atau dua pool. Menurut BPMN antar-pool hanya "
                + "boleh alur pesan; dengan alur kerja, serah-terimanya tidak dapat dibaca dengan benar.",
            en: "A sequence flow connects two processes or pools. BPMN allows only message flows between pools; "
                + "with a sequence flow the hand-off cannot be read rightly."),
        action: LocalizedText(
            id: "Ganti dengan alur pesan, atau jadikan kedua pool itu lajur dalam satu pool.",
            en: "Make it a message flow, or make the two pools lanes of one pool."),
        basis: .bpmn("7.6.1"))

    func violations(in map: LintedMap) -> [Violation] {
        map.flows { flow, facts in
            guard let source = facts.source, let target = facts.target,
                map.nodes[source].process != map.nodes[target].process
            else { return nil }
            let name = map.calledByEnds(flow: flow)
            return LocalizedText(
                id: "\(name.indonesian) menyeberang ke proses lain.",
                en: "The \(name.english) crosses into another process.")
        }
    }
}
