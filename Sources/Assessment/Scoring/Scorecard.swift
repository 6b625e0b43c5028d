public import Dossier
public import Rubric

/// Scores one column of answers by an instrument and profile, exactly (`Rubrics/README.md`, *How a score comes about*):
/// the mean of the sub-area's applicable indicators × its weight; areas, components and the total are sums.
public struct Scorecard: Sendable {
    public let instrument: Instrument
    public let profile: Profile
    private let weights: PartWeights
    private let counted: Set<String>

    public init(instrument: Instrument, profile: Profile) {
        self.instrument = instrument
        self.profile = profile
        weights = PartWeights(of: instrument, in: profile)
        counted = Set(profile.indicators)
    }

    /// Scores the answers of one column that people gave for one scope; of two answers to one question the first.
    public func scores(
        of answers: [GivenAnswer], scope: AnswerScope, level: AssessedLevel, column: AnswerColumn
    ) -> ScoredColumn {
        let given = GivenColumn(column, of: scope, in: answers)
        var outcomes: [String: Outcome] = [:]
        for indicator in instrument.indicators where counted.contains(indicator.id) {
            outcomes[indicator.id] = given.outcome(for: indicator, on: scale(of: indicator), level: level)
        }
        return scores(outcomes, scope: scope, column: column.score)
    }

    /// The indicators that count, in the order of the instrument.
    var indicators: [Indicator] { instrument.indicators.filter { counted.contains($0.id) } }

    /// The scale an indicator is answered on: its own, else the one the profile assumes.
    public func scale(of indicator: Indicator) -> Scale? {
        let assumed = profile.assumptions.first { $0.indicator == indicator.id }
        return (indicator.scale?.value ?? assumed?.scale).flatMap { instrument.scale($0) }
    }

    /// In the order of the instrument, children before their parent.
    func scores(_ outcomes: [String: Outcome], scope: AnswerScope, column: ScoreColumn) -> ScoredColumn {
        var scores: [Score] = []
        add(instrument.root, outcomes, Place(scope: scope, column: column), to: &scores)
        return ScoredColumn(scores: scores, instrument: instrument)
    }

    /// What a value of 1 in an indicator is worth in the total: its sub-area's weight over the number of applicable
    /// indicators. `nil` for one that is not scored, or whose weight is not known.
    func weight(of indicator: String, _ outcomes: [String: Outcome]) -> Rational? {
        guard let subArea = weights.subArea(of: indicator) else { return nil }
        return weight(of: indicator, in: subArea, outcomes)
    }

    private struct Place {
        var scope: AnswerScope
        var column: ScoreColumn
    }

    private func add(_ node: RubricNode, _ outcomes: [String: Outcome], _ place: Place, to scores: inout [Score]) {
        guard weights.isCounted(node.id) else { return }
        var below: [Score] = []
        for child in node.children where weights.isCounted(child.id) {
            add(child, outcomes, place, to: &scores)
            if let last = scores.last { below.append(last) }
        }
        for id in node.indicators where counted.contains(id) {
            let score = score(of: id, in: node, outcomes, place)
            below.append(score)
            scores.append(score)
        }
        scores.append(sum(of: below, node: node, place))
    }

    private func score(
        of id: String, in subArea: RubricNode, _ outcomes: [String: Outcome], _ place: Place
    ) -> Score {
        let outcome = outcomes[id] ?? .open(.notAssessed)
        let weight = weight(of: id, in: subArea, outcomes)
        let worth = weight ?? .zero
        let (value, upper): (Rational, Rational) =
            switch outcome {
            case .value(let value): (value * worth, value * worth)
            case .notApplicable: (.zero, .zero)
            case .open: (.zero, worth)
            }
        let isUnknown = weight == nil && outcome != .notApplicable
        return Score(
            scope: place.scope, column: place.column, node: id, value: value, maximum: worth, lower: value,
            upper: upper, state: isUnknown ? .cannotBeAssessed : outcome.state)
    }

    private func weight(of id: String, in subArea: RubricNode, _ outcomes: [String: Outcome]) -> Rational? {
        let applicable = subArea.indicators.filter { counted.contains($0) && outcomes[$0] != .notApplicable }
        guard applicable.contains(id) else { return outcomes[id] == .notApplicable ? .zero : nil }
        guard let weight = weights.weight(of: subArea.id), let share = Rational(1, over: applicable.count) else {
            return nil
        }
        return weight * share
    }

    private func sum(of below: [Score], node: RubricNode, _ place: Place) -> Score {
        let rest = weights.remainder(of: node.id)
        let value = below.reduce(Rational.zero) { $0 + $1.value }
        let maximum = below.reduce(rest ?? .zero) { $0 + $1.maximum }
        return Score(
            scope: place.scope, column: place.column, node: node.id, value: value, maximum: maximum,
            lower: below.reduce(.zero) { $0 + $1.lower }, upper: below.reduce(rest ?? .zero) { $0 + $1.upper },
            state: state(of: below, node: node, hasRest: rest != nil, isFull: value == maximum, isNone: value == .zero))
    }

    /// The worst open state below shows; else what the value says.
    private func state(
        of below: [Score], node: RubricNode, hasRest: Bool, isFull: Bool, isNone: Bool
    ) -> ScoreState {
        let states = Set(below.map(\.state))
        if states.contains(.error) { return .error }
        if hasRest || (node.children.isEmpty && node.indicators.isEmpty) { return .cannotBeAssessed }
        if states.isSubset(of: [.notApplicable]) { return .notApplicable }
        for open in [ScoreState.cannotBeAssessed, .notAssessed] where states.contains(open) { return open }
        if isFull { return .met }
        return isNone ? .notMet : .partlyMet
    }
}

extension AnswerColumn {
    /// The column of a result it is shown in.
    var score: ScoreColumn {
        switch self {
        case .selfAssessment: .selfAssessment
        case .evaluator: .evaluator
        }
    }
}
