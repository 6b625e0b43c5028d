import Findings
import OfficeFiles

/// Cells of one table, with merged cells showing in every row they span.
struct TableReading {
    let table: Table
    let path: String
    private let formulas: Set<CellPosition>
    private let textNumbers: Set<CellPosition>
    private let merges: VerticalMerges
    private let positions: [Int: Int]

    init(_ table: Table, path: String) {
        self.table = table
        self.path = path
        formulas = Set(table.formulas)
        textNumbers = Set(table.textNumbers)
        merges = VerticalMerges(table, rows: 0...1_048_576)
        positions =
            merges.isEmpty
            ? [:]
            : Dictionary(
                table.rows.enumerated().map { ($0.element.number - 1, $0.offset) },
                uniquingKeysWith: { first, _ in first })
    }

    /// The cell as it stands there; `nil` where nothing does.
    func cell(_ row: TableRow, _ column: Int?) -> AnswerWorksheet.Cell? {
        guard let column, let text = row[column].cellText else { return nil }
        let position = CellPosition(row: row.number - 1, column: column)
        return AnswerWorksheet.Cell(
            text: text, isFormula: formulas.contains(position), isTextNumber: textNumbers.contains(position),
            location: place(row, column))
    }

    func place(_ row: TableRow, _ column: Int) -> SourceLocation {
        SourceLocation(path: path, line: row.number, sheet: table.sheet, cell: row.cellName(column))
    }

    /// The same, or what a cell merged over this one shows.
    private func shown(_ row: TableRow, _ column: Int?) -> AnswerWorksheet.Cell? {
        if let cell = cell(row, column) { return cell }
        guard let column, let top = merges.top(ofRow: row.number - 1, column: column),
            let above = positions[top].flatMap({ table.rows[safe: $0] })
        else { return nil }
        return cell(above, column)
    }

    func row(_ row: TableRow, of sheet: WorksheetTable) -> AnswerWorksheet.Row? {
        let columns = sheet.columns
        // A line that says only where one is has its text anywhere.
        let first = row.cells.indices.first { row[$0].cellText != nil }
        guard let first else { return nil }
        // Where the evaluator has a column of their own, the other is the office's alone.
        let evidence = cell(row, columns[.evidence])
        let note = cell(row, columns[.note])
        let (sharesEvidence, sharesNote) = (columns[.evaluatorEvidence] == nil, columns[.evaluatorNote] == nil)
        return AnswerWorksheet.Row(
            code: shown(row, columns[.code]), title: shown(row, columns[.title]) ?? cell(row, first),
            areas: [table.sheet, sheet.area, shown(row, columns[.area])?.text].compactMap(\.self),
            selfAssessment: AnswerWorksheet.Answers(
                answer: cell(row, columns[.selfAssessment]), evidence: sharesEvidence ? nil : evidence,
                note: sharesNote ? nil : note, reason: cell(row, columns[.selfReason])),
            evaluator: AnswerWorksheet.Answers(
                answer: cell(row, columns[.evaluator]), evidence: cell(row, columns[.evaluatorEvidence]),
                note: cell(row, columns[.evaluatorNote]), reason: cell(row, columns[.evaluatorReason])),
            sharedEvidence: sharesEvidence ? evidence : nil, sharedNote: sharesNote ? note : nil,
            form: sheet.form.flatMap { WorksheetForm(rawValue: row[$0]) },
            textHash: sheet.textHash.flatMap { row[$0].cellText },
            location: SourceLocation(
                path: path, line: row.number, sheet: table.sheet,
                cell: row.cellName(columns[.code] ?? columns[.title] ?? first)))
    }
}

/// `C14` taken apart.
struct CellName {
    let column: Int
    let row: Int

    init?(_ name: String) {
        let letters = name.prefix { $0.isASCII && $0.isUppercase }
        guard (1...3).contains(letters.count), let row = Int(name.dropFirst(letters.count)) else { return nil }
        column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
        self.row = row
    }
}
