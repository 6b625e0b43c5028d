import Findings

/// A message flow whose two ends belong to one pool.
struct MessageFlowInsidePool: MapRule {
    let about = RuleDescription(
        id: "map/message-flow-inside-pool",
        title: LocalizedText(
            id: "Alur pesan di dalam satu pool",
            en: "Message flow inside one pool"),
        explanation: LocalizedText(
            id: "Alur pesan menghubungkan dua elemen di pool yang sama. Menurut BPMN pesan hanya dikirim "
                + "antar-pool; di dalam satu pool pekerjaan diteruskan dengan alur kerja.",
            en: "A message flow connects two elements of the same pool. BPMN sends messages between pools only; "
                + "inside a pool a sequence flow hands the work on."),
        action: LocalizedText(
            id: "Ganti dengan alur kerja (sequence flow), atau gambar pihak lain itu sebagai pool tersendiri.",
            en: "Make it a sequence flow, or draw the other party as a pool of its own."),
        basis: .bpmn("7.6.2"))

    func violations(in map: LintedMap) -> [Violation] {
        map.map.messageFlows.indices.compactMap { flow in
            let facts = map.map.messageFlows[flow]
            guard let source = facts.source, let target = facts.target, let pool = map.pool(of: source),
                pool == map.pool(of: target)
            else { return nil }
            let (name, place) = (map.called(.messageFlow(flow)), map.called(pool))
            return Violation(
                .messageFlow(flow),
                LocalizedText(
                    id: "\(name.indonesian) berada di dalam \(place.indonesian).",
                    en: "\(name.english) stays inside \(place.english)."))
        }
    }
}
