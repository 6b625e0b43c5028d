import Findings
import OfficeFiles

extension AnswerWorksheet {
    /// Reads the workbook at `path`.
    ///
    /// - Parameters:
    ///   - path: where the file lies; findings call it so.
    ///   - mapping: which columns hold what; `nil` to find out by their headings.
    /// - Throws: `WorksheetError`.
    public init(at path: String, mapping: WorksheetMapping? = nil) throws(WorksheetError) {
        let limits = DossierLimits()
        guard let file = LoadedFile(path, contentsUpTo: limits.registerBytes) else {
            throw WorksheetError(
                code: .missing, message: InputLedger.cannotOpen.message, location: SourceLocation(path: path))
        }
        do throws(RefusedInput) {
            let bytes = try InputLedger.contents(of: file, limit: limits.registerBytes)
            self = try AnswerWorksheet(bytes, path: path, mapping: mapping, limits: limits)
        } catch {
            throw WorksheetError(
                code: .unusable, message: error.problem.message,
                location: SourceLocation(path: path, line: error.problem.line))
        }
    }

    /// - Throws: `RefusedInput` where the bytes are no workbook, or hold no worksheet.
    init(
        _ bytes: [UInt8], path: String, mapping: WorksheetMapping? = nil, limits: DossierLimits
    ) throws(RefusedInput) {
        self.init(path: path)
        if let mapping { self.mapping = mapping }
        self.mapping.sheets = []
        let workbook = try Self.workbook(bytes, limits: limits)
        var log = FindingLog(limit: limits.findingsPerRuleAndFile)
        if workbook.furtherSheets > 0 { cut(Message.furtherSheets(workbook.furtherSheets, path), &log) }
        let sheets = workbook.sheets.filter { $0.kind == .worksheet }
        try Self.check(mapping, names: sheets.map(\.name))
        // The sheets of numbers and ticks first: what they hold says which formulas are no answers.
        var tables: [Table] = []
        for sheet in sheets where sheet.name != WorksheetSheet.choices.rawValue {
            let table = workbook.table(sheet.index)
            if !takeGuide(table) { tables.append(table) }
        }
        for table in takeItems(tables, mapping, &log) { try take(table, mapping, &log) }
        findings = log.findings
        guard !self.mapping.sheets.isEmpty else { throw RefusedInput(problem: Message.noWorksheet) }
    }

    private static func workbook(_ bytes: [UInt8], limits: DossierLimits) throws(RefusedInput) -> Workbook {
        do throws(OfficeFileError) {
            return try Workbook(bytes, limits: limits.workbook)
        } catch {
            throw RefusedInput(problem: ReadProblem(code: error.code.rawValue, message: error.message))
        }
    }

    private static func check(_ mapping: WorksheetMapping?, names: [String]) throws(RefusedInput) {
        for sheet in mapping?.sheets ?? [] where !names.contains(sheet.name) {
            throw RefusedInput(problem: Message.sheetMissing(sheet.name, names))
        }
    }

    // MARK: - Questions

    private mutating func take(
        _ table: Table, _ mapping: WorksheetMapping?, _ log: inout FindingLog
    ) throws(RefusedInput) {
        let found: WorksheetTable?
        if let mapping, !mapping.sheets.isEmpty {
            guard let sheet = mapping.sheets.first(where: { $0.name == table.sheet }) else { return }
            found = try WorksheetTable(table, sheet)
        } else if table.isHidden {
            if WorksheetTable(table) != nil { log.report(Message.hidden(path, table.sheet)) }
            return
        } else {
            found = WorksheetTable(table)
        }
        guard let found else { return }
        self.mapping.sheets.append(found.mapping)
        let losses = WorksheetLosses(sheet: found, path: path)
        log.report(losses.unreadColumns())
        log.report(losses.unheadedColumns())
        log.report(losses.mergedAnswers())
        if !labels.isEmpty, mapping?.sheets.isEmpty ?? true { log.report(losses.lostColumns()) }
        let reading = TableReading(table, path: path)
        let start = found.headings + 1
        for row in table.rows[min(start, table.rows.count)...] {
            if let row = reading.row(row, of: found) { rows.append(row) }
        }
        let counted = Set((counts + ticks).map { Folding.number($0.code) })
        let free = Set(
            rows.filter { row in row.code.map { counted.contains(Folding.number($0.text)) } ?? false }
                .compactMap(\.location.line))
        report(table, columns: Set(found.columns.values), computedRows: free, &log)
    }

    /// What could not be read in the columns that count. Formulas without values are no matter where the answer comes
    /// from numbers on another sheet.
    mutating func report(
        _ table: Table, columns: Set<Int>, computedRows: Set<Int> = [], _ log: inout FindingLog
    ) {
        for problem in table.problems {
            if let cell = problem.cell {
                guard let column = CellName(cell)?.column, columns.contains(column) else { continue }
                if problem.code == .formulaWithoutValue, computedRows.contains(problem.row) { continue }
            } else if problem.code == .formulaWithoutValue, !hasAnswerByFormula(columns, besides: computedRows, table) {
                // What formulas come to is no matter where none gives an answer.
                continue
            }
            let place = SourceLocation(path: path, line: problem.row, sheet: table.sheet, cell: problem.cell)
            log.report(
                Finding(
                    rule: "worksheet/cell-unreadable", severity: .warning, message: problem.message, location: place))
            if problem.code == .brokenPart || problem.code == .tooManyRows { cut(nil, &log, problem) }
        }
    }

    private func hasAnswerByFormula(_ columns: Set<Int>, besides computedRows: Set<Int>, _ table: Table) -> Bool {
        table.formulas.contains { columns.contains($0.column) && !computedRows.contains($0.row + 1) }
    }

    private mutating func cut(_ finding: Finding?, _ log: inout FindingLog, _ cause: TableProblem? = nil) {
        if let finding { log.report(finding) }
        if self.problem == nil, let message = finding?.message ?? cause?.message {
            self.problem = ReadProblem(code: "cut", message: message, line: cause?.row)
        }
    }
}

private enum Message {
    static let noWorksheet = ReadProblem(
        code: "noWorksheet",
        message: LocalizedText(
            id: "Tidak ada lembar dengan judul kolom LKE (Kode atau Indikator, dan Jawaban) di berkas ini. Sebut "
                + "kolomnya dengan --mapping.",
            en: "No sheet of this file has the headings of a worksheet (a code or question, and an answer). Name its "
                + "columns with --mapping."))

    static func sheetMissing(_ name: String, _ names: [String]) -> ReadProblem {
        let known = names.prefix(20).map(\.quoted).joined(separator: ", ")
        return ReadProblem(
            code: "badMapping",
            message: LocalizedText(
                id: "Pemetaan menyebut lembar \(name.quoted), yang tidak ada; yang ada: \(known).",
                en: "The mapping names the sheet \(name.quoted), which is not there; there are: \(known)."))
    }

    static func hidden(_ path: String, _ sheet: String?) -> Finding {
        Finding(
            rule: "worksheet/hidden-sheet", severity: .warning,
            message: LocalizedText(
                id: "Lembar tersembunyi ini tampak seperti LKE, tetapi tidak dibaca.",
                en: "This hidden sheet looks like a worksheet, but was not read."),
            action: LocalizedText(
                id: "Tampilkan lembarnya, atau sebut dalam pemetaan (--mapping).",
                en: "Show the sheet, or name it in a mapping (--mapping)."),
            location: SourceLocation(path: path, sheet: sheet))
    }

    static func furtherSheets(_ count: Int, _ path: String) -> Finding {
        Finding(
            rule: "worksheet/too-many-sheets", severity: .warning,
            message: LocalizedText(
                id: "\(count) lembar terakhir tidak dibaca, karena lembarnya terlalu banyak.",
                en: "The last \(count) sheets were not read, because there are too many."),
            location: SourceLocation(path: path))
    }
}
