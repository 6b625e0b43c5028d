internal import OfficeFiles

/// What is drawn over the performers' columns of one page, in millimetres from the upper left corner of the first row.
struct FlowFigure {
    /// Lines first, symbols over them, words last.
    private(set) var shapes: [OutgoingFlowShape] = []
    /// Where the rows of the page begin, connectors' rows too, and where the last one ends.
    let rows: [Double]
    let hasTop: Bool
    let hasBottom: Bool
    /// Where the columns of the performers begin, and where the last one ends.
    let columns: [Double]

    init(shapes: [OutgoingFlowShape], rows: [Double], hasTop: Bool, hasBottom: Bool, columns: [Double]) {
        self.shapes = shapes
        self.rows = rows
        self.hasTop = hasTop
        self.hasBottom = hasBottom
        self.columns = columns
    }

    /// The cell a point stands in; the nearest one for those outside.
    func cell(_ point: OutgoingFlowShape.Point) -> (row: Int, column: Int) {
        let row = rows.lastIndex { $0 <= point.y + 0.001 } ?? 0
        let column = columns.lastIndex { $0 <= point.x + 0.001 } ?? 0
        return (min(row, max(0, rows.count - 2)), min(column, max(0, columns.count - 2)))
    }
}

extension OutgoingFlowShape {
    /// The rectangle around it.
    var bounds: Frame {
        switch kind {
        case .symbol(_, let frame), .label(let frame, _): return frame
        case .arrow(let points):
            let (x, y) = (points.map(\.x).min() ?? 0, points.map(\.y).min() ?? 0)
            return Frame(x: x, y: y, width: (points.map(\.x).max() ?? 0) - x, height: (points.map(\.y).max() ?? 0) - y)
        }
    }

    /// Moved by so much.
    func moved(_ across: Double, _ down: Double) -> OutgoingFlowShape {
        var moved = self
        func move(_ frame: Frame) -> Frame {
            Frame(x: frame.x + across, y: frame.y + down, width: frame.width, height: frame.height)
        }
        switch kind {
        case .symbol(let symbol, let frame): moved.kind = .symbol(symbol, move(frame))
        case .label(let frame, let side): moved.kind = .label(move(frame), side)
        case .arrow(let points): moved.kind = .arrow(points.map { Point($0.x + across, $0.y + down) })
        }
        return moved
    }
}
