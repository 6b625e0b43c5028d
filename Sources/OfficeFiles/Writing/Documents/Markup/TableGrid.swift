/// Where the cells of a table stand, those that go on from a row above among them.
struct TableGrid {
    /// One `w:tc`.
    struct Slot {
        /// `nil` where a cell of a row above goes on, or nothing was given.
        var cell: OutgoingTable.Cell?
        var column: Int
        var span: Int
        var vertical: Vertical

        enum Vertical { case alone, begins, goesOn }
    }

    let columnCount: Int
    let rows: [[Slot]]

    /// - Throws: `badTable` where a row has cells there is no room for.
    init(_ table: OutgoingTable) throws(DocumentWritingError) {
        columnCount = table.columns.count
        /// For each column how many more rows the cell above covers, and how wide it is where it begins there.
        var covered = [(rows: Int, span: Int)](repeating: (0, 0), count: columnCount)
        var all: [[Slot]] = []
        for (position, row) in table.rows.enumerated() {
            let rowsLeft = table.rows.count - position
            all.append(try Self.slots(of: row, position, rowsLeft: rowsLeft, &covered))
        }
        rows = all
    }

    private static func slots(
        of row: OutgoingTable.Row, _ position: Int, rowsLeft: Int, _ covered: inout [(rows: Int, span: Int)]
    ) throws(DocumentWritingError) -> [Slot] {
        var slots: [Slot] = []
        var waiting = row.cells[...]
        var column = 0
        while column < covered.count {
            if covered[column].rows > 0 {
                let span = max(1, covered[column].span)
                slots.append(Slot(cell: nil, column: column, span: span, vertical: .goesOn))
                covered[column].rows -= 1
                column += span
                continue
            }
            guard let cell = waiting.popFirst() else {
                slots.append(Slot(cell: nil, column: column, span: 1, vertical: .alone))
                column += 1
                continue
            }
            let columns = column..<min(column.addingReportingOverflow(cell.columnSpan).partialValue, covered.count)
            guard cell.columnSpan <= covered.count - column, columns.allSatisfy({ covered[$0].rows == 0 }) else {
                throw .badTable(row: position, columns: covered.count)
            }
            let rowSpan = min(cell.rowSpan, rowsLeft)
            slots.append(
                Slot(cell: cell, column: column, span: columns.count, vertical: rowSpan > 1 ? .begins : .alone))
            if rowSpan > 1 { covered[column] = (rowSpan - 1, columns.count) }
            column = columns.upperBound
        }
        guard waiting.isEmpty else { throw .badTable(row: position, columns: covered.count) }
        return slots
    }

    /// The widths of the columns: shares of `width` in twips that come to it exactly.
    static func widths(_ columns: [OutgoingTable.Column], of width: Int) -> [Int] {
        let total = columns.reduce(0) { $0 + $1.share }
        guard total > 0 else { return [] }
        var (shares, used) = (0, 0)
        return columns.map { column in
            shares += column.share
            let end = width * shares / total
            defer { used = end }
            return end - used
        }
    }
}
