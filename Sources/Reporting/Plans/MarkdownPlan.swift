/// The plan as GitHub-flavoured Markdown.
struct MarkdownPlan {
    private(set) var markdown = MarkdownWriter()

    init(_ report: PlanReport) {
        let content = PlanContent(report)
        markdown.heading(1, content.title)
        markdown.paragraph(content.facts)
        if let verdict = content.verdict { markdown.quote(verdict) }
        markdown.list(content.summary.map { "\($0.label): \($0.text)" })
        for part in content.parts where !part.lines.isEmpty {
            if let heading = part.heading { markdown.heading(2, heading) }
            markdown.table(
                ["#", content.wording(Catalogue.planActionHeading), content.wording(Catalogue.planDetail), "id"],
                numbers: [0],
                part.lines.map { line in
                    ["\(line.number)", line.text, line.details.first ?? "", line.details.last ?? ""]
                })
        }
        if content.hidden > 0 { markdown.paragraph(content.more(content.hidden)) }
        markdown.table(content.columns, numbers: [1, 2, 3], content.rows)
        markdown.list(content.betweenThresholds + content.remarks)
    }
}

extension PlanFormat {
    /// GitHub-flavoured Markdown, for notes, tickets and repositories.
    public static let markdown = PlanFormat(rawValue: "md") { report in
        Array(MarkdownPlan(report).markdown.text.utf8)
    }
}
