public import Findings

/// An answer people gave in `answers.yaml`: it stands beside the measured one and never replaces it.
public struct GivenAnswer: Sendable, Hashable {
    public var scope: AnswerScope
    /// The indicator's id in the rubric.
    public var indicator: String
    public var column: AnswerColumn
    public var choice: AnswerChoice
    public var reason: String?
    /// Ids of the evidence register.
    public var evidence: [String]
    public var location: SourceLocation

    public init(
        scope: AnswerScope, indicator: String, column: AnswerColumn, choice: AnswerChoice, reason: String? = nil,
        evidence: [String] = [], location: SourceLocation = SourceLocation()
    ) {
        self.scope = scope
        self.indicator = indicator
        self.column = column
        self.choice = choice
        self.reason = reason
        self.evidence = evidence
        self.location = location
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
}

/// A link between a map and an SOP that somebody confirmed in `links.yaml`.
public struct ConfirmedLink: Sendable, Hashable {
    /// `DossierMap.id` as written: a code, or `path#processId`.
    public var map: String
    /// The SOP's number (or id) as written.
    public var sop: String
    public var by: String?
    public var on: CalendarDate?
    public var reason: String?
    public var location: SourceLocation

    public init(
        map: String, sop: String, by: String? = nil, on: CalendarDate? = nil, reason: String? = nil,
        location: SourceLocation = SourceLocation()
    ) {
        self.map = map
        self.sop = sop
        self.by = by
        self.on = on
        self.reason = reason
        self.location = location
    }
}
