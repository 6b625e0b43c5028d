internal import Pictures
internal import Rubric

/// Two periods side by side, a line for each unit from the one to the other: who rose, who fell. What has a value in one
/// of them alone is a dot there.
struct SlopeChart: Sendable {
    var frame: ChartFrame
    var scale: ChartScale
    /// The names of the two periods.
    var before: String
    var after: String
    /// The most important first: the first forty carry names.
    var rows: [Row]

    struct Row: Sendable {
        var name: String
        var before: ChartFigure?
        var after: ChartFigure?
    }

    static let mostNamed = 40
    /// Lines past these cannot be told apart.
    static let mostLines = 2_000

    private static let gap = 15.0
    private static let top = 34.0

    var picture: Picture {
        let shown = rows.prefix(Self.mostLines).filter { $0.before != nil || $0.after != nil }
        guard !shown.isEmpty else { return ChartCanvas.empty(frame) }
        let named = Array(shown.prefix(Self.mostNamed))
        let height = max(200, Double(named.count) * Self.gap + 24)
        let vertical = Self.top...(Self.top + height)
        let side = (frame.width * 0.36).rounded()
        let plot = SlopePlot(scale: scale, vertical: vertical, left: side, right: frame.width - side)
        var canvas = ChartCanvas(frame)
        drawFrame(plot, on: &canvas)
        for row in shown.dropFirst(named.count) { draw(row, isNamed: false, plot, on: &canvas) }
        for row in named {
            canvas.group("chart-row", title: Self.title(row)) { draw(row, isNamed: true, plot, on: &$0) }
        }
        drawNames(named, plot, isBefore: true, on: &canvas)
        drawNames(named, plot, isBefore: false, on: &canvas)
        let bottom = vertical.upperBound + 8
        let edge = canvas.remark(rowsLeft: rows.count - named.count, below: bottom)
        return canvas.picture(height: edge + 2)
    }

    private func drawFrame(_ plot: SlopePlot, on canvas: inout ChartCanvas) {
        let room = plot.left - 8
        let first = ChartText.fitted(before, width: room, isBold: true)
        let second = ChartText.fitted(after, width: room, isBold: true)
        canvas.text(first, plot.left, 14, anchor: .end, isBold: true)
        canvas.text(second, plot.right, 14, isBold: true)
        for x in [plot.left, plot.right] {
            canvas.draw(
                .line(x, plot.vertical.lowerBound - 8, x, plot.vertical.upperBound + 6, .init(.line, width: 1.2)))
        }
    }

    /// Falling lines are dashed: they are told from rising ones without colour.
    private func draw(_ row: Row, isNamed: Bool, _ plot: SlopePlot, on canvas: inout ChartCanvas) {
        let ends = [
            row.before.map { Picture.Point(plot.left, plot.y($0.value)) },
            row.after.map { Picture.Point(plot.right, plot.y($0.value)) },
        ].compactMap(\.self)
        let isFalling = if let before = row.before, let after = row.after { after.value < before.value } else { false }
        let colour: ColourToken = isNamed ? (isFalling ? .bad : .accent) : .line
        if ends.count == 2 {
            canvas.draw(
                .polyline(
                    ends, .init(colour, width: isNamed ? 1.8 : 0.8, dash: isFalling ? .dashed : .solid), arrow: .none))
        }
        guard isNamed else { return }
        for end in ends {
            canvas.draw(
                ends.count == 2
                    ? .circle(end.x, end.y, radius: 3.2, fill: colour)
                    : .circle(end.x, end.y, radius: 3.2, fill: .paper, stroke: .init(.ink, width: 1.4)))
        }
    }

    /// Names beside one period, kept apart, each with a thin line to its dot where it had to move.
    private func drawNames(_ rows: [Row], _ plot: SlopePlot, isBefore: Bool, on canvas: inout ChartCanvas) {
        let given = rows.compactMap { row in (isBefore ? row.before : row.after).map { (row.name, $0) } }
        let wanted = given.map { plot.y($0.1.value) }
        let places = LabelSpread.places(wanted, gap: Self.gap, between: plot.vertical)
        let x = isBefore ? plot.left : plot.right
        let direction = isBefore ? -1.0 : 1.0
        for (index, (name, figure)) in given.enumerated() {
            let (from, to) = (wanted[index], places[index])
            canvas.draw(
                .polyline(
                    [.init(x + direction * 5, from), .init(x + direction * 16, to)], .init(.line, width: 0.8),
                    arrow: .none))
            let room = plot.left - 22 - ChartText.width(figure.text + "  ", size: ChartText.size)
            let short = ChartText.fitted(name, width: max(24, room))
            let text = isBefore ? "\(short)  \(figure.text)" : "\(figure.text)  \(short)"
            let fitted = ChartText.fitted(text, width: plot.left - 20)
            canvas.text(fitted, x + direction * 19, to + 4, anchor: isBefore ? .end : .start)
        }
    }

    private static func title(_ row: Row) -> String {
        "\(row.name): \(row.before?.text ?? DumbbellChart.absent) → \(row.after?.text ?? DumbbellChart.absent)"
    }
}

/// Where the values of a slope chart stand: the highest on top.
private struct SlopePlot {
    let scale: ChartScale
    let vertical: ClosedRange<Double>
    let left: Double
    let right: Double

    func y(_ value: Rational) -> Double {
        vertical.upperBound - scale.part(value) * (vertical.upperBound - vertical.lowerBound)
    }
}
