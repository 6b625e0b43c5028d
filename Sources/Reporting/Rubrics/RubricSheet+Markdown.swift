public import Rubric

/// To read and to keep: a heading a node, a list an indicator.
extension RubricSheet {
    /// The whole instrument.
    public func markdown() -> [UInt8] {
        var markdown = MarkdownWriter()
        markdown.heading(1, wording(instrument.title))
        markdown.quote(wording(instrument.notice))
        markdown.list(heading.map(item))
        markdown.heading(2, wording(Catalogue.sourcesLabel))
        markdown.list(sources.map(item))
        for row in rows {
            switch row {
            case .node(let node, let depth): write(node, depth: depth, to: &markdown)
            case .indicator(let indicator, _):
                markdown.paragraph(item(title(of: indicator)) + mark(indicator.id))
                markdown.list(facts(of: indicator).map(item))
            }
        }
        if !bounds.isEmpty {
            markdown.heading(2, "\(wording(Catalogue.predicatesLabel)), \(wording(Catalogue.gatesLabel))")
            markdown.list(bounds.map(item))
        }
        return Array(markdown.text.utf8)
    }

    /// Everything about one indicator.
    public func markdown(of indicator: Indicator) -> [UInt8] {
        var markdown = MarkdownWriter()
        markdown.heading(1, item(title(of: indicator), isInFull: true))
        markdown.quote(wording(instrument.notice))
        markdown.list((facts(of: indicator) + further(of: indicator)).map { item($0, isInFull: true) })
        return Array(markdown.text.utf8)
    }

    private func write(_ node: RubricNode, depth: Int, to markdown: inout MarkdownWriter) {
        markdown.heading(min(6, depth + 2), wording(node.title.value))
        markdown.paragraph(line(of: node))
    }

    private func item(_ fact: Fact) -> String { item(fact, isInFull: false) }

    private func item(_ fact: Fact, isInFull: Bool) -> String {
        (fact.label.map { "\($0): " } ?? "") + fact.text + (isInFull ? saidInFull(fact.source) : said(fact.source))
    }
}
