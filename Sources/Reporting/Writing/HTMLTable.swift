/// A table of a report: a caption, headed columns, and rows. Rows beyond `limit` stand in a second table that folds
/// open, so that a long table stays quick to read and no row is left out.
struct HTMLTable {
    struct Column {
        var title: String
        var isNumber = false
        /// A longer form of the title.
        var hint: String?

        init(_ title: String, isNumber: Bool = false, hint: String? = nil) {
            self.title = title
            self.isNumber = isNumber
            self.hint = hint
        }
    }

    var caption: String
    var columns: [Column]
    var kind = ""
    /// Whether the caption shows; else it is only read out, because a heading above says the same.
    var showsCaption = false
    /// Whether the page's script may offer sorting and filtering.
    var isSortable = false
    var limit = 200

    /// Writes the rows: `cells` writes those of one row with `rowHead` and `cell`; `more` gives what the line says that
    /// opens the rest, from how many rows that is.
    func write<Row>(
        _ rows: [Row], to html: inout HTMLWriter, more: (Int) -> String,
        cells: (inout HTMLWriter, Row) -> Void
    ) {
        part(caption, rows.prefix(limit), to: &html, cells)
        let rest = rows.dropFirst(limit)
        guard !rest.isEmpty else { return }
        html.block("details", .class("rest"), .flag("data-print")) { html in
            html.block("summary", text: more(rest.count))
            part("\(caption) (\(limit + 1)–\(rows.count))", rest, to: &html, cells)
        }
    }

    /// Tables of so few rows are kept on one sheet of paper.
    private static let shortTable = 8

    private func part<Row>(
        _ caption: String, _ rows: ArraySlice<Row>, to html: inout HTMLWriter,
        _ cells: (inout HTMLWriter, Row) -> Void
    ) {
        html.block(
            "div", .class(rows.count <= Self.shortTable ? "scroll short" : "scroll"), HTMLAttribute("tabindex", "0"),
            HTMLAttribute("role", "group"), HTMLAttribute("aria-label", caption)
        ) { html in
            html.block("table", .class(kind), HTMLAttribute("data-sortable", isSortable ? "yes" : "no")) { html in
                html.block("caption", .class(showsCaption ? "" : "quiet"), text: caption)
                html.block("thead") { html in
                    html.block("tr") { html in
                        for column in columns { head(column, to: &html) }
                    }
                }
                html.block("tbody") { html in
                    for row in rows { html.block("tr") { cells(&$0, row) } }
                }
            }
        }
    }

    private func head(_ column: Column, to html: inout HTMLWriter) {
        let kind = HTMLAttribute.class(column.isNumber ? "n" : "")
        let scope = HTMLAttribute("scope", "col")
        if let hint = column.hint {
            html.element("th", scope, kind, .title(hint), text: column.title)
        } else {
            html.element("th", scope, kind, text: column.title)
        }
    }
}

extension HTMLWriter {
    /// The cell that names its row.
    mutating func rowHead(_ text: String) { element("th", HTMLAttribute("scope", "row"), text: text) }
    mutating func rowHead(_ content: (inout HTMLWriter) -> Void) {
        element("th", HTMLAttribute("scope", "row"), content: content)
    }

    mutating func cell(_ text: String) { element("td", text: text) }
    mutating func cell(_ content: (inout HTMLWriter) -> Void) { element("td", content: content) }

    /// A number, and what it is sorted by.
    mutating func number(_ text: String, sortedBy key: String) {
        element("td", .class("n"), HTMLAttribute("data-v", key), text: text)
    }
}
