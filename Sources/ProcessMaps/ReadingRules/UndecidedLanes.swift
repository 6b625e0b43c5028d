import Findings

/// `map/lanes-not-decided`: a map so large that the drawing of each node cannot be compared with every lane. The nodes
/// that are left stay in the lanes the file names, or in none.
enum UndecidedLanes: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.lanes.undecided.findings(
            "map/lanes-not-decided", .warning,
            {
                LocalizedText(
                    id: "\($0) elemen tidak dicocokkan dengan lajur menurut gambarnya, karena peta ini terlalu besar: "
                        + "hitungan menurut gambar belum tuntas.",
                    en: "\($0) element(s) were not matched with lanes by the drawing, because the map is too large: "
                        + "the figures by the drawing are not complete.")
            },
            action: LocalizedText(
                id: "Tuliskan isi lajur di berkasnya (flowNodeRef), atau bagilah peta ini menjadi beberapa berkas.",
                en: "Have the file say what its lanes hold (flowNodeRef), or split the map into several files."),
            in: map, path: path)
    }
}
