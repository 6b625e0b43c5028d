/// Shapes that are anchored in one cell of a table.
struct CellDrawing {
    var pieces: [DrawingPiece]
    var position: CellPosition
    /// Columns the cell takes.
    var span: Int
    /// How large it is, in EMU.
    var width: Double
    var height: Double
    var across: Across
    /// From the top of the cell, in EMU; `nil` where nothing says so.
    var down: Double?

    /// Where it stands in the cell, from left to right.
    enum Across {
        /// In EMU from the left edge of the cell, so that it may stand over another.
        case offset(Double)
        case left, center, right
    }
}

/// Where a shape of a Word table stands, in cells. Columns are as wide as the table says (ECMA-376 part 1, 17.4.48). How
/// high rows are Word finds out only as it shows them, and the file says at most how high they are at least. A shape
/// stays in the row it is anchored in, which is where Word puts the anchor when somebody moves it; only where the rows
/// from there on state their heights does a drawing that reaches far beyond its row, as a group over a whole flow does,
/// spread over the rows below.
struct CellPlacement {
    private let columns: GridAxis
    private let isMeasured: Bool
    private let heights: [(value: Double, isExact: Bool)?]
    private let rows: GridAxis
    /// The first row from which on every height is stated, and from which on it is exact.
    private let statedFrom: Int
    private let exactFrom: Int

    init(widths: [Double], heights: [(value: Double, isExact: Bool)?]) {
        let stated = widths.filter { $0 > 0 }
        isMeasured = !stated.isEmpty
        columns = GridAxis(
            sizes: widths, usual: stated.isEmpty ? Length.inch : stated.reduce(0, +) / Double(stated.count))
        self.heights = heights
        let known = heights.compactMap { $0?.value }
        let mean = known.isEmpty ? Length.inch : known.reduce(0, +) / Double(known.count)
        rows = GridAxis(sizes: heights.map { $0?.value ?? mean }, usual: mean)
        statedFrom = heights.lastIndex { $0 == nil }.map { $0 + 1 } ?? 0
        exactFrom = heights.lastIndex { $0?.isExact != true }.map { $0 + 1 } ?? 0
    }

    /// Where a point of a drawing lies.
    func place(_ point: DrawingPoint, of drawing: CellDrawing, isConnector: Bool) -> GridPoint {
        GridPoint(row: row(point.y, drawing, isConnector), column: column(point.x, drawing))
    }

    private func column(_ x: Double, _ drawing: CellDrawing) -> Double {
        let left = columns.start(of: drawing.position.column)
        let width = columns.start(of: drawing.position.column + drawing.span) - left
        guard isMeasured, width > 0 else {
            let part = drawing.width > 0 ? min(max(0, x / drawing.width), 1) : 0.5
            return Double(drawing.position.column) + Double(drawing.span) * (0.25 + part / 2)
        }
        let origin =
            switch drawing.across {
            case .offset(let offset): left + offset
            case .left: left
            case .center: left + (width - drawing.width) / 2
            case .right: left + width - drawing.width
            }
        return columns.place(at: origin + x)
    }

    private func row(_ y: Double, _ drawing: CellDrawing, _ isConnector: Bool) -> Double {
        let row = drawing.position.row
        guard let down = drawing.down, heights.indices.contains(row), let height = heights[row]?.value, height > 0
        else {
            let part = drawing.height > 0 ? min(max(0, y / drawing.height), 1) : 0.5
            return Double(row) + 0.25 + part / 2
        }
        let reachesFar = down + drawing.height / 2 > height
        if row >= exactFrom || (row >= statedFrom && (isConnector || reachesFar)) {
            return rows.place(at: rows.start(of: row) + down + y)
        }
        // The row grows with what stands in it.
        let grown = max(height, down + drawing.height)
        return Double(row) + min(max(0, (down + y) / grown), 0.999)
    }
}
