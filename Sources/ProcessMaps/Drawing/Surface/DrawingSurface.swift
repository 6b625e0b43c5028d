/// What a drawing is painted on. Everything of the notation is painted through these few shapes, whatever they become:
/// SVG at once (`SVGWriter`), or the shapes of a `Picture` (`PictureRecorder`).
protocol DrawingSurface {
    init()

    /// Corners are rounded by `radius`. Without `fill` what lies below is seen through.
    mutating func rectangle(_ box: Box, radius: Double, fill: MapColour?, stroke: Stroke)
    mutating func circle(_ centre: Point, radius: Double, fill: MapColour?, stroke: Stroke)
    mutating func polygon(_ points: [Point], fill: MapColour?, stroke: Stroke)
    mutating func polyline(_ points: [Point], stroke: Stroke)
    mutating func path(_ path: DrawingPath, fill: MapColour?, stroke: Stroke)

    /// A block whose first line's top is at `top`.
    mutating func text(_ block: TextBlock, at top: Point, style: TextStyle)

    /// What `content` paints, as one thing with a name.
    mutating func group(_ group: DrawnGroup, content: (inout Self) -> Void)

    /// What `content` paints, moved.
    mutating func moved(by dx: Double, _ dy: Double, content: (inout Self) -> Void)
}

extension DrawingSurface {
    mutating func rectangle(_ box: Box, fill: MapColour?, stroke: Stroke) {
        rectangle(box, radius: 0, fill: fill, stroke: stroke)
    }

    mutating func text(_ block: TextBlock, at top: Point) { text(block, at: top, style: TextStyle()) }

    /// A block about `centre`.
    mutating func text(_ block: TextBlock, centred centre: Point, style: TextStyle = TextStyle()) {
        text(block, at: Point(x: centre.x, y: centre.y - block.height / 2), style: style)
    }
}

/// What belongs to one element, or to one sign.
struct DrawnGroup {
    /// What it is: `node userTask`, `lane`, `mark missing`.
    var role: String
    /// Given once in a drawing; empty for none.
    var id = ""
    /// Of the element in its file; empty for none.
    var fileID = ""
    /// What a pointer shows there; `nil` for nothing.
    var title: String?
    /// What those who hear the drawing are told besides.
    var description = ""
}

/// How a line or outline is drawn.
struct Stroke {
    var color = MapColour.ink
    var width = 1.5
    /// Lengths of dashes and gaps; empty for an unbroken line.
    var dashes: [Double] = []
    /// 1 for a line that hides what lies below it.
    var opacity = 1.0

    static let none = Stroke(width: 0)
    static let thin = Stroke(width: 1)
    static let normal = Stroke()
    static let thick = Stroke(width: 3.5)
}

/// The outline of a shape that is neither a box nor a circle.
struct DrawingPath {
    private(set) var steps: [Step] = []

    enum Step {
        case move(Point)
        case line(Point)
        case curve(Point, Point, to: Point)
        case arc(radiusX: Double, radiusY: Double, clockwise: Bool, to: Point)
        case close
    }

    mutating func move(_ x: Double, _ y: Double) { steps.append(.move(Point(x: x, y: y))) }
    mutating func line(_ x: Double, _ y: Double) { steps.append(.line(Point(x: x, y: y))) }

    /// A cubic curve by its two control points to `x`, `y`.
    mutating func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, to x: Double, _ y: Double) {
        steps.append(.curve(Point(x: x1, y: y1), Point(x: x2, y: y2), to: Point(x: x, y: y)))
    }

    /// An arc of an ellipse, the short way, to `x`, `y`.
    mutating func arc(_ radiusX: Double, _ radiusY: Double, clockwise: Bool, to x: Double, _ y: Double) {
        steps.append(.arc(radiusX: radiusX, radiusY: radiusY, clockwise: clockwise, to: Point(x: x, y: y)))
    }

    mutating func close() { steps.append(.close) }
}
