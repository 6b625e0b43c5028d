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

extension DraftReport.Form: ExpressibleByArgument {}

extension CalendarDate {
    /// As registers write it: `2026-06-30`, `30-06-2026`, `30 Juni 2026`. Only a whole day: a month would leave open which
    /// day is meant.
    static func argument(_ text: String) throws -> CalendarDate {
        guard let date = CalendarDate(written: text), date.day != nil else {
            throw ValidationError(
                "“\(text)” bukan tanggal yang ada, atau tidak lengkap. Tulis misalnya 2026-06-30, 30-06-2026, atau "
                    + "“30 Juni 2026”. / No whole day of the calendar; write for instance 2026-06-30.")
        }
        return date
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

extension ComparisonRequest.Subject: ExpressibleByArgument {}

extension ScoreColumn: ExpressibleByArgument {}

extension UnitLevel: ExpressibleByArgument {
    /// `1`, `2`, … or `leaves`.
    public init?(argument: String) {
        if argument == "leaves" {
            self = .leaves
        } else if let depth = Int(argument), depth > 0 {
            self = .depth(depth)
        } else {
            return nil
        }
    }
}
