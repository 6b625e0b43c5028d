import Findings

/// A lane without a name. The only lane of a pool that has a name is left alone: some tools put one unnamed lane in
/// every pool, and the pool says who it is (bpmnlint wants a name there too).
struct UnnamedLane: MapRule {
    let about = RuleDescription(
        id: "map/unnamed-lane",
        title: LocalizedText(
            id: "Lajur tanpa nama",
            en: "Lane without a name"),
        explanation: LocalizedText(
            id: "Lajur tidak bernama, sehingga tidak diketahui unit atau jabatan mana yang mengerjakan kegiatan di "
                + "dalamnya.",
            en: "The lane has no name, so it is not known which unit or post does the work in it."),
        action: LocalizedText(
            id: "Beri nama unit atau jabatan pelaksananya, seperti pada kolom pelaksana SOP.",
            en: "Give it the name of the unit or post that does the work, as in the performer column of the SOP."),
        basis: .mapping("peta lintas fungsi"),
        counterparts: ["bpmnlint label-required"])

    func violations(in map: LintedMap) -> [Violation] {
        let lanes = map.map.lanes
        var count: [Int: Int] = [:]
        for lane in lanes {
            if let process = lane.process { count[process, default: 0] += 1 }
        }
        return lanes.indices.compactMap { lane in
            guard lanes[lane].name.isEmpty else { return nil }
            if let process = lanes[lane].process, count[process] == 1, map.hasNamedPool(process) { return nil }
            let name = map.called(.lane(lane))
            return Violation(
                .lane(lane),
                LocalizedText(
                    id: "\(name.indonesian): pelaksananya tidak diketahui.",
                    en: "\(name.english): it is not known who does the work."))
        }
    }
}
