/// A flow or association, drawn through its points (BPMN 2.0.2, 8.4 and 9.4).
struct FlowLine {
    var kind: Kind
    /// Source first; at least two.
    var points: [Point]

    enum Kind: Equatable {
        /// `isDefault` adds the slash, `isConditional` the diamond of a condition at an activity.
        case sequence(isDefault: Bool, isConditional: Bool)
        case message
        case association(AssociationDirection?)
        case dataAssociation
        case conversationLink
        /// A line of the file whose element the model does not know.
        case unknown
    }

    func draw(into svg: inout SVGWriter) {
        switch kind {
        case .sequence(let isDefault, let isConditional):
            svg.polyline(shortened(atTarget: 6), stroke: .normal)
            drawHead(length: 9, halfWidth: 4, fill: Palette.ink, into: &svg)
            if isConditional { drawDiamond(into: &svg) }
            if isDefault { drawSlash(into: &svg) }
        case .message:
            svg.polyline(shortened(atTarget: 8), stroke: Stroke(width: 1.3, dashes: "6 4"))
            drawHead(length: 9, halfWidth: 4.5, fill: Palette.paper, into: &svg)
            if let start = Tip(end: points.reversed()) {
                svg.circle(start.point(back: 3.5), radius: 3.5, fill: Palette.paper, stroke: .thin)
            }
        case .association(let direction):
            svg.polyline(points, stroke: Stroke(width: 1.3, dashes: "1.5 3"))
            if direction != nil { drawOpenHead(at: points, into: &svg) }
            if direction == .both { drawOpenHead(at: points.reversed(), into: &svg) }
        case .dataAssociation:
            svg.polyline(points, stroke: Stroke(width: 1.3, dashes: "1.5 3"))
            drawOpenHead(at: points, into: &svg)
        case .conversationLink:
            svg.polyline(points, stroke: Stroke(width: 4))
            svg.polyline(points, stroke: Stroke(color: Palette.paper, width: 1.6))
        case .unknown:
            svg.polyline(points, stroke: Stroke(color: Palette.faint, width: 1.3, dashes: "1.5 3"))
        }
    }

    private func shortened(atTarget distance: Double) -> [Point] {
        guard let tip = Tip(end: points) else { return points }
        let cut = min(distance, tip.length)
        return points.dropLast() + [tip.point(back: cut)]
    }

    private func drawHead(length: Double, halfWidth: Double, fill: String, into svg: inout SVGWriter) {
        guard let tip = Tip(end: points) else { return }
        let corners = [tip.end, tip.point(back: length, aside: halfWidth), tip.point(back: length, aside: -halfWidth)]
        svg.polygon(corners, fill: fill, stroke: .thin)
    }

    private func drawOpenHead(at points: [Point], into svg: inout SVGWriter) {
        guard let tip = Tip(end: points) else { return }
        svg.polyline([tip.point(back: 8, aside: 4.5), tip.end, tip.point(back: 8, aside: -4.5)], stroke: .normal)
    }

    private func drawDiamond(into svg: inout SVGWriter) {
        guard let tip = Tip(end: points.reversed()) else { return }
        let corners = [tip.end, tip.point(back: 8, aside: 4.5), tip.point(back: 16), tip.point(back: 8, aside: -4.5)]
        svg.polygon(corners, fill: Palette.paper, stroke: .thin)
    }

    private func drawSlash(into svg: inout SVGWriter) {
        guard let tip = Tip(end: points.reversed()) else { return }
        svg.polyline([tip.point(back: 6.5, aside: 5), tip.point(back: 13.5, aside: -5)], stroke: .normal)
    }
}

/// The last piece of a line, and places along and beside it.
private struct Tip {
    var end: Point
    var length: Double
    private var direction: Point

    /// `nil` for a line of no length.
    init?(end points: [Point]) {
        guard let end = points.last,
            let before = points.last(where: { abs($0.x - end.x) > 0.01 || abs($0.y - end.y) > 0.01 })
        else { return nil }
        let (dx, dy) = (end.x - before.x, end.y - before.y)
        let length = (dx * dx + dy * dy).squareRoot()
        self.end = end
        self.length = length
        direction = Point(x: dx / length, y: dy / length)
    }

    /// The point `distance` before the end, `aside` to the left of the way.
    func point(back distance: Double, aside: Double = 0) -> Point {
        Point(
            x: end.x - direction.x * distance + direction.y * aside,
            y: end.y - direction.y * distance - direction.x * aside)
    }
}
