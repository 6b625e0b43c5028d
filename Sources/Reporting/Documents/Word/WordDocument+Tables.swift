internal import Assessment
internal import OfficeFiles
internal import Pictures

extension WordDocument {
    /// The caption, the table with its heading row on every page, and what a reader has to know.
    func blocks(of table: ReportTable) -> [OutgoingBlock] {
        guard !table.rows.isEmpty else {
            return table.whenEmpty.map { [.paragraph(OutgoingParagraph(OutgoingText($0), style: .small))] } ?? []
        }
        let blocks: [OutgoingBlock] = [
            .caption(OutgoingCaption(.table, OutgoingText(table.title), anchor: table.id)), .table(outgoing(table)),
        ]
        return blocks
            + [table.note].compactMap(\.self).map { .paragraph(OutgoingParagraph(OutgoingText($0), style: .small)) }
    }

    private func outgoing(_ table: ReportTable) -> OutgoingTable {
        let (fit, size) = fit(table)
        let heading = OutgoingTable.Row(
            table.columns.map { .init(OutgoingText($0.title, OutgoingTextStyle(size: size))) })
        return OutgoingTable(
            columns: zip(table.columns, fit.shares).map { column, share in
                .init(share, alignment: column.kind == .number ? .right : .left)
            },
            rows: [heading] + table.rows.map { row($0, of: table, size) }, lines: .grid, summary: table.title)
    }

    /// The widths of the columns, and smaller letters where many stand side by side or words would be broken.
    private func fit(_ table: ReportTable) -> (ColumnFit, size: Double?) {
        // The width of the text in points: 252 mm or 165 mm.
        func room(_ size: Double) -> Double { (isLandscape ? 714 : 467) / size }
        let sizes: [Double?] = table.columns.count > 4 ? [8, 7.5, 7] : [nil, 8, 7]
        var chosen = (ColumnFit(table, wording, room: room(look.tableSize)), nil as Double?)
        for size in sizes {
            let room = room(size ?? look.tableSize)
            chosen = (ColumnFit(table, wording, room: room), size)
            if chosen.0.least <= room { break }
        }
        return chosen
    }

    private func row(_ row: ReportTable.Row, of table: ReportTable, _ size: Double?) -> OutgoingTable.Row {
        if let cell = row.acrossText {
            let text = text(of: cell, size, isBold: true)
            // A heading among the rows stands on the page of the row below it.
            return .init([
                .init(
                    blocks: [.paragraph(OutgoingParagraph(text, staysWithNext: true))],
                    columnSpan: table.columns.count, alignment: .left, ground: .accentBack, isHeading: true)
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
