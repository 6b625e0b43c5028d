import Findings
import OfficeFiles

/// The row of headings of a table: which column stands where.
struct TableHeadings<Column: RegisterColumn> {
    /// The 0-based position of each column.
    private(set) var positions: [Column: Int] = [:]
    /// The letters of each column, for naming cells.
    private(set) var letters: [Column: String] = [:]
    /// How many rows of the table stand before the first row of data, the headings included.
    private(set) var rowsBefore = 0
    private(set) var findings: [Finding] = []
    /// Positions with a heading, known or not.
    private var headed: Set<Int> = []
    private var ranks: [Column: Int] = [:]

    /// Title lines above the headings are common; further down than this nobody writes them.
    private static var searchedRows: Int { 20 }

    /// - Throws: `RefusedInput` where no row has the essential headings.
    init(_ table: Table, path: String) throws(RefusedInput) {
        let index = HeadingIndex<Column>()
        guard let position = Self.headingRow(of: table, index) else { throw Self.refusal(of: table, index) }
        let row = table.rows[position]
        take(row, index, SourceLocation(path: path, line: row.number, sheet: table.sheet))
        rowsBefore = position + 1
        if position > 0 { findings.append(Message.rowsAbove(row, path, table.sheet)) }
        if rowsBefore < table.rows.count, Self.isColumnNumbers(table.rows[rowsBefore]) { rowsBefore += 1 }
    }

    /// The first cell with content in a column that has no heading.
    func firstStrayCell(in row: TableRow) -> Int? {
        row.cells.indices.first { !headed.contains($0) && row[$0].cellText != nil }
    }

    // MARK: - Reading the row

    private mutating func take(_ row: TableRow, _ index: HeadingIndex<Column>, _ place: SourceLocation) {
        for (position, text) in row.cells.enumerated() {
            guard let heading = text.cellText else { continue }
            headed.insert(position)
            var cell = place
            cell.cell = row.cellName(position)
            switch index.match(heading) {
            case .runningNumber: break
            case .unknown: findings.append(Message.unknown(heading, Column.register, cell))
            case .column(let column, let rank): take(column, rank, at: position, heading, cell)
            }
        }
        for (column, position) in positions { letters[column] = ColumnName.letters(of: position) }
    }

    private mutating func take(
        _ column: Column, _ rank: Int, at position: Int, _ heading: String, _ cell: SourceLocation
    ) {
        if let other = ranks[column] {
            let usesNew = rank < other
            findings.append(Message.duplicate(heading, column.heading, usesNew: usesNew, cell))
            guard usesNew else { return }
        }
        positions[column] = position
        ranks[column] = rank
    }

    // MARK: - Finding the row

    /// The row that has the essential headings, and of several the one with the most known headings.
    private static func headingRow(of table: Table, _ index: HeadingIndex<Column>) -> Int? {
        var best: (position: Int, known: Int)?
        for position in table.rows.indices.prefix(searchedRows) {
            let columns = columns(of: table.rows[position], index)
            guard Column.essential.allSatisfy({ group in group.contains { columns.contains($0) } }),
                columns.count > best?.known ?? 0
            else { continue }
            best = (position, columns.count)
        }
        return best?.position
    }

    private static func columns(of row: TableRow, _ index: HeadingIndex<Column>) -> Set<Column> {
        Set(
            row.cells.compactMap { cell in
                guard case .column(let column, _) = index.match(cell) else { return nil }
                return column
            })
    }

    /// The row `(1) (2) (3) …` that official tables have below their headings.
    private static func isColumnNumbers(_ row: TableRow) -> Bool {
        let texts = row.cells.map { $0.filter { $0 != "(" && $0 != ")" }.trimmingBlanks }
        return texts.count > 1 && texts.enumerated().allSatisfy { $0.element == String($0.offset + 1) }
    }

    private static func refusal(of table: Table, _ index: HeadingIndex<Column>) -> RefusedInput {
        guard let best = table.rows.prefix(searchedRows).max(by: { score($0, index) < score($1, index) }) else {
            return RefusedInput(problem: Message.noRows)
        }
        let found = best.cells.compactMap(\.cellText).prefix(30).map { String($0.prefix(40)) }
        return RefusedInput(
            problem: Message.missing(
                Column.essential.map { $0.map(\.heading) }, found: Array(found), line: best.number, Column.register))
    }

    private static func score(_ row: TableRow, _ index: HeadingIndex<Column>) -> Int { columns(of: row, index).count }
}

private enum Message {
    static let noRows = ReadProblem(
        code: "empty",
        message: LocalizedText(id: "Berkas ini kosong.", en: "This file is empty."))

    static func missing(
        _ groups: [[String]], found: [String], line: Int, _ register: LocalizedText
    ) -> ReadProblem {
        func list(_ word: String, _ and: String) -> String {
            groups.map { $0.joined(separator: " \(word) ") }.joined(separator: " \(and) ")
        }
        let there = found.joined(separator: ", ")
        return ReadProblem(
            code: "missingHeading",
            message: LocalizedText(
                id: "\(register.indonesian) ini tidak mempunyai kolom \(list("atau", "dan")). Judul yang "
                    + "ditemukan: \(there).",
                en: "This \(register.english) has no column \(list("or", "and")). Headings found: \(there)."),
            line: line)
    }

    static func unknown(_ heading: String, _ register: LocalizedText, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/heading-unknown", severity: .note,
            message: LocalizedText(
                id: "Kolom \(heading.quoted) tidak dikenal dalam \(register.indonesian), jadi tidak dibaca.",
                en: "The column \(heading.quoted) is not known in the \(register.english) and was not read."),
            location: place)
    }

    static func duplicate(_ heading: String, _ column: String, usesNew: Bool, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/heading-duplicate", severity: .warning,
            message: usesNew
                ? LocalizedText(
                    id: "Ada dua kolom untuk \(column.quoted); yang dipakai kolom ini, \(heading.quoted).",
                    en: "Two columns mean \(column.quoted); this one, \(heading.quoted), is used.")
                : LocalizedText(
                    id: "Ada dua kolom untuk \(column.quoted); kolom ini, \(heading.quoted), tidak dipakai.",
                    en: "Two columns mean \(column.quoted); this one, \(heading.quoted), is not used."),
            action: LocalizedText(
                id: "Sisakan satu kolom, atau beri judul lain.", en: "Keep one column, or give one another heading."),
            location: place)
    }

    static func rowsAbove(_ row: TableRow, _ path: String, _ sheet: String?) -> Finding {
        Finding(
            rule: "register/heading-row", severity: .note,
            message: LocalizedText(
                id: "Judul kolom ditemukan di baris \(row.number); baris di atasnya dianggap judul tabel.",
                en: "The headings stand in row \(row.number); the rows above are taken as the title of the table."),
            location: SourceLocation(path: path, line: row.number, sheet: sheet))
    }
}
