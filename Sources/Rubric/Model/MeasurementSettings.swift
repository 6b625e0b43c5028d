/// How counts become choices, and what counts as evidence: visible settings of the pack, shown in every report.
public struct MeasurementSettings: Sendable, Hashable {
    /// "Sebagian besar" is more than this share.
    public var mostThreshold: Sourced<Rational>
    /// The share of a unit's SOPs in force that must be applied for the unit to apply its SOPs; 1 is each of them.
    public var unitShare: Sourced<Rational>
    /// The kinds of evidence that prove application.
    public var application: [AcceptedEvidence]
    public var evaluation: EvaluationSettings
    /// Working days of effort, by kind of action.
    public var efforts: [ActionEffort]
    public var effortSource: Source
    /// How often each SOP in force is to be made known, monitored, evaluated and followed up; no score rests on it.
    public var rhythms: [EvidenceRhythm] = []

    public init(
        mostThreshold: Sourced<Rational>, unitShare: Sourced<Rational>, application: [AcceptedEvidence],
        evaluation: EvaluationSettings, efforts: [ActionEffort], effortSource: Source, rhythms: [EvidenceRhythm] = []
    ) {
        self.mostThreshold = mostThreshold
        self.unitShare = unitShare
        self.application = application
        self.evaluation = evaluation
        self.efforts = efforts
        self.effortSource = effortSource
        self.rhythms = rhythms
    }

    /// For an instrument that measures nothing: nothing counts as evidence, and nothing is proposed.
    public static let unmeasured: MeasurementSettings = {
        let source = Source(key: "none", text: "", confidence: .packSetting)
        return MeasurementSettings(
            mostThreshold: Sourced(.one, source: source), unitShare: Sourced(.one, source: source), application: [],
            evaluation: EvaluationSettings(
                kind: "", followUpKind: "", intervalMonths: 0, intervals: 0, analysisWords: [], rules: [],
                source: source),
            efforts: [], effortSource: source)
    }()
}

/// A kind of evidence that counts, and how long.
public struct AcceptedEvidence: Sendable, Hashable {
    /// The word of the evidence register: `penerapan`.
    public var kind: String
    /// Months from its date, where it names no end of its own.
    public var validityMonths: Int
    /// Evidence for a unit counts for each of its SOPs.
    public var isUnitWide: Bool
    public var source: Source

    public init(kind: String, validityMonths: Int, isUnitWide: Bool, source: Source) {
        self.kind = kind
        self.validityMonths = validityMonths
        self.isUnitWide = isUnitWide
        self.source = source
    }
}

/// What makes evaluation periodic, analysed and followed up.
public struct EvaluationSettings: Sendable, Hashable {
    /// The word of the evidence register for an evaluation: `evaluasi`.
    public var kind: String
    /// The word for a follow-up: `tindak-lanjut`.
    public var followUpKind: String
    /// Months within which one evaluation must lie.
    public var intervalMonths: Int
    /// How many intervals in a row, counted back from the as-of date, make it periodic.
    public var intervals: Int
    /// An evaluation analyses efficiency and effectiveness when its description holds one of these, in lower case.
    public var analysisWords: [String]
    /// From best to worst: the first whose conditions all hold is proposed.
    public var rules: [EvaluationRule]
    public var source: Source

    public init(
        kind: String, followUpKind: String, intervalMonths: Int, intervals: Int, analysisWords: [String],
        rules: [EvaluationRule], source: Source
    ) {
        self.kind = kind
        self.followUpKind = followUpKind
        self.intervalMonths = intervalMonths
        self.intervals = intervals
        self.analysisWords = analysisWords
        self.rules = rules
        self.source = source
    }
}

/// What a choice of the evaluation indicator asks for.
public struct EvaluationRule: Sendable, Hashable {
    public var choice: String
    public var conditions: [EvaluationCondition]

    public init(choice: String, conditions: [EvaluationCondition]) {
        self.choice = choice
        self.conditions = conditions
    }
}

/// What can be seen of evaluation in the evidence register.
public enum EvaluationCondition: String, Sendable, Hashable, CaseIterable {
    /// There is an evaluation that is valid on the as-of date.
    case evaluated
    /// There is one in each of the last intervals.
    case periodic
    /// One of them looks at efficiency and effectiveness.
    case analysed
    /// Each of them has a follow-up.
    case allFollowedUp
}

/// What one action costs.
public struct ActionEffort: Sendable, Hashable {
    public var kind: String
    /// Working days, a rough class.
    public var days: Int

    public init(kind: String, days: Int) {
        self.kind = kind
        self.days = days
    }
}
