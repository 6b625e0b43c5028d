import Findings

/// A process, or a sub-process with content, that begins nowhere. BPMN lets a process do without a start event
/// where it has no end event either; a reader who looks for the beginning is not helped by that. What waits for the
/// first message (a receive task, an event-based gateway) counts as a beginning of a process.
struct NoStartEvent: MapRule {
    let about = RuleDescription(
        id: "map/no-start-event",
        title: LocalizedText(
            id: "Tidak ada event mulai",
            en: "No start event"),
        explanation: LocalizedText(
            id: "Proses, atau sub-proses yang berisi, tidak memiliki event mulai. Pembaca tidak tahu apa yang "
                + "memicu pekerjaan dan dari mana membaca, dan langkah pertama SOP tidak dapat diturunkan. Sub-proses "
                + "ad-hoc tidak memerlukannya.",
            en: "A process, or a sub-process with content, has no start event. Readers do not know what sets the "
                + "work off and where to begin, and the first step of the SOP cannot be taken from it. Ad-hoc "
                + "sub-processes need none."),
        action: LocalizedText(
            id: "Gambar event mulai dan sambungkan ke kegiatan pertama.",
            en: "Draw a start event and connect it to the first activity."),
        basis: .bpmn("10.5.2"),
        counterparts: ["bpmnlint start-event-required", "bpmnlint no-implicit-start"])

    func violations(in map: LintedMap) -> [Violation] {
        map.scopes { scope, nodes in
            guard map.needsStartAndEnd(scope), !nodes.contains(where: map.isStart) else { return nil }
            let name = map.called(scope: scope)
            return LocalizedText(
                id: "\(name.indonesian) tidak memiliki event mulai.", en: "\(name.english) has no start event.")
        }
    }
}
