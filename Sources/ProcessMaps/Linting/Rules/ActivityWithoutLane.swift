import Findings

/// Work outside the lanes of a process that has lanes. Reading says the same once for the whole file; lint names
/// each activity and says it instead.
struct ActivityWithoutLane: MapRule {
    let about = RuleDescription(
        id: "map/activity-without-lane",
        title: LocalizedText(
            id: "Kegiatan di luar lajur",
            en: "Activity outside the lanes"),
        explanation: LocalizedText(
            id: "Prosesnya memiliki lajur, tetapi kegiatan ini tidak berada di lajur mana pun, sehingga pelaksananya "
                + "tidak diketahui. Peta lintas fungsi menunjukkan unit mana mengerjakan apa.",
            en: "The process has lanes but the activity lies in none, so it is not known who does it. A "
                + "cross-function map shows which unit does what."),
        action: LocalizedText(
            id: "Letakkan kegiatan itu di lajur unit pelaksananya.",
            en: "Put the activity into the lane of the unit that does it."),
        basis: .mapping("peta lintas fungsi"))

    func violations(in map: LintedMap) -> [Violation] {
        let withLanes = Set(map.map.lanes.compactMap { $0.process })
        return map.nodes { node, facts in
            guard facts.kind.isActivity, facts.lane == nil, let process = facts.process, withLanes.contains(process)
            else {
                return nil
            }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) tidak berada di lajur mana pun.", en: "\(name.english) lies in no lane.")
        }
    }
}
