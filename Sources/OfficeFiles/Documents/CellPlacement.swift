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
/// high rows are Word finds out only as it shows them: unless every row states its exact height, a shape stays in the row
/// it is anchored in, which is where Word puts the anchor when somebody moves the shape.
struct CellPlacement {
    private let columns: GridAxis
    private let isMeasured: Bool
    private let heights: [(value: Double, isExact: Bool)?]
    /// Where every row has a height.
    private let rows: GridAxis?
    private let isExact: Bool

    init(widths: [Double], heights: [(value: Double, isExact: Bool)?]) {
        let stated = widths.filter { $0 > 0 }
        isMeasured = !stated.isEmpty
        columns = GridAxis(
            sizes: widths, usual: stated.isEmpty ? Length.inch : stated.reduce(0, +) / Double(stated.count))
        self.heights = heights
        let known = heights.compactMap { $0 }
        rows =
            known.count == heights.count && known.allSatisfy { $0.value > 0 }
            ? GridAxis(sizes: known.map(\.value), usual: known.last?.value ?? Length.inch) : nil
        isExact = known.allSatisfy(\.isExact)
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
        if let down = drawing.down, let rows, isExact || isConnector {
            return rows.place(at: rows.start(of: row) + down + y)
        }
        guard let down = drawing.down, heights.indices.contains(row), let height = heights[row]?.value, height > 0
        else {
            let part = drawing.height > 0 ? min(max(0, y / drawing.height), 1) : 0.5
            return Double(row) + 0.25 + part / 2
        }
        // The row grows with what stands in it.
        let grown = max(height, down + drawing.height)
        return Double(row) + min(max(0, (down + y) / grown), 0.999)
    }
}
