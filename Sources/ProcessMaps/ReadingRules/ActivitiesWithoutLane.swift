import Findings

/// `map/activity-without-lane`: work nobody is drawn for, in a process that has lanes. PermenPANRB 19/2018 has the
/// cross-function map show which unit does which activity.
enum ActivitiesWithoutLane: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        var seen = Occurrences()
        let withLanes = map.processesWithLanes
        for node in map.draft.map.nodes {
            guard node.kind.isActivity, node.lane == nil, let process = node.process, withLanes.contains(process)
            else { continue }
            seen.note(line: node.line, id: node.id)
        }
        return seen.findings(
            "map/activity-without-lane", .warning,
            {
                LocalizedText(
                    id: "\($0) kegiatan tidak berada di lajur mana pun, padahal prosesnya memiliki lajur: pelaksananya "
                        + "tidak diketahui.",
                    en: $0 == 1
                        ? "1 activity lies in no lane though its process has lanes: who does it is not known."
                        : "\($0) activities lie in no lane though their process has lanes: who does them is not known.")
            },
            action: LocalizedText(
                id: "Letakkan kegiatan itu di lajur unit pelaksananya.",
                en: "Put the activities into the lane of the unit that does them."),
            basis: LegalBasis("PermenPANRB 19/2018", part: "peta lintas fungsi"), in: map, path: path)
    }
}
