/// How much of a CSV file is taken. What goes beyond is cut, with a problem; nothing is dropped in silence.
public struct CSVLimits: Sendable, Hashable {
    /// Rows with content.
    public var rows: Int
    /// Cells in a row.
    public var columns: Int
    /// UTF-8 bytes in a cell. A spreadsheet cell holds 32,767 characters at most, which is 128 KiB at the outside.
    public var cellBytes: Int
    /// Problems kept with their place; more are counted.
    public var problems: Int

    public init(rows: Int = 200_000, columns: Int = 1_024, cellBytes: Int = 131_072, problems: Int = 1_000) {
        self.rows = rows
        self.columns = columns
        self.cellBytes = cellBytes
        self.problems = problems
    }
}
