internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Pictures

/// A report as GitHub-flavoured Markdown: for notes, mails and repositories. Pictures stand by their words.
struct MarkdownDocument {
    private let document: ReportDocument
    private let wording: Wording
    private var writer = MarkdownWriter()
    private var text = MarkdownText()
    private var headings: HeadingCounter
    /// The heading above what is being written, without its number.
    private var heading = ""
    /// Whether headings of the part that is being written are counted.
    private var isNumbered = true

    init(_ document: ReportDocument) {
        self.document = document
        wording = Wording(language: document.language)
        headings = HeadingCounter(document.headingNumbers)
    }

    mutating func bytes() -> [UInt8] {
        writer.heading(1, document.title)
        for line in document.subtitle { writer.paragraph(line) }
        writeBlanks()
        if !document.provenance.isEmpty {
            writer.heading(2, wording(Catalogue.provenance))
            write(document.provenance)
        }
        for part in document.parts where !part.isPictures {
            isNumbered = part.isNumbered
            heading = part.title
            if part.showsTitle {
                writer.heading(2, number(1) + part.title)
            } else {
                writer.markup("---")
            }
            for block in part.blocks { write(block) }
        }
        writeFootnotes()
        return Array(writer.text.utf8)
    }

    private mutating func writeBlanks() {
        let blanks = document.blanks
        guard !blanks.isEmpty else { return }
        writer.heading(2, wording(Catalogue.blanksTitle))
        writer.paragraph(wording(Catalogue.blanksSentence(wording.count(blanks.count))))
        writer.list(blanks.map(\.prompt))
    }

    private mutating func writeFootnotes() {
        // A footnote in a footnote would stand at its own end: none is looked for there.
        for (index, note) in text.footnotes.enumerated() {
            var inner = MarkdownText()
            writer.markup("[^\(index + 1)]: \(inner.markup(note, isLine: false, lineBreak: " "))")
        }
    }

    // MARK: - Blocks

    private mutating func write(_ block: ReportBlock) {
        switch block {
        case .paragraph(let content, _, _):
            let markup = text.markup(content)
            if !markup.isEmpty { writer.markup(markup) }
        case .heading(let level, let title, _):
            heading = title
            writer.heading(min(max(level, 2), 4) + 1, number(level) + title)
        case .list(let list): write(list)
        case .facts(let facts): write(facts)
        case .table(let table): write(table)
        case .chart(let chart):
            writer.markup("**\(MarkdownWriter.escaped(chart.finding))**")
            // The table has the figures; what a picture tells those who cannot see it would say them twice.
            if chart.table.rows.isEmpty, !chart.picture.description.isEmpty {
                writer.paragraph(chart.picture.description)
            }
            write(chart.table)
        case .picture(let picture, let caption):
            let words = [caption, picture.description].filter { !$0.isEmpty }.joined(separator: " – ")
            writer.markup("*\(MarkdownWriter.escaped(words))*")
        case .note(_, let paragraphs):
            writer.markup(paragraphs.map { "> " + text.markup($0, lineBreak: " ") }.joined(separator: "\n>\n"))
        case .letterhead(let head): write(lines: head.lines + head.address)
        case .signatures(let signatures):
            for signature in signatures {
                write(lines: [signature.above, signature.position, "", signature.name] + signature.below)
            }
        case .contents, .pageBreak: break
        }
    }

    /// What stands before the next heading of a level: its number and a blank, or nothing.
    private mutating func number(_ level: Int) -> String {
        isNumbered ? headings.next(level).map { $0 + " " } ?? "" : ""
    }

    private mutating func write(lines: [OutgoingText]) {
        let markup = lines.map { $0.isEmpty ? "&nbsp;" : text.markup($0) }
        guard !markup.isEmpty else { return }
        writer.markup(markup.joined(separator: "\\\n"))
    }

    private mutating func write(_ list: OutgoingList) {
        var counters = [0, 0, 0]
        var lines: [String] = []
        for item in list.items {
            counters[item.level] += 1
            for level in counters.indices where level > item.level { counters[level] = 0 }
            let mark = list.kind == .bullets ? "-" : "\(counters[item.level])."
            lines.append(
                String(repeating: "   ", count: item.level) + "\(mark) " + text.markup(item.text, lineBreak: " "))
        }
        if !lines.isEmpty { writer.markup(lines.joined(separator: "\n")) }
    }

    private mutating func write(_ facts: [ReportFact]) {
        let lines = facts.map { fact in
            "- \(MarkdownWriter.escaped(fact.name)): \(text.markup(fact.value, isLine: false, lineBreak: " "))"
        }
        if !lines.isEmpty { writer.markup(lines.joined(separator: "\n")) }
    }

    // MARK: - Tables

    /// A full listing of more rows is folded away.
    private static let shownRows = 20

    private mutating func write(_ table: ReportTable) {
        guard !table.rows.isEmpty else {
            if let sentence = table.whenEmpty { writer.paragraph(sentence) }
            return
        }
        let isFolded = table.isFullListing && table.rows.count > Self.shownRows
        if isFolded {
            writer.fold("\(table.title) (\(wording.amount(table.rows.count, Catalogue.row)))")
        } else if table.title != heading {
            writer.markup("**\(MarkdownWriter.escaped(table.title))**")
        }
        let numbers = Set(table.columns.indices.filter { table.columns[$0].kind == .number })
        var rows: [[String]] = []
        for row in table.rows {
            // A heading stands alone in its row.
            let isHeading = row.acrossText != nil
            rows.append(
                table.columns.indices.map { index in
                    guard !isHeading || index == 0 else { return "" }
                    return markup(index < row.cells.count ? row.cells[index] : .none, isStrong: row.kind != .plain)
                })
        }
        writer.table(table.columns.map(\.title), numbers: numbers, markup: rows)
        if isFolded { writer.unfold() }
        if let note = table.note { writer.paragraph(note) }
    }

    private mutating func markup(_ cell: ReportTable.Cell, isStrong: Bool) -> String {
        let inner: String
        if case .rich(let content) = cell {
            inner = text.markup(content, isLine: false, lineBreak: "<br>")
        } else {
            inner = cell.signedText(wording).split(whereSeparator: \.isNewline)
                .map { MarkdownWriter.escaped(String($0)) }.joined(separator: "<br>")
        }
        return isStrong && !inner.isEmpty && !cell.isNone && !inner.contains("*") ? "**\(inner)**" : inner
    }
}

extension DocumentForm {
    /// Text with the marks of Markdown.
    static let markdown = DocumentForm(name: "md", fileExtension: "md") { document, _ throws(ReportError) in
        var writer = MarkdownDocument(document)
        return ReportOutput(writer.bytes())
    }
}
