import Findings

/// A start event that a sequence flow leads to, which BPMN forbids.
struct StartEventWithIncoming: MapRule {
    let about = RuleDescription(
        id: "map/start-event-with-incoming",
        title: LocalizedText(
            id: "Alur masuk ke event mulai",
            en: "Flow into a start event"),
        explanation: LocalizedText(
            id: "Ada alur menuju event mulai. Event mulai adalah awal; BPMN tidak mengizinkan alur masuk ke sana.",
            en: "A flow leads to a start event. It is a beginning: BPMN allows no flow into it."),
        action: LocalizedText(
            id: "Arahkan alur itu ke kegiatan sesudah event mulai, atau ganti event itu dengan event antara.",
            en: "Lead the flow to the activity after the start event, or make the event an intermediate one."),
        basis: .bpmn("10.5.2"))

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .startEvent, map.incoming.count(node) > 0 else { return nil }
            let name = map.called(node)
            return LocalizedText(id: "Ada alur yang menuju \(name.indonesian).", en: "A flow leads to \(name.english).")
        }
    }
}
