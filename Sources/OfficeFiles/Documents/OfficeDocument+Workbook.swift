import Findings
import XMLStreaming

extension OfficeDocument {
    /// What a workbook shows: each worksheet as a grid, in the order of the tabs, with its merged cells and what is drawn
    /// over it. Hidden sheets are among them, marked and noted.
    ///
    /// Drawings stand where their anchors say (ECMA-376 part 1, 20.5); comments, and the old VML drawings that show them,
    /// are not read.
    public init(workbook: Workbook, limits: DocumentLimits = DocumentLimits()) {
        var reader = WorkbookGrids(workbook, limits)
        for sheet in workbook.sheets { reader.read(sheet) }
        self.init(blocks: reader.grids.map { .grid($0) }, notes: reader.notes)
    }
}

/// Makes grids of the sheets of a workbook.
private struct WorkbookGrids {
    private(set) var grids: [Grid] = []
    private(set) var notes: [DocumentNote] = []
    private let workbook: Workbook
    private let limits: DocumentLimits
    private var cellsLeft: Int
    private var shapesLeft: Int

    private static let parser = OfficePackage.parser(MarkupSpace.vocabulary)

    init(_ workbook: Workbook, _ limits: DocumentLimits) {
        self.workbook = workbook
        self.limits = limits
        cellsLeft = limits.cells
        shapesLeft = limits.shapes
        if workbook.furtherSheets > 0 { notes.append(DocumentNote(.cut, SheetNote.sheets(workbook.furtherSheets))) }
    }

    mutating func read(_ sheet: SheetInfo) {
        guard sheet.kind == .worksheet else {
            notes.append(DocumentNote(.leftOut, SheetNote.otherSheet(sheet.kind), grid: sheet.name))
            return
        }
        let worksheet = workbook.worksheet(sheet.index)
        var cells = cells(of: worksheet.table, sheet.name)
        var grid = Grid(name: sheet.name, isHidden: sheet.visibility != .visible, cells: [])
        let drawing = drawing(of: worksheet, sheet.name)
        let table = worksheet.table
        cells.sort { $0.position < $1.position }
        grid = Grid(
            name: sheet.name, isHidden: grid.isHidden, cells: cells, shapes: drawing?.shapes ?? [],
            connectors: drawing?.connectors ?? [])
        grids.append(grid)
        if grid.isHidden { notes.append(DocumentNote(.hiddenSheet, SheetNote.hiddenSheet, grid: sheet.name)) }
        note(table, sheet.name)
        if worksheet.relationships.all.contains(where: { ["comments", "threadedComment"].contains($0.kind) }) {
            notes.append(DocumentNote(.comments, SheetNote.comments, grid: sheet.name))
        }
    }

    // MARK: - Cells

    private mutating func cells(of table: Table, _ name: String) -> [GridCell] {
        // Merges of whole columns end with what the sheet holds; those of some rows may reach below the last text, as
        // the last step of a flow does that takes three rows.
        let lastRow = max(0, (table.rows.last?.number ?? 1) - 1)
        let lastColumn = max(0, (table.rows.map(\.cells.count).max() ?? 1) - 1)
        var spans: [CellPosition: CellRange] = [:]
        for merge in table.merges where spans[merge.anchor] == nil { spans[merge.anchor] = merge }
        var cells: [GridCell] = []
        func cell(_ position: CellPosition, _ text: String) -> GridCell {
            guard let span = spans.removeValue(forKey: position) else { return GridCell(position, text: text) }
            let bottom = Self.end(of: span.rows, from: position.row, last: lastRow)
            let right = Self.end(of: span.columns, from: position.column, last: lastColumn)
            return GridCell(
                position, rowSpan: bottom - position.row + 1, columnSpan: right - position.column + 1, text: text)
        }
        rows: for row in table.rows {
            for (column, text) in row.cells.enumerated() where !text.isEmpty {
                guard cellsLeft > 0 else {
                    notes.append(
                        DocumentNote(
                            .cut, WordMessage.tooMuch(WordMessage.cells), grid: name,
                            cell: CellPosition(row: row.number - 1, column: column)))
                    break rows
                }
                cellsLeft -= 1
                cells.append(cell(CellPosition(row: row.number - 1, column: column), text.trimmingBlanks))
            }
        }
        // Blank ones span all the same.
        for anchor in spans.keys.sorted() where cellsLeft > 0 && anchor.row <= lastRow && anchor.column <= lastColumn {
            cellsLeft -= 1
            let blank = cell(anchor, "")
            if blank.rowSpan > 1 || blank.columnSpan > 1 { cells.append(blank) }
        }
        return cells
    }

    /// A merge of more rows or columns than this is one of the whole sheet.
    private static let widestMerge = 200

    private static func end(of span: ClosedRange<Int>, from first: Int, last: Int) -> Int {
        let end = span.upperBound - span.lowerBound < widestMerge ? span.upperBound : min(span.upperBound, last)
        return max(first, end)
    }

    // MARK: - Drawings

    private mutating func drawing(of worksheet: Worksheet, _ name: String) -> SheetDrawing? {
        guard let target = worksheet.relationships.first("drawing"), !target.isExternal else { return nil }
        var receiver = SheetDrawingReceiver(on: worksheet.geometry, limit: shapesLeft)
        switch workbook.context.package.read(target.target, with: Self.parser, into: &receiver) {
        case .read: break
        case .missing: notes.append(DocumentNote(.brokenPart, SheetNote.noDrawing, grid: name))
        case .broken(let error): notes.append(DocumentNote(.brokenPart, error.message, grid: name))
        }
        shapesLeft -= receiver.pieces.count
        let drawing = SheetDrawing(receiver, on: worksheet.geometry)
        if drawing.pictureCount > 0 {
            notes.append(DocumentNote(.picture, WordMessage.pictures(drawing.pictureCount), grid: name))
        }
        if drawing.hiddenCount > 0 {
            notes.append(DocumentNote(.leftOut, WordMessage.hiddenShapes(drawing.hiddenCount), grid: name))
        }
        if drawing.isCut { notes.append(DocumentNote(.cut, SheetNote.drawing, grid: name)) }
        return drawing
    }

    // MARK: - Notes

    private mutating func note(_ table: Table, _ name: String) {
        func add(_ code: DocumentNote.Code, _ message: LocalizedText, _ cell: CellPosition? = nil) {
            notes.append(DocumentNote(code, message, grid: name, cell: cell))
        }
        if !table.hiddenRows.isEmpty {
            let rows = table.hiddenRows.map { Self.range("\($0.lowerBound + 1)", "\($0.upperBound + 1)") }
            add(.hiddenRows, SheetNote.hiddenRows(Self.list(rows)))
        }
        if !table.hiddenColumns.isEmpty {
            let columns = table.hiddenColumns.map {
                Self.range(ColumnName.letters(of: $0.lowerBound), ColumnName.letters(of: $0.upperBound))
            }
            add(.hiddenColumns, SheetNote.hiddenColumns(Self.list(columns)))
        }
        if !table.formulas.isEmpty { add(.formulas, SheetNote.formulas(table.formulas.count), table.formulas.min()) }
        if !table.links.isEmpty { add(.links, SheetNote.links(table.links.count), table.links.keys.min()) }
        for problem in table.problems.prefix(100) { add(Self.code(problem.code), problem.message, Self.cell(problem)) }
        let further = table.furtherProblems + max(0, table.problems.count - 100)
        if further > 0 { add(.leftOut, SheetNote.furtherProblems(further)) }
    }

    private static func code(_ code: TableProblem.Code) -> DocumentNote.Code {
        switch code {
        case .cellError, .badDate, .formulaWithoutValue: .cellError
        case .tooManyRows, .tooManyColumns, .tooManyRanges, .cellTooLarge: .cut
        default: .brokenPart
        }
    }

    private static func cell(_ problem: TableProblem) -> CellPosition? {
        guard let name = problem.cell, let reference = CellReference(Array(name.utf8).span),
            let column = reference.column, let row = reference.row
        else { return nil }
        return CellPosition(row: row - 1, column: column)
    }

    private static func range(_ first: String, _ last: String) -> String { first == last ? first : "\(first)–\(last)" }

    private static func list(_ names: [String]) -> String {
        names.prefix(10).joined(separator: ", ") + (names.count > 10 ? " …" : "")
    }
}
