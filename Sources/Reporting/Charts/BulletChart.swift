internal import Pictures
internal import Rubric

/// How far each row has come: a bar up to its value, a light one from its lower to its upper bound, and a mark at each
/// gate it has to pass.
struct BulletChart: Sendable {
    var frame: ChartFrame
    var scale: ChartScale
    /// The heading of the figures.
    var valueTitle: String
    var rows: [Row]

    struct Row: Sendable {
        var name: String
        /// `nil` where nothing can be said.
        var value: Rational?
        /// What stands in the column of figures: the value, or why there is none.
        var text: String
        /// What the value may still become; both or none.
        var lower: Rational?
        var upper: Rational?
        /// The gates, each with its name.
        var gates: [ChartFigure]
        /// A row of a sum.
        var isTotal: Bool

        init(
            name: String, value: Rational?, text: String, lower: Rational? = nil, upper: Rational? = nil,
            gates: [ChartFigure] = [], isTotal: Bool = false
        ) {
            self.name = name
            self.value = value
            self.text = text
            self.lower = lower
            self.upper = upper
            self.gates = gates
            self.isTotal = isTotal
        }
    }

    private static let barHeight = 12.0
    private static let gateHeight = 13.0

    var picture: Picture {
        let shown = Array(rows.prefix(RowPlot.mostRows))
        guard !shown.isEmpty else { return ChartCanvas.empty(frame) }
        let plot = RowPlot(
            width: frame.width, names: shown.map(\.name), scale: scale,
            columns: [.init(valueTitle, texts: shown.map(\.text))])
        var canvas = ChartCanvas(frame)
        let heights = shown.map { row in
            plot.height(row.name, atLeast: 24) + (row.gates.isEmpty ? 0 : Self.gateHeight)
        }
        let bottom = RowPlot.top + heights.reduce(0, +)
        plot.drawGrid(to: bottom, on: &canvas)
        plot.drawHead(on: &canvas)
        var top = RowPlot.top
        for (row, height) in zip(shown, heights) {
            let gateRoom = row.gates.isEmpty ? 0 : Self.gateHeight
            let middle = top + gateRoom + (height - gateRoom) / 2
            canvas.group("chart-row", title: title(row)) { draw(row, plot, at: middle, on: &$0) }
            top += height
        }
        let edge = canvas.remark(rowsLeft: rows.count - shown.count, below: bottom)
        return canvas.picture(height: edge + 2)
    }

    private func draw(_ row: Row, _ plot: RowPlot, at y: Double, on canvas: inout ChartCanvas) {
        plot.draw(name: row.name, at: y, isBold: row.isTotal, on: &canvas)
        plot.draw(figure: row.text, column: 0, at: y, isBold: row.isTotal, on: &canvas)
        let (start, end, top) = (plot.axis.lowerBound, plot.axis.upperBound, y - Self.barHeight / 2)
        canvas.draw(.rectangle(start, top, end - start, Self.barHeight, fill: .noneBack))
        if let lower = row.lower, let upper = row.upper, lower < upper {
            let (from, to) = (plot.x(lower), plot.x(upper))
            canvas.draw(
                .rectangle(
                    from, top, to - from, Self.barHeight, fill: .openBack,
                    stroke: .init(.open, width: 1, dash: .dashed)))
        }
        if let value = row.value {
            let x = plot.x(value)
            canvas.draw(.rectangle(start, top + 2, x - start, Self.barHeight - 4, fill: .accent))
            // Nothing is a value too, and a bar of no length would not show it.
            if x - start < 1 { canvas.draw(.rectangle(start - 1, top, 2, Self.barHeight, fill: .accent)) }
        }
        draw(row.gates, plot, above: top, on: &canvas)
    }

    /// A line across the bar, and its name above; a name that has no room is left to the pointer's text.
    private func draw(_ gates: [ChartFigure], _ plot: RowPlot, above top: Double, on canvas: inout ChartCanvas) {
        var free = plot.axis.lowerBound - 14
        for gate in gates.sorted(by: { $0.value < $1.value }) {
            let x = plot.x(gate.value)
            canvas.draw(.line(x, top - 3, x, top + Self.barHeight + 3, .init(.ink, width: 2)))
            let text = ChartText.fitted(gate.text, width: plot.axis.upperBound - free, size: ChartText.small)
            let half = ChartText.width(text, size: ChartText.small) / 2
            let middle = max(free + half, min(x, plot.axis.upperBound + 6 - half))
            guard abs(middle - x) <= half, middle + half <= plot.axis.upperBound + 6 else { continue }
            canvas.text(text, middle, top - 5, anchor: .middle, size: ChartText.small, colour: .soft)
            free = middle + half + 6
        }
    }

    private func title(_ row: Row) -> String {
        (["\(row.name): \(row.text)"] + row.gates.map(\.text)).joined(separator: "; ")
    }
}
