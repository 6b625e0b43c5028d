internal import Rubric

/// What sets of actions add to a node.
struct PlanGains {
    private let list: ActionList
    private let score: PlanScore
    private let node: String
    /// The world as it stands, between one trial and the next.
    private var start: CountedState
    private let atStart: Rational
    private var valueOf: [Key: Rational] = [:]
    private var aloneOf: [Int: Rational] = [:]
    private let position: [String: Int]

    private struct Key: Hashable {
        var counts: PlanCounts
        var followedUp: Int
        var findings: Int
        var flags: [Bool]
    }

    init(_ list: ActionList, _ score: PlanScore, node: String) {
        self.list = list
        self.score = score
        self.node = node
        start = CountedState(list.world)
        atStart = Self.value(start, score, node)
        position = Dictionary(
            list.world.actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func value(_ state: CountedState, _ score: PlanScore, _ node: String) -> Rational {
        score.scored(state.counts, state.evaluation).score(of: node)?.value ?? .zero
    }

    /// The node's score in a state.
    mutating func value(_ state: CountedState) -> Rational {
        let evaluation = state.evaluation
        let key = Key(
            counts: state.counts, followedUp: evaluation?.followedUp ?? 0, findings: evaluation?.findingsTotal ?? 0,
            flags: [
                evaluation?.isPeriodic ?? false, evaluation?.isAnalysed ?? false, evaluation?.hasSubjects ?? false,
            ])
        if let known = valueOf[key] { return known }
        let value = Self.value(state, score, node)
        valueOf[key] = value
        return value
    }

    /// What an action adds when it is all that is done, with what must come before it.
    mutating func alone(_ action: Int) -> Rational {
        if let known = aloneOf[action] { return known }
        let actions = withPrerequisites(of: action)
        start.apply(actions)
        let gain = value(start) - atStart
        for action in actions.reversed() { start.undo(action) }
        aloneOf[action] = gain
        return gain
    }

    private func withPrerequisites(of action: Int) -> [Int] {
        var found: [Int] = []
        var waiting = [action]
        while let next = waiting.popLast() {
            guard !found.contains(next) else { continue }
            found.append(next)
            waiting += list.world.actions[next].prerequisites.compactMap { position[$0] }
        }
        return found.reversed()
    }
}
