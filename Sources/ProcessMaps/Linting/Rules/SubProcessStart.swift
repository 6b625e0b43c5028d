import Findings

/// A sub-process inside the normal flow that waits for an event of its own to start. It starts when the flow
/// reaches it.
struct SubProcessStart: MapRule {
    let about = RuleDescription(
        id: "map/sub-process-start",
        title: LocalizedText(
            id: "Event mulai sub-proses berpemicu",
            en: "Start of a sub-process with a trigger"),
        explanation: LocalizedText(
            id: "Sub-proses biasa dimulai ketika alur mencapainya, jadi event mulainya harus polos. Pemicu (pesan, "
                + "waktu) di sana tidak pernah dibaca.",
            en: "A normal sub-process starts when the flow reaches it, so its start event must be a plain one. A "
                + "trigger (message, timer) there is never looked at."),
        action: LocalizedText(
            id: "Jadikan event mulainya polos; letakkan penantian sebagai event antara sesudahnya, atau jadikan "
                + "sub-proses event.",
            en: "Make the start event a plain one; put the waiting into an intermediate event after it, or make it "
                + "an event sub-process."),
        basis: .bpmn("10.5.2"),
        counterparts: ["bpmnlint sub-process-blank-start-event"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .startEvent, facts.trigger != .none, facts.container != nil,
                !map.isInEventSubProcess(node)
            else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) di sub-proses biasa memiliki pemicu.",
                en: "The \(name.english) of a normal sub-process has a trigger.")
        }
    }
}
