internal import Findings
internal import OfficeFiles
internal import Rubric

/// A report as a workbook: a first sheet that says what it is, where it comes from and what is in it, then a sheet for
/// each table with the numbers themselves.
struct WorkbookDocument {
    let document: ReportDocument
    let wording: Wording

    init(_ document: ReportDocument) {
        self.document = document
        wording = Wording(language: document.language)
    }

    func bytes() throws(WorkbookWritingError) -> [UInt8] {
        let sheets = sheets
        return try WorkbookWriter.bytes(title: document.title) { book throws(WorkbookWritingError) in
            try writeFront(sheets, in: book)
            for sheet in sheets { try TableSheet(sheet.table, wording, document.running).write(sheet.name, in: book) }
        }
    }

    /// Each table with a name Excel takes and no other sheet has.
    private var sheets: [(name: String, table: ReportTable)] {
        var names = SheetNames(taken: frontName)
        return document.tables.filter { !$0.rows.isEmpty }.map { (names.name(for: $0.sheetName ?? $0.title), $0) }
    }

    private var frontName: String { wording(Catalogue.frontSheet) }

    // MARK: - The first sheet

    private func writeFront(
        _ sheets: [(name: String, table: ReportTable)], in book: WorkbookWriter
    ) throws(WorkbookWritingError) {
        let sheet = try book.addSheet(
            frontName,
            SheetLayout(
                columns: [.init(width: 34), .init(width: 78), .init(width: 12)], isLandscape: false, showsGrid: false,
                footer: document.running))
        try sheet.append([.text(document.title, .title)])
        for line in document.subtitle { try sheet.append([.text(line, .subtitle)]) }
        try write(document.provenance, under: wording(Catalogue.provenance), to: sheet)
        let blanks = document.blanks.map { ReportFact(name: $0.prompt, value: "") }
        try write(blanks, under: wording(Catalogue.blanksTitle), to: sheet)
        for part in document.parts where part.showsTitle {
            let lines = part.blocks.flatMap(lines)
            guard !lines.isEmpty else { continue }
            sheet.skip()
            try sheet.append([.text(part.title, Self.strong)])
            for line in lines { try sheet.append(line, height: .fitted) }
        }
        sheet.skip()
        try sheet.append([
            .text(wording(Catalogue.sheet), .heading), .text(wording(Catalogue.table), .heading),
            .text(wording(Catalogue.rowCount), .heading),
        ])
        for (name, table) in sheets {
            try sheet.append([
                .internalLink(toSheet: name, Self.link), .text(table.title, .body),
                .number(Double(table.rows.count), Self.count),
            ])
        }
    }

    private func write(
        _ facts: [ReportFact], under title: String, to sheet: SheetWriter
    ) throws(WorkbookWritingError) {
        guard !facts.isEmpty else { return }
        sheet.skip()
        try sheet.append([.text(title, Self.strong)])
        for fact in facts { try sheet.append(Self.line(fact), height: .fitted) }
    }

    /// Facts and notes: what a workbook should say beside its tables.
    private func lines(_ block: ReportBlock) -> [[OutgoingCell]] {
        switch block {
        case .facts(let facts): facts.map(Self.line)
        case .note(_, let paragraphs): paragraphs.map { [.text("", Self.plain), .text($0.plain, Self.plain)] }
        default: []
        }
    }

    private static func line(_ fact: ReportFact) -> [OutgoingCell] {
        [.text(fact.name, plain), .text(fact.value.plain, plain)]
    }

    private static let plain = CellStyle(vertical: .top, wraps: true)
    private static let strong = CellStyle(isBold: true, textColour: .heading)
    private static let link = CellStyle(textColour: 0x17_52_7E, vertical: .top, border: .line)
    private static let count = CellStyle(vertical: .top, border: .line, format: .pattern("#,##0"))
}

extension DocumentForm {
    /// A workbook for Excel, one sheet a table.
    static let workbook = DocumentForm(name: "xlsx", fileExtension: "xlsx") { document, _ throws(ReportError) in
        do throws(WorkbookWritingError) {
            return ReportOutput(try WorkbookDocument(document).bytes())
        } catch {
            throw ReportError(code: .cannotWrite, name: "xlsx", reason: error.message)
        }
    }
}
