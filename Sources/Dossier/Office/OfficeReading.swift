import Findings
import OfficeFiles

/// Opens office files on all cores and finds out what each holds: registers by their headings, SOPs by their identity
/// block and flow table.
struct OfficeReading: Sendable {
    let limits: DossierLimits
    let progress: (@Sendable (ReadProgress) -> Void)?

    /// In the order of `files`.
    func read(_ files: [OfficeFile]) -> [OfficeInput] {
        OnAllCores.map(files, progress: progress, input)
    }

    private func input(_ file: OfficeFile) -> OfficeInput {
        if case .foreign(let ending, let target) = file.kind {
            let loaded = LoadedFile(file.absolute, contentsUpTo: 0)
            return OfficeInput(file: file, loaded: loaded, content: .refused(Message.foreign(ending, target)))
        }
        let loaded = LoadedFile(file.absolute, contentsUpTo: limits.registerBytes)
        var input = OfficeInput(file: file, loaded: loaded?.withoutContents, content: .neither)
        do throws(RefusedInput) {
            try take(try InputLedger.contents(of: loaded, limit: limits.registerBytes), &input)
        } catch {
            input.content = .refused(error.problem)
        }
        return input
    }

    private func take(_ bytes: [UInt8], _ input: inout OfficeInput) throws(RefusedInput) {
        do throws(OfficeFileError) {
            switch input.file.kind {
            case .csv: try takeCSV(bytes, &input)
            case .workbook: takeWorkbook(try Workbook(bytes, limits: limits.workbook), &input)
            case .word: takeDocument(try OfficeDocument(docx: bytes), &input)
            case .markdown: takeDocument(try OfficeDocument(markdown: bytes), &input)
            case .yaml, .foreign: break
            }
        } catch {
            let part = error.part.map { LocalizedText(id: " (\($0))", en: " (\($0))") } ?? LocalizedText(id: "", en: "")
            throw RefusedInput(problem: ReadProblem(code: error.code.rawValue, message: error.message + part))
        }
    }

    // MARK: - Formats

    private func takeCSV(_ bytes: [UInt8], _ input: inout OfficeInput) throws(OfficeFileError) {
        do {
            let csv = try CSVReader(limits: limits.csv).read(bytes)
            if csv.encoding == .windows1252 { input.findings.append(Message.guessedEncoding(input.path)) }
            takeTables([csv.table], &input)
        } catch {
            input.content = .refused(ReadProblem(code: error.rawValue, message: error.message))
        }
    }

    /// A workbook is a register by its headings. One that has a flow table is an SOP all the same: its identity block
    /// may look like the headings of a register.
    private func takeWorkbook(_ workbook: Workbook, _ input: inout OfficeInput) {
        if workbook.hasMacros { input.findings.append(Message.macros(input.path)) }
        if workbook.furtherSheets > 0 {
            input.findings.append(Message.furtherSheets(workbook.furtherSheets, input.path))
        }
        let tables = workbook.sheets.filter { $0.kind == .worksheet }.map { workbook.table($0.index) }
        let rows = tables.reduce(0) { $0 + $1.rows.count }
        var document = input
        if input.file.register == nil, rows <= Self.longestDocument {
            takeDocument(OfficeDocument(workbook: workbook), &document)
            if document.documents.contains(where: { !$0.steps.isEmpty }) {
                input = document
                return
            }
        }
        takeTables(tables, &input)
        if case .neither = input.content { input = document }
    }

    /// Rows of the longest workbook that is looked at as an SOP.
    private static let longestDocument = 5_000

    private func takeTables(_ tables: [Table], _ input: inout OfficeInput) {
        let sheets = RegisterSheets(tables: tables, path: input.path, preferred: input.file.register)
        if sheets.registers.isEmpty, let broken = Self.broken(tables) {
            input.content = .refused(broken)
        } else if let refusal = sheets.refusal {
            input.content = .refused(refusal)
        } else if !sheets.registers.isEmpty {
            input.content = .registers(sheets)
            input.findings += sheets.findings
        }
    }

    /// Why nothing is found in a file that breaks off: what was to be found may have stood behind the break.
    private static func broken(_ tables: [Table]) -> ReadProblem? {
        let problem = tables.lazy.flatMap(\.problems).first { $0.code == .brokenPart }
        return problem.map { ReadProblem(code: $0.code.rawValue, message: $0.message, line: $0.row) }
    }

    private func takeDocument(_ document: OfficeDocument, _ input: inout OfficeInput) {
        let documents = SOPDocumentReader().read(document, path: input.path)
        guard !documents.isEmpty else {
            if input.file.kind == .word, let broken = document.notes.first(where: { $0.code == .brokenPart }) {
                input.content = .refused(ReadProblem(code: broken.code.rawValue, message: broken.message))
            }
            return
        }
        input.content = .documents(documents)
        input.findings += document.notes.compactMap { $0.finding(in: input.path) } + documents.flatMap(\.findings)
        if let broken = document.notes.first(where: { $0.code == .brokenPart || $0.code == .cut }) {
            input.problem = ReadProblem(code: broken.code.rawValue, message: broken.message)
        }
    }
}

extension DocumentNote {
    /// What a person who reads the SOP should know; `nil` for what says nothing about it, as a logo.
    fileprivate func finding(in path: String) -> Finding? {
        let severity: Severity
        switch code {
        case .brokenPart, .cut, .trackedChanges: severity = .warning
        case .comments where grid != nil: return nil  // on a sheet they help to fill it in
        case .comments, .hiddenSheet, .hiddenRows, .hiddenColumns, .looseShapes, .cellError, .leftOut: severity = .note
        case .formulas, .picture, .links, .pageMargins: return nil
        }
        return Finding(
            rule: RuleID(rawValue: "document/\(code.words)"), severity: severity, message: message,
            location: SourceLocation(path: path, line: cell.map { $0.row + 1 }, sheet: grid, cell: cell?.name))
    }
}

extension DocumentNote.Code {
    /// `tracked-changes` for `trackedChanges`.
    fileprivate var words: String {
        rawValue.reduce(into: "") { words, letter in
            words += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
        }
    }
}

private enum Message {
    static func foreign(_ ending: String, _ target: OfficeFile.SavedAs) -> ReadProblem {
        ReadProblem(
            code: "unsupportedFormat",
            message: LocalizedText(
                id: "Berkas \(ending) tidak dibaca. Buka dengan programnya, lalu simpan sebagai \(target.rawValue).",
                en: "A file of the kind \(ending) is not read. Open it with its program and save it as "
                    + "\(target.rawValue)."))
    }

    static func macros(_ path: String) -> Finding {
        Finding(
            rule: "document/macros", severity: .note,
            message: LocalizedText(
                id: "Buku kerja ini memuat makro; makro tidak pernah dijalankan maupun dibaca.",
                en: "This workbook holds macros; they are never run nor read."),
            location: SourceLocation(path: path))
    }

    static func furtherSheets(_ count: Int, _ path: String) -> Finding {
        Finding(
            rule: "register/too-many-sheets", severity: .warning,
            message: LocalizedText(
                id: "\(count) lembar terakhir buku kerja ini tidak dibaca, karena lembarnya terlalu banyak.",
                en: "The last \(count) sheets of this workbook were not read, because it has too many."),
            location: SourceLocation(path: path))
    }

    static func guessedEncoding(_ path: String) -> Finding {
        Finding(
            rule: "register/encoding-guessed", severity: .warning,
            message: LocalizedText(
                id: "Berkas bukan UTF-8; dibaca sebagai windows-1252, sehingga huruf khusus mungkin keliru.",
                en: "The file is not UTF-8; it was read as windows-1252, so that special letters may be wrong."),
            action: LocalizedText(
                id: "Simpan ulang sebagai “CSV UTF-8”.", en: "Save it again as “CSV UTF-8”."),
            location: SourceLocation(path: path))
    }
}
