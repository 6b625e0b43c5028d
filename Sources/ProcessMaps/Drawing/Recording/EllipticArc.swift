/// An arc of an upright ellipse, the short way (SVG 1.1, 8.3.8), as cubic curves. Worked out with square roots alone, so
/// that every machine gives the same numbers.
struct EllipticArc {
    /// Each with its two control points and its end.
    private(set) var curves: [(first: Point, second: Point, end: Point)] = []

    init(from start: Point, to end: Point, radiusX: Double, radiusY: Double, isClockwise: Bool) {
        guard radiusX > 0, radiusY > 0, start.x != end.x || start.y != end.y else {
            curves = [(start, end, end)]
            return
        }
        // In units of the radii the ellipse is a circle of radius 1, or larger where it would not reach.
        let half = Point(x: (end.x - start.x) / radiusX / 2, y: (end.y - start.y) / radiusY / 2)
        let reach = (half.x * half.x + half.y * half.y).squareRoot()
        let radius = max(1, reach)
        // The centre lies this far from the middle of the chord, to the right of the way where that is clockwise.
        let rise = max(0, radius * radius - reach * reach).squareRoot() / reach * (isClockwise ? 1 : -1)
        let fromStart = Point(x: (-half.x + half.y * rise) / radius, y: (-half.y - half.x * rise) / radius)
        let fromEnd = Point(x: (half.x + half.y * rise) / radius, y: (half.y - half.x * rise) / radius)
        // Half-way round, where the arc is furthest from its chord.
        let side = isClockwise ? 1.0 : -1
        let top = Point(x: half.y / reach * side, y: -half.x / reach * side)
        let centre = Point(
            x: (start.x + end.x) / 2 - half.y * rise * radiusX, y: (start.y + end.y) / 2 + half.x * rise * radiusY)
        func place(_ point: Point) -> Point {
            Point(x: centre.x + point.x * radius * radiusX, y: centre.y + point.y * radius * radiusY)
        }
        for (one, other) in [(fromStart, top), (top, fromEnd)] {
            let reach = Self.reach(cosine: one.x * other.x + one.y * other.y) * side
            let first = Point(x: one.x - one.y * reach, y: one.y + one.x * reach)
            let second = Point(x: other.x + other.y * reach, y: other.y - other.x * reach)
            curves.append((place(first), place(second), place(other)))
        }
        curves[1].end = end
    }

    /// How far the control points of a quarter of a circle or less lie from its ends: 4/3 tan(a/4).
    private static func reach(cosine: Double) -> Double {
        let cosine = min(max(cosine, 0), 1)
        let half = ((1 - cosine) / (1 + cosine)).squareRoot()
        guard half > 0 else { return 0 }
        return 4 / 3 * ((1 + half * half).squareRoot() - 1) / half
    }
}
