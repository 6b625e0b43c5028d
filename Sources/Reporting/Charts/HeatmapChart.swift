internal import Pictures

/// Rows against columns, in each cell a figure and a sign on a ground of its colour: who lags where. The signs, and a
/// frame around what is bad, tell the cells apart without colour.
struct HeatmapChart: Sendable {
    var frame: ChartFrame
    /// What the rows are: the heading of their names.
    var rowTitle: String
    var columns: [String]
    var rows: [Row]

    struct Row: Sendable {
        var name: String
        /// As many as columns; one that is missing is drawn as empty.
        var cells: [Cell]
    }

    struct Cell: Sendable {
        var text: String
        var tone: ChartTone
    }

    /// The most rows and columns one picture shows; a caller with more rows makes several (`pages`).
    static let mostRows = 60
    static let mostColumns = 14

    /// Rows in portions that each make one picture.
    static func pages(of rows: [Row]) -> [[Row]] {
        stride(from: 0, to: rows.count, by: mostRows).map { Array(rows[$0..<min($0 + mostRows, rows.count)]) }
    }

    var picture: Picture {
        let shown = Array(rows.prefix(Self.mostRows))
        let heads = Array(columns.prefix(Self.mostColumns))
        guard !shown.isEmpty, !heads.isEmpty else { return ChartCanvas.empty(frame) }
        let grid = HeatmapGrid(
            width: frame.width, names: shown.map(\.name), columns: heads, cells: shown.flatMap(\.cells))
        var canvas = ChartCanvas(frame)
        drawHeads(heads, grid, on: &canvas)
        var top = grid.headHeight
        for row in shown {
            let lines = ChartText.lines(row.name, width: grid.nameWidth)
            let height = max(grid.cellHeight, Double(lines.count) * ChartText.lineHeight + 6)
            canvas.group("chart-row", title: row.name) {
                draw(row, lines, heads, grid, top: top, height: height, on: &$0)
            }
            top += height
        }
        let left = (rows.count - shown.count) + (columns.count - heads.count)
        let edge = canvas.remark(rowsLeft: left, below: top + 2)
        return canvas.picture(height: edge + 2)
    }

    private func drawHeads(_ heads: [String], _ grid: HeatmapGrid, on canvas: inout ChartCanvas) {
        let title = ChartText.fitted(rowTitle, width: grid.nameWidth, size: ChartText.small)
        canvas.text(title, 0, grid.headHeight - 7, size: ChartText.small, colour: .soft)
        for (index, head) in heads.enumerated() {
            let lines = grid.headLines(head)
            var line = grid.headHeight - 7 - Double(lines.count - 1) * 12
            for text in lines {
                if grid.isUpright {
                    let middle = grid.left(of: index) + grid.cellWidth / 2 + 4
                    canvas.draw(
                        .text(
                            .init(
                                text, at: .init(middle, grid.headHeight - 6), size: ChartText.small, colour: .soft,
                                isUpright: true)))
                } else {
                    let middle = grid.left(of: index) + grid.cellWidth / 2
                    canvas.text(text, middle, line, anchor: .middle, size: ChartText.small, colour: .soft)
                    line += 12
                }
            }
        }
    }

    private func draw(
        _ row: Row, _ lines: [String], _ heads: [String], _ grid: HeatmapGrid, top: Double, height: Double,
        on canvas: inout ChartCanvas
    ) {
        var line = top + height / 2 + 4 - Double(lines.count - 1) * ChartText.lineHeight / 2
        for text in lines {
            canvas.text(text, 0, line)
            line += ChartText.lineHeight
        }
        for index in heads.indices {
            let cell = row.cells.indices.contains(index) ? row.cells[index] : Cell(text: "", tone: .none)
            canvas.group("chart-cell", title: "\(row.name) · \(heads[index]): \(cell.text)") {
                draw(cell, grid, left: grid.left(of: index), top: top, height: height, on: &$0)
            }
        }
    }

    private func draw(
        _ cell: Cell, _ grid: HeatmapGrid, left: Double, top: Double, height: Double, on canvas: inout ChartCanvas
    ) {
        let width = grid.cellWidth
        let stroke = cell.tone == .bad ? Picture.Stroke(.bad, width: 1.2) : nil
        canvas.draw(
            .rectangle(left + 1.5, top + 1.5, width - 3, height - 3, radius: 2, fill: cell.tone.ground, stroke: stroke))
        let (centre, middle) = (left + width / 2, top + height / 2)
        let text = ChartText.fitted(cell.text, width: grid.textWidth, size: ChartText.small)
        if text.isEmpty {
            for shape in cell.tone.sign(centre, middle) { canvas.draw(shape) }
        } else if grid.isStacked {
            for shape in cell.tone.sign(centre, middle - 7) { canvas.draw(shape) }
            canvas.text(text, centre, middle + 11, anchor: .middle, size: ChartText.small)
        } else {
            let room = ChartText.width(text, size: ChartText.small) + 15
            for shape in cell.tone.sign(centre - room / 2 + 5, middle) { canvas.draw(shape) }
            canvas.text(text, centre + room / 2, middle + 3.8, anchor: .end, size: ChartText.small)
        }
    }
}

/// Where the parts of a heatmap stand.
private struct HeatmapGrid {
    let nameWidth: Double
    let cellWidth: Double
    let cellHeight: Double
    /// The sign stands above the figure, where both side by side are too wide.
    let isStacked: Bool
    /// Headings run upwards, where a word is too wide for its column.
    let isUpright: Bool
    let headHeight: Double
    /// The most a figure may take.
    let textWidth: Double

    private static let mostHead = 110.0

    init(width: Double, names: [String], columns: [String], cells: [HeatmapChart.Cell]) {
        nameWidth = min(max(ChartText.widest(names), 60), width * 0.36)
        cellWidth = min((width - nameWidth - 12) / Double(columns.count), 120)
        let widest = ChartText.widest(cells.map(\.text), size: ChartText.small)
        isStacked = widest + 15 > cellWidth - 6
        cellHeight = isStacked ? 34 : 24
        textWidth = cellWidth - (isStacked ? 4 : 21)
        let words = columns.flatMap { $0.split(separator: " ").map(String.init) }
        isUpright = ChartText.widest(words, size: ChartText.small) > cellWidth - 4
        let room = cellWidth - 4
        let lines = columns.map { ChartText.lines($0, width: room, most: 3, size: ChartText.small).count }
        headHeight =
            isUpright
            ? min(ChartText.widest(columns, size: ChartText.small), Self.mostHead) + 12
            : Double(lines.max() ?? 1) * 12 + 10
    }

    func left(of column: Int) -> Double { nameWidth + 12 + Double(column) * cellWidth }

    func headLines(_ head: String) -> [String] {
        isUpright
            ? [ChartText.fitted(head, width: Self.mostHead, size: ChartText.small)]
            : ChartText.lines(head, width: cellWidth - 4, most: 3, size: ChartText.small)
    }
}
