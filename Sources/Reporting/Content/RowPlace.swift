internal import Findings

/// A row of a register, or a line of a file: where a finding and what it speaks of meet.
struct RowPlace: Hashable, Sendable {
    private var path: String?
    private var sheet: String?
    private var line: Int?

    init(_ location: SourceLocation) {
        (path, sheet, line) = (location.path, location.sheet, location.line)
    }
}
