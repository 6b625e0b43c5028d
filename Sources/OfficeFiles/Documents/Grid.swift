/// Cells in rows and columns, and what is drawn over them: a worksheet, a table of a Word document, a Markdown table.
public struct Grid: Sendable, Hashable {
    /// The name of the sheet; for a table of a document `Tabel 2`, counted from 1.
    public var name: String
    public var isHidden: Bool
    public var rowCount: Int
    public var columnCount: Int
    /// The cells that hold something or span several places, row by row. What a span covers has no cell of its own.
    public private(set) var cells: [GridCell]
    public var shapes: [DrawnShape]
    public var connectors: [DrawnConnector]
    /// Where `cells` stands, by place; every place of a span leads to its cell.
    private var places: [CellPosition: Int]

    /// Cells may come in any order; one on a place that is taken is dropped.
    public init(
        name: String, isHidden: Bool = false, cells: [GridCell], shapes: [DrawnShape] = [],
        connectors: [DrawnConnector] = []
    ) {
        self.name = name
        self.isHidden = isHidden
        self.shapes = shapes
        self.connectors = connectors
        self.cells = []
        places = [:]
        (rowCount, columnCount) = (0, 0)
        for cell in cells.sorted(by: { $0.position < $1.position }) where places[cell.position] == nil { place(cell) }
    }

    /// The cell that shows at this place, its own or one that spans over it; `nil` for a blank place.
    public subscript(row: Int, column: Int) -> GridCell? {
        places[CellPosition(row: row, column: column)].map { cells[$0] }
    }

    /// What is read at this place; empty for a blank one.
    public func text(_ row: Int, _ column: Int) -> String { self[row, column]?.text ?? "" }

    /// The cells that begin in this row, from left to right.
    public func row(_ row: Int) -> [GridCell] {
        var low = 0
        var high = cells.count
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].position.row < row { low = middle + 1 } else { high = middle }
        }
        return Array(cells[low...].prefix { $0.position.row == row })
    }

    /// Spans may be as wide as they like in a broken file: of one cell so many places are noted.
    private static var notedPlaces: Int { 4_096 }

    private mutating func place(_ cell: GridCell) {
        var left = Self.notedPlaces
        rows: for row in cell.rows {
            for column in cell.columns {
                guard left > 0 else { break rows }
                left -= 1
                let place = CellPosition(row: row, column: column)
                if places[place] == nil { places[place] = cells.count }
            }
        }
        cells.append(cell)
        rowCount = max(rowCount, cell.rows.upperBound + 1)
        columnCount = max(columnCount, cell.columns.upperBound + 1)
    }
}

/// One cell of a grid.
public struct GridCell: Sendable, Hashable {
    public var position: CellPosition
    public var rowSpan: Int
    public var columnSpan: Int
    /// What it shows; paragraphs and line breaks are `\n`. Dates are ISO, numbers plain.
    public var text: String
    /// Tables inside the cell.
    public var grids: [Grid]
    /// The 1-based line of the file, in formats that have lines.
    public var line: Int?

    public init(
        _ position: CellPosition, rowSpan: Int = 1, columnSpan: Int = 1, text: String, grids: [Grid] = [],
        line: Int? = nil
    ) {
        self.position = position
        self.rowSpan = max(1, rowSpan)
        self.columnSpan = max(1, columnSpan)
        self.text = text
        self.grids = grids
        self.line = line
    }

    public var rows: ClosedRange<Int> { position.row...position.row + rowSpan - 1 }
    public var columns: ClosedRange<Int> { position.column...position.column + columnSpan - 1 }
}
