@testable import ProcessMaps
import Testing

@Suite("Arcs as curves")
struct EllipticArcTests {
    /// Start, end, radii and direction, and the point half-way round.
    static let arcs: [(start: Point, end: Point, across: Double, down: Double, isClockwise: Bool, top: Point)] = [
        (Point(x: 0, y: 0), Point(x: 20, y: 0), 10, 5, true, Point(x: 10, y: -5)),
        (Point(x: 0, y: 0), Point(x: 20, y: 0), 10, 5, false, Point(x: 10, y: 5)),
        (Point(x: 5, y: 15), Point(x: 15, y: 5), 10, 10, true, Point(x: 15 - 7.0711, y: 15 - 7.0711)),
        (Point(x: 5, y: 15), Point(x: 15, y: 5), 10, 10, false, Point(x: 5 + 7.0711, y: 5 + 7.0711)),
    ]

    @Test("it begins and ends where it is told, and goes round the side it is told", arguments: arcs)
    func course(
        _ arc: (start: Point, end: Point, across: Double, down: Double, isClockwise: Bool, top: Point)
    ) {
        let curves = EllipticArc(
            from: arc.start, to: arc.end, radiusX: arc.across, radiusY: arc.down, isClockwise: arc.isClockwise
        ).curves
        #expect(curves.last?.end == arc.end)
        let middle = curves[0].end
        #expect(abs(middle.x - arc.top.x) < 0.001)
        #expect(abs(middle.y - arc.top.y) < 0.001)
    }

    @Test("it keeps to its ellipse", arguments: arcs)
    func ellipse(
        _ arc: (start: Point, end: Point, across: Double, down: Double, isClockwise: Bool, top: Point)
    ) {
        let curves = EllipticArc(
            from: arc.start, to: arc.end, radiusX: arc.across, radiusY: arc.down, isClockwise: arc.isClockwise
        ).curves
        // Through the middle of the chord, from the top, lies the centre.
        let centre = Self.centre(arc.start, arc.end, arc.top, arc.across, arc.down)
        var start = arc.start
        for curve in curves {
            for step in 0...20 {
                let point = Self.point(Double(step) / 20, start, curve.first, curve.second, curve.end)
                let (x, y) = ((point.x - centre.x) / arc.across, (point.y - centre.y) / arc.down)
                #expect(abs((x * x + y * y).squareRoot() - 1) < 0.0004)
            }
            start = curve.end
        }
    }

    @Test("radii too small to reach grow until they do, and an arc without length or radius is a line")
    func limits() {
        let (start, end) = (Point(x: 0, y: 0), Point(x: 20, y: 0))
        let small = EllipticArc(from: start, to: end, radiusX: 1, radiusY: 1, isClockwise: true).curves
        #expect(abs(small[0].end.y + 10) < 0.001)
        for arc in [
            EllipticArc(from: start, to: end, radiusX: 0, radiusY: 1, isClockwise: true),
            EllipticArc(from: end, to: end, radiusX: 3, radiusY: 3, isClockwise: true),
        ] {
            #expect(arc.curves.count == 1)
            #expect(arc.curves.last?.end == end)
        }
    }

    private static func centre(
        _ start: Point, _ end: Point, _ top: Point, _ across: Double, _ down: Double
    ) -> Point {
        let middle = Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
        // From the top towards the chord by one radius, in units of the radii.
        let (x, y) = ((middle.x - top.x) / across, (middle.y - top.y) / down)
        let length = (x * x + y * y).squareRoot()
        return Point(x: top.x + x / length * across, y: top.y + y / length * down)
    }

    private static func point(_ t: Double, _ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point {
        let s = 1 - t
        let (one, two, three, four) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        return Point(
            x: a.x * one + b.x * two + c.x * three + d.x * four,
            y: a.y * one + b.y * two + c.y * three + d.y * four)
    }
}
