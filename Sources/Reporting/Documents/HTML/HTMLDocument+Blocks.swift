internal import OfficeFiles
internal import Pictures

extension HTMLDocument {
    mutating func write(_ block: ReportBlock, to html: inout HTMLWriter) {
        switch block {
        case .paragraph(let text, let style, let alignment): write(text, style, alignment, to: &html)
        case .heading(let level, let title, let anchor): writeHeading(level, title, anchor, to: &html)
        case .list(let list): write(list, to: &html)
        case .facts(let facts): write(facts, to: &html)
        case .table(let table): write(table, to: &html)
        case .chart(let chart): write(chart, to: &html)
        case .picture(let picture, let caption): write(picture, caption, to: &html)
        case .note(let tone, let paragraphs): write(tone, paragraphs, to: &html)
        case .letterhead(let head): write(head, to: &html)
        case .signatures(let signatures): write(signatures, to: &html)
        case .pageBreak: html.block("div", .class("page-break")) { _ in }
        // The page has its contents at the front.
        case .contents: break
        }
    }

    // MARK: - Text

    private mutating func write(
        _ text: OutgoingText, _ style: OutgoingParagraph.Style, _ alignment: OutgoingAlignment?,
        to html: inout HTMLWriter
    ) {
        var kinds: [String] = []
        switch style {
        case .body: break
        case .lead: kinds.append("lead")
        case .small: kinds.append("small")
        case .compact: kinds.append("compact")
        }
        if let alignment { kinds.append(alignment.className) }
        html.block("p", .class(kinds.joined(separator: " "))) { write(text, to: &$0) }
    }

    private mutating func writeHeading(
        _ level: Int, _ title: String, _ anchor: String?, to html: inout HTMLWriter
    ) {
        // Level 1 is the title of the part, and no level is skipped on the way down.
        let level = min(max(level, 2), 4, headingLevel + 1)
        headingLevel = level
        let number = number(level)
        let id = HTMLAttribute("id", anchor ?? "", isOmitted: anchor == nil || targets[anchor ?? ""] != anchor)
        switch level {
        case 2: html.block("h3", id, text: number + title)
        case 3: html.block("h4", id, text: number + title)
        default: html.block("h5", id, text: number + title)
        }
    }

    private mutating func write(_ list: OutgoingList, to html: inout HTMLWriter) {
        var rest = list.items[...]
        write(&rest, list.kind, level: 0, to: &html)
    }

    /// Items of a level and those below them.
    private mutating func write(
        _ items: inout ArraySlice<OutgoingList.Item>, _ kind: OutgoingList.Kind, level: Int, to html: inout HTMLWriter
    ) {
        func content(_ page: inout HTMLDocument, _ html: inout HTMLWriter) {
            while let item = items.first, item.level >= level {
                html.block("li") { html in
                    if item.level == level {
                        items = items.dropFirst()
                        page.write(item.text, to: &html)
                    }
                    if let next = items.first, next.level > level {
                        html.newline()
                        page.write(&items, kind, level: level + 1, to: &html)
                    }
                }
            }
        }
        switch kind {
        case .bullets: html.block("ul") { content(&self, &$0) }
        case .numbers: html.block("ol", .class("l\(level)")) { content(&self, &$0) }
        case .letters: html.block("ol", .class("letters l\(level)")) { content(&self, &$0) }
        }
    }

    mutating func write(_ facts: [ReportFact], to html: inout HTMLWriter) {
        guard !facts.isEmpty else { return }
        html.block("dl", .class("facts wide")) { html in
            for fact in facts {
                html.element("dt", text: fact.name)
                html.block("dd") { write(fact.value, to: &$0) }
            }
        }
    }

    private mutating func write(
        _ tone: OutgoingNote.Tone, _ paragraphs: [OutgoingText], to html: inout HTMLWriter
    ) {
        html.block("div", .class("box \(tone.word)")) { html in
            for paragraph in paragraphs { html.block("p") { write(paragraph, to: &$0) } }
        }
    }

    // MARK: - Pictures

    private mutating func write(_ chart: ReportChart, to html: inout HTMLWriter) {
        html.block("figure", .class("chart")) { html in
            html.block("figcaption", text: chart.finding)
            write(chart.picture, name: chart.finding, to: &html)
        }
        guard chart.table.rows.count > Self.shownChartRows else { return write(chart.table, to: &html) }
        html.block("details", .class("figures"), .flag("data-print")) { html in
            html.block("summary", text: "\(wording(Catalogue.figuresOfChart)): \(chart.table.title)")
            write(chart.table, to: &html)
        }
    }

    /// The tables of charts fold where they have more rows.
    private static var shownChartRows: Int { 12 }

    private mutating func write(_ picture: Picture, _ caption: String, to html: inout HTMLWriter) {
        html.block("figure", .class("drawn")) { html in
            write(picture, name: caption, to: &html)
            html.block("figcaption", text: caption)
        }
    }

    private mutating func write(_ picture: Picture, name: String, to html: inout HTMLWriter) {
        pictures += 1
        let svg = SVGPicture.markup(picture, id: "picture-\(pictures)", palette: document.palette)
        html.block(
            "div", .class("picture"), HTMLAttribute("tabindex", "0"), HTMLAttribute("role", "group"),
            HTMLAttribute("aria-label", name)
        ) { $0.drawing(svg) }
    }
}

extension OutgoingAlignment {
    fileprivate var className: String {
        switch self {
        case .left: "left"
        case .center: "center"
        case .right: "right"
        case .justified: "justified"
        }
    }
}
