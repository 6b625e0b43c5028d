internal import ProcessMaps

/// The steps of an SOP whose order the map does not allow, the nearest causes only: where step 5 stands before step 2,
/// what follows from that for the steps between is not said again.
struct OrderContradictions {
    private(set) var all: [OrderContradiction] = []
    private(set) var isCut = false

    /// How many pairs of activities are looked at in all, where names stand for many.
    private static let budget = 20_000_000

    private struct Matched {
        /// In `SOPSide.steps`.
        var step: Int
        /// In `SOP.steps`.
        var position: Int
        /// What it may be about, as positions in `ProcessMap.nodes`.
        var nodes: [Int]
    }

    init(_ map: MapSide, _ sop: SOPSide, matching: StepMatching, order: MapOrder) {
        let matched = matching.chosen.keys.sorted().map { step in
            Matched(
                step: step, position: sop.steps[step].reference.position,
                nodes: matching.mayBe(step, map).map { map.activities[$0].reference.node })
        }
        guard matched.count > 1 else { return }
        let activities = ActivityOrder(Set(matched.flatMap(\.nodes)).sorted(), in: order)
        isCut = activities.isCut
        var budget = Self.budget
        var isAgainst = [[Bool]](
            repeating: [Bool](repeating: false, count: matched.count), count: matched.count)
        for first in matched.indices {
            for second in matched.indices
            where first != second && sop.flow.leads(from: matched[first].position, to: matched[second].position) {
                budget -=
                    matched[first].nodes.count.multipliedReportingOverflow(by: matched[second].nodes.count)
                    .partialValue
                guard budget > 0 else {
                    isCut = true
                    break
                }
                isAgainst[first][second] = Self.isForbidden(matched[first], before: matched[second], by: activities)
            }
        }
        for first in matched.indices {
            for second in matched.indices where isAgainst[first][second] {
                let isImplied = matched.indices.contains { between in
                    (isAgainst[first][between] || isAgainst[between][second])
                        && sop.flow.leads(from: matched[first].position, to: matched[between].position)
                        && sop.flow.leads(from: matched[between].position, to: matched[second].position)
                }
                guard !isImplied else { continue }
                if let found = contradiction(matched[first], matched[second], map, sop, matching, order) {
                    all.append(found)
                }
            }
        }
    }

    /// Whether the map allows no reading of the two steps in this order.
    private static func isForbidden(_ first: Matched, before second: Matched, by order: ActivityOrder) -> Bool {
        var isFound = false
        for one in first.nodes {
            for other in second.nodes where one != other {
                guard order.mustPrecede(other, one) else { return false }
                isFound = true
            }
        }
        return isFound
    }

    private func contradiction(
        _ first: Matched, _ second: Matched, _ map: MapSide, _ sop: SOPSide, _ matching: StepMatching,
        _ order: MapOrder
    ) -> OrderContradiction? {
        guard let one = matching.chosen[first.step], let other = matching.chosen[second.step], one != other else {
            return nil
        }
        let (activity, earlier) = (map.activities[one].reference, map.activities[other].reference)
        let path = order.path(from: earlier.node, to: activity.node)
        return OrderContradiction(
            first: sop.steps[first.step].reference, firstActivity: activity,
            second: sop.steps[second.step].reference, secondActivity: earlier,
            path: (path?.nodes ?? [earlier.node, activity.node]).map(map.name),
            flows: (path?.flows ?? []).map { map.model.id(of: $0) }, elements: path?.flows ?? [])
    }
}
