internal import ProcessMaps

/// Which of some activities of a map have to be carried out before which.
///
/// *a* must come before *b* where a way leads from *a* to *b* and none back, so that after *b* no *a* can follow; or
/// where every way to *b* passes *a*, so that *b* cannot come first even inside a loop. Branches of a gateway and
/// pools that no flow ties are in no order.
struct ActivityOrder: Sendable {
    /// Positions in `ProcessMap.nodes`.
    let activities: [Int]
    private let places: [Int: Int]
    /// By place of the earlier, then of the later.
    private let isForced: [[Bool]]
    /// How many of `activities` were looked at; fewer than there are where the map is too large.
    let judged: Int

    var isCut: Bool { judged < activities.count }

    /// Looks at no more than `budget` vertices and flows in all: with the usual one 1,000 activities of a map of 5,000
    /// nodes are judged.
    init(_ activities: [Int], in order: MapOrder, budget: Int = 30_000_000) {
        self.activities = activities
        places = Dictionary(activities.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let cost = max(1, 2 * (order.vertexCount + order.edgeCount + activities.count))
        let judged = max(0, min(activities.count, budget / cost))
        self.judged = judged
        let all = order.reached(from: order.roots, countingStart: true)
        var reaches = [[Bool]](), commands = [[Bool]]()
        for activity in activities.prefix(judged) {
            let after = order.reached(from: [order.exit(of: activity)])
            let without = order.reached(from: order.roots, avoiding: order.entry(of: activity), countingStart: true)
            reaches.append(activities.map { after[order.entry(of: $0)] })
            commands.append(
                activities.map { other in
                    let entry = order.entry(of: other)
                    return other != activity && all[entry] && !without[entry]
                })
        }
        isForced = (0..<judged).map { first in
            activities.indices.map { second in
                guard second < judged, first != second,
                    !order.isNested(activities[first], activities[second])
                else { return false }
                return commands[first][second] || (reaches[first][second] && !reaches[second][first])
            }
        }
    }

    /// Whether the map lets `later` be carried out only after `earlier`.
    func mustPrecede(_ earlier: Int, _ later: Int) -> Bool {
        guard let first = places[earlier], let second = places[later], first < judged, second < judged else {
            return false
        }
        return isForced[first][second]
    }
}
