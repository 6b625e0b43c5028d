internal import Pictures
internal import Rubric

/// What each action costs against what it gains: the best stand high on the left. Points carry their names; where that
/// is too crowded, their numbers, which the table below explains.
struct ScatterChart: Sendable {
    var frame: ChartFrame
    /// From left to right.
    var effort: ChartScale
    /// From below upwards.
    var gain: ChartScale
    /// Numbered from 1 in this order, the most important first.
    var points: [Point]

    struct Point: Sendable {
        var name: String
        var effort: ChartFigure
        var gain: ChartFigure
    }

    /// The most that carry a name or number, and the most that are drawn.
    static let mostNamed = 120
    static let mostPoints = 2_000

    private static let radius = 4.0
    private static let labelHeight = 13.0

    var picture: Picture {
        guard !points.isEmpty else { return ChartCanvas.empty(frame) }
        let plot = ScatterPlot(width: frame.width, effort: effort, gain: gain)
        var canvas = ChartCanvas(frame)
        drawAxes(plot, on: &canvas)
        let spots = spots(plot)
        let labels = names(spots, plot) ?? numbers(spots, plot)
        for spot in spots {
            canvas.group("chart-point", title: title(spot)) { canvas in
                let isMany = spot.points.count > 1
                canvas.draw(
                    .circle(
                        spot.place.x, spot.place.y, radius: Self.radius + (isMany ? 1.5 : 0), fill: .accent,
                        stroke: .init(isMany ? .ink : .paper, width: 1)))
            }
        }
        for label in labels.placed {
            // Lines of the grid end at a label.
            canvas.draw(.rectangle(label.frame, radius: 0, .init(fill: .paper)))
            canvas.text(label.text, label.frame.x, label.frame.y + 10, size: ChartText.small)
        }
        let left = labels.left + max(0, points.count - Self.mostPoints)
        let edge = canvas.remark(rowsLeft: left, below: plot.bottom + 36)
        return canvas.picture(height: edge + 2)
    }

    // MARK: - Points

    /// Points at one place, by their positions in `points`.
    private struct Spot {
        var place: Picture.Point
        var points: [Int]
    }

    private func spots(_ plot: ScatterPlot) -> [Spot] {
        var spots: [Spot] = []
        var known: [Picture.Point: Int] = [:]
        for (index, point) in points.prefix(Self.mostPoints).enumerated() {
            let place = plot.point(point.effort.value, point.gain.value)
            if let spot = known[place] {
                spots[spot].points.append(index)
            } else {
                known[place] = spots.count
                spots.append(Spot(place: place, points: [index]))
            }
        }
        return spots
    }

    private func title(_ spot: Spot) -> String {
        let named = spot.points.prefix(6).map { index in
            "\(index + 1). \(points[index].name): \(points[index].gain.text), \(points[index].effort.text)"
        }
        return (named + (spot.points.count > 6 ? ["…"] : [])).joined(separator: "\n")
    }

    // MARK: - Labels

    private struct Labels {
        var placed: [(text: String, frame: Picture.Frame)] = []
        /// How many points have none.
        var left = 0
    }

    private func field(_ spots: [Spot], _ plot: ScatterPlot) -> LabelField {
        var field = LabelField(bounds: plot.labelBounds)
        let size = 2 * Self.radius + 2
        for spot in spots {
            field.take(.init(x: spot.place.x - size / 2, y: spot.place.y - size / 2, width: size, height: size))
        }
        return field
    }

    /// A name at each point; `nil` where not all find a place, or points lie over each other.
    private func names(_ spots: [Spot], _ plot: ScatterPlot) -> Labels? {
        guard spots.count <= 14, spots.count == points.count else { return nil }
        var field = field(spots, plot)
        var labels = Labels()
        for spot in spots {
            let text = ChartText.fitted(points[spot.points[0]].name, width: 190, size: ChartText.small)
            let width = ChartText.width(text, size: ChartText.small)
            guard
                let frame = field.place(
                    width: width, height: Self.labelHeight, beside: spot.place, distance: Self.radius + 4)
            else { return nil }
            labels.placed.append((text, frame))
        }
        return labels
    }

    private func numbers(_ spots: [Spot], _ plot: ScatterPlot) -> Labels {
        var field = field(spots, plot)
        var labels = Labels()
        for (position, spot) in spots.enumerated() {
            let shown = spot.points.prefix(3).map { String($0 + 1) }.joined(separator: ", ")
            let text = spot.points.count > 3 ? shown + " …" : shown
            let width = ChartText.width(text, size: ChartText.small)
            guard position < Self.mostNamed,
                let frame = field.place(
                    width: width, height: Self.labelHeight, beside: spot.place, distance: Self.radius + 3)
            else {
                labels.left += spot.points.count
                continue
            }
            labels.placed.append((text, frame))
        }
        return labels
    }

    // MARK: - Axes

    private func drawAxes(_ plot: ScatterPlot, on canvas: inout ChartCanvas) {
        for tick in gain.ticks {
            let y = plot.y(tick.value)
            canvas.draw(.line(plot.left, y, plot.right, y, .init(.line, width: 1)))
            canvas.text(tick.text, plot.left - 6, y + 3.8, anchor: .end, size: ChartText.small, colour: .soft)
        }
        var free = 0.0
        for tick in effort.ticks {
            let x = plot.x(tick.value)
            canvas.draw(.line(x, plot.bottom, x, plot.bottom + 4, .init(.soft, width: 1)))
            let half = ChartText.width(tick.text, size: ChartText.small) / 2
            guard x - half >= free, x + half <= canvas.width else { continue }
            canvas.text(tick.text, x, plot.bottom + 16, anchor: .middle, size: ChartText.small, colour: .soft)
            free = x + half + 4
        }
        canvas.draw(.line(plot.left, plot.bottom, plot.right, plot.bottom, .init(.soft, width: 1)))
        let above = ChartText.fitted(gain.title, width: canvas.width, size: ChartText.small)
        canvas.text(above, 0, 12, size: ChartText.small, colour: .soft)
        let below = ChartText.fitted(effort.title, width: canvas.width, size: ChartText.small)
        canvas.text(below, plot.right, plot.bottom + 31, anchor: .end, size: ChartText.small, colour: .soft)
    }
}

/// Where the points of a scatter stand.
private struct ScatterPlot {
    let left: Double
    let right: Double
    let top = 26.0
    let bottom = 340.0
    private let width: Double
    private let effort: ChartScale
    private let gain: ChartScale

    init(width: Double, effort: ChartScale, gain: ChartScale) {
        self.width = width
        self.effort = effort
        self.gain = gain
        left = min(ChartText.widest(gain.ticks.map(\.text), size: ChartText.small) + 8, width * 0.25)
        right = width - 12
    }

    var labelBounds: Picture.Frame { .init(x: left + 2, y: 16, width: width - left - 2, height: bottom - 17) }

    // Points keep clear of the axes, so that those of no effort or no gain are whole.
    func x(_ value: Rational) -> Double { effort.place(value, in: (left + 10)...(right - 10)) }
    func y(_ value: Rational) -> Double { bottom - 8 - gain.part(value) * (bottom - 8 - top) }
    func point(_ x: Rational, _ y: Rational) -> Picture.Point { .init(self.x(x), self.y(y)) }
}
