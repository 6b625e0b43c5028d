import Findings
import OfficeFiles

extension Register {
    /// Reads the rows of `table`: finds the row with the headings, in any order, and takes the rows below it.
    ///
    /// - Throws: `RefusedInput` where no row has the headings without which nothing counts.
    init(_ table: Table, path: String, log: inout FindingLog) throws(RefusedInput) {
        self.init(path: path)
        let headings = try TableHeadings<Column>(table, path: path)
        columns = Set(headings.positions.keys)
        log.report(headings.findings)
        for row in table.rows.dropFirst(headings.rowsBefore) { append(row, of: table, under: headings, log: &log) }
        for problem in table.problems { take(problem, sheet: table.sheet, log: &log) }
        if table.furtherProblems > 0 { log.report(Message.further(table.furtherProblems, path)) }
        if rows.isEmpty { log.report(Message.noRows(Column.register, path)) }
        reportAbsentColumns(log: &log)
    }

    private mutating func append(
        _ row: TableRow, of table: Table, under headings: TableHeadings<Column>, log: inout FindingLog
    ) {
        let place = SourceLocation(path: path, line: row.number, sheet: table.sheet)
        var texts: [Column: String] = [:]
        for (column, position) in headings.positions {
            if let text = row[position].cellText { texts[column] = text }
        }
        if let stray = headings.firstStrayCell(in: row) {
            let problem = Message.strayCell(row[stray].trimmingBlanks)
            partlyRead(problem, line: row.number)
            var cell = place
            cell.cell = row.cellName(stray)
            log.report(Message.badRow(problem, cell))
        }
        guard !texts.isEmpty else { return }
        rows.append(
            RegisterRow(
                number: row.number, location: place, texts: texts, places: .columns(headings.letters)))
    }

    private mutating func take(_ problem: TableProblem, sheet: String?, log: inout FindingLog) {
        partlyRead(problem.message, line: problem.row)
        log.report(
            Message.badRow(
                problem.message, SourceLocation(path: path, line: problem.row, sheet: sheet, cell: problem.cell)))
    }

    /// Remembers that something of the file was lost; the first such thing becomes its problem.
    mutating func partlyRead(_ message: LocalizedText, line: Int?) {
        guard problem == nil else { return }
        problem = ReadProblem(code: "badRow", message: message, line: line)
    }

    /// One finding for all the columns that people should fill in and the file does not have.
    func reportAbsentColumns(log: inout FindingLog) {
        let absent = Column.expected.filter { !columns.contains($0) }
        guard !absent.isEmpty else { return }
        log.report(Message.absentColumns(absent.map(\.heading), Column.register, path))
    }
}

private enum Message {
    static func strayCell(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "Baris ini berisi sel tanpa judul kolom (\(text.quoted)); sel itu dilewati, sel lain tetap dibaca.",
            en: "This row has a cell under no heading (\(text.quoted)); it was skipped, the other cells were read.")
    }

    static func badRow(_ message: LocalizedText, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/bad-row", severity: .warning, message: message,
            action: LocalizedText(
                id: "Periksa tanda kutip, pemisah, dan judul kolom baris ini.",
                en: "Check the quotes, separators and headings of this row."),
            location: place)
    }

    static func further(_ count: Int, _ path: String) -> Finding {
        badRow(
            LocalizedText(
                id: "Masih ada \(count) baris bermasalah lain.", en: "There are \(count) more rows with problems."),
            SourceLocation(path: path))
    }

    static func noRows(_ register: LocalizedText, _ path: String) -> Finding {
        Finding(
            rule: "register/no-rows", severity: .warning,
            message: LocalizedText(
                id: "\(register.indonesian) ini belum berisi satu baris pun.",
                en: "This \(register.english) does not hold a single row yet."),
            location: SourceLocation(path: path))
    }

    static func absentColumns(_ headings: [String], _ register: LocalizedText, _ path: String) -> Finding {
        let list = headings.joined(separator: ", ")
        return Finding(
            rule: "register/column-absent", severity: .warning,
            message: LocalizedText(
                id: "Berkas \(register.indonesian) ini tidak mempunyai kolom \(list).",
                en: "This \(register.english) has no column \(list)."),
            action: LocalizedText(
                id: "Tambahkan kolom itu; isinya ikut menentukan hasil.",
                en: "Add the column; what it says takes part in the result."),
            location: SourceLocation(path: path))
    }
}
