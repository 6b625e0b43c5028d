import Findings

/// A node, flow, pool or lane that is in the file and not in its drawing. What lies in a sub-process drawn closed is not
/// to be seen anyway and is left alone; of one drawn open with nothing in it, the sub-process is named once (bpmnlint
/// wants a drawing of every element). Where there is no drawing at all, `NoDiagram` says so.
struct NotDrawn: MapRule {
    let about = RuleDescription(
        id: "map/not-drawn",
        title: LocalizedText(
            id: "Elemen tidak digambar",
            en: "Element not drawn"),
        explanation: LocalizedText(
            id: "Elemen ada di berkas, tetapi tidak ada pada gambarnya: pembaca tidak melihatnya, padahal ikut "
                + "dihitung. Sering kali itu sisa elemen yang dihapus.",
            en: "The element is in the file but not in its drawing: readers do not see it, though it counts. Often "
                + "it is the rest of something deleted."),
        action: LocalizedText(
            id: "Gambar elemen itu, atau hapus bila memang sisa.",
            en: "Draw the element, or delete it if it is a left-over."),
        basis: .bpmn("12"),
        counterparts: ["bpmnlint no-bpmndi"])

    func violations(in map: LintedMap) -> [Violation] {
        guard !map.map.shapes.isEmpty || !map.map.edges.isEmpty else { return [] }
        let drawn = DrawnElements(map)
        return drawn.missing.map { element in
            let name = element.flow.map(map.calledByEnds) ?? map.called(element)
            return Violation(
                element,
                LocalizedText(
                    id: "\(name.indonesian) tidak ada pada gambar.", en: "\(name.english) is not in the drawing."))
        }
            + drawn.hollow.map { node in
                let name = map.called(node)
                return Violation(
                    .node(node),
                    LocalizedText(
                        id: "Isi \(name.indonesian) tidak digambar.",
                        en: "The contents of \(name.english) are not drawn."))
            }
    }
}
