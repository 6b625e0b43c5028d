public import Dossier
public import Rubric

/// What became of an agency and its units from day to day.
public struct PeriodChanges: Sendable, Hashable {
    /// As the last of its results names it.
    public var agency: Agency
    /// The results in the order of their days: positions in `Comparison.sources`.
    public var periods: [Int]
    /// The agency first, then its units in the order of the last result, then those that are gone.
    public var rows: [ChangedSubject]
    /// The indicators of any of the results, in the order of the rubrics.
    public var indicators: [String]
}

/// An agency or unit over the days.
public struct ChangedSubject: Sendable, Hashable {
    public var name: String
    /// Where it is found in each result; `nil` where it is not.
    public var scopes: [AnswerScope?]
    /// How it was found again in the last two results it stands in.
    public var tie: UnitTie
    public var totals: [Standing?]
    /// From the first result to the last.
    public var change: Change
    public var indicators: [ChangedIndicator]
    /// `nil` where it is missing in the first or the last result.
    public var gaps: GapMovement?
}

/// One indicator of a subject over the days.
public struct ChangedIndicator: Sendable, Hashable {
    public var indicator: String
    public var cells: [ComparedCell?]
    public var change: Change
}

/// What became of the gaps of a subject. Gaps are the same where their ids are.
public struct GapMovement: Sendable, Hashable {
    public var closed: Int
    public var remaining: Int
    public var new: Int

    public init(closed: Int, remaining: Int, new: Int) {
        (self.closed, self.remaining, self.new) = (closed, remaining, new)
    }
}

/// What became of a value from the first day to the last.
public enum Change: Sendable, Hashable {
    /// By how much of the maximum.
    case rose(Rational)
    case fell(Rational)
    case same
    /// It was not there on the first day.
    case entered
    /// It is not there on the last.
    case left
    /// The results are made by different rubrics or profiles: the values stand side by side, and no difference is made.
    case notComparable
    /// It was open on one of the days.
    case open

    /// - Parameters: shares of the maximum; `nil` where it was not there.
    init(from before: Rational?, to after: Rational?) {
        switch (before, after) {
        case (let before?, let after?):
            self = after > before ? .rose(after - before) : after < before ? .fell(before - after) : .same
        case (nil, _?): self = .entered
        case (_?, nil), (nil, nil): self = .left
        }
    }
}
