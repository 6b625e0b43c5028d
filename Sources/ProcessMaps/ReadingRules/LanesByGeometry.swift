import Findings

/// `map/lane-by-geometry`: nodes that no `flowNodeRef` names, and that the drawing shows in a lane (BPMN 2.0.2, 10.8,
/// has lanes name what lies in them; some tools do not write it).
enum LanesByGeometry: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        var seen = Occurrences()
        for node in map.draft.map.nodes where node.laneBasis == .geometry {
            seen.note(line: node.line, id: node.id)
        }
        return seen.findings(
            "map/lane-by-geometry", .note,
            {
                LocalizedText(
                    id: "\($0) elemen ditempatkan di lajur menurut gambarnya, karena berkas tidak menuliskan isi "
                        + "lajur.",
                    en: "\($0) \($0 == 1 ? "element was" : "elements were") put into lanes by the drawing, because the "
                        + "file does not say what the lanes hold.")
            },
            action: LocalizedText(
                id: "Periksa apakah pelaksana tiap kegiatan sudah benar.",
                en: "Check that each activity has the right performer."),
            in: map, path: path)
    }
}
