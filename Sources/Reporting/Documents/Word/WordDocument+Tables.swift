internal import Assessment
internal import OfficeFiles
internal import Pictures

extension WordDocument {
    /// The caption, the table with its heading row on every page, and what a reader has to know.
    func blocks(of table: ReportTable) -> [OutgoingBlock] {
        guard !table.rows.isEmpty else {
            return table.whenEmpty.map { [.paragraph(OutgoingParagraph(OutgoingText($0), style: .small))] } ?? []
        }
        let rows = table.isFullListing ? table.rows.prefix(Self.rowsOnPaper) : table.rows[...]
        var blocks: [OutgoingBlock] = [
            .caption(OutgoingCaption(.table, OutgoingText(table.title), anchor: table.id)),
            .table(outgoing(table, rows)),
        ]
        let rest = table.rows.count - rows.count
        let notes = [rest > 0 ? wording(Catalogue.rowsNotPrinted(wording.count(rest))) : nil, table.note]
        blocks += notes.compactMap(\.self).map { .paragraph(OutgoingParagraph(OutgoingText($0), style: .small)) }
        return blocks
    }

    private func outgoing(_ table: ReportTable, _ rows: ArraySlice<ReportTable.Row>) -> OutgoingTable {
        // Many columns take smaller letters to stand side by side.
        let size: Double? = table.columns.count > 8 ? 7 : table.columns.count > 6 ? 8 : nil
        let heading = OutgoingTable.Row(
            table.columns.map { .init(OutgoingText($0.title, OutgoingTextStyle(size: size))) })
        return OutgoingTable(
            columns: table.columns.map { column in
                .init(max(1, column.share), alignment: column.kind == .number ? .right : .left)
            },
            rows: [heading] + rows.map { row($0, of: table, size) }, lines: .grid, summary: table.title)
    }

    private func row(_ row: ReportTable.Row, of table: ReportTable, _ size: Double?) -> OutgoingTable.Row {
        if let cell = row.acrossText {
            let text = text(of: cell, size, isBold: true)
            return .init([
                .init(text, columnSpan: table.columns.count, alignment: .left, ground: .accentBack, isHeading: true)
            ])
        }
        return .init(
            row.cells.prefix(table.columns.count).map { cell in
                var made = OutgoingTable.Cell(text(of: cell, size, isBold: row.kind != .plain), ground: cell.ground)
                if case .head = cell { made.isHeading = true }
                if case .none = cell { made.alignment = .center }
                if row.kind != .plain, made.ground == nil { made.ground = row.kind == .total ? .faint : .accentBack }
                return made
            })
    }

    private func text(of cell: ReportTable.Cell, _ size: Double?, isBold: Bool) -> OutgoingText {
        var style = OutgoingTextStyle(isBold: isBold, size: size)
        switch cell {
        case .rich(let text):
            return text.changed {
                $0.size = $0.size ?? size
                $0.isBold = $0.isBold || isBold
            }
        case .none:
            style.colour = .soft
            return OutgoingText(cell.text(wording), style)
        case .state(let state):
            return OutgoingText("\(state.sign) \(wording(Catalogue.shortState(state)))", style)
        default: return OutgoingText(cell.signedText(wording), style)
        }
    }
}

extension ReportTable.Cell {
    /// The ground that goes with a state; its sign and word stand on it.
    var ground: ColourToken? {
        switch self {
        case .state(let state), .marked(_, let state): state.ground
        default: nil
        }
    }
}

extension ScoreState {
    var ground: ColourToken {
        switch self {
        case .met: .goodBack
        case .partlyMet: .fairBack
        case .notMet, .error: .badBack
        case .notApplicable: .noneBack
        case .notAssessed, .cannotBeAssessed: .openBack
        }
    }
}
