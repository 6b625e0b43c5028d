import OfficeFiles

/// Finds the shape or word nearest to a point, by the cells they lie in.
struct ShapeIndex {
    private var cells: [CellPosition: [Int]] = [:]
    private var boxes: [(topLeft: GridPoint, bottomRight: GridPoint)] = []
    /// Whether some cell held more than is looked at.
    private(set) var isCrowded = false

    /// A shape is noted in so many cells, and a cell notes so many shapes: what is drawn to be followed by people
    /// stays far below.
    private static let most = 64

    /// Notes a box and gives its index, counted from 0.
    mutating func add(_ topLeft: GridPoint, _ bottomRight: GridPoint) {
        let index = boxes.count
        boxes.append((topLeft, bottomRight))
        let (from, to) = (topLeft.cell, bottomRight.cell)
        var left = Self.most
        for row in from.row...max(from.row, to.row) {
            for column in from.column...max(from.column, to.column) {
                guard left > 0 else { return }
                left -= 1
                let cell = CellPosition(row: row, column: column)
                if cells[cell, default: []].count >= Self.most {
                    isCrowded = true
                } else {
                    cells[cell, default: []].append(index)
                }
            }
        }
    }

    /// The nearest box within `reach` of `point`, at most one cell; the first of several.
    func nearest(
        to point: GridPoint, within reach: Double, where isWanted: (Int) -> Bool
    ) -> (index: Int, distance: Double)? {
        guard point.row.isFinite, point.column.isFinite else { return nil }
        let cell = point.cell
        var best: (index: Int, distance: Double)?
        for row in (cell.row - 1)...(cell.row + 1) {
            for column in (cell.column - 1)...(cell.column + 1) {
                for index in cells[CellPosition(row: row, column: column)] ?? [] where isWanted(index) {
                    let distance = distance(from: point, to: index)
                    guard distance <= reach else { continue }
                    if let known = best, (known.distance, known.index) <= (distance, index) { continue }
                    best = (index, distance)
                }
            }
        }
        return best
    }

    private func distance(from point: GridPoint, to index: Int) -> Double {
        let box = boxes[index]
        let row = max(0, max(box.topLeft.row - point.row, point.row - box.bottomRight.row))
        let column = max(0, max(box.topLeft.column - point.column, point.column - box.bottomRight.column))
        return (row * row + column * column).squareRoot()
    }
}
