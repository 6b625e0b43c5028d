public import Findings

/// An answer people gave in `answers.yaml`: it stands beside the measured one and never replaces it.
public struct GivenAnswer: Sendable, Hashable {
    public var scope: AnswerScope
    /// The indicator's id in the rubric.
    public var indicator: String
    public var column: AnswerColumn
    /// What makes the answer.
    public var choice: AnswerChoice
    /// The numbers filled in, in the order they are written.
    public var inputs: [GivenNumber]
    /// The ids of the statements ticked, in the order they are written.
    public var conditions: [String]
    public var reason: String?
    public var note: String?
    /// Ids of the evidence register.
    public var evidence: [String]
    /// Evidence by name or link that the register does not hold.
    public var documents: [String]
    /// What the row of a worksheet says it asks; `nil` for answers that stand elsewhere.
    public var asked: AskedQuestion?
    public var location: SourceLocation

    public init(
        scope: AnswerScope, indicator: String, column: AnswerColumn, choice: AnswerChoice,
        inputs: [GivenNumber] = [], conditions: [String] = [], reason: String? = nil, note: String? = nil,
        evidence: [String] = [], documents: [String] = [], location: SourceLocation = SourceLocation()
    ) {
        self.scope = scope
        self.indicator = indicator
        self.column = column
        self.choice = choice
        self.inputs = inputs
        self.conditions = conditions
        self.reason = reason
        self.note = note
        self.evidence = evidence
        self.documents = documents
        self.location = location
    }
}

/// What a row of a worksheet asks, by its own words: its code, and beside it the question and the hash of the text it was
/// written with.
public struct AskedQuestion: Sendable, Hashable {
    public var code: AnswerWorksheet.Cell
    /// The question as it stands there.
    public var title: String?
    /// `Indicator.textHash(on:)` of the text at that time, in our own worksheets.
    public var textHash: String?

    /// `nil` for a row without a code.
    public init?(_ row: AnswerWorksheet.Row) {
        guard let code = row.code else { return nil }
        (self.code, title, textHash) = (code, row.title?.text, row.textHash)
    }
}

/// A number filled in for an input of an indicator.
public struct GivenNumber: Sendable, Hashable {
    /// The input's id in the rubric.
    public var id: String
    /// As written, with a point where a decimal comma stood; whether it is a number is the rubric's to say.
    public var value: String

    public init(id: String, value: String) {
        self.id = id
        self.value = value
    }
}

/// Whom an answer or a score is about.
public enum AnswerScope: Sendable, Hashable {
    case agency
    /// A unit, by id.
    case unit(String)

    /// `agency`, or the unit's id: how results write it.
    public var text: String {
        switch self {
        case .agency: "agency"
        case .unit(let id): id
        }
    }
}

/// The columns people answer in.
public enum AnswerColumn: String, Sendable, Hashable, CaseIterable {
    case selfAssessment, evaluator
}

public enum AnswerChoice: Sendable, Hashable {
    /// The code of a choice of the indicator's scale, upper-cased: `B`.
    case choice(String)
    /// Tidak berlaku (`tidak-berlaku`, `n/a`).
    case notApplicable
    /// A number, as written, with a point where a decimal comma stood.
    case score(String)
    /// `GivenAnswer.inputs` make the answer.
    case inputs
    /// `GivenAnswer.conditions` make the answer.
    case conditions
}

/// A link between a map and an SOP that somebody confirmed in `links.yaml`.
public struct ConfirmedLink: Sendable, Hashable {
    /// `DossierMap.id` as written: a code, or `path#processId`.
    public var map: String
    /// The SOP's number (or id) as written.
    public var sop: String
    /// The activity (XML id) the SOP is about, where it is not about the whole map.
    public var activity: String?
    public var by: String?
    public var on: CalendarDate?
    public var reason: String?
    public var location: SourceLocation

    public init(
        map: String, sop: String, activity: String? = nil, by: String? = nil, on: CalendarDate? = nil,
        reason: String? = nil, location: SourceLocation = SourceLocation()
    ) {
        self.map = map
        self.sop = sop
        self.activity = activity
        self.by = by
        self.on = on
        self.reason = reason
        self.location = location
    }
}
