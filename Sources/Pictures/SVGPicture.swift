/// A picture as SVG 1.1, for pages and for files. Each colour stands as a value and as a class (`fill-good`, `line-ink`),
/// so that a style sheet may set its own.
public enum SVGPicture {
    /// The `svg` element.
    ///
    /// - Parameters:
    ///   - picture: what is drawn.
    ///   - id: what ids in the picture begin with; each picture of a page needs its own. Other characters than letters,
    ///     digits, `-` and `_` are left out.
    ///   - palette: an agency's own colours.
    ///   - isDocument: it stands in a file of its own, not in a page.
    /// - Returns: the same text for the same picture.
    public static func markup(
        _ picture: Picture, id: String, palette: Palette = Palette(), isDocument: Bool = false
    ) -> String {
        var writer = SVGPictureWriter(palette: palette)
        writer.write(picture, id: String(id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }))
        let declaration = isDocument ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
        return declaration + writer.text
    }
}

/// Writes the elements of a picture.
struct SVGPictureWriter {
    let palette: Palette
    private(set) var text = ""

    init(palette: Palette) {
        self.palette = palette
    }

    mutating func write(_ picture: Picture, id: String) {
        let (width, height) = (number(picture.width), number(picture.height))
        let hasDescription = !picture.description.isEmpty
        let names = hasDescription ? "\(id)-title \(id)-desc" : "\(id)-title"
        text += "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\""
        text += " aria-labelledby=\"\(names)\" width=\"\(width)\" height=\"\(height)\""
        text += " viewBox=\"0 0 \(width) \(height)\" font-family=\"Arial, Helvetica, 'Liberation Sans', sans-serif\""
        text += " stroke-linejoin=\"round\">\n<title id=\"\(id)-title\">"
        MarkupText.escape(picture.title, into: &text)
        text += "</title>\n"
        if hasDescription {
            text += "<desc id=\"\(id)-desc\">"
            MarkupText.escape(picture.description, into: &text)
            text += "</desc>\n"
        }
        for shape in picture.shapes { write(shape, depth: 0) }
        text += "</svg>\n"
    }

    private mutating func write(_ shape: Picture.Shape, depth: Int) {
        switch shape {
        case .rectangle(let frame, let radius, let paint): write(frame, radius, paint)
        case .ellipse(let frame, let paint): writeEllipse(frame, paint)
        case .polyline(let points, let stroke, let arrow): write(points, stroke, arrow)
        case .polygon(let points, let paint): write(polygon: points, paint)
        case .path(let steps, let paint): write(steps, paint)
        case .text(let text): write(text)
        case .group(let shapes, let role, let title): write(shapes, role, title, depth: depth)
        }
    }

    // MARK: - Shapes

    private mutating func write(_ frame: Picture.Frame, _ radius: Double, _ paint: Picture.Paint) {
        text += "<rect x=\"\(number(frame.x))\" y=\"\(number(frame.y))\""
        text += " width=\"\(number(max(0, frame.width)))\" height=\"\(number(max(0, frame.height)))\""
        if radius > 0 { text += " rx=\"\(number(radius))\"" }
        end(paint)
    }

    private mutating func writeEllipse(_ frame: Picture.Frame, _ paint: Picture.Paint) {
        text += "<ellipse cx=\"\(number(frame.x + frame.width / 2))\" cy=\"\(number(frame.y + frame.height / 2))\""
        text += " rx=\"\(number(max(0, frame.width / 2)))\" ry=\"\(number(max(0, frame.height / 2)))\""
        end(paint)
    }

    private mutating func write(_ points: [Picture.Point], _ stroke: Picture.Stroke, _ arrow: Picture.Arrow) {
        guard points.count > 1 else { return }
        let (line, heads) = ArrowHead.split(points, arrow, width: stroke.width)
        text += "<polyline points=\"\(list(line))\""
        end(Picture.Paint(stroke: stroke))
        for head in heads { write(polygon: head, Picture.Paint(fill: stroke.colour)) }
    }

    private mutating func write(polygon points: [Picture.Point], _ paint: Picture.Paint) {
        guard points.count > 1 else { return }
        text += "<polygon points=\"\(list(points))\""
        end(paint)
    }

    private mutating func write(_ steps: [Picture.Step], _ paint: Picture.Paint) {
        guard !steps.isEmpty else { return }
        let data = steps.map { step in
            switch step {
            case .move(let point): "M\(list([point]))"
            case .line(let point): "L\(list([point]))"
            case .curve(let first, let second, let point): "C\(list([first, second, point]))"
            case .close: "Z"
            }
        }
        text += "<path d=\"\(data.joined(separator: " "))\""
        end(paint)
    }

    private mutating func write(_ label: Picture.Text) {
        let place = "x=\"\(number(label.point.x))\" y=\"\(number(label.point.y))\""
        text += "<text \(place)"
        switch label.anchor {
        case .start: break
        case .middle: text += " text-anchor=\"middle\""
        case .end: text += " text-anchor=\"end\""
        }
        text += " font-size=\"\(number(label.size))\""
        if label.isBold { text += " font-weight=\"700\"" }
        if label.isItalic { text += " font-style=\"italic\"" }
        if label.isUpright {
            text += " transform=\"rotate(-90 \(number(label.point.x)) \(number(label.point.y)))\""
        }
        text += " fill=\"#\(palette.hex(label.colour))\" class=\"fill-\(name(label.colour))\">"
        MarkupText.escape(label.string, into: &text)
        text += "</text>\n"
    }

    private mutating func write(_ shapes: [Picture.Shape], _ role: String, _ title: String, depth: Int) {
        // Groups in groups without end are no picture.
        guard depth < 64 else { return }
        text += "<g"
        if !role.isEmpty {
            text += " class=\""
            MarkupText.escape(role, into: &text)
            text += "\""
        }
        text += ">\n"
        if !title.isEmpty {
            text += "<title>"
            MarkupText.escape(title, into: &text)
            text += "</title>\n"
        }
        for shape in shapes { write(shape, depth: depth + 1) }
        text += "</g>\n"
    }

    // MARK: - Pieces

    /// The colours of a shape and the end of its tag.
    private mutating func end(_ paint: Picture.Paint) {
        var classes: [String] = []
        if let fill = paint.fill {
            text += " fill=\"#\(palette.hex(fill))\""
            if paint.opacity < 1 { text += " fill-opacity=\"\(number(max(0, paint.opacity)))\"" }
            classes.append("fill-\(name(fill))")
        } else {
            text += " fill=\"none\""
        }
        if let stroke = paint.stroke, stroke.width > 0 {
            text += " stroke=\"#\(palette.hex(stroke.colour))\" stroke-width=\"\(number(stroke.width))\""
            if stroke.opacity < 1 { text += " stroke-opacity=\"\(number(max(0, stroke.opacity)))\"" }
            classes.append("line-\(name(stroke.colour))")
            let dashes = stroke.dash.lengths.map { number(stroke.width * $0) }
            if !dashes.isEmpty { text += " stroke-dasharray=\"\(dashes.joined(separator: " "))\"" }
        }
        if !classes.isEmpty { text += " class=\"\(classes.joined(separator: " "))\"" }
        text += "/>\n"
    }

    private func number(_ value: Double) -> String { PictureNumber.text(value) }

    private func list(_ points: [Picture.Point]) -> String {
        points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    }

    private func name(_ token: ColourToken) -> String { MarkupText.escaped(token.name) }
}

extension Picture.Stroke.Dash {
    /// Of dashes and gaps, in widths of the line.
    fileprivate var lengths: [Double] {
        switch self {
        case .solid: []
        case .dashed: [4, 3]
        case .dotted: [1, 2]
        case .dashDotted: [6, 3, 1, 3]
        }
    }
}
