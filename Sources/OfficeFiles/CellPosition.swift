/// A cell of a sheet or table, by 0-based row and column.
public struct CellPosition: Sendable, Hashable, Comparable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// `C14`
    public var name: String { "\(ColumnName.letters(of: column))\(row + 1)" }

    /// Row by row, from left to right.
    public static func < (left: CellPosition, right: CellPosition) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

/// A rectangle of cells.
public struct CellRange: Sendable, Hashable {
    public var rows: ClosedRange<Int>
    public var columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// The cell at its upper left, which holds what the range shows.
    public var anchor: CellPosition { CellPosition(row: rows.lowerBound, column: columns.lowerBound) }

    public func contains(_ cell: CellPosition) -> Bool { rows.contains(cell.row) && columns.contains(cell.column) }
}
