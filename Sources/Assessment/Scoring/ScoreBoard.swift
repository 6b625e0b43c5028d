internal import Dossier
internal import Rubric

/// What one indicator came to in one column, before weights.
enum Outcome: Hashable {
    /// A value from 0 to 1, by the scale.
    case value(Rational)
    /// Leaves the mean.
    case notApplicable
    /// Stays in the mean: nothing in value and lower bound, full in the upper bound.
    case open(ScoreState)

    var state: ScoreState {
        switch self {
        case .value(let value): value == .one ? .met : value == .zero ? .notMet : .partlyMet
        case .notApplicable: .notApplicable
        case .open(let state): state
        }
    }
}

/// The weighted contributions of a whole column, from the indicators up to the root (design: *Roll-up*): the mean of
/// the sub-area's applicable indicators × its weight; areas, components and the total are sums. Exact.
struct ScoreBoard {
    let instrument: Instrument
    let profile: Profile

    /// In the order of the instrument, children before their parent.
    func scores(_ outcomes: [String: Outcome], scope: AnswerScope, column: ScoreColumn) -> [Score] {
        var scores: [Score] = []
        add(instrument.root, outcomes, scope, column, to: &scores)
        return scores
    }

    /// What one step of value 1 in an indicator is worth in the total: its sub-area's weight over the number of
    /// applicable indicators. `nil` for one that is not scored.
    func weight(of indicator: String, _ outcomes: [String: Outcome]) -> Rational? {
        guard let subArea = subArea(of: indicator, below: instrument.root), let weight = subArea.weight?.value else {
            return nil
        }
        let applicable = applicable(in: subArea, outcomes)
        guard applicable.contains(indicator), let share = Rational(1, over: applicable.count) else { return nil }
        return weight * share
    }

    private func add(
        _ node: RubricNode, _ outcomes: [String: Outcome], _ scope: AnswerScope, _ column: ScoreColumn,
        to scores: inout [Score]
    ) {
        var below: [Score] = []
        for child in node.children {
            add(child, outcomes, scope, column, to: &scores)
            if let last = scores.last, last.node == child.id { below.append(last) }
        }
        for id in scored(in: node) {
            let score = indicatorScore(id, outcomes, scope, column)
            below.append(score)
            scores.append(score)
        }
        guard !below.isEmpty else { return }
        scores.append(Self.sum(of: below, node: node.id, scope: scope, column: column))
    }

    private func indicatorScore(
        _ id: String, _ outcomes: [String: Outcome], _ scope: AnswerScope, _ column: ScoreColumn
    ) -> Score {
        let outcome = outcomes[id] ?? .open(.notAssessed)
        let weight = weight(of: id, outcomes) ?? .zero
        let (value, upper): (Rational, Rational) =
            switch outcome {
            case .value(let value): (value * weight, value * weight)
            case .notApplicable: (.zero, .zero)
            case .open: (.zero, weight)
            }
        return Score(
            scope: scope, column: column, node: id, value: value, maximum: weight, lower: value, upper: upper,
            state: outcome.state)
    }

    private static func sum(of below: [Score], node: String, scope: AnswerScope, column: ScoreColumn) -> Score {
        let value = below.reduce(Rational.zero) { $0 + $1.value }
        let maximum = below.reduce(Rational.zero) { $0 + $1.maximum }
        return Score(
            scope: scope, column: column, node: node, value: value, maximum: maximum,
            lower: below.reduce(.zero) { $0 + $1.lower }, upper: below.reduce(.zero) { $0 + $1.upper },
            state: state(of: below, value: value, maximum: maximum))
    }

    /// The worst open state below shows; else what the value says.
    private static func state(of below: [Score], value: Rational, maximum: Rational) -> ScoreState {
        let states = Set(below.map(\.state))
        if states == [.notApplicable] { return .notApplicable }
        for open in [ScoreState.error, .cannotBeAssessed, .notAssessed] where states.contains(open) { return open }
        if value == maximum { return .met }
        return value == .zero ? .notMet : .partlyMet
    }

    private func scored(in node: RubricNode) -> [String] {
        node.indicators.filter { profile.indicators.contains($0) }
    }

    private func applicable(in subArea: RubricNode, _ outcomes: [String: Outcome]) -> [String] {
        scored(in: subArea).filter { outcomes[$0] != .notApplicable }
    }

    private func subArea(of indicator: String, below node: RubricNode) -> RubricNode? {
        if node.indicators.contains(indicator) { return node }
        return node.children.lazy.compactMap { subArea(of: indicator, below: $0) }.first
    }
}
