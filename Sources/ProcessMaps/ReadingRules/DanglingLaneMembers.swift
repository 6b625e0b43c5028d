import Findings

/// `map/dangling-lane-member`: a lane that claims a node which is not in the file.
enum DanglingLaneMembers: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.dangling.laneMembers.findings(
            "map/dangling-lane-member", .warning,
            {
                LocalizedText(
                    id: "\($0) flowNodeRef pada lajur menunjuk elemen yang tidak ada di berkas.",
                    en: "\($0) flowNodeRef(s) of lanes name an element that is not in the file.")
            },
            action: LocalizedText(
                id: "Buka dan simpan ulang petanya di aplikasi pemodelan agar isi lajur tertulis benar.",
                en: "Open and save the map again in the modelling tool, so that the contents of its lanes "
                    + "are written anew."),
            in: map, path: path)
    }
}
