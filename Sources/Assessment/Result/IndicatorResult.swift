public import Dossier
public import Findings
public import Rubric

/// One indicator in one scope: what was counted, what is proposed, what people answered.
public struct IndicatorResult: Sendable, Hashable {
    public var scope: AnswerScope
    /// The indicator's id.
    public var id: String
    /// `nil` for a question no file can measure.
    public var measure: Measure?
    /// `nil` where nothing can be counted or no scale is known.
    public var proposal: Proposal?
    /// The state of the measured column.
    public var state: ScoreState
    /// Measured, self-assessment, evaluator: only those that were given.
    public var answers: [ColumnAnswer]
    /// The ids of its gaps, in the order of `AssessmentResult.gaps`.
    public var gaps: [String]
    /// Why it stands as it does, in one or two sentences.
    public var explanation: LocalizedText

    public init(
        scope: AnswerScope, id: String, measure: Measure? = nil, proposal: Proposal? = nil, state: ScoreState,
        answers: [ColumnAnswer], gaps: [String], explanation: LocalizedText
    ) {
        self.scope = scope
        self.id = id
        self.measure = measure
        self.proposal = proposal
        self.state = state
        self.answers = answers
        self.gaps = gaps
        self.explanation = explanation
    }
}

/// What was counted.
public struct Measure: Sendable, Hashable {
    public var kind: MeasureKind
    /// How many of `total` are covered. Of the evaluation: results followed up, and results in all.
    public var covered: Int
    public var total: Int
    /// The names of what was counted and covered, and not: ids of maps or units, sorted.
    public var coveredItems: [String]
    public var missingItems: [String]
    /// What stands outside the denominator: units without an SOP in force.
    public var outside: [String]
    /// Only of the evaluation, which is no ratio.
    public var evaluation: EvaluationMeasure?
    /// Only of units that apply their SOPs: what each unit that counts has proven, in the order of the units.
    public var proofs: [UnitProof] = []

    public init(
        kind: MeasureKind, covered: Int, total: Int, coveredItems: [String], missingItems: [String], outside: [String],
        evaluation: EvaluationMeasure? = nil, proofs: [UnitProof] = []
    ) {
        self.kind = kind
        self.covered = covered
        self.total = total
        self.coveredItems = coveredItems
        self.missingItems = missingItems
        self.outside = outside
        self.evaluation = evaluation
        self.proofs = proofs
    }

    /// Covered of total; `nil` for an empty denominator and for the evaluation.
    public var ratio: Rational? { evaluation == nil ? Rational(covered, over: total) : nil }
}

/// How far a unit proves that it applies its SOPs in force.
public struct UnitProof: Sendable, Hashable {
    /// By id.
    public var unit: String
    /// How many SOPs in force count for it, its own and shared ones.
    public var inForce: Int
    /// Those of them without evidence of application that holds on the as-of date, by id.
    public var unproven: [String]

    public init(unit: String, inForce: Int, unproven: [String]) {
        self.unit = unit
        self.inForce = inForce
        self.unproven = unproven
    }

    public var proven: Int { inForce - unproven.count }
}

/// What the evaluation indicator looks at.
public struct EvaluationMeasure: Sendable, Hashable {
    /// One evaluation in each of the last intervals the pack asks for.
    public var isPeriodic: Bool
    /// An evaluation looked at efficiency and effectiveness.
    public var isAnalysed: Bool
    public var followedUp: Int
    public var findingsTotal: Int
    /// Evaluations that count on the as-of date, by evidence id.
    public var evaluations: [String]
    /// One evaluation in each of those intervals but the latest: one of today makes it periodic.
    var isPeriodicWithOneToday = false
    /// Whether there is any map or SOP to evaluate.
    var hasSubjects = true

    public init(
        isPeriodic: Bool, isAnalysed: Bool, followedUp: Int, findingsTotal: Int, evaluations: [String],
        isPeriodicWithOneToday: Bool = false, hasSubjects: Bool = true
    ) {
        self.isPeriodic = isPeriodic
        self.isAnalysed = isAnalysed
        self.followedUp = followedUp
        self.findingsTotal = findingsTotal
        self.evaluations = evaluations
        self.isPeriodicWithOneToday = isPeriodicWithOneToday
        self.hasSubjects = hasSubjects
    }
}

/// What the counts come to on the scale. A proposal: people may answer otherwise, with a reason.
public struct Proposal: Sendable, Hashable {
    public var choice: String
    public var value: Rational
    /// "Sebagian besar" is more than this share.
    public var threshold: Rational
    /// Something in it is not in our sources; `assumptions` says what.
    public var isAssumption: Bool
    public var assumptions: [LocalizedText]

    public init(
        choice: String, value: Rational, threshold: Rational, isAssumption: Bool, assumptions: [LocalizedText]
    ) {
        self.choice = choice
        self.value = value
        self.threshold = threshold
        self.isAssumption = isAssumption
        self.assumptions = assumptions
    }
}

/// The answer of one column.
public struct ColumnAnswer: Sendable, Hashable {
    public var column: ScoreColumn
    /// The choice it comes to, as the scale writes it; `nil` for not applicable, a number, or a choice the scale does
    /// not have (then the state is `error`).
    public var choice: String?
    public var value: Rational?
    public var state: ScoreState
    public var reason: String?
    /// Ids of the evidence register.
    public var evidence: [String]
    /// What people wrote; `nil` for the measured column.
    public var given: GivenAnswer?

    public init(
        column: ScoreColumn, choice: String? = nil, value: Rational? = nil, state: ScoreState, reason: String? = nil,
        evidence: [String], given: GivenAnswer? = nil
    ) {
        self.column = column
        self.choice = choice
        self.value = value
        self.state = state
        self.reason = reason
        self.evidence = evidence
        self.given = given
    }
}
