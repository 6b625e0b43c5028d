extension ReportFormat {
    /// GitHub-flavoured Markdown of the document, for notes, tickets and repositories.
    public static let markdown = ReportFormat(rawValue: "md", fileExtension: "md") { report in
        var markdown = MarkdownDocument(GapDocument(report).document)
        return markdown.bytes()
    }
}
