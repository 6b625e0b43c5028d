internal import Findings
internal import Mustache
internal import OfficeFiles

/// A report as one HTML page that stands for itself: styles and script inside, nothing fetched, readable without script
/// and on paper. The shell is `Reports/document/page.mustache`.
struct HTMLDocument {
    let document: ReportDocument
    let wording: Wording
    /// What links may lead to, and the id it has in the page.
    let targets: [String: String]
    private let templates: ReportTemplates

    /// Counted up while the page is written.
    var headings: HeadingCounter
    var pictures = 0
    /// Of the part that is being written.
    var footnotes: [OutgoingText] = []
    var footnoteCount = 0
    /// Blanks whose first place is written.
    var seenBlanks: Set<String> = []
    /// The level of the last heading, so that none is skipped.
    var headingLevel = 1
    /// Whether headings of the part that is being written are counted.
    var isNumbered = true

    init(_ document: ReportDocument, _ templates: ReportTemplates) {
        self.document = document
        self.templates = templates
        wording = Wording(language: document.language)
        headings = HeadingCounter(document.headingNumbers)
        targets = Self.targets(of: document)
    }

    mutating func bytes() throws(ReportError) -> [UInt8] {
        let page = try template("document/page.mustache")
        let body = written { page, html in page.writeParts(to: &html) }
        let text = page.render(
            [
                "language": document.language.rawValue,
                "title": DisplayWidth.safe(([document.title] + document.subtitle.prefix(1)).joined(separator: ": ")),
                "style": try PageStyle(document, templates).text,
                "script": try templates.text("style/page.js"),
                "skip": wording(Catalogue.skip),
                "contents": wording(Catalogue.contents),
                "filterLabel": wording(Catalogue.searchTable),
                "sortLabel": wording(Catalogue.sortBy),
                "rowsLabel": wording(Catalogue.rowsShown),
                "pagesLabel": wording(Catalogue.tablePages),
                "earlierLabel": wording(Catalogue.earlierRows),
                "laterLabel": wording(Catalogue.laterRows),
                "rangeLabel": wording(Catalogue.row.many),
                "ofLabel": wording(Catalogue.of),
                "head": written { page, html in page.writeHead(to: &html) },
                "navigation": written { page, html in page.writeNavigation(to: &html) },
                "body": body,
                "colophon": DisplayWidth.safe(document.running),
            ])
        return Array(text.utf8)
    }

    // MARK: - The first page

    private func writeHead(to html: inout HTMLWriter) {
        html.block("div", .class("head")) { html in
            if let logo = document.logo { html.logo(logo) }
            html.block("h1", text: document.title)
            for line in document.subtitle { html.block("p", .class("subject"), text: line) }
        }
        writeBlanksBox(to: &html)
        guard !document.provenance.isEmpty else { return }
        html.block("section", .class("provenance"), HTMLAttribute("aria-labelledby", "provenance-h")) { html in
            html.block("h2", .id("provenance-h"), text: wording(Catalogue.provenance))
            // Nothing in it counts anything: a copy may write it.
            var copy = self
            copy.write(document.provenance, to: &html)
        }
    }

    private func writeNavigation(to html: inout HTMLWriter) {
        var counter = HeadingCounter(document.headingNumbers)
        html.block("ol", .class(document.headingNumbers == .none ? "" : "numbered")) { html in
            for part in document.parts where part.showsTitle {
                let number = part.isNumbered ? counter.next(1).map { $0 + " " } ?? "" : ""
                html.block("li") { $0.element("a", .href(part.id), text: number + part.title) }
            }
        }
    }

    // MARK: - Parts

    private mutating func writeParts(to html: inout HTMLWriter) {
        for part in document.parts {
            var kind = ["part"]
            if !part.showsTitle { kind.append("letter") }
            if part.startsPage { kind.append("new-page") }
            if part.isLandscape { kind.append("landscape") }
            let name = "\(part.id)-h"
            var page = self
            html.block(
                "section", .class(kind.joined(separator: " ")), .id(part.id), HTMLAttribute("aria-labelledby", name)
            ) { html in
                page.isNumbered = part.showsTitle && part.isNumbered
                let number = page.number(1)
                html.block("h2", .class(part.showsTitle ? "" : "quiet"), .id(name), text: number + part.title)
                page.headingLevel = 1
                for block in part.blocks { page.write(block, to: &html) }
                page.writeFootnotes(to: &html)
            }
            self = page
        }
    }

    // MARK: - Pieces

    /// What stands before the next heading of a level: its number and a blank, or nothing.
    mutating func number(_ level: Int) -> String { isNumbered ? headings.next(level).map { $0 + " " } ?? "" : "" }

    private mutating func written(_ write: (inout HTMLDocument, inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&self, &html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private func template(_ path: String) throws(ReportError) -> MustacheTemplate {
        let text = try templates.text(path)
        do {
            return try MustacheTemplate(string: text)
        } catch {
            throw ReportError(code: .templateBroken, name: path)
        }
    }

    /// Parts and headings by their anchors; tables by their ids where no heading is called the same.
    private static func targets(of document: ReportDocument) -> [String: String] {
        var targets: [String: String] = [:]
        for part in document.parts {
            targets[part.id] = part.id
            for case .heading(_, _, let anchor?) in part.blocks where targets[anchor] == nil {
                targets[anchor] = anchor
            }
        }
        for table in document.tables where targets[table.id] == nil { targets[table.id] = tableID(table) }
        return targets
    }

    static func tableID(_ table: ReportTable) -> String { "t-\(table.id)" }
}

extension DocumentForm {
    /// A page for a browser and for paper.
    static let html = DocumentForm(name: "html", fileExtension: "html") { document, options throws(ReportError) in
        var page = HTMLDocument(document, options.templates)
        return ReportOutput(try page.bytes())
    }

    /// The same page, printed by a browser that is on the machine.
    static let pdf = DocumentForm(name: "pdf", fileExtension: "pdf", isPrinted: true) {
        document, options throws(ReportError) in
        var page = HTMLDocument(document.onPaper, options.templates)
        return ReportOutput(try page.bytes())
    }
}
