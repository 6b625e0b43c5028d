import Findings

/// A map without any drawing (diagram interchange), as some programs write it.
struct NoDiagram: MapRule {
    let about = RuleDescription(
        id: "map/no-diagram",
        title: LocalizedText(
            id: "Tidak ada gambar",
            en: "No drawing"),
        explanation: LocalizedText(
            id: "Berkas memuat prosesnya, tetapi tidak memuat tata letak gambarnya (BPMNDI). Aplikasi lain tidak "
                + "dapat menampilkannya seperti yang dibuat.",
            en: "The file holds the process but not how it is drawn (BPMNDI). Other applications cannot show it as "
                + "it was made."),
        action: LocalizedText(
            id: "Ekspor ulang beserta gambarnya, atau buka dan simpan di aplikasi pemodelan.",
            en: "Export it again with the drawing, or open and save it in a modelling tool."),
        basis: .bpmn("12"),
        counterparts: ["bpmnlint no-bpmndi"])

    func violations(in map: LintedMap) -> [Violation] {
        guard map.map.shapes.isEmpty, map.map.edges.isEmpty, !map.map.nodes.isEmpty || !map.map.pools.isEmpty else {
            return []
        }
        return [
            Violation(
                nil,
                LocalizedText(
                    id: "Berkas ini tidak memuat gambar (BPMNDI).", en: "The file holds no drawing (BPMNDI)."))
        ]
    }
}
