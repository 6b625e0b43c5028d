import Findings

/// An end event that a sequence flow leaves, which BPMN forbids.
struct EndEventWithOutgoing: MapRule {
    let about = RuleDescription(
        id: "map/end-event-with-outgoing",
        title: LocalizedText(
            id: "Alur keluar dari event akhir",
            en: "Flow out of an end event"),
        explanation: LocalizedText(
            id: "Ada alur yang keluar dari event akhir. Event akhir menutup jalur; BPMN tidak mengizinkan alur "
                + "keluar dari sana.",
            en: "A flow leaves an end event. It closes the path: BPMN allows no flow out of it."),
        action: LocalizedText(
            id: "Hapus alur itu, atau ganti event itu dengan event antara.",
            en: "Delete the flow, or make the event an intermediate one."),
        basis: .bpmn("10.5.3"))

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .endEvent, map.outgoing.count(node) > 0 else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "Ada alur yang keluar dari \(name.indonesian).", en: "A flow leaves \(name.english).")
        }
    }
}
