/// Sets gathered around the first of each group: every other is like that one, so no chain of small steps joins what is
/// far apart.
struct SetGroups: Sendable {
    /// The members of each group: the one they are gathered around, then the others in ascending order.
    private(set) var groups: [[Int]] = []
    /// How many sets were not compared with all that might be like them.
    private(set) var cut = 0

    /// - Parameters:
    ///   - sets: what is gathered. An empty set is like no other.
    ///   - kinds: the kind of each set, where only sets of one kind can be alike; empty for all of one.
    ///   - threshold: when sets are alike.
    ///   - order: the sets in the order in which they may gather others; a set is gathered by the first like it.
    ///   - mayJoin: whether a set may join the group, whatever its tokens; asked in ascending order.
    init(
        _ sets: TokenSets, kinds: [UInt32] = [], threshold: JaccardThreshold, order: [Int],
        mayJoin: (_ set: Int, _ group: [Int]) -> Bool = { _, _ in true }
    ) {
        var index = SetIndex(sets, kinds: kinds, threshold: threshold)
        var isOpen = [Bool](repeating: true, count: sets.count)
        for first in order where isOpen[first] {
            isOpen[first] = false
            var group = [first]
            let (found, isCut) = index.open(like: first) { isOpen[$0] }
            for match in found where mayJoin(match.set, group) {
                group.append(match.set)
                isOpen[match.set] = false
            }
            groups.append(group)
            if isCut { cut += 1 }
        }
    }
}
