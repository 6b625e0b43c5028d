import Findings

/// A lane nothing lies in, of the innermost ones. Where a file does not say what its lanes hold and does not draw
/// it either, every lane is empty and nothing is said: `map/activity-without-lane` is.
struct EmptyLane: MapRule {
    let about = RuleDescription(
        id: "map/empty-lane",
        title: LocalizedText(
            id: "Lajur kosong",
            en: "Empty lane"),
        explanation: LocalizedText(
            id: "Lajur digambar, tetapi tidak ada kegiatan, event, atau gateway di dalamnya. Unit itu disebut tanpa "
                + "peran dalam proses.",
            en: "The lane is drawn, but no activity, event or gateway lies in it. The unit is named and has no part "
                + "in the process."),
        action: LocalizedText(
            id: "Hapus lajur itu, atau letakkan kegiatan unit itu di dalamnya.",
            en: "Delete the lane, or put the activities of the unit into it."),
        basis: .mapping("peta lintas fungsi"))

    func violations(in map: LintedMap) -> [Violation] {
        let lanes = map.map.lanes
        var isUsed = [Bool](repeating: false, count: lanes.count)
        for lane in map.nodes.lazy.compactMap(\.lane) + lanes.lazy.compactMap(\.parent)
        where isUsed.indices.contains(lane) {
            isUsed[lane] = true
        }
        let used = Set(map.nodes.lazy.filter { $0.lane != nil }.compactMap(\.process))
        return lanes.indices.compactMap { lane in
            guard !isUsed[lane], let process = lanes[lane].process, used.contains(process) else { return nil }
            let name = map.called(.lane(lane))
            return Violation(
                .lane(lane),
                LocalizedText(id: "\(name.indonesian) tidak berisi apa pun.", en: "Nothing lies in \(name.english)."))
        }
    }
}
