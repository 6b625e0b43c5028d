public import Dossier
public import Rubric

/// What names a unit or agency among several results.
public struct SubjectKey: Sendable, Hashable {
    /// The position in `Comparison.sources`.
    public var source: Int
    public var scope: AnswerScope

    public init(source: Int, scope: AnswerScope) {
        (self.source, self.scope) = (source, scope)
    }
}

/// One row of a comparison: a unit or an agency on one day.
public struct ComparedSubject: Sendable, Hashable {
    public var key: SubjectKey
    public var name: String
    public var peerGroup: String?
    /// The total in the column that is compared.
    public var total: Standing
    /// Its answers, one for each of `Comparison.columns`.
    public var cells: [ComparedCell]
    /// Its gaps, and the working days of closing all of them.
    public var gaps: Int
    public var effort: Int
    /// Questions that are not answered, or cannot be.
    public var open: Int
}

/// A value with what it can still become.
public struct Standing: Sendable, Hashable {
    public var value: Rational
    public var maximum: Rational
    public var lower: Rational
    public var upper: Rational
    public var state: ScoreState

    public init(value: Rational, maximum: Rational, lower: Rational, upper: Rational, state: ScoreState) {
        self.value = value
        self.maximum = maximum
        self.lower = lower
        self.upper = upper
        self.state = state
    }

    init(_ score: Score) {
        self.init(
            value: score.value, maximum: score.maximum, lower: score.lower, upper: score.upper, state: score.state)
    }

    /// The part of the maximum it reaches: what subjects are ranked by, since a question that does not apply to one of
    /// them is missing from its maximum. 0 where nothing applies.
    public var share: Rational { part(value) }
    public var lowerShare: Rational { part(lower) }
    public var upperShare: Rational { part(upper) }
    /// Whether nothing is open.
    public var isClosed: Bool { lower == upper }

    private func part(_ number: Rational) -> Rational { maximum == .zero ? .zero : number / maximum }
}

/// A column of unit × indicator: an indicator, or a part of the rubric where that has too many indicators for a table.
public struct ComparedColumn: Sendable, Hashable {
    public var id: String
    public var isIndicator: Bool

    public init(id: String, isIndicator: Bool) { (self.id, self.isIndicator) = (id, isIndicator) }
}

/// One subject in one column.
public struct ComparedCell: Sendable, Hashable {
    /// Only of indicators that are answered with a choice.
    public var choice: String?
    public var state: ScoreState
    /// The part of the column's maximum; `nil` where nothing applies.
    public var share: Rational?
    public var covered: Int?
    public var total: Int?
}
