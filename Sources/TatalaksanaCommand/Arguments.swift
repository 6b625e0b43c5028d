public import ArgumentParser
public import Tatalaksana

// The library's types as the words of the command line.

extension ReportFormat: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument) }
    public var defaultValueDescription: String { rawValue }
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension ReportKind: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
    public var defaultValueDescription: String { name }
    public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension ExplanationFormat: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument) }
    public var defaultValueDescription: String { rawValue }
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension PlanFormat: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument) }
    public var defaultValueDescription: String { rawValue }
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension AnswerColumn: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    /// Only a whole day: a month would leave open which day is meant.
    public init?(argument: String) {
        guard let date = CalendarDate(iso: argument), date.day != nil else { return nil }
        self = date
    }
}

extension SubjectKind: ExpressibleByArgument {
    /// The words of `--kind`.
    static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension LintFormat: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}

extension LintPreset: ExpressibleByArgument {
    public init?(argument: String) {
        guard let preset = Self.presets.first(where: { $0.name == argument }) else { return nil }
        self = preset
    }
    public static var allValueStrings: [String] { presets.map(\.name) }
}

extension AnswerMerge.Mode: ExpressibleByArgument {}
