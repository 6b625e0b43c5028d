extension SVGWriter {
    mutating func rectangle(_ box: Box, radius: Double = 0, fill: String, stroke: Stroke) {
        var attributes: SVGAttributes = [
            "x": .number(box.x), "y": .number(box.y), "width": .number(box.width), "height": .number(box.height),
        ]
        if radius > 0 { attributes.set("rx", .number(radius)) }
        element("rect", attributes.painted(fill: fill, stroke: stroke))
    }

    mutating func circle(_ centre: Point, radius: Double, fill: String, stroke: Stroke) {
        let attributes: SVGAttributes = [
            "cx": .number(centre.x), "cy": .number(centre.y), "r": .number(max(0, radius)),
        ]
        element("circle", attributes.painted(fill: fill, stroke: stroke))
    }

    mutating func polygon(_ points: [Point], fill: String, stroke: Stroke) {
        let attributes: SVGAttributes = ["points": .text(SVGNumber.points(points))]
        element("polygon", attributes.painted(fill: fill, stroke: stroke))
    }

    mutating func polyline(_ points: [Point], stroke: Stroke) {
        let attributes: SVGAttributes = ["points": .text(SVGNumber.points(points))]
        element("polyline", attributes.painted(fill: "none", stroke: stroke))
    }

    mutating func path(_ path: SVGPath, fill: String, stroke: Stroke) {
        let attributes: SVGAttributes = ["d": .text(path.data)]
        element("path", attributes.painted(fill: fill, stroke: stroke))
    }
}

/// How a line or outline is drawn.
struct Stroke {
    var color = Palette.ink
    var width = 1.5
    /// Lengths of dashes and gaps; empty for an unbroken line.
    var dashes = ""

    static let none = Stroke(width: 0)
    static let thin = Stroke(width: 1)
    static let normal = Stroke()
    static let thick = Stroke(width: 3.5)
}

extension SVGAttributes {
    fileprivate func painted(fill: String, stroke: Stroke) -> SVGAttributes {
        var result = self
        result.set("fill", .text(fill))
        guard stroke.width > 0 else { return result }
        result.set("stroke", .text(stroke.color))
        result.set("stroke-width", .number(stroke.width))
        if !stroke.dashes.isEmpty { result.set("stroke-dasharray", .text(stroke.dashes)) }
        return result
    }
}

/// The data of a `path`.
struct SVGPath {
    private(set) var data = ""

    mutating func move(_ x: Double, _ y: Double) { command("M", x, y) }
    mutating func line(_ x: Double, _ y: Double) { command("L", x, y) }

    /// A cubic curve by its two control points to `x`, `y`.
    mutating func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, to x: Double, _ y: Double) {
        command("C", x1, y1, x2, y2, x, y)
    }

    /// An arc of an ellipse, the short way, to `x`, `y`.
    mutating func arc(_ radiusX: Double, _ radiusY: Double, clockwise: Bool, to x: Double, _ y: Double) {
        command("A", radiusX, radiusY)
        data += " 0 0 \(clockwise ? 1 : 0) \(SVGNumber.text(x)) \(SVGNumber.text(y))"
    }

    mutating func close() { data += "Z" }

    private mutating func command(_ letter: String, _ numbers: Double...) {
        data += letter + numbers.map(SVGNumber.text).joined(separator: " ")
    }
}
