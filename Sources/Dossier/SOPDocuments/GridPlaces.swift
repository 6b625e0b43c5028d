import Findings
import OfficeFiles

/// A grid with the path of its document: where its cells stand, as people find them.
struct GridPlaces {
    let grid: Grid
    let path: String

    /// `Tabel 2`, row, `C5`; in a format that has lines, the line alone.
    func location(_ cell: GridCell) -> SourceLocation {
        guard let line = cell.line else { return location(cell.position) }
        return SourceLocation(path: path, line: line)
    }

    /// The same for a place that may have no cell.
    func location(_ position: CellPosition) -> SourceLocation {
        if let cell = grid[position.row, position.column], let line = cell.line {
            return SourceLocation(path: path, line: line)
        }
        return SourceLocation(path: path, line: position.row + 1, sheet: grid.name, cell: position.name)
    }

    /// The same for a blank place right beside `cell`.
    func location(besides cell: GridCell) -> SourceLocation {
        if cell.line != nil { return location(cell) }
        let column = cell.columns.upperBound + 1
        let isInside = column < grid.columnCount
        return location(CellPosition(row: cell.position.row, column: isInside ? column : cell.position.column))
    }
}
