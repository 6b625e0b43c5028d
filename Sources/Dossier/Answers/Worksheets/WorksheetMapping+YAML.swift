public import Findings
import OfficeFiles
import Yams

/// Why a mapping cannot be used.
public struct WorksheetMappingError: Error, Sendable, Hashable {
    public var message: LocalizedText
    public var location: SourceLocation
}

extension WorksheetMapping {
    /// Reads a saved mapping:
    ///
    ///     match: codeOrTitle              # or code, or title
    ///     sheets:
    ///       - sheet: MP
    ///         headingRow: 4
    ///         area: Manajemen Perubahan   # where the sheet holds one area only
    ///         columns: {title: B, selfAssessment: E, evaluator: "Jawaban TPI", evidence: H, note: I}
    ///     codes: {"4.1.a": tl.probis.peta}
    ///     answers: {Sudah: Ya, Belum: Tidak}
    ///
    /// A column is a letter, or a heading where it is longer than two letters or no letter.
    ///
    /// - Throws: `WorksheetMappingError` with the line.
    public init(yaml bytes: [UInt8], path: String) throws(WorksheetMappingError) {
        self.init()
        do throws(RefusedInput) {
            let file = try YAMLFile(bytes, path: path, limits: DossierLimits())
            guard let root = file.root?.mapping else { throw RefusedInput(problem: Message.shape(nil)) }
            for (key, value) in root {
                switch key.text {
                case "match":
                    guard let match = value.text.flatMap(Match.init) else {
                        throw Message.refused(Message.match, value)
                    }
                    self.match = match
                case "sheets": sheets = try (value.sequence.map(Array.init) ?? []).map(Self.sheet)
                case "codes": codes = try Self.words(value)
                case "answers": answers = try Self.words(value)
                default: throw Message.refused(Message.unknownKey(key.text ?? ""), key)
                }
            }
        } catch {
            throw WorksheetMappingError(
                message: error.problem.message,
                location: SourceLocation(path: path, line: error.problem.line, column: error.problem.column))
        }
    }

    private static func words(_ node: Node) throws(RefusedInput) -> [String: String] {
        guard let fields = node.mapping else { throw Message.refused(Message.words, node) }
        var words: [String: String] = [:]
        for (key, value) in fields {
            guard let key = key.text, let text = value.text else { throw Message.refused(Message.words, value) }
            words[key] = text
        }
        return words
    }

    private static func sheet(_ node: Node) throws(RefusedInput) -> Sheet {
        guard let fields = node.mapping, let name = fields["sheet"]?.text,
            let row = fields["headingRow"]?.text.flatMap({ Int($0) }), (1...1_048_576).contains(row),
            let given = fields["columns"]?.mapping
        else { throw Message.refused(Message.sheet, node) }
        var columns: [WorksheetRole: Column] = [:]
        for (key, value) in given {
            guard let role = key.text.flatMap(WorksheetRole.init), let text = value.text else {
                throw Message.refused(Message.column(key.text ?? ""), key)
            }
            columns[role] = column(text)
        }
        return Sheet(name: name, headingRow: row, area: fields["area"]?.text, columns: columns)
    }

    /// `E` and `AA` are letters; what is longer is a heading.
    static func column(_ text: String) -> Column {
        let letters = Array(text.utf8)
        guard (1...2).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return .heading(text)
        }
        return .position(letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1)
    }

    /// The mapping as the text of a file to keep, with words on how to change it.
    public var yaml: String {
        var lines = [
            "# Pemetaan kolom LKE untuk `tatalaksana lke import --mapping`. Sesuaikan bila perlu.",
            "# columns: kolom lembar (huruf, atau judulnya) untuk tiap isian:",
            "#   " + WorksheetRole.allCases.map(\.rawValue).joined(separator: ", "),
            "# codes: kode di lembar: id indikator. answers: kata di lembar: pilihan rubrik.",
            "match: \(match.rawValue)", "sheets:",
        ]
        for sheet in sheets {
            lines.append("  - sheet: \(AnswerText.scalar(sheet.name))")
            lines.append("    headingRow: \(sheet.headingRow)")
            if let area = sheet.area { lines.append("    area: \(AnswerText.scalar(area))") }
            lines.append("    columns:")
            for role in WorksheetRole.allCases {
                guard let column = sheet.columns[role] else { continue }
                switch column {
                case .position(let position):
                    lines.append("      \(role.rawValue): \(ColumnName.letters(of: position))")
                case .heading(let heading):
                    lines.append("      \(role.rawValue): \(AnswerText.scalar(heading))")
                }
            }
        }
        for (name, words) in [("codes", codes), ("answers", answers)] {
            let entries = words.sorted { $0.key.precedesInBytes($1.key) }.map {
                "\(AnswerText.scalar($0.key)): \(AnswerText.scalar($0.value))"
            }
            lines.append("\(name): {\(entries.joined(separator: ", "))}")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

private enum Message {
    static func refused(_ message: LocalizedText, _ node: Node) -> RefusedInput {
        RefusedInput(
            problem: ReadProblem(
                code: "badMapping", message: message, line: node.mark?.line, column: node.mark?.column))
    }

    static func shape(_ line: Int?) -> ReadProblem {
        ReadProblem(
            code: "badMapping",
            message: LocalizedText(
                id: "Pemetaan harus berisi match, sheets, codes, atau answers.",
                en: "A mapping holds match, sheets, codes or answers."),
            line: line)
    }

    static let match = LocalizedText(
        id: "`match` harus codeOrTitle, code, atau title.", en: "`match` must be codeOrTitle, code or title.")
    static let words = LocalizedText(
        id: "Di sini harus ada pasangan kata: {di lembar: di rubrik}.",
        en: "Pairs of words belong here: {in the sheet: in the rubric}.")
    static let sheet = LocalizedText(
        id: "Setiap lembar memerlukan `sheet`, `headingRow` (nomor baris), dan `columns`.",
        en: "Every sheet needs `sheet`, `headingRow` (a row number) and `columns`.")

    static func unknownKey(_ key: String) -> LocalizedText {
        LocalizedText(
            id: "Kunci \(key.quoted) tidak dikenal; yang dikenal: match, sheets, codes, answers.",
            en: "The key \(key.quoted) is not known; known are match, sheets, codes, answers.")
    }

    static func column(_ key: String) -> LocalizedText {
        let known = WorksheetRole.allCases.map(\.rawValue).joined(separator: ", ")
        return LocalizedText(
            id: "\(key.quoted) bukan isian LKE yang dikenal, atau kolomnya kosong; yang dikenal: \(known).",
            en: "\(key.quoted) is no known part of a worksheet, or has no column; known are: \(known).")
    }
}
