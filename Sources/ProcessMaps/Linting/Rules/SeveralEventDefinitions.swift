import Findings

/// An event that waits for, or sends, more than one thing.
struct SeveralEventDefinitions: MapRule {
    let about = RuleDescription(
        id: "map/several-event-definitions",
        title: LocalizedText(
            id: "Event dengan beberapa pemicu",
            en: "Event with several triggers"),
        explanation: LocalizedText(
            id: "Satu event memiliki lebih dari satu jenis pemicu. Lambangnya tidak lagi menunjukkan apa yang "
                + "ditunggu.",
            en: "One event has more than one trigger. Its symbol no longer shows what is waited for."),
        action: LocalizedText(
            id: "Pisahkan menjadi satu event untuk setiap pemicu.",
            en: "Take one event for each trigger."),
        basis: .bpmn("10.5.5"),
        counterparts: ["bpmnlint single-event-definition"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.trigger == .multiple else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) memiliki lebih dari satu pemicu.",
                en: "\(name.english) has more than one trigger.")
        }
    }
}
