public import Assessment
public import Dossier
public import Findings
public import Rubric

/// A plan, or what comes of a what-if, written for people or programs. A pure function of what it is given.
public struct PlanReport: Sendable {
    /// What is written.
    public enum Subject: Sendable {
        case plan(Plan)
        case whatIf(WhatIf)
    }

    /// What the plan is made for.
    public struct Context: Sendable {
        public var agency: Agency
        public var units: [Unit]
        public var asOf: CalendarDate
        public var instrument: Instrument
        public var profile: Profile

        public init(
            agency: Agency, units: [Unit], asOf: CalendarDate, instrument: Instrument, profile: Profile
        ) {
            self.agency = agency
            self.units = units
            self.asOf = asOf
            self.instrument = instrument
            self.profile = profile
        }
    }

    public var subject: Subject
    public var context: Context
    /// The language of the texts; JSON holds both whatever is asked.
    public var language: Language
    /// Every action is written; else text and Markdown cut a long list and say how many are left out.
    public var showsAll: Bool
    /// The actions stand by the unit that has to act, each with its number in the order.
    public var isByUnit: Bool
    /// Terminal text only: with colours and weights as ANSI sequences.
    public var isStyled: Bool

    public init(
        _ subject: Subject, of context: Context, language: Language = .indonesian, showsAll: Bool = false,
        isByUnit: Bool = false, isStyled: Bool = false
    ) {
        self.subject = subject
        self.context = context
        self.language = language
        self.showsAll = showsAll
        self.isByUnit = isByUnit
        self.isStyled = isStyled
    }

    /// The report as UTF-8, ending in a line break.
    public func bytes(as format: PlanFormat) -> [UInt8] { format.write(self) }
}

/// A form a plan can take. Each is one file in this folder and one name in `allCases`.
public struct PlanFormat: RawRepresentable, CaseIterable, Sendable, Hashable {
    /// The word of `--format`.
    public let rawValue: String
    let write: @Sendable (PlanReport) -> [UInt8]

    init(rawValue: String, write: @escaping @Sendable (PlanReport) -> [UInt8]) {
        self.rawValue = rawValue
        self.write = write
    }

    /// `nil` for a word that names no format.
    public init?(rawValue: String) {
        guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = format
    }

    public static let allCases: [PlanFormat] = [.text, .json, .markdown]

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
