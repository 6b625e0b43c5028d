internal import Pictures
internal import Rubric

/// Units from the highest to the lowest: a dot each, its bounds as a thin line, and the median as a line through all.
/// More than sixty are drawn as one curve without names, with its bounds as a band.
struct SortedDotsChart: Sendable {
    var frame: ChartFrame
    var scale: ChartScale
    /// The heading of the figures.
    var valueTitle: String
    /// The middle of all values, with its name: `Median 62%`.
    var median: ChartFigure?
    var rows: [Row]

    struct Row: Sendable {
        var name: String
        /// `nil` where nothing can be said; such rows stand last.
        var value: Rational?
        /// The value as the language writes it, or why there is none.
        var text: String
        /// What the value may still become; both or none.
        var lower: Rational?
        var upper: Rational?
        /// One the reader looks for.
        var isMarked: Bool

        init(
            name: String, value: Rational?, text: String, lower: Rational? = nil, upper: Rational? = nil,
            isMarked: Bool = false
        ) {
            self.name = name
            self.value = value
            self.text = text
            self.lower = lower
            self.upper = upper
            self.isMarked = isMarked
        }
    }

    var picture: Picture {
        guard !rows.isEmpty else { return ChartCanvas.empty(frame) }
        let sorted = Self.sorted(rows)
        return sorted.count > RowPlot.mostRows ? curve(of: sorted) : dots(of: sorted)
    }

    /// By value downwards; equal ones, and those without a value, as they came.
    static func sorted(_ rows: [Row]) -> [Row] {
        rows.enumerated().sorted { left, right in
            switch (left.element.value, right.element.value) {
            case (let one?, let other?) where one != other: one > other
            case (nil, .some): false
            case (.some, nil): true
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    // MARK: - Few

    private func dots(of sorted: [Row]) -> Picture {
        let plot = RowPlot(
            width: frame.width, names: sorted.map(\.name), scale: scale,
            columns: [.init(valueTitle, texts: sorted.map(\.text))])
        var canvas = ChartCanvas(frame)
        let heights = sorted.map { plot.height($0.name, atLeast: 20) }
        let bottom = RowPlot.top + heights.reduce(0, +)
        plot.drawGrid(to: bottom, on: &canvas)
        plot.drawHead(on: &canvas)
        let end = drawMedian(plot, to: bottom, on: &canvas)
        var top = RowPlot.top
        for (row, height) in zip(sorted, heights) {
            canvas.group("chart-row", title: "\(row.name): \(row.text)") {
                draw(row, plot, at: top + height / 2, on: &$0)
            }
            top += height
        }
        return canvas.picture(height: end + 2)
    }

    private func draw(_ row: Row, _ plot: RowPlot, at y: Double, on canvas: inout ChartCanvas) {
        plot.draw(name: row.name, at: y, isBold: row.isMarked, on: &canvas)
        plot.draw(figure: row.text, column: 0, at: y, isBold: row.isMarked, on: &canvas)
        if let lower = row.lower, let upper = row.upper, lower < upper {
            let (from, to) = (plot.x(lower), plot.x(upper))
            canvas.draw(.line(from, y, to, y, .init(.open, width: 1.2)))
            for x in [from, to] { canvas.draw(.line(x, y - 3.5, x, y + 3.5, .init(.open, width: 1.2))) }
        }
        guard let value = row.value else { return }
        let x = plot.x(value)
        if row.isMarked {
            canvas.draw(.circle(x, y, radius: 5.5, fill: .ink, stroke: .init(.paper, width: 1)))
        } else {
            canvas.draw(.circle(x, y, radius: 4.2, fill: .accent, stroke: .init(.paper, width: 1)))
        }
    }

    /// The line of the median and its name below; returns where the chart ends.
    private func drawMedian(_ plot: RowPlot, to bottom: Double, on canvas: inout ChartCanvas) -> Double {
        guard let median else { return bottom }
        let x = plot.x(median.value)
        canvas.draw(.line(x, RowPlot.top - 4, x, bottom + 4, .init(.ink, width: 1.4, dash: .dashed)))
        let text = ChartText.fitted(median.text, width: canvas.width, size: ChartText.small)
        let half = ChartText.width(text, size: ChartText.small) / 2
        let middle = min(max(x, half), canvas.width - half)
        canvas.text(text, middle, bottom + 15, anchor: .middle, size: ChartText.small)
        return bottom + 20
    }

    // MARK: - Many

    /// One step of the curve is a row; rows closer than a quarter of a unit of the picture cannot be told apart, and no
    /// more are drawn.
    private func curve(of sorted: [Row]) -> Picture {
        let known = sorted.filter { $0.value != nil }
        guard let first = known.first, let last = known.last else {
            return ChartCanvas.empty(frame)
        }
        let named = [first, last] + known.filter(\.isMarked).prefix(10)
        let plot = RowPlot(
            width: frame.width, names: named.map(\.name), scale: scale,
            columns: [.init(valueTitle, texts: named.map(\.text))])
        var canvas = ChartCanvas(frame)
        let height = 420.0
        let bottom = RowPlot.top + height
        plot.drawGrid(to: bottom, on: &canvas)
        plot.drawHead(on: &canvas)
        let picked = Self.picked(known.count, most: Int(height) * 4)
        func y(_ index: Int) -> Double {
            RowPlot.top + 7 + (height - 14) * Double(index) / Double(max(1, known.count - 1))
        }
        drawBand(picked.map { (known[$0], y($0)) }, plot, on: &canvas)
        let end = drawMedian(plot, to: bottom, on: &canvas)
        let line = picked.compactMap { index in
            known[index].value.map { Picture.Point(plot.x($0), y(index)) }
        }
        canvas.draw(.polyline(line, .init(.accent, width: 2), arrow: .none))
        drawNames(known, y, plot, on: &canvas)
        let edge = canvas.remark(rowsLeft: sorted.count - known.count, below: end)
        return canvas.picture(height: edge + 2)
    }

    private func drawBand(_ rows: [(row: Row, y: Double)], _ plot: RowPlot, on canvas: inout ChartCanvas) {
        var left: [Picture.Point] = []
        var right: [Picture.Point] = []
        for (row, y) in rows {
            guard let value = row.value else { continue }
            left.append(.init(plot.x(row.lower ?? value), y))
            right.append(.init(plot.x(row.upper ?? value), y))
        }
        guard left != right else { return }
        canvas.draw(.polygon(left + right.reversed(), .init(fill: .openBack, stroke: .init(.open, width: 0.6))))
    }

    /// The first, the last and the marked ones carry their names; a name that would lie over another is left out.
    private func drawNames(_ known: [Row], _ y: (Int) -> Double, _ plot: RowPlot, on canvas: inout ChartCanvas) {
        let marked = known.indices.filter { known[$0].isMarked }
        var taken: [Double] = []
        for index in [0, known.count - 1] + marked {
            guard let value = known[index].value else { continue }
            let place = y(index)
            let radius = known[index].isMarked ? 5.5 : 4.2
            canvas.group("chart-row", title: "\(known[index].name): \(known[index].text)") { canvas in
                canvas.draw(.circle(plot.x(value), place, radius: radius, fill: .ink, stroke: .init(.paper, width: 1)))
                guard !taken.contains(where: { abs($0 - place) < 30 }) else { return }
                plot.draw(name: known[index].name, at: place, isBold: known[index].isMarked, on: &canvas)
                plot.draw(figure: known[index].text, column: 0, at: place, on: &canvas)
            }
            if !taken.contains(where: { abs($0 - place) < 30 }) { taken.append(place) }
        }
    }

    /// Up to `most` of `count` places, evenly, the first and the last among them.
    private static func picked(_ count: Int, most: Int) -> [Int] {
        guard count > most, most > 1 else { return Array(0..<count) }
        return (0..<most).map { $0 * (count - 1) / (most - 1) }
    }
}
