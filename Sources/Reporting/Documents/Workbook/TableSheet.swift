internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Pictures
internal import Rubric

/// One table on a sheet of its own: its title, its headings, which stay where they are and filter, and its rows.
struct TableSheet {
    private let table: ReportTable
    private let wording: Wording
    private let footer: String

    init(_ table: ReportTable, _ wording: Wording, _ footer: String) {
        self.table = table
        self.wording = wording
        self.footer = footer
    }

    func write(_ name: String, in book: WorkbookWriter) throws(WorkbookWritingError) {
        let above = [table.title, table.note].compactMap(\.self)
        let layout = SheetLayout(
            columns: table.columns.map { .init(width: width(of: $0)) }, headingRows: above.count..<(above.count + 1),
            frozenColumns: table.columns.count > 4 ? 1 : 0, footer: footer)
        let sheet = try book.addSheet(name, layout)
        for (position, line) in above.enumerated() {
            try sheet.append([.text(line, position == 0 ? .title : .subtitle)])
        }
        try sheet.append(table.columns.map { .text($0.title, .heading) }, height: .fitted)
        for (position, column) in table.columns.enumerated() {
            if let hint = column.hint { try sheet.note(hint, at: CellPosition(row: above.count, column: position)) }
        }
        for row in table.rows { try sheet.append(cells(of: row), height: .fitted) }
        guard !table.columns.isEmpty else { return }
        // Headings and sums among the rows would be sorted with the others.
        guard table.rows.allSatisfy({ $0.kind == .plain }) else { return }
        try sheet.filter(
            CellRange(
                rows: above.count...(above.count + table.rows.count), columns: 0...(table.columns.count - 1)))
    }

    // MARK: - Cells

    private func cells(of row: ReportTable.Row) -> [OutgoingCell] {
        table.columns.indices.map { index in
            cell(index < row.cells.count ? row.cells[index] : .none, isAcross: row.acrossText != nil, row.kind)
        }
    }

    private func cell(
        _ cell: ReportTable.Cell, isAcross: Bool, _ kind: ReportTable.Row.Kind
    ) -> OutgoingCell {
        var style = CellStyle(isBold: kind != .plain, vertical: .top, wraps: true, border: .line)
        style.fill = kind == .plain ? nil : Self.colour(kind == .total ? .faint : .accentBack)
        switch cell {
        case .none:
            style.horizontal = .center
            style.textColour = .gray
            return isAcross ? .blank(style) : .text(cell.text(wording), style)
        case .head, .text, .rich:
            if case .head = cell { style.isBold = true }
            // Codes and numbers of letters stay as they are.
            style.format = .text
            return .text(cell.text(wording), style)
        case .count(let number):
            style.wraps = false
            style.format = .pattern("#,##0")
            return .number(Double(number), style)
        case .number(let number, let places):
            style.wraps = false
            style.format = .pattern(places > 0 ? "#,##0." + String(repeating: "0", count: min(places, 12)) : "#,##0")
            return .number(number.nearest, style)
        case .share(let share):
            style.wraps = false
            style.format = .pattern("0.0%")
            return .number(share.nearest, style)
        case .state(let state), .marked(_, let state):
            style.fill = Self.colour(state.ground)
            return .text(cell.signedText(wording), style)
        }
    }

    private static func colour(_ token: ColourToken) -> CellStyle.Colour {
        CellStyle.Colour(integerLiteral: token.light)
    }

    /// In characters: what the column asks for, and room for the longest word of its title.
    private func width(of column: ReportTable.Column) -> Double {
        let word = column.title.split(separator: " ").map(\.count).max() ?? 0
        let share = max(1, min(column.share, 8))
        let isWide = table.columns.count > 8
        let wanted =
            switch column.kind {
            case .number: 10
            case .state: 22
            case .text: isWide ? 6 + 4 * share : 8 + 8 * share
            }
        return Double(min(max(wanted, word + 4), 80))
    }
}

extension Rational {
    /// The nearest number a spreadsheet holds.
    var nearest: Double { Double(decimal(places: 15)) ?? 0 }
}
