import Findings

/// A node without any sequence flow. Compensation, event sub-processes and what lies in an ad-hoc sub-process need
/// none. Message flows do not count: they say who is told, not what comes next.
struct Disconnected: MapRule {
    let about = RuleDescription(
        id: "map/disconnected",
        title: LocalizedText(
            id: "Elemen tidak tersambung",
            en: "Element not connected"),
        explanation: LocalizedText(
            id: "Elemen tidak memiliki alur masuk maupun keluar, sehingga tidak menjadi bagian dari jalannya "
                + "proses.",
            en: "The element has neither an incoming nor an outgoing flow, so it is no part of how the process "
                + "runs."),
        action: LocalizedText(
            id: "Sambungkan elemen itu ke alur, atau hapus bila tidak dipakai.",
            en: "Connect the element, or delete it if it is not used."),
        basis: .bpmn("7.6.1"),
        counterparts: ["bpmnlint no-disconnected"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard map.incoming.count(node) == 0, map.outgoing.count(node) == 0, facts.kind != .boundaryEvent,
                !facts.isEventSubProcess, !facts.isForCompensation, !map.isInAdHocSubProcess(node)
            else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) tidak tersambung ke alur kerja mana pun.",
                en: "\(name.english) is not connected to any sequence flow.")
        }
    }
}
