import Findings

/// Reads the blocks of a Markdown file line by line.
struct MarkdownReader {
    private(set) var blocks: [DocumentBlock] = []
    private var inline = MarkdownInline()
    private let limits: DocumentLimits
    private var lines: [Line] = []
    private var paragraph: Open?
    private var list = MarkdownList()
    private var tableCount = 0
    private var paragraphCount = 0
    private var cellCount = 0
    private var ignoredCells = 0
    private var cuts: Set<Cut> = []
    private var hasFrontMatter = false

    private struct Line {
        /// 1-based.
        var number: Int
        /// Columns of blanks before it.
        var indent: Int
        /// Without the blanks around it.
        var text: String
        /// It ends with two blanks: a line break.
        var breaks: Bool
        var isQuoted = false
    }

    /// A paragraph or item of a list that is open.
    private struct Open {
        var text: String
        var label: String?
        var line: Int
        var breaks: Bool
        var isQuoted = false
    }

    private enum Cut: Int { case text, paragraphs, cells }

    init(limits: DocumentLimits) {
        self.limits = limits
    }

    // MARK: - Lines

    mutating func read(_ utf8: ArraySlice<UInt8>) {
        split(utf8)
        var index = skipFrontMatter()
        while index < lines.count, paragraphCount < limits.paragraphs, cellCount < limits.cells {
            index = take(index)
        }
        if paragraphCount >= limits.paragraphs { cuts.insert(.paragraphs) }
        if cellCount >= limits.cells { cuts.insert(.cells) }
        flush()
        lines = []
    }

    private mutating func split(_ utf8: ArraySlice<UInt8>) {
        var start = utf8.startIndex
        var number = 0
        while start < utf8.endIndex {
            let end = utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? utf8.endIndex
            number += 1
            append(utf8[start..<end], number)
            start = end < utf8.endIndex ? end + 1 : end
            if end < utf8.endIndex, utf8[end] == 0x0D, start < utf8.endIndex, utf8[start] == 0x0A { start += 1 }
        }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, _ number: Int) {
        var indent = 0
        var start = bytes.startIndex
        scan: while start < bytes.endIndex {
            switch bytes[start] {
            case 0x20: indent += 1
            case 0x09: indent += 4 - indent % 4
            default: break scan
            }
            start += 1
        }
        let kept = bytes[start...].prefix(limits.textBytes)
        if kept.count < bytes.endIndex - start { cuts.insert(.text) }
        let breaks = bytes.count > 2 && bytes.suffix(2).allSatisfy { $0 == 0x20 }
        lines.append(
            Line(
                number: number, indent: indent, text: String(decoding: kept, as: UTF8.self).trimmingBlanks,
                breaks: breaks))
    }

    /// Settings some programs keep at the top, between two lines of dashes.
    private mutating func skipFrontMatter() -> Int {
        guard lines.first?.text == "---",
            let end = lines.prefix(200).dropFirst().firstIndex(where: { $0.text == "---" }),
            lines[1..<end].contains(where: { $0.text.contains(":") }),
            !lines[1..<end].contains(where: { $0.text.isEmpty })
        else { return 0 }
        hasFrontMatter = true
        return end + 1
    }

    // MARK: - Blocks

    /// Takes the block that begins on a line.
    ///
    /// - Returns: the line behind it.
    private mutating func take(_ index: Int) -> Int {
        let line = lines[index]
        let text = line.text
        if text.isEmpty {
            flush()
            return index + 1
        }
        if let fence = MarkdownLine.fence(text), line.indent < 4 || !list.isEmpty { return takeCode(index, fence) }
        if text.hasPrefix("<!--") { return skipComment(index) }
        if let heading = MarkdownLine.heading(text), line.indent < 4 {
            flush(endsList: true)
            add(heading.text, level: heading.level, line: line.number)
            return index + 1
        }
        if let open = paragraph, open.label == nil, line.indent < 4, let level = MarkdownLine.underline(text) {
            paragraph = nil
            add(open.text, level: level, line: open.line)
            return index + 1
        }
        if MarkdownLine.isRule(text) {
            flush(endsList: line.indent == 0)
            return index + 1
        }
        if index + 1 < lines.count, let columns = MarkdownLine.columns(lines[index + 1].text),
            text.contains("|"), MarkdownLine.cells(text).count == columns
        {
            flush(endsList: line.indent == 0)
            return takeTable(index, columns)
        }
        if text.hasPrefix(">") { return takeQuote(index) }
        if let item = MarkdownLine.item(text), paragraph == nil || item.mayInterrupt || paragraph?.label != nil {
            flush()
            paragraph = Open(
                text: item.text, label: list.label(item, indent: line.indent), line: line.number, breaks: line.breaks)
            return index + 1
        }
        takeText(line)
        return index + 1
    }

    private mutating func takeText(_ line: Line) {
        guard var open = paragraph else {
            if line.indent < 2 { list.end() }
            paragraph = Open(text: line.text, line: line.number, breaks: line.breaks, isQuoted: line.isQuoted)
            return
        }
        let breaks = open.breaks || open.text.hasSuffix("\\")
        if open.text.hasSuffix("\\") { open.text.removeLast() }
        if open.text.utf8.count < limits.textBytes {
            open.text += (breaks ? "<br>" : " ") + line.text
        } else {
            cuts.insert(.text)
        }
        open.breaks = line.breaks
        paragraph = open
    }

    /// A quotation is read without its marks.
    private mutating func takeQuote(_ index: Int) -> Int {
        if paragraph?.isQuoted == false { flush(endsList: lines[index].indent == 0) }
        let inner = lines[index].text.drop { $0 == ">" || $0 == " " || $0 == "\t" }
        lines[index].isQuoted = true
        lines[index].text = String(inner)
        lines[index].indent = 0
        return index
    }

    private mutating func takeCode(_ index: Int, _ fence: String) -> Int {
        flush()
        var end = index + 1
        while end < lines.count, !MarkdownLine.closes(lines[end].text, fence) { end += 1 }
        let text = lines[(index + 1)..<end].map(\.text).joined(separator: "\n")
        append(Paragraph(String(text.prefix(limits.textBytes)), line: lines[index].number))
        return end + 1
    }

    private mutating func skipComment(_ index: Int) -> Int {
        flush()
        var end = index
        while end < lines.count, !lines[end].text.contains("-->") { end += 1 }
        guard end < lines.count, let close = lines[end].text.firstRange(of: "-->") else { return lines.count }
        let rest = String(lines[end].text[close.upperBound...]).trimmingBlanks
        guard !rest.isEmpty else { return end + 1 }
        lines[end].text = rest
        return end
    }

    // MARK: - Tables

    private mutating func takeTable(_ index: Int, _ columns: Int) -> Int {
        tableCount += 1
        var cells: [GridCell] = []
        var row = 0
        var next = index
        while next < lines.count, cellCount < limits.cells {
            if next == index + 1 {
                next += 1
                continue
            }
            let line = lines[next]
            guard next == index || !endsTable(line) else { break }
            let texts = MarkdownLine.cells(line.text)
            ignoredCells += texts.dropFirst(columns).count { !$0.isEmpty }
            for (column, text) in texts.prefix(columns).enumerated() {
                let shown = inline.text(text)
                guard !shown.isEmpty else { continue }
                cells.append(GridCell(CellPosition(row: row, column: column), text: shown, line: line.number))
            }
            cellCount += columns
            row += 1
            next += 1
        }
        var grid = Grid(name: "Tabel \(tableCount)", cells: cells)
        grid.rowCount = max(grid.rowCount, row)
        grid.columnCount = max(grid.columnCount, columns)
        blocks.append(.grid(grid))
        return next
    }

    /// A blank line, or the beginning of another block.
    private func endsTable(_ line: Line) -> Bool {
        line.text.isEmpty || MarkdownLine.fence(line.text) != nil || MarkdownLine.heading(line.text) != nil
            || line.text.hasPrefix(">") || MarkdownLine.isRule(line.text)
            || (!line.text.contains("|") && MarkdownLine.item(line.text) != nil)
    }

    // MARK: - Paragraphs

    private mutating func flush(endsList: Bool = false) {
        if let open = paragraph {
            paragraph = nil
            let text = inline.text(open.text)
            append(Paragraph(text, listLabel: open.label, line: open.line))
        }
        if endsList { list.end() }
    }

    private mutating func add(_ text: String, level: Int, line: Int) {
        list.end()
        append(Paragraph(inline.text(text), headingLevel: level, line: line))
    }

    private mutating func append(_ paragraph: Paragraph) {
        guard !paragraph.text.isEmpty || paragraph.listLabel != nil else { return }
        paragraphCount += 1
        blocks.append(.paragraph(paragraph))
    }

    // MARK: - Notes

    var notes: [DocumentNote] {
        var notes: [DocumentNote] = []
        if inline.pictureCount > 0 {
            notes.append(DocumentNote(.picture, WordMessage.pictures(inline.pictureCount)))
        }
        if hasFrontMatter { notes.append(DocumentNote(.leftOut, Message.frontMatter)) }
        if ignoredCells > 0 { notes.append(DocumentNote(.leftOut, Message.ignoredCells(ignoredCells))) }
        for cut in cuts.sorted(by: { $0.rawValue < $1.rawValue }) {
            switch cut {
            case .text: notes.append(DocumentNote(.cut, WordMessage.longText))
            case .paragraphs: notes.append(DocumentNote(.cut, WordMessage.tooMuch(WordMessage.paragraphs)))
            case .cells: notes.append(DocumentNote(.cut, WordMessage.tooMuch(WordMessage.cells)))
            }
        }
        return notes
    }
}

private enum Message {
    static let frontMatter = LocalizedText(
        id: "Pengaturan di awal berkas (di antara dua baris ---) tidak dibaca.",
        en: "The settings at the top of the file (between two lines of ---) were left out.")

    static func ignoredCells(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) sel melebihi banyaknya kolom tabelnya; tidak ditampilkan dan tidak dibaca.",
            en: "\(count) cells are more than their table has columns; they do not show and were left out.")
    }
}
