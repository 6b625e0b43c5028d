import Findings

/// More than one plain start event in a process or sub-process. Typed ones (message, timer) may be many: each is
/// another occasion to begin.
struct SeveralBlankStarts: MapRule {
    let about = RuleDescription(
        id: "map/several-blank-starts",
        title: LocalizedText(
            id: "Beberapa event mulai polos",
            en: "Several plain start events"),
        explanation: LocalizedText(
            id: "Proses memiliki lebih dari satu event mulai tanpa pemicu. Pembaca tidak tahu mana yang menjadi "
                + "awal.",
            en: "The process has more than one start event without a trigger. Readers do not know which one is the "
                + "beginning."),
        action: LocalizedText(
            id: "Sisakan satu event mulai polos, atau sebutkan pemicu masing-masing (pesan, waktu).",
            en: "Keep one plain start event, or say what triggers each (message, timer)."),
        basis: .guidelines("G3"),
        counterparts: ["bpmnlint single-blank-start-event"])

    func violations(in map: LintedMap) -> [Violation] {
        map.scopes { scope, nodes in
            let count = nodes.count { map.nodes[$0].kind == .startEvent && map.nodes[$0].trigger == .none }
            guard count > 1 else { return nil }
            let name = map.called(scope: scope)
            return LocalizedText(
                id: "\(name.indonesian) memiliki \(count) event mulai tanpa pemicu.",
                en: "\(name.english) has \(count) start events without a trigger.")
        }
    }
}
