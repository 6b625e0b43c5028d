/// A table that is open, row by row (ECMA-376 part 1, 17.4).
struct WordTable {
    let name: String
    /// How many stories are open around it.
    let depth: Int
    /// Of the columns, in EMU.
    var widths: [Double] = []
    private(set) var row = -1
    var isInRow = false
    var cell: Cell?
    var drawings: [CellDrawing] = []
    var nestedCount = 0
    /// Rows whose deletion is tracked are read and thrown away.
    var isRowDeleted = false

    private var cells: [GridCell] = []
    private var column = 0
    private var columnCount = 0
    /// By column, the cell that goes on below.
    private var open: [Int: Int] = [:]
    private var heights: [Int: (value: Double, isExact: Bool)] = [:]
    private let columnLimit: Int

    struct Cell {
        var span = 1
        var vertical: Merge?
        var horizontal: Merge?
    }

    enum Merge { case begins, goesOn }

    /// What became of a cell.
    enum Outcome {
        case taken
        /// It lies under a merged one and holds text that nobody sees.
        case covered
        /// It lies beyond the columns that are read.
        case beyond
    }

    init(name: String, depth: Int, columnLimit: Int) {
        self.name = name
        self.depth = depth
        self.columnLimit = columnLimit
    }

    // MARK: - Rows

    mutating func startRow() {
        row += 1
        column = 0
        isInRow = true
        isRowDeleted = false
    }

    mutating func endRow() {
        isInRow = false
        if isRowDeleted {
            heights[row] = nil
            row -= 1
        }
    }

    mutating func skip(_ columns: Int) { column = min(column + max(0, columns), columnLimit) }
    mutating func setHeight(_ height: Double, isExact: Bool) { heights[row] = (height, isExact) }

    /// Where the cell that is open stands.
    var position: CellPosition { CellPosition(row: max(0, row), column: column) }

    /// Columns the open cell takes.
    var span: Int { min(max(1, cell?.span ?? 1), max(1, columnLimit - column)) }

    // MARK: - Cells

    mutating func endCell(_ text: String, _ grids: [Grid]) -> Outcome {
        guard let ended = cell else { return .taken }
        let (position, span) = (position, span)
        cell = nil
        guard column < columnLimit else { return .beyond }
        column += span
        guard !isRowDeleted else { return .taken }
        columnCount = max(columnCount, column)
        let hasContent = !text.isEmpty || !grids.isEmpty
        if ended.horizontal == .goesOn, let last = cells.indices.last, cells[last].position.row == position.row,
            cells[last].columns.upperBound + 1 == position.column
        {
            cells[last].columnSpan += span
            return hasContent ? .covered : .taken
        }
        if ended.vertical == .goesOn, let above = open[position.column],
            cells[above].rows.upperBound + 1 == position.row
        {
            cells[above].rowSpan += 1
            return hasContent ? .covered : .taken
        }
        for column in position.column..<position.column + span { open[column] = nil }
        if ended.vertical == .begins { open[position.column] = cells.count }
        cells.append(GridCell(position, columnSpan: span, text: text, grids: grids))
        return .taken
    }

    // MARK: - The end

    /// The grid, and how many shapes in it are hidden.
    func grid() -> (grid: Grid, hiddenShapes: Int) {
        let shown = cells.filter { !$0.text.isEmpty || !$0.grids.isEmpty || $0.rowSpan > 1 || $0.columnSpan > 1 }
        var layer = DrawingLayer()
        let placement = CellPlacement(widths: widths, heights: (0...max(0, row)).map { heights[$0] })
        for drawing in drawings where drawing.position.row <= row {
            layer.add(drawing.pieces) { placement.place($0, of: drawing, isConnector: $1) }
        }
        layer.tie()
        var grid = Grid(name: name, cells: shown, shapes: layer.shapes, connectors: layer.connectors)
        grid.rowCount = max(grid.rowCount, row + 1)
        grid.columnCount = max(grid.columnCount, columnCount)
        return (grid, layer.hiddenCount)
    }
}
