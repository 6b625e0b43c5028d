public import Findings

/// One question of the instrument.
public struct Indicator: Sendable, Hashable {
    public var id: String
    /// What the worksheet prints before it: `b`.
    public var number: String?
    /// Whom it is asked of.
    public var levels: [AssessedLevel] = AssessedLevel.allCases
    /// What is asked, in the words of the source.
    public var title: Sourced<LocalizedText>
    /// `nil` where no source gives it: then it is not guessed.
    public var scale: Sourced<String>?
    /// What each choice says; empty where no source gives it.
    public var criteria: [Criterion] = []
    /// What is counted for it; `nil` for a question no file can measure.
    public var measure: MeasureKind?
    /// Numbers people fill in for it.
    public var inputs: [AnswerInput] = []
    /// How those numbers become the answer.
    public var derivation: Derivation?
    /// Statements to tick; criteria name those they need.
    public var conditions: [AnswerCondition] = []
    /// What usually proves it.
    public var evidence: Sourced<LocalizedText>?
    public var note: LocalizedText?
    public var crosswalk = Crosswalk()

    public init(
        id: String, number: String? = nil, levels: [AssessedLevel] = AssessedLevel.allCases,
        title: Sourced<LocalizedText>, scale: Sourced<String>? = nil, criteria: [Criterion] = [],
        measure: MeasureKind? = nil, inputs: [AnswerInput] = [], derivation: Derivation? = nil,
        conditions: [AnswerCondition] = [], evidence: Sourced<LocalizedText>? = nil, note: LocalizedText? = nil,
        crosswalk: Crosswalk = Crosswalk()
    ) {
        self.id = id
        self.number = number
        self.levels = levels
        self.title = title
        self.scale = scale
        self.criteria = criteria
        self.measure = measure
        self.inputs = inputs
        self.derivation = derivation
        self.conditions = conditions
        self.evidence = evidence
        self.note = note
        self.crosswalk = crosswalk
    }
}

/// What a choice asks for.
public struct Criterion: Sendable, Hashable {
    public var choice: String
    public var text: LocalizedText
    /// The ids of the conditions that must be ticked for it.
    public var conditions: [String] = []
    public var source: Source

    public init(choice: String, text: LocalizedText, conditions: [String] = [], source: Source) {
        self.choice = choice
        self.text = text
        self.conditions = conditions
        self.source = source
    }
}

/// A number people fill in, such as a count of complaints.
public struct AnswerInput: Sendable, Hashable {
    public var id: String
    public var title: Sourced<LocalizedText>

    public init(id: String, title: Sourced<LocalizedText>) {
        self.id = id
        self.title = title
    }
}

/// A statement that is true or not, ticked by people.
public struct AnswerCondition: Sendable, Hashable {
    public var id: String
    public var text: Sourced<LocalizedText>

    public init(id: String, text: Sourced<LocalizedText>) {
        self.id = id
        self.text = text
    }
}

/// Questions of other packs, written `pack/indicator`.
public struct Crosswalk: Sendable, Hashable {
    /// The same question.
    public var same: [String] = []
    /// One near it.
    public var related: [String] = []

    public init(same: [String] = [], related: [String] = []) {
        self.same = same
        self.related = related
    }
}

/// The things the measurement can count (design: *Scoring*).
public enum MeasureKind: String, Sendable, Hashable, CaseIterable {
    /// Units that have a map.
    case unitsWithMaps
    /// Maps worked out into an SOP in force.
    case mapsWithSOP
    /// Cross-function maps worked out into an SOP in force.
    case crossFunctionalMapsWithSOP
    /// Units that apply their SOPs.
    case unitsApplyingSOPs
    /// Maps and SOPs evaluated and followed up.
    case evaluation
}
