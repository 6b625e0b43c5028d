import OfficeFiles

/// As much of Markdown as the SOP drafts use: headings, paragraphs and pipe tables.
enum MarkdownSketch {
    static func document(_ text: String) -> OfficeDocument {
        var blocks: [DocumentBlock] = []
        var rows: [(line: Int, cells: [String])] = []
        var tables = 0
        func close() {
            guard !rows.isEmpty else { return }
            tables += 1
            let cells = rows.enumerated().flatMap { index, row in
                row.cells.enumerated().map { column, text in
                    GridCell(CellPosition(row: index, column: column), text: text, line: row.line)
                }
            }
            blocks.append(.grid(Grid(name: "Tabel \(tables)", cells: cells.filter { !$0.text.isEmpty })))
            rows = []
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("|") {
                let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
                    .map { $0.split(separator: " ").joined(separator: " ").replacing("<br>", with: "\n") }
                if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } && !$0.isEmpty }) { rows.append((index + 1, cells)) }
                continue
            }
            close()
            let level = line.prefix { $0 == "#" }.count
            let words = line.dropFirst(level).split(separator: " ").joined(separator: " ")
            guard !words.isEmpty, words != "---" else { continue }
            blocks.append(.paragraph(Paragraph(words, headingLevel: level > 0 ? level : nil, line: index + 1)))
        }
        close()
        return OfficeDocument(blocks: blocks)
    }
}
