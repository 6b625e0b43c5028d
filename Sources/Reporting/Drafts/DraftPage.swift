internal import Findings
internal import OfficeFiles
internal import Tracing

/// A draft as one HTML page that stands for itself: read on a screen, and printed to A4 as the form lies, the identity
/// block upright and the flow table across. Nothing is fetched, and there is no script.
struct DraftPage {
    private let draft: DraftSOP
    private let words: DraftWords
    private let isPart: Bool
    private let table: DraftTable

    init(_ draft: DraftSOP, language: Language, isPart: Bool) {
        self.draft = draft
        self.isPart = isPart
        words = DraftWords(language: language)
        table = DraftTable(draft, words)
    }

    private var name: String { draft.title.isEmpty ? words(Catalogue.Draft.draftOf) : "SOP \(draft.title)" }

    func bytes(style: String) -> [UInt8] {
        var html = HTMLWriter()
        html.doctype()
        html.element("html", HTMLAttribute("lang", words.language.rawValue)) { html in
            html.block("head") { html in
                html.empty("meta", HTMLAttribute("charset", "utf-8"))
                // Nothing is fetched or run, whatever the map says.
                html.empty(
                    "meta", HTMLAttribute("http-equiv", "Content-Security-Policy"),
                    HTMLAttribute(
                        "content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                )
                html.empty(
                    "meta", HTMLAttribute("name", "viewport"),
                    HTMLAttribute("content", "width=device-width, initial-scale=1"))
                html.block("title", text: name)
                html.element("style") { $0.drawing(style) }
            }
            html.block("body") { html in
                html.block("main") { html in
                    writeIdentity(to: &html)
                    for index in table.pages.indices { writeSheet(index, to: &html) }
                    writeRemarks(to: &html)
                }
            }
        }
        html.newline()
        return html.bytes
    }

    // MARK: - Identity

    private func writeIdentity(to html: inout HTMLWriter) {
        let identity = DraftIdentity(draft, words)
        html.block("section", .class("identity"), HTMLAttribute("aria-labelledby", "title")) { html in
            html.block("p", .class("state"), text: words(Catalogue.Draft.draft))
            html.block("h1", .id("title"), text: name)
            html.block("table", .class("form")) { html in
                html.block("caption", .class("unseen"), text: words(Catalogue.Draft.identity))
                html.block("tbody") { html in
                    for (index, field) in identity.fields.enumerated() {
                        html.block("tr") { html in
                            if index == 0 { writeHead(identity, to: &html) }
                            html.element("th", HTMLAttribute("scope", "row"), text: field.label)
                            html.element("td") { html in
                                for line in field.lines { html.element("p") { write(line, to: &$0) } }
                            }
                        }
                    }
                }
            }
            html.block("div", .class("boxes")) { html in
                for box in identity.boxes.flatMap({ [$0.left, $0.right] }) {
                    html.block("section") { html in
                        html.element("h2", text: box.label)
                        html.element("ol") { html in
                            for item in box.items { html.element("li") { write(item, to: &$0) } }
                        }
                    }
                }
            }
        }
    }

    private func writeHead(_ identity: DraftIdentity, to html: inout HTMLWriter) {
        html.element("td", .class("head"), HTMLAttribute("rowspan", "\(identity.fields.count)")) { html in
            for line in [identity.logo, identity.agency, identity.unit] { html.element("p") { write(line, to: &$0) } }
        }
    }

    private func write(_ text: OutgoingText, to html: inout HTMLWriter) {
        for piece in text.pieces {
            switch piece {
            case .text(let words, let style):
                if style.isBold { html.element("strong", text: words) } else { html.text(words) }
            case .blank(let blank): writeBlank(blank, to: &html)
            default: html.text(OutgoingText([piece]).plain)
            }
        }
        if text.isEmpty { html.text("\u{A0}") }
    }

    private func writeBlank(_ blank: OutgoingBlank, to html: inout HTMLWriter) {
        html.element("span", .class("blank"), HTMLAttribute("data-blank", blank.name), text: "[\(blank.prompt)]")
    }

    // MARK: - Flow

    private func writeSheet(_ index: Int, to html: inout HTMLWriter) {
        let page = table.pages[index]
        var router = FlowRouter(draft, page, table.paper, words)
        let figure = router.figure()
        let label =
            words(Catalogue.Draft.scroll) + (table.pages.count > 1 ? " (\(index + 1)/\(table.pages.count))" : "")
        html.block(
            "section", .class("sheet"), HTMLAttribute("role", "region"), HTMLAttribute("tabindex", "0"),
            HTMLAttribute("aria-label", label)
        ) { html in
            html.block("table", .class("flow")) { html in
                writeColumns(to: &html)
                writeHeadings(to: &html)
                html.block("tbody") { html in
                    if figure.hasTop { writeConnectors(figure, 0, to: &html) }
                    for (offset, step) in page.steps.enumerated() {
                        writeRow(step, figure, offset + (figure.hasTop ? 1 : 0), to: &html)
                    }
                    if figure.hasBottom { writeConnectors(figure, figure.rows.count - 2, to: &html) }
                }
            }
        }
    }

    private func writeColumns(to html: inout HTMLWriter) {
        html.block("colgroup") { html in
            for width in table.paper.widths {
                let share = PictureLength.text(width / DraftPaper.width * 100)
                html.empty("col", HTMLAttribute("style", "width: \(share)%"))
            }
        }
    }

    private func writeHeadings(to html: inout HTMLWriter) {
        typealias Labels = Catalogue.Draft
        func heading(_ text: String, _ html: inout HTMLWriter, columns: Int = 1, rows: Int = 1) {
            html.element(
                "th", HTMLAttribute("scope", columns > 1 ? "colgroup" : "col"),
                HTMLAttribute("colspan", "\(columns)", isOmitted: columns == 1),
                HTMLAttribute("rowspan", "\(rows)", isOmitted: rows == 1), text: text)
        }
        html.block("thead") { html in
            html.block("tr") { html in
                heading(words(Labels.stepNumber), &html, rows: 2)
                heading(words(Labels.activity), &html, rows: 2)
                heading(words(Labels.performers), &html, columns: table.performers.count)
                heading(words(Labels.standard), &html, columns: 3)
                heading(words(Labels.note), &html, rows: 2)
            }
            html.block("tr", .class(table.paper.performer < 12 ? "small" : "")) { html in
                for name in table.performers { heading(name, &html) }
                for label in [Labels.inputs, Labels.duration, Labels.output] { heading(words(label), &html) }
            }
        }
    }

    private func writeRow(_ index: Int, _ figure: FlowFigure, _ place: Int, to html: inout HTMLWriter) {
        let (row, step) = (table.rows[index], draft.steps[index])
        html.block("tr", HTMLAttribute("style", Self.height(figure, place))) { html in
            html.element("td", .class("number"), text: "\(row.number).")
            html.element("th", .class("activity"), HTMLAttribute("scope", "row"), text: row.activity)
            for column in table.performers.indices {
                html.element("td", .class("drawn")) { html in
                    html.drawing(CellDrawing(figure, place, column).svg)
                    guard column == step.performer else { return }
                    html.element("span", .class("unseen"), text: words.kind(of: step))
                }
            }
            writeCell(row.inputs, "inputs", row, to: &html)
            writeCell(row.duration.isEmpty ? [] : [row.duration], "duration", row, to: &html)
            writeCell(row.outputs, "output", row, to: &html)
            html.element("td") { html in for note in row.notes { html.element("p", text: note) } }
        }
    }

    private func writeCell(_ lines: [String], _ part: String, _ row: DraftTable.Row, to html: inout HTMLWriter) {
        html.element("td") { html in
            if lines.isEmpty { writeBlank(DraftTable.blank(part, row, words), to: &html) }
            for line in lines { html.element("p", text: line) }
        }
    }

    private func writeConnectors(_ figure: FlowFigure, _ place: Int, to html: inout HTMLWriter) {
        html.block("tr", HTMLAttribute("style", Self.height(figure, place))) { html in
            html.element("td", text: "")
            html.element("td", text: "")
            for column in table.performers.indices {
                html.element("td", .class("drawn")) { $0.drawing(CellDrawing(figure, place, column).svg) }
            }
            for _ in 0..<4 { html.element("td", text: "") }
        }
    }

    private static func height(_ figure: FlowFigure, _ place: Int) -> String {
        "height: \(PictureLength.text(figure.rows[place + 1] - figure.rows[place]))mm"
    }

    // MARK: - Notes

    private func writeRemarks(to html: inout HTMLWriter) {
        html.block("section", .class("remarks"), HTMLAttribute("aria-labelledby", "remarks")) { html in
            html.block("h2", .id("remarks"), text: words(Catalogue.Draft.remarks))
            html.block("p", .class("state"), text: words(Catalogue.Draft.removeRemarks))
            html.block("ol") { html in
                for remark in words.remarks(draft, isPart: isPart) { html.block("li", text: remark) }
            }
        }
    }
}
