internal import Rubric

/// The order to do the actions of a plan in: what others wait for first; then services to the public, hand-offs that
/// wait for an SOP, and what gains most for a day's work.
struct PlanOrder {
    private let list: ActionList
    private let actions: [Int]

    init(_ list: ActionList, _ actions: [Int]) {
        self.list = list
        self.actions = actions
    }

    func ordered(gain: (Int) -> Rational) -> [Int] {
        let world = list.world
        let ranks = Dictionary(
            actions.map { ($0, Rank(world.actions[$0], gain: gain($0))) }, uniquingKeysWith: { first, _ in first })
        let position = Dictionary(
            actions.map { (world.actions[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var waitsFor: [Int: Int] = [:]
        var after: [Int: [Int]] = [:]
        for action in actions {
            for first in world.actions[action].prerequisites.compactMap({ position[$0] }) {
                waitsFor[action, default: 0] += 1
                after[first, default: []].append(action)
            }
        }
        let urgent = urgency(ranks, after: after)
        var ready = actions.filter { waitsFor[$0] == nil }
        ready.sort { Rank.precedes(urgent[$1], urgent[$0]) }
        var order: [Int] = []
        while let next = ready.popLast() {
            order.append(next)
            for action in after[next] ?? [] {
                waitsFor[action, default: 1] -= 1
                guard waitsFor[action] == 0 else { continue }
                ready.insert(action, at: ready.partitioned { Rank.precedes(urgent[action], urgent[$0]) })
            }
        }
        return order
    }

    /// An action is as urgent as the most urgent that waits for it.
    private func urgency(_ ranks: [Int: Rank], after: [Int: [Int]]) -> [Int: Rank] {
        var urgent = ranks
        // Chains are short: a drawing, its SOP, its proof.
        for _ in 0..<3 {
            for action in actions {
                for next in after[action] ?? [] {
                    guard let own = urgent[action], let other = urgent[next] else { continue }
                    urgent[action]?.isPublic = own.isPublic || other.isPublic
                    urgent[action]?.handoffs = max(own.handoffs, other.handoffs)
                }
            }
        }
        return urgent
    }

    private struct Rank {
        var isPublic: Bool
        var handoffs: Int
        var perDay: Rational
        var effort: Int
        var id: String

        init(_ action: PlanAction, gain: Rational) {
            isPublic = action.isPublicService
            handoffs = action.waitingHandoffs
            perDay = gain / Rational(max(1, action.effort))
            effort = action.effort
            id = action.id
        }

        static func precedes(_ left: Rank?, _ right: Rank?) -> Bool {
            guard let left, let right else { return left != nil }
            if left.isPublic != right.isPublic { return left.isPublic }
            if left.handoffs != right.handoffs { return left.handoffs > right.handoffs }
            if left.perDay != right.perDay { return left.perDay > right.perDay }
            return (left.effort, left.id) < (right.effort, right.id)
        }
    }
}

extension Array {
    /// Where the elements that meet the condition end, of an array in which they stand first.
    fileprivate func partitioned(_ comesFirst: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if comesFirst(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
