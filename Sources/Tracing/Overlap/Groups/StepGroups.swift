internal import Dossier

/// SOPs with the same or nearly the same steps, whatever their titles.
struct StepGroups {
    /// Positions in the register: the SOP the group is gathered around first.
    let groups: [[Int]]
    let cut: Int

    /// Four of five lines two SOPs have together must be in both.
    private static let threshold = JaccardThreshold(4, of: 5)
    /// With fewer lines SOPs are alike by chance.
    private static let leastLines = 3

    init(_ lines: StepLines, sops: [SOP], positions: [Int]) {
        let eligible = positions.filter { lines.sets.size(of: $0) >= Self.leastLines }.sorted {
            (sops[$0].title, sops[$0].id, $0) < (sops[$1].title, sops[$1].id, $1)
        }
        // Equal sets first, then those that are nearly so.
        var place: [[UInt32]: Int] = [:]
        var members: [[Int]] = []
        for position in eligible {
            let set = Array(lines.sets[position])
            let number = place[set] ?? members.count
            if number == members.count {
                place[set] = number
                members.append([position])
            } else {
                members[number].append(position)
            }
        }
        let distinct = members.map { Array(lines.sets[$0[0]]) }
        let order = members.indices.sorted { (-members[$0].count, $0) < (-members[$1].count, $1) }
        let gathered = SetGroups(TokenSets(distinct), threshold: Self.threshold, order: order)
        cut = gathered.cut
        groups = gathered.groups.map { $0.flatMap { members[$0] } }
    }
}
