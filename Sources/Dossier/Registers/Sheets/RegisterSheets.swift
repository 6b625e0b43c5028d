import Findings
import OfficeFiles

/// The tables of one file, each taken for a register or for none.
///
///     let sheets = RegisterSheets(tables: tables, path: "daftar.xlsx", preferred: nil)
///     for sheet in sheets.registers where sheet.kind == .sops { … }
struct RegisterSheets: Sendable {
    /// In the order of the file, from the top of each sheet down.
    private(set) var registers: [RecognisedSheet] = []
    /// Sheets that are no register, with the reason.
    private(set) var others: [RegisterRecognition] = []
    private(set) var findings: [Finding] = []
    /// Why the file, which is a register by its name, has none; `nil` where it has one.
    private(set) var refusal: ReadProblem?

    private let path: String
    private let preferred: RegisterKind?
    private let isOnlySheet: Bool

    /// - Parameters:
    ///   - tables: the sheets of the file, in its order.
    ///   - path: the file, relative to the dossier.
    ///   - preferred: the register the name of the file says; `nil` where it says none.
    init(tables: [Table], path: String, preferred: RegisterKind?) {
        self.path = path
        self.preferred = preferred
        isOnlySheet = tables.count == 1
        var bestMiss: (table: Table, row: Int?)?
        for table in tables {
            let search = HeadingSearch(table, preferred: preferred)
            if search.hits.isEmpty, bestMiss == nil { bestMiss = (table, search.bestRow) }
            take(table, search)
        }
        guard let preferred, registers.isEmpty else { return }
        refusal = Message.refusal(bestMiss?.table ?? tables.first, row: bestMiss?.row, HeadingVocabulary.of(preferred))
    }

    private mutating func take(_ table: Table, _ search: HeadingSearch) {
        if table.rows.isEmpty {
            leaveOut(table, Message.empty)
        } else if let sheet = table.sheet, SheetRecognition.isReference(sheet) {
            // It says by its name that nothing is to be read: no finding, but it stands among what was recognised.
            others.append(RegisterRecognition(path: path, sheet: sheet, reason: Message.reference))
        } else if search.hits.isEmpty {
            leaveOut(table, Message.noHeadings)
        } else if table.isHidden {
            // A hidden sheet feeds drop-down lists or keeps an old state. Counting what nobody sees would make a
            // result nobody can check on the screen, so it is left out until somebody unhides it.
            leaveOut(table, Message.hidden, severity: .warning, rule: "register/sheet-hidden")
        } else {
            takeTables(of: table, search.hits)
        }
    }

    /// The tables one below the other; headings that come again only continue the table they belong to.
    private mutating func takeTables(of table: Table, _ hits: [HeadingSearch.Hit]) {
        var top = 0
        var index = 0
        while index < hits.count {
            let hit = hits[index]
            var repeated: Set<Int> = []
            var next = index + 1
            while next < hits.count, Self.isSame(hits[next].block, hit.block) {
                repeated.formUnion(hits[next].block.rows)
                next += 1
            }
            let end =
                next < hits.count
                ? TitleLines.start(above: hits[next].block.rows.lowerBound, of: table) : table.rows.count
            take(hit, of: table, titleRows: top..<hit.block.rows.lowerBound, end: end, repeated)
            (top, index) = (end, next)
        }
    }

    private static func isSame(_ one: HeadingBlock, _ other: HeadingBlock) -> Bool {
        func texts(_ block: HeadingBlock) -> [String] {
            let texts = block.paths.map { HeadingText.folded($0.joined(separator: " ")) }
            return Array(texts.reversed().drop { $0.isEmpty }.reversed())
        }
        return texts(one) == texts(other)
    }

    private mutating func take(
        _ hit: HeadingSearch.Hit, of table: Table, titleRows: Range<Int>, end: Int, _ repeated: Set<Int>
    ) {
        let place = SourceLocation(path: path, line: table.rows[hit.block.rows.lowerBound].number, sheet: table.sheet)
        let named = Self.kind(named: table, titleRows)
        switch SheetRecognition.verdict(hit, preferred: preferred, named: named, isOnlySheet: isOnlySheet) {
        case nil: leaveOut(table, Message.noHeadings)
        case .ambiguous(let kinds):
            let names = kinds.map { HeadingVocabulary.of($0).register }
            others.append(RegisterRecognition(path: path, sheet: table.sheet, reason: Message.ambiguous(names)))
            findings.append(
                Finding(
                    rule: "register/sheet-ambiguous", severity: .warning, message: Message.ambiguous(names),
                    action: Message.nameIt, location: place))
        case .register(let kind, let reason):
            guard let position = HeadingVocabulary.all.firstIndex(where: { $0.kind == kind }) else { return }
            let rows = (hit.block.rows.upperBound + 1)..<max(end, hit.block.rows.upperBound + 1)
            let columns = HeadedColumns(
                hit.block, hit.readings[position], HeadingVocabulary.all[position], table: table, rows: rows)
            registers.append(
                RecognisedSheet(
                    path: path, kind: kind, reason: reason, table: table, titleRows: titleRows,
                    headingRows: hit.block.rows, columns: columns, dataRows: rows, repeatedHeadings: repeated,
                    isOnlySheet: isOnlySheet))
        }
    }

    /// What the sheet is called, else what the lines above its headings speak of.
    private static func kind(named table: Table, _ titleRows: Range<Int>) -> RegisterKind? {
        if let kind = table.sheet.flatMap({ RegisterKind(words: $0) }) { return kind }
        for row in table.rows[titleRows].suffix(10) {
            let texts = row.cells.compactMap(\.cellText)
            if texts.count == 1, let text = texts.first, text.utf8.count <= 200, let kind = RegisterKind(words: text) {
                return kind
            }
        }
        return nil
    }

    /// A sheet that is no register is said to be none. A file of one table without sheets is refused instead.
    private mutating func leaveOut(
        _ table: Table, _ reason: LocalizedText, severity: Severity = .note, rule: RuleID = "register/sheet-left-out"
    ) {
        others.append(RegisterRecognition(path: path, sheet: table.sheet, reason: reason))
        guard let sheet = table.sheet else { return }
        findings.append(
            Finding(
                rule: rule, severity: severity, message: Message.leftOut(sheet, reason),
                action: severity == .warning ? Message.unhide : nil,
                location: SourceLocation(path: path, sheet: sheet)))
    }
}

private enum Message {
    static let empty = LocalizedText(id: "lembar ini kosong", en: "the sheet is empty")
    static let reference = LocalizedText(
        id: "menurut namanya berisi petunjuk atau daftar pilihan",
        en: "by its name it holds instructions or lists to choose from")
    static let noHeadings = LocalizedText(
        id: "tidak ada baris dengan judul kolom register", en: "no row has the headings of a register")
    static let hidden = LocalizedText(id: "lembar ini disembunyikan", en: "the sheet is hidden")
    static let unhide = LocalizedText(
        id: "Tampilkan lembar itu bila isinya ikut dinilai, atau hapus.",
        en: "Unhide the sheet if it is to count, or delete it.")
    static let nameIt = LocalizedText(
        id: "Beri nama lembar “SOP”, “Peta”, “Bukti”, atau “Unit”.",
        en: "Name the sheet “SOP”, “Peta”, “Bukti” or “Unit”.")

    static func leftOut(_ sheet: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "Lembar \(sheet.quoted) tidak dibaca: \(reason.indonesian).",
            en: "The sheet \(sheet.quoted) was not read: \(reason.english).")
    }

    static func ambiguous(_ registers: [LocalizedText]) -> LocalizedText {
        LocalizedText(
            id: "Tabel ini tidak dibaca: judul kolomnya dapat berarti "
                + registers.map(\.indonesian).joined(separator: " atau ") + ".",
            en: "This table was not read: its headings may be those of a "
                + registers.map(\.english).joined(separator: " or a ") + ".")
    }

    static func refusal(_ table: Table?, row: Int?, _ vocabulary: HeadingVocabulary) -> ReadProblem {
        guard let table, let row, let best = table.rows[safe: row] else {
            return ReadProblem(
                code: "empty", message: LocalizedText(id: "Berkas ini kosong.", en: "This file is empty."))
        }
        func list(_ or: String, _ and: String) -> String {
            vocabulary.essential.map { group in
                group.map { vocabulary.headings[$0] }.joined(separator: " \(or) ")
            }.joined(separator: " \(and) ")
        }
        let found = best.cells.compactMap(\.cellText).prefix(30).map { String($0.prefix(40)) }.joined(separator: ", ")
        return ReadProblem(
            code: "missingHeading",
            message: LocalizedText(
                id: "\(vocabulary.register.indonesian) ini tidak mempunyai kolom \(list("atau", "dan")). Judul yang "
                    + "ditemukan: \(found).",
                en: "This \(vocabulary.register.english) has no column \(list("or", "and")). Headings found: \(found)."),
            line: best.number)
    }
}
