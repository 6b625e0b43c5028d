internal import Pictures
internal import Rubric

/// What people say of themselves, what the evaluator says and what was measured, a row each: marks of three forms on one
/// line, and the figures beside it.
struct DumbbellChart: Sendable {
    var frame: ChartFrame
    var scale: ChartScale
    var series: [Series]
    var rows: [Row]

    /// One of the columns that are compared.
    struct Series: Sendable {
        var mark: ChartMark
        var name: String
    }

    struct Row: Sendable {
        var name: String
        /// One for each series; `nil` where nobody answered.
        var values: [ChartFigure?]
    }

    /// What stands in a column where there is no value.
    static let absent = "–"

    var picture: Picture {
        let shown = Array(rows.prefix(RowPlot.mostRows))
        guard !shown.isEmpty, !series.isEmpty else { return ChartCanvas.empty(frame) }
        let columns = series.enumerated().map { index, series in
            RowPlot.Column(series.name, mark: series.mark, texts: shown.map { Self.text($0, index) })
        }
        let plot = RowPlot(width: frame.width, names: shown.map(\.name), scale: scale, columns: columns)
        var canvas = ChartCanvas(frame)
        let heights = shown.map { plot.height($0.name, atLeast: 24) }
        let bottom = RowPlot.top + heights.reduce(0, +)
        plot.drawGrid(to: bottom, on: &canvas)
        plot.drawHead(on: &canvas)
        var top = RowPlot.top
        for (row, height) in zip(shown, heights) {
            canvas.group("chart-row", title: title(row)) { draw(row, plot, at: top + height / 2, on: &$0) }
            top += height
        }
        let edge = canvas.remark(rowsLeft: rows.count - shown.count, below: bottom)
        return canvas.picture(height: edge + 2)
    }

    private func draw(_ row: Row, _ plot: RowPlot, at y: Double, on canvas: inout ChartCanvas) {
        plot.draw(name: row.name, at: y, on: &canvas)
        let given = zip(series, row.values).compactMap { series, value in
            value.map { (mark: series.mark, x: plot.x($0.value)) }
        }
        let places = given.map(\.x)
        if let first = places.min(), let last = places.max(), first < last {
            canvas.draw(.line(first, y, last, y, .init(.soft, width: 2)))
        }
        for mark in ChartMark.allCases {
            for value in given where value.mark == mark { canvas.draw(mark.shape(value.x, y)) }
        }
        for index in series.indices { plot.draw(figure: Self.text(row, index), column: index, at: y, on: &canvas) }
    }

    private static func text(_ row: Row, _ index: Int) -> String {
        (row.values.indices.contains(index) ? row.values[index]?.text : nil) ?? absent
    }

    private func title(_ row: Row) -> String {
        let values = series.indices.map { "\(series[$0].name) \(Self.text(row, $0))" }
        return "\(row.name): \(values.joined(separator: "; "))"
    }
}
