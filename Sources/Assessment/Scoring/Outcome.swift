internal import Rubric

/// What one indicator came to in one column, before weights.
enum Outcome: Hashable, Sendable {
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
