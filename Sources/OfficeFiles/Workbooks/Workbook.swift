/// An Excel workbook (`.xlsx`, `.xlsm`; ECMA-376, both its strict and its transitional variant), read without holding
/// more of it than is asked for.
///
/// - Formulas are never run: cells show the values that were saved, and `Table.formulas` says where they come from.
/// - Macros are never opened, and nothing outside the file is.
/// - A cell's text is what a person reads, as far as that does not lose anything: numbers in plain decimal with the 15
///   digits a spreadsheet knows, dates as `2021-08-17`, `2021-08-17 07:30` or `2021-08` after their format, times as
///   `07:30`, percentages as `12.5%`, truth values as `TRUE` and `FALSE`, errors as `#REF!`.
///
/// A workbook serves one thread at a time.
public struct Workbook {
    let context: WorkbookContext

    /// Opens the workbook whose file these bytes are.
    ///
    /// - Throws: `OfficeFileError` where it is no workbook that can be read: another kind of file, locked, broken, or so
    ///   made that opening it would do harm.
    public init(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(OfficeFileError) {
        context = try WorkbookContext(bytes, limits: limits)
    }

    /// The sheets, in the order of their tabs.
    public var sheets: [SheetInfo] { context.sheets }

    /// How many more sheets there are than the limit.
    public var furtherSheets: Int { context.furtherSheets }

    /// Whether the file holds macros, which are never opened.
    public var hasMacros: Bool { context.hasMacros }

    /// All of a worksheet. Of a sheet without cells, or that is not there, an empty table, with a problem where one is
    /// missing.
    public func table(_ sheet: Int) -> Table { worksheet(sheet).table }

    /// Hands the rows of a worksheet to `receiver` as they are read, so that the sheet is never held as a whole.
    ///
    /// - Returns: everything but the rows and formulas: merges, hidden rows and columns, links, problems.
    public func read<Receiver: SheetReceiver & ~Copyable>(_ sheet: Int, into receiver: inout Receiver) -> Table {
        context.read(sheet, into: &receiver).frame
    }

    /// A worksheet with what a drawing over it is placed by.
    func worksheet(_ sheet: Int) -> Worksheet {
        var rows = TableRows()
        let (frame, geometry, isOutOfOrder) = context.read(sheet, into: &rows)
        var table = frame
        (table.rows, table.formulas, table.textNumbers) = (rows.rows, rows.formulas, rows.textNumbers)
        if isOutOfOrder { table.sortRows() }
        let part = context.parts.indices.contains(sheet) ? context.parts[sheet] : ""
        return Worksheet(
            table: table, geometry: geometry, part: part, relationships: context.package.relationships(of: part))
    }
}

/// A worksheet as it was read.
struct Worksheet {
    var table: Table
    var geometry: SheetGeometry
    /// The name of its part inside the archive; empty where there is none.
    var part: String
    /// What the part leads to: the drawing is `first("drawing")`.
    var relationships: Relationships
}

/// Keeps all rows.
private struct TableRows: SheetReceiver {
    var rows: [TableRow] = []
    var formulas: [CellPosition] = []
    var textNumbers: [CellPosition] = []

    mutating func take(_ row: consuming TableRow) -> Bool {
        rows.append(row)
        return true
    }

    mutating func takeFormula(at cell: CellPosition) { formulas.append(cell) }
    mutating func takeTextNumber(at cell: CellPosition) { textNumbers.append(cell) }
}

extension Table {
    /// Puts rows that a program wrote out of their order into it; what stands in rows of one number is said.
    fileprivate mutating func sortRows() {
        let order = rows.indices.sorted { (rows[$0].number, $0) < (rows[$1].number, $1) }
        rows = order.map { rows[$0] }
        formulas.sort()
        textNumbers.sort()
        hiddenRows.sort { $0.lowerBound < $1.lowerBound }
        var last = 0
        for row in rows {
            if row.number == last {
                problems.append(TableProblem(code: .brokenPart, row: last, message: SheetMessage.rowTwice))
            }
            last = row.number
        }
    }
}
