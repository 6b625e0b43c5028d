internal import Assessment
internal import OfficeFiles
internal import Rubric

/// Tables: the first rows at once, the others folded away without script and turned over page by page with it.
extension HTMLDocument {
    /// Rows that show at once, and that a page of a table has.
    static var shownRows: Int { 200 }
    /// Tables of so few rows are kept on one sheet of paper.
    private static var shortTable: Int { 8 }

    /// The table; where paper has something else in its place, both: one shows on a screen, the other in print.
    mutating func write(_ table: ReportTable, to html: inout HTMLWriter) {
        guard let onPaper = table.onPaper else { return writeListing(table, to: &html) }
        html.block("div", .class("on-screen")) { writeListing(table, to: &$0) }
        guard !onPaper.isEmpty else { return }
        html.block("div", .class("on-paper")) { html in
            for block in onPaper.flatMap({ $0.onPaper(wording) }) { write(block, to: &html) }
        }
    }

    private mutating func writeListing(_ table: ReportTable, to html: inout HTMLWriter) {
        guard !table.rows.isEmpty else {
            guard let sentence = table.whenEmpty else { return }
            return html.block("p", .class("small"), .id(Self.tableID(table)), text: sentence)
        }
        let rest = table.rows.dropFirst(Self.shownRows)
        let printed = table.rowLimitOnPaper ?? table.rows.count
        html.block("div", .class("listing"), .id(Self.tableID(table))) { html in
            write(table, table.title, table.rows.prefix(Self.shownRows), to: &html)
            if !rest.isEmpty { write(rest: rest, of: table, to: &html) }
            if rest.isEmpty, table.rows.count > printed { writeNotPrinted(table.rows.count - printed, to: &html) }
            if let note = table.note { html.block("p", .class("small"), text: note) }
        }
    }

    private mutating func write(rest: ArraySlice<ReportTable.Row>, of table: ReportTable, to html: inout HTMLWriter) {
        let count = wording.count(rest.count)
        let print = HTMLAttribute("data-print", nil, isOmitted: table.rowLimitOnPaper != nil)
        html.block("details", .class("rest"), print) { html in
            html.block("summary", text: wording(Catalogue.remainingRows(count)))
            let place = "\(wording.count(Self.shownRows + 1))–\(wording.count(table.rows.count))"
            write(table, "\(table.title) (\(place))", rest, to: &html)
        }
        guard let limit = table.rowLimitOnPaper else { return }
        writeNotPrinted(table.rows.count - min(Self.shownRows, limit), to: &html)
    }

    private func writeNotPrinted(_ count: Int, to html: inout HTMLWriter) {
        html.block(
            "p", .class("small on-paper"), text: wording(Catalogue.rowsNotPrinted(wording.count(count))))
    }

    private mutating func write(
        _ table: ReportTable, _ caption: String, _ rows: ArraySlice<ReportTable.Row>, to html: inout HTMLWriter
    ) {
        let frame = rows.count <= Self.shortTable ? "scroll short" : "scroll"
        let widths = ColumnWidths(table, wording)
        let printed = table.rowLimitOnPaper ?? .max
        html.block(
            "div", .class(frame), HTMLAttribute("tabindex", "0"), HTMLAttribute("role", "group"),
            HTMLAttribute("aria-label", caption)
        ) { html in
            html.block(
                "table", .class(widths.isWide ? "wide" : ""),
                HTMLAttribute("data-sortable", rows.count > 1 ? "yes" : "no"),
                HTMLAttribute("style", "min-width: \(widths.least)rem")
            ) { html in
                html.block("caption", text: caption)
                html.element("colgroup") { html in
                    for percent in widths.percents {
                        html.empty("col", HTMLAttribute("style", "width: \(percent)%"))
                    }
                }
                html.newline()
                html.block("thead") { html in
                    html.block("tr") { html in for column in table.columns { head(column, to: &html) } }
                }
                html.block("tbody") { html in
                    for (index, row) in rows.enumerated() {
                        write(row, table.columns, isPrinted: index < printed, to: &html)
                    }
                }
            }
        }
    }

    private func head(_ column: ReportTable.Column, to html: inout HTMLWriter) {
        let hint = HTMLAttribute("title", column.hint ?? "", isOmitted: column.hint == nil)
        html.element(
            "th", HTMLAttribute("scope", "col"), .class(column.kind == .number ? "n" : ""), hint, text: column.title)
    }

    // MARK: - Rows

    private mutating func write(
        _ row: ReportTable.Row, _ columns: [ReportTable.Column], isPrinted: Bool, to html: inout HTMLWriter
    ) {
        let names = [row.kind.className, isPrinted ? "" : "on-screen"].filter { !$0.isEmpty }.joined(separator: " ")
        if let cell = row.acrossText {
            return html.block("tr", .class(names)) { html in
                html.element(
                    "th", HTMLAttribute("scope", "row"), HTMLAttribute("colspan", String(max(1, columns.count)))
                ) { write(content: cell, to: &$0) }
            }
        }
        html.block("tr", .class(names)) { html in
            for (index, column) in columns.enumerated() {
                write(index < row.cells.count ? row.cells[index] : .none, column, to: &html)
            }
        }
    }

    private mutating func write(
        _ cell: ReportTable.Cell, _ column: ReportTable.Column, to html: inout HTMLWriter
    ) {
        switch cell {
        case .head:
            html.element("th", HTMLAttribute("scope", "row")) { write(content: cell, to: &$0) }
        case .none:
            html.element(
                "td", .class(column.kind == .number ? "n soft" : "soft"), HTMLAttribute("data-v", ""),
                text: wording(Catalogue.absent))
        case .text, .rich:
            html.element("td", .class(column.kind == .number ? "n" : "")) { write(content: cell, to: &$0) }
        case .count(let number):
            html.number(wording.count(number), sortedBy: String(number))
        case .number(let number, _), .share(let number):
            html.number(cell.text(wording), sortedBy: number.decimal(places: 9))
        case .state(let state):
            html.element("td", HTMLAttribute("data-v", String(state.rank))) { html in
                html.state(state, wording, isShort: column.kind == .state)
            }
        case .marked(let text, let state):
            html.element("td", .class("on \(state.rawValue)")) { html in
                html.element("span", .class("sign"), .hidden, text: state.sign)
                html.text(" " + text)
                html.element("span", .class("quiet"), text: ", " + wording(Catalogue.state(state)))
            }
        }
    }

    private mutating func write(content cell: ReportTable.Cell, to html: inout HTMLWriter) {
        switch cell {
        case .rich(let text): write(text, to: &html)
        default: html.text(cell.text(wording))
        }
    }
}

extension ReportTable.Row.Kind {
    fileprivate var className: String {
        switch self {
        case .plain: ""
        case .group: "group"
        case .total: "total"
        }
    }
}

/// How wide the columns of a table are against each other, and how narrow the whole may become before it scrolls.
struct ColumnWidths {
    /// Whole hundredths of the table.
    let percents: [Int]
    /// In rem.
    let least: Int
    /// Many columns: smaller letters, on paper too.
    let isWide: Bool

    init(_ table: ReportTable, _ wording: Wording) {
        // A sheet of paper in print, upright or across; of percentages beyond 100 the last columns would get nothing.
        let fit = ColumnFit(table, wording, room: table.columns.count > 5 ? 86 : 58)
        percents = fit.shares.map { max(1, $0 / 10) }
        let isWide = table.columns.count > 8
        let rem = table.columns.map { column in
            switch column.kind {
            case .number: 4
            case .state: 6
            case .text: (isWide ? 2 : 3) + (isWide ? 1 : 2) * max(1, min(column.share, 6))
            }
        }
        least = min(rem.reduce(0, +), 90)
        self.isWide = isWide
    }
}
