import Findings

/// A start or end event in an ad-hoc sub-process, where BPMN allows none: its activities are done in any order.
struct AdHocSubProcess: MapRule {
    let about = RuleDescription(
        id: "map/ad-hoc-sub-process",
        title: LocalizedText(
            id: "Event mulai atau akhir di sub-proses ad-hoc",
            en: "Start or end event in an ad-hoc sub-process"),
        explanation: LocalizedText(
            id: "Kegiatan di sub-proses ad-hoc dikerjakan dalam urutan bebas, jadi tidak ada awal dan akhir; BPMN "
                + "tidak mengizinkan event mulai dan event akhir di dalamnya.",
            en: "The activities of an ad-hoc sub-process are done in any order, so there is no beginning or end; "
                + "BPMN allows no start and end events in it."),
        action: LocalizedText(
            id: "Hapus event itu, atau jadikan sub-proses biasa.",
            en: "Delete the event, or make it a normal sub-process."),
        basis: .bpmn("10.3.5"),
        counterparts: ["bpmnlint ad-hoc-sub-process"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .startEvent || facts.kind == .endEvent, map.isInAdHocSubProcess(node) else {
                return nil
            }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) berada di sub-proses ad-hoc.",
                en: "\(name.english) lies in an ad-hoc sub-process.")
        }
    }
}
