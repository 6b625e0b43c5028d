import Findings

/// A message between pools that does not say what is handed over. Sequence flows between lanes are left alone: what
/// passes there is the output of the step, which the SOP names. So are flows of a named message, and those an
/// annotation, group or data object is tied to.
struct HandoffUnlabelled: MapRule {
    let about = RuleDescription(
        id: "map/handoff-unlabelled",
        title: LocalizedText(
            id: "Serah-terima tanpa nama",
            en: "Hand-off without a name"),
        explanation: LocalizedText(
            id: "Alur pesan antar-pool tidak menyebut apa yang diserahkan. Kelengkapan dan output pada mutu baku "
                + "SOP diturunkan dari nama itu.",
            en: "A message flow between pools does not say what is handed over. The inputs and outputs in the "
                + "quality standard of the SOP are taken from that name."),
        action: LocalizedText(
            id: "Beri nama dokumen atau informasi yang diserahkan, misalnya “Berkas permohonan”.",
            en: "Name the document or information handed over, for example “Application documents”."),
        basis: .bpmn("9.4"))

    func violations(in map: LintedMap) -> [Violation] {
        var explained: Set<Int> = []
        for link in map.map.associations {
            for case .messageFlow(let flow) in [link.source, link.target] { explained.insert(flow) }
        }
        return map.map.messageFlows.indices.compactMap { flow in
            let facts = map.map.messageFlows[flow]
            guard facts.name.isEmpty, map.map.notation.messageNames[flow]?.isEmpty ?? true, !explained.contains(flow),
                let source = facts.source, let target = facts.target,
                let giver = map.pool(of: source), let taker = map.pool(of: target), giver != taker
            else { return nil }
            let (from, to) = (map.called(giver), map.called(taker))
            return Violation(
                .messageFlow(flow),
                LocalizedText(
                    id: "Alur pesan dari \(from.indonesian) ke \(to.indonesian) tidak menyebut apa yang diserahkan.",
                    en: "The message flow from \(from.english) to \(to.english) does not say what is handed over."))
        }
    }
}
