/// A flow or association, drawn through its points (BPMN 2.0.2, 8.4 and 9.4).
struct FlowLine {
    var kind: Kind
    /// Source first; at least two.
    var points: [Point]
    /// The line only begins, or ends, where its strip does.
    var isCutAtStart = false
    var isCutAtEnd = false

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

    func draw(into surface: inout some DrawingSurface) {
        switch kind {
        case .sequence(let isDefault, let isConditional):
            surface.polyline(shortened(atTarget: 6), stroke: .normal)
            drawHead(length: 9, halfWidth: 4, fill: .ink, into: &surface)
            if isConditional { drawDiamond(into: &surface) }
            if isDefault { drawSlash(into: &surface) }
        case .message:
            surface.polyline(shortened(atTarget: 8), stroke: Stroke(width: 1.3, dashes: [6, 4]))
            drawHead(length: 9, halfWidth: 4.5, fill: .paper, into: &surface)
            if let start = Tip(end: points.reversed()), !isCutAtStart {
                surface.circle(start.point(back: 3.5), radius: 3.5, fill: .paper, stroke: .thin)
            }
        case .association(let direction):
            surface.polyline(points, stroke: Stroke(width: 1.3, dashes: [1.5, 3]))
            if direction != nil, !isCutAtEnd { drawOpenHead(at: points, into: &surface) }
            if direction == .both, !isCutAtStart { drawOpenHead(at: points.reversed(), into: &surface) }
        case .dataAssociation:
            surface.polyline(points, stroke: Stroke(width: 1.3, dashes: [1.5, 3]))
            if !isCutAtEnd { drawOpenHead(at: points, into: &surface) }
        case .conversationLink:
            surface.polyline(points, stroke: Stroke(width: 4))
            surface.polyline(points, stroke: Stroke(color: .paper, width: 1.6))
        case .unknown:
            surface.polyline(points, stroke: Stroke(color: .faint, width: 1.3, dashes: [1.5, 3]))
        }
    }

    private func shortened(atTarget distance: Double) -> [Point] {
        guard !isCutAtEnd, let tip = Tip(end: points) else { return points }
        let cut = min(distance, tip.length)
        return points.dropLast() + [tip.point(back: cut)]
    }

    private func drawHead(length: Double, halfWidth: Double, fill: MapColour, into surface: inout some DrawingSurface) {
        guard !isCutAtEnd, let tip = Tip(end: points) else { return }
        let corners = [tip.end, tip.point(back: length, aside: halfWidth), tip.point(back: length, aside: -halfWidth)]
        surface.polygon(corners, fill: fill, stroke: .thin)
    }

    private func drawOpenHead(at points: [Point], into surface: inout some DrawingSurface) {
        guard let tip = Tip(end: points) else { return }
        surface.polyline([tip.point(back: 8, aside: 4.5), tip.end, tip.point(back: 8, aside: -4.5)], stroke: .normal)
    }

    private func drawDiamond(into surface: inout some DrawingSurface) {
        guard !isCutAtStart, let tip = Tip(end: points.reversed()) else { return }
        let corners = [tip.end, tip.point(back: 8, aside: 4.5), tip.point(back: 16), tip.point(back: 8, aside: -4.5)]
        surface.polygon(corners, fill: .paper, stroke: .thin)
    }

    private func drawSlash(into surface: inout some DrawingSurface) {
        guard !isCutAtStart, let tip = Tip(end: points.reversed()) else { return }
        surface.polyline([tip.point(back: 6.5, aside: 5), tip.point(back: 13.5, aside: -5)], stroke: .normal)
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
