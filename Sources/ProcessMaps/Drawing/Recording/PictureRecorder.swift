import Pictures

/// Keeps what is painted as the shapes of a picture. Identifiers and ids of the file are left out: no document but a page
/// has them.
struct PictureRecorder: DrawingSurface {
    private(set) var shapes: [Picture.Shape] = []
    /// How far what is painted lies from where it is put.
    private var shift = Point(x: 0, y: 0)

    mutating func rectangle(_ box: Box, radius: Double, fill: MapColour?, stroke: Stroke) {
        shapes.append(.rectangle(frame(box), radius: radius, paint(fill, stroke)))
    }

    mutating func circle(_ centre: Point, radius: Double, fill: MapColour?, stroke: Stroke) {
        let radius = max(0, radius)
        let box = Box(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
        shapes.append(.ellipse(frame(box), paint(fill, stroke)))
    }

    mutating func polygon(_ points: [Point], fill: MapColour?, stroke: Stroke) {
        shapes.append(.polygon(points.map(place), paint(fill, stroke)))
    }

    mutating func polyline(_ points: [Point], stroke: Stroke) {
        guard let stroke = line(stroke) else { return }
        shapes.append(.polyline(points.map(place), stroke, arrow: .none))
    }

    mutating func path(_ path: DrawingPath, fill: MapColour?, stroke: Stroke) {
        shapes.append(.path(steps(of: path), paint(fill, stroke)))
    }

    mutating func text(_ block: TextBlock, at top: Point, style: TextStyle) {
        guard !block.isEmpty else { return }
        if style.hasGround {
            let paint = Picture.Paint(fill: MapColour.paper.token, opacity: TextStyle.groundOpacity)
            for box in block.grounds(at: top) { shapes.append(.rectangle(frame(box), radius: 0, paint)) }
        }
        let middle = top.y + block.height / 2
        for (line, y) in block.baselines(below: top.y) {
            // Turned about the middle of the block, what lies below it comes to lie to its right.
            let point = style.isTurned ? Point(x: top.x + y - middle, y: middle) : Point(x: top.x, y: y)
            shapes.append(
                .text(
                    Picture.Text(
                        line, at: place(point), anchor: style.anchor.inPictures, size: block.size,
                        isBold: style.isBold, colour: style.color.token, isUpright: style.isTurned)))
        }
    }

    mutating func group(_ group: DrawnGroup, content: (inout PictureRecorder) -> Void) {
        var inner = PictureRecorder()
        inner.shift = shift
        content(&inner)
        shapes.append(.group(inner.shapes, role: group.role, title: group.title ?? ""))
    }

    mutating func moved(by dx: Double, _ dy: Double, content: (inout PictureRecorder) -> Void) {
        let before = shift
        shift = Point(x: before.x + dx, y: before.y + dy)
        content(&self)
        shift = before
    }

    // MARK: - Pieces

    private func place(_ point: Point) -> Picture.Point { Picture.Point(point.x + shift.x, point.y + shift.y) }

    private func frame(_ box: Box) -> Picture.Frame {
        Picture.Frame(x: box.x + shift.x, y: box.y + shift.y, width: box.width, height: box.height)
    }

    private func paint(_ fill: MapColour?, _ stroke: Stroke) -> Picture.Paint {
        Picture.Paint(fill: fill?.token, stroke: line(stroke))
    }

    private func line(_ stroke: Stroke) -> Picture.Stroke? {
        guard stroke.width > 0 else { return nil }
        return Picture.Stroke(stroke.color.token, width: stroke.width, dash: stroke.dash, opacity: stroke.opacity)
    }

    private func steps(of path: DrawingPath) -> [Picture.Step] {
        var steps: [Picture.Step] = []
        var last = Point(x: 0, y: 0)
        for step in path.steps {
            switch step {
            case .move(let point):
                steps.append(.move(place(point)))
                last = point
            case .line(let point):
                steps.append(.line(place(point)))
                last = point
            case .curve(let first, let second, let point):
                steps.append(.curve(place(first), place(second), to: place(point)))
                last = point
            case .arc(let radiusX, let radiusY, let clockwise, let point):
                let arc = EllipticArc(
                    from: last, to: point, radiusX: radiusX, radiusY: radiusY, isClockwise: clockwise)
                for (first, second, end) in arc.curves {
                    steps.append(.curve(place(first), place(second), to: place(end)))
                }
                last = point
            case .close: steps.append(.close)
            }
        }
        return steps
    }
}

extension TextAnchor {
    fileprivate var inPictures: Picture.Text.Anchor {
        switch self {
        case .start: .start
        case .middle: .middle
        case .end: .end
        }
    }
}

extension Stroke {
    /// Pictures know three kinds of broken lines: of dots, of dashes, and of both.
    fileprivate var dash: Picture.Stroke.Dash {
        guard let first = dashes.first else { return .solid }
        if dashes.count > 2 { return .dashDotted }
        return first <= 2 ? .dotted : .dashed
    }
}

extension Sheet<PictureRecorder> {
    /// The paper, and what lies on it.
    var shapes: [Picture.Shape] {
        var paper = PictureRecorder()
        paper.rectangle(size, fill: .paper, stroke: .none)
        return paper.shapes + body.shapes
    }
}
