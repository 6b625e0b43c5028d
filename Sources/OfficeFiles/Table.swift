public import Findings

/// A table out of an office file: the rows of a CSV file, or of one worksheet or document table.
///
/// Whatever the format, readers of registers see only this: a new format is one more way to make a `Table`.
public struct Table: Sendable {
    /// The worksheet, as the file names it; `nil` for formats without sheets.
    public var sheet: String?
    /// The rows that hold something, in the order of the file.
    public var rows: [TableRow]
    /// What could not be read as it stands, in the order of the file.
    public var problems: [TableProblem]
    /// How many more problems there were than `problems` holds.
    public var furtherProblems: Int
    /// Whether people see the sheet.
    public var isHidden = false
    /// Ranges that show as one cell, in the order of the file; what they show stands in the cell at their upper left.
    public var merges: [CellRange] = []
    /// Rows people do not see, 0-based; they are among `rows` all the same.
    public var hiddenRows: [ClosedRange<Int>] = []
    /// Columns people do not see, 0-based.
    public var hiddenColumns: [ClosedRange<Int>] = []
    /// Cells whose value a formula gave when the file was last saved; the formula is never run.
    public var formulas: [CellPosition] = []
    /// Cells that hold text, not a number, and whose text is made of digits, points and commas: `1.000` may mean a thousand
    /// or one. Only workbooks tell the two apart.
    public var textNumbers: [CellPosition] = []
    /// Where cells lead to: addresses, or places in the file with `#`.
    public var links: [CellPosition: String] = [:]

    public init(
        sheet: String? = nil, rows: [TableRow] = [], problems: [TableProblem] = [], furtherProblems: Int = 0
    ) {
        self.sheet = sheet
        self.rows = rows
        self.problems = problems
        self.furtherProblems = furtherProblems
    }
}

/// One row of a table.
public struct TableRow: Sendable, Hashable {
    /// The row as a spreadsheet counts it: 1-based, blank rows counted.
    public var number: Int
    /// The text of each cell, from column A on; missing cells at the end are not there.
    public var cells: [String]

    public init(number: Int, cells: [String]) {
        self.number = number
        self.cells = cells
    }

    /// The text in `column` (0-based); empty where the row ends before it.
    public subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }

    /// The name a spreadsheet gives the cell in `column` (0-based): `C14`.
    public func cellName(_ column: Int) -> String { "\(ColumnName.letters(of: column))\(number)" }
}

/// A place in a table that could not be read as it stands, and what was done about it.
public struct TableProblem: Sendable, Hashable {
    public var code: Code
    /// The row as a spreadsheet counts it.
    public var row: Int
    /// `C14`, where one cell is to blame.
    public var cell: String?
    public var message: LocalizedText

    public init(code: Code, row: Int, cell: String? = nil, message: LocalizedText) {
        self.code = code
        self.row = row
        self.cell = cell
        self.message = message
    }

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// A quoted cell that never ends.
        case unterminatedQuote
        /// Text between a closing quote and the next separator.
        case textAfterQuote
        /// NUL bytes, which were left out.
        case nulByte
        /// Bytes that are no character of the encoding, replaced by U+FFFD.
        case badCharacter
        /// A cell longer than the limit, cut there.
        case cellTooLarge
        /// A row with more cells than the limit, cut there.
        case tooManyColumns
        /// More rows than the limit; the rest was not read.
        case tooManyRows
        /// A cell with an error value of the spreadsheet, as `#REF!`; its text is kept.
        case cellError
        /// A date the spreadsheet cannot mean: a number outside its calendar.
        case badDate
        /// The part of the file ended before its end, or breaks its rules; rows up to there were read.
        case brokenPart
        /// A formula whose value the file does not hold, because the program that wrote it does not calculate.
        case formulaWithoutValue
        /// More merges, links or runs of hidden rows and columns than the limit; the rest was not noted.
        case tooManyRanges
    }
}
