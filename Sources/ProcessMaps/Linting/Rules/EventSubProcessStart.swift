import Findings

/// An event sub-process whose start event waits for nothing: it can never begin.
struct EventSubProcessStart: MapRule {
    let about = RuleDescription(
        id: "map/event-sub-process-start",
        title: LocalizedText(
            id: "Event mulai sub-proses event tanpa pemicu",
            en: "Start of an event sub-process without a trigger"),
        explanation: LocalizedText(
            id: "Sub-proses event dimulai oleh suatu kejadian (pesan, waktu, galat). Event mulainya harus menyebut "
                + "kejadian itu; tanpa itu sub-proses tidak pernah berjalan.",
            en: "An event sub-process begins when something happens (a message, a time, an error). Its start event "
                + "must say what; else it never begins."),
        action: LocalizedText(
            id: "Tentukan jenis event mulainya, misalnya pesan atau waktu.",
            en: "Say what kind of start event it is, for example message or timer."),
        basis: .bpmn("10.5.2"),
        counterparts: ["bpmnlint event-sub-process-typed-start-event"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .startEvent, facts.trigger == .none, map.isInEventSubProcess(node) else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) di sub-proses event tidak menyebut pemicunya.",
                en: "The \(name.english) of an event sub-process does not say what triggers it.")
        }
    }
}
