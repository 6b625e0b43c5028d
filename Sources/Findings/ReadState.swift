/// The one state every input file ends in (design: nothing is dropped in silence).
public enum ReadState: String, Sendable, Hashable, CaseIterable {
    /// The whole file was understood.
    case read
    /// What could be understood was kept; the reason says where it stopped or what was skipped.
    case partlyRead
    /// Nothing of the file counts; the reason says why.
    case refused
}

/// Why a file is not `read`: a stable code for programs, a sentence for people, and the place.
public struct ReadProblem: Sendable, Hashable {
    /// camelCase, stable: `notWellFormed`, `entityDeclared`, `badRow` …
    public var code: String
    public var message: LocalizedText
    /// 1-based line, where known.
    public var line: Int?
    /// 1-based column, where known.
    public var column: Int?

    public init(code: String, message: LocalizedText, line: Int? = nil, column: Int? = nil) {
        self.code = code
        self.message = message
        self.line = line
        self.column = column
    }
}
