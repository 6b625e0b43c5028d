public import Findings

/// Why a file gives no worksheet at all.
public struct WorksheetError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// There is no such file, or it cannot be opened.
        case missing
        /// It is no workbook, holds no worksheet, or no row of one that says which question it is.
        case unusable
    }

    public var code: Code
    public var message: LocalizedText
    public var location: SourceLocation

    public init(code: Code, message: LocalizedText, location: SourceLocation) {
        self.code = code
        self.message = message
        self.location = location
    }
}
