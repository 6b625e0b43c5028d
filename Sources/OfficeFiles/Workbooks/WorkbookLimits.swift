/// How much of a workbook is taken. What goes beyond is cut, with a problem; nothing is dropped in silence. What the
/// archive may come to is bounded by `ZipLimits`.
public struct WorkbookLimits: Sendable, Hashable {
    /// Rows with content, of one sheet.
    public var rows: Int
    /// Columns of a sheet, from A on.
    public var columns: Int
    /// Places of a table in memory: each row counts up to its last cell with content. Default 16 Mi: a register of
    /// 200,000 rows may have 80 columns.
    public var places: Int
    /// UTF-8 bytes in a cell. A spreadsheet cell holds 32,767 characters at most, which is 128 KiB at the outside.
    public var cellBytes: Int
    /// Problems kept with their place; more are counted.
    public var problems: Int
    /// Sheets of a workbook.
    public var sheets: Int
    /// Texts in the table of shared strings.
    public var sharedStrings: Int
    /// UTF-8 bytes of all shared strings.
    public var sharedStringBytes: Int
    /// Merges, links, and runs of hidden rows or columns, of each kind.
    public var ranges: Int
    /// What the archive may come to.
    public var archive: ZipLimits

    public init(
        rows: Int = 200_000, columns: Int = 1_024, places: Int = 16 << 20, cellBytes: Int = 131_072,
        problems: Int = 1_000, sheets: Int = 4_096, sharedStrings: Int = 4 << 20, sharedStringBytes: Int = 256 << 20,
        ranges: Int = 100_000, archive: ZipLimits = ZipLimits()
    ) {
        self.rows = rows
        self.columns = columns
        self.places = places
        self.cellBytes = cellBytes
        self.problems = problems
        self.sheets = sheets
        self.sharedStrings = sharedStrings
        self.sharedStringBytes = sharedStringBytes
        self.ranges = ranges
        self.archive = archive
    }
}
