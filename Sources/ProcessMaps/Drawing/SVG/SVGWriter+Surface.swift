import Pictures

extension SVGWriter: DrawingSurface {
    mutating func rectangle(_ box: Box, radius: Double, fill: MapColour?, stroke: Stroke) {
        var attributes: SVGAttributes = [
            "x": .number(box.x), "y": .number(box.y), "width": .number(box.width), "height": .number(box.height),
        ]
        if radius > 0 { attributes.set("rx", .number(radius)) }
        element("rect", attributes, fill: fill, stroke: stroke)
    }

    mutating func circle(_ centre: Point, radius: Double, fill: MapColour?, stroke: Stroke) {
        let attributes: SVGAttributes = [
            "cx": .number(centre.x), "cy": .number(centre.y), "r": .number(max(0, radius)),
        ]
        element("circle", attributes, fill: fill, stroke: stroke)
    }

    mutating func polygon(_ points: [Point], fill: MapColour?, stroke: Stroke) {
        element("polygon", ["points": .text(Self.list(points))], fill: fill, stroke: stroke)
    }

    mutating func polyline(_ points: [Point], stroke: Stroke) {
        element("polyline", ["points": .text(Self.list(points))], fill: nil, stroke: stroke)
    }

    mutating func path(_ path: DrawingPath, fill: MapColour?, stroke: Stroke) {
        element("path", ["d": .text(Self.data(of: path))], fill: fill, stroke: stroke)
    }

    mutating func group(_ group: DrawnGroup, content: (inout SVGWriter) -> Void) {
        var attributes: SVGAttributes = ["class": .text(group.role)]
        if !group.id.isEmpty { attributes.set("id", .text(group.id)) }
        if !group.fileID.isEmpty { attributes.set("data-id", .text(group.fileID)) }
        element("g", attributes) { svg in
            if let title = group.title { svg.element("title", [:], text: title) }
            if !group.description.isEmpty { svg.element("desc", [:], text: group.description) }
            content(&svg)
        }
    }

    mutating func moved(by dx: Double, _ dy: Double, content: (inout SVGWriter) -> Void) {
        let shift = "translate(\(PictureNumber.text(dx)) \(PictureNumber.text(dy)))"
        element("g", ["transform": .text(shift)], content: content)
    }

    // MARK: - Pieces

    private mutating func element(_ name: String, _ attributes: SVGAttributes, fill: MapColour?, stroke: Stroke) {
        var attributes = attributes
        attributes.set("fill", .text(fill?.hex ?? "none"))
        if stroke.width > 0 {
            attributes.set("stroke", .text(stroke.color.hex))
            attributes.set("stroke-width", .number(stroke.width))
            if !stroke.dashes.isEmpty {
                let lengths = stroke.dashes.map(PictureNumber.text).joined(separator: " ")
                attributes.set("stroke-dasharray", .text(lengths))
            }
        }
        guard stroke.opacity < 1 else { return element(name, attributes) }
        element("g", ["opacity": .number(stroke.opacity)]) { $0.element(name, attributes) }
    }

    /// `10,20 30,40`
    private static func list(_ points: [Point]) -> String {
        var text = ""
        for point in points {
            if !text.isEmpty { text += " " }
            text += PictureNumber.text(point.x) + "," + PictureNumber.text(point.y)
        }
        return text
    }

    private static func data(of path: DrawingPath) -> String {
        var data = ""
        func add(_ letter: String, _ numbers: Double...) {
            data += letter + numbers.map(PictureNumber.text).joined(separator: " ")
        }
        for step in path.steps {
            switch step {
            case .move(let point): add("M", point.x, point.y)
            case .line(let point): add("L", point.x, point.y)
            case .curve(let first, let second, let point):
                add("C", first.x, first.y, second.x, second.y, point.x, point.y)
            case .arc(let radiusX, let radiusY, let clockwise, let point):
                add("A", radiusX, radiusY)
                add(" 0 0 \(clockwise ? 1 : 0) ", point.x, point.y)
            case .close: data += "Z"
            }
        }
        return data
    }
}
