/// The explanation as GitHub-flavoured Markdown.
struct MarkdownExplanation {
    let content: ExplanationContent
    private(set) var markdown = MarkdownWriter()

    init(_ report: ExplanationReport) {
        content = ExplanationContent(report)
        for block in content.blocks() { write(block) }
    }

    private mutating func write(_ block: ExplanationBlock) {
        switch block {
        case .title(let text): markdown.heading(1, text)
        case .heading(let text): markdown.heading(2, text)
        case .facts(let text), .paragraph(let text), .remark(let text): markdown.paragraph(text)
        case .notice(let text): markdown.quote(text)
        case .list(let entries, let hidden):
            markdown.list(entries.map(line) + (hidden > 0 ? [content.more(hidden)] : []))
        case .table(let columns, let numbers, let rows): markdown.table(columns, numbers: numbers, rows)
        }
    }

    private func line(_ entry: ExplanationLine) -> String {
        let mark = entry.mark == .none ? "" : "\(entry.mark.rawValue) "
        return mark + ([entry.text] + entry.details).joined(separator: " — ")
    }
}

extension ExplanationFormat {
    /// GitHub-flavoured Markdown, for notes, tickets and repositories.
    public static let markdown = ExplanationFormat(rawValue: "md") { report in
        Array(MarkdownExplanation(report).markdown.text.utf8)
    }
}
