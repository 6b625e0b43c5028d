import Findings

/// A process, or a sub-process with content, that ends nowhere.
struct NoEndEvent: MapRule {
    let about = RuleDescription(
        id: "map/no-end-event",
        title: LocalizedText(
            id: "Tidak ada event akhir",
            en: "No end event"),
        explanation: LocalizedText(
            id: "Proses, atau sub-proses yang berisi, tidak memiliki event akhir. Tidak terlihat kapan pekerjaan "
                + "selesai dan apa hasilnya. Sub-proses ad-hoc tidak memerlukannya.",
            en: "A process, or a sub-process with content, has no end event. It does not show when the work is done "
                + "and with what result. Ad-hoc sub-processes need none."),
        action: LocalizedText(
            id: "Gambar event akhir dan sambungkan dari kegiatan terakhir.",
            en: "Draw an end event and connect the last activity to it."),
        basis: .bpmn("10.5.3"),
        counterparts: ["bpmnlint end-event-required", "bpmnlint no-implicit-end"])

    func violations(in map: LintedMap) -> [Violation] {
        map.scopes { scope, nodes in
            guard map.needsStartAndEnd(scope), !nodes.contains(where: { map.nodes[$0].kind == .endEvent }) else {
                return nil
            }
            let name = map.called(scope: scope)
            return LocalizedText(
                id: "\(name.indonesian) tidak memiliki event akhir.", en: "\(name.english) has no end event.")
        }
    }
}
