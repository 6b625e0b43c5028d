/// Something a check saw in the input, as a value: it is never thrown, and never stops the run.
public struct Finding: Sendable, Hashable {
    /// The rule that speaks.
    public var rule: RuleID
    public var severity: Severity
    /// One sentence: what is wrong.
    public var message: LocalizedText
    /// What to do next; `nil` where the message already says it.
    public var action: LocalizedText?
    /// The regulation and part the rule rests on; `nil` for plain technical checks.
    public var legalBasis: LegalBasis?
    public var location: SourceLocation

    public init(
        rule: RuleID, severity: Severity, message: LocalizedText, action: LocalizedText? = nil,
        legalBasis: LegalBasis? = nil, location: SourceLocation
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.action = action
        self.legalBasis = legalBasis
        self.location = location
    }
}

/// The name of a rule: the family and the rule, `map/handoff-unlabelled`.
public struct RuleID: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }

    public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

/// How much a finding weighs: an error makes something not count, a warning may, a note does not.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case error, warning, note

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

/// The regulation a rule or figure rests on, cited by number and part.
public struct LegalBasis: Sendable, Hashable {
    /// Number and year, `PermenPANRB 35/2012`.
    public var regulation: String
    /// Article, annex or part; `nil` where the whole is meant.
    public var part: String?

    public init(_ regulation: String, part: String? = nil) {
        self.regulation = regulation
        self.part = part
    }

    /// `PermenPANRB 35/2012, Lampiran Bab II`.
    public var citation: String {
        guard let part else { return regulation }
        return "\(regulation), \(part)"
    }
}
