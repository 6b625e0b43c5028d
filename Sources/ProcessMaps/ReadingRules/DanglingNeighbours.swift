import Findings

/// `map/dangling-incoming-outgoing`: an `incoming` or `outgoing` of a flow that is not in the file. Paths are taken
/// from the flows themselves, so nothing is lost.
enum DanglingNeighbours: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.dangling.neighbours.findings(
            "map/dangling-incoming-outgoing", .note,
            {
                LocalizedText(
                    id: "\($0) incoming/outgoing menyebut alur yang tidak ada di berkas; alur dihitung dari "
                        + "ujung-ujungnya, jadi tidak ada yang hilang.",
                    en: "\($0) incoming/outgoing name a flow that is not in the file; flows are counted by "
                        + "their ends, so nothing is lost.")
            },
            action: LocalizedText(
                id: "Simpan ulang petanya di aplikasi pemodelan.",
                en: "Save the map again in the modelling tool."),
            in: map, path: path)
    }
}
