import Findings

/// `map/dangling-drawing`: a shape, edge or plane of something that is not in the file. It is not drawn.
enum DanglingDrawings: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.dangling.drawings.findings(
            "map/dangling-drawing", .note,
            {
                LocalizedText(
                    id: "\($0) gambar (shape, edge, plane) menunjuk elemen yang tidak ada di berkas dan tidak "
                        + "digambar.",
                    en: "\($0) drawing(s) (shape, edge, plane) name an element that is not in the file and are "
                        + "not drawn.")
            },
            action: LocalizedText(
                id: "Hapus gambar yang tertinggal itu di aplikasi pemodelan, lalu simpan ulang.",
                en: "Delete the left-over drawings in the modelling tool, then save again."),
            in: map, path: path)
    }
}
