import Pictures

/// Writes the shapes of a picture as DrawingML in a group of Word (`wpg:wgp`, MS-ODRAWXML 2.3.2; ECMA-376 part 1, 20.1).
struct DrawingMarkup {
    private(set) var xml = WordMarkup()
    let scale: DrawingScale
    let palette: Palette
    let font: String
    /// Ids of shapes, counted through the document.
    private var id: Int
    private var count = 0

    init(_ scale: DrawingScale, _ look: DocumentLook, firstID: Int) {
        self.scale = scale
        palette = look.palette
        font = look.font
        id = firstID
    }

    var nextID: Int { id }

    mutating func write(_ picture: Picture) {
        let size = (scale.length(max(1, picture.width)), scale.length(max(1, picture.height)))
        xml.open("wpg:wgp")
        xml.empty("wpg:cNvGrpSpPr")
        xml.open("wpg:grpSpPr")
        xml.open("a:xfrm")
        for (place, extent) in [("a:off", "a:ext"), ("a:chOff", "a:chExt")] {
            xml.empty(place, ["x": "0", "y": "0"])
            xml.empty(extent, ["cx": String(size.0), "cy": String(size.1)])
        }
        xml.close("a:xfrm")
        xml.close("wpg:grpSpPr")
        if picture.shapes.first.map(Self.beginsWithGround) == false { writeGround(picture) }
        for shape in picture.shapes { write(shape, depth: 0) }
        xml.close("wpg:wgp")
    }

    /// LibreOffice turns the whole group as its first shape lies: a line from top to bottom would lay it on its side.
    private mutating func writeGround(_ picture: Picture) {
        let frame = Picture.Frame(x: 0, y: 0, width: max(1, picture.width), height: max(1, picture.height))
        write(.rectangle(frame, radius: 0, Picture.Paint()), depth: 0)
    }

    private static func beginsWithGround(_ shape: Picture.Shape) -> Bool {
        switch shape {
        case .rectangle, .ellipse: true
        case .group(let shapes, _, _): shapes.first.map(beginsWithGround) ?? false
        case .polyline, .polygon, .path, .text: false
        }
    }

    private mutating func write(_ shape: Picture.Shape, depth: Int) {
        switch shape {
        case .rectangle(let frame, let radius, let paint):
            writeShape(scale.frame(frame), paint, preset: radius > 0 ? "roundRect" : "rect", frame, radius)
        case .ellipse(let frame, let paint): writeShape(scale.frame(frame), paint, preset: "ellipse", frame, 0)
        case .polyline(let points, let stroke, let arrow): writeLine(points, stroke, arrow)
        case .polygon(let points, let paint):
            guard let first = points.first, points.count > 1 else { return }
            writeOutline([.move(first)] + points.dropFirst().map { .line($0) } + [.close], paint)
        case .path(let steps, let paint): writeOutline(steps, paint)
        case .text(let text): write(text)
        case .group(let shapes, _, _):
            guard depth < 64 else { return }
            for shape in shapes { write(shape, depth: depth + 1) }
        }
    }

    // MARK: - Shapes

    private mutating func writeShape(
        _ frame: (x: Int, y: Int, width: Int, height: Int), _ paint: Picture.Paint, preset: String,
        _ original: Picture.Frame, _ radius: Double
    ) {
        open("Bentuk")
        writePlace(frame)
        xml.open("a:prstGeom", ["prst": preset])
        xml.open("a:avLst")
        let side = min(original.width, original.height)
        if preset == "roundRect", side > 0 {
            let share = Int((min(0.5, max(0, radius / side)) * 100_000).rounded())
            xml.empty("a:gd", ["name": "adj", "fmla": "val \(share)"])
        }
        xml.close("a:avLst")
        xml.close("a:prstGeom")
        writePaint(paint)
        close()
    }

    private mutating func writeOutline(
        _ steps: [Picture.Step], _ paint: Picture.Paint, isLine: Bool = false, arrow: Picture.Arrow = .none
    ) {
        let outline = DrawingOutline(steps, scale)
        guard outline.steps.count > 1 else { return }
        open("Garis", isLine: isLine)
        writePlace(outline.frame)
        outline.write(into: &xml, isFilled: paint.fill != nil)
        writePaint(paint, arrow: arrow)
        close()
    }

    private mutating func writeLine(_ points: [Picture.Point], _ stroke: Picture.Stroke, _ arrow: Picture.Arrow) {
        guard let first = points.first, let last = points.last, points.count > 1 else { return }
        guard points.count == 2 else {
            let steps = [.move(first)] + points.dropFirst().map { Picture.Step.line($0) }
            return writeOutline(steps, Picture.Paint(stroke: stroke), isLine: true, arrow: arrow)
        }
        let (x, y) = (scale.length(min(first.x, last.x)), scale.length(min(first.y, last.y)))
        let (right, bottom) = (scale.length(max(first.x, last.x)), scale.length(max(first.y, last.y)))
        open("Garis", isLine: true)
        writePlace((x, y, right - x, bottom - y), flips: (last.x < first.x, last.y < first.y))
        xml.open("a:prstGeom", ["prst": "line"])
        xml.empty("a:avLst")
        xml.close("a:prstGeom")
        writePaint(Picture.Paint(stroke: stroke), arrow: arrow)
        close()
    }

    // MARK: - Text

    /// A box without insets that never wraps, so that the letters stand where the picture has them.
    private mutating func write(_ text: Picture.Text) {
        guard !text.string.isEmpty else { return }
        let frame = DrawingLetters.frame(of: text)
        open("Teks", isText: true)
        writePlace(scale.frame(frame))
        xml.open("a:prstGeom", ["prst": "rect"])
        xml.empty("a:avLst")
        xml.close("a:prstGeom")
        xml.empty("a:noFill")
        xml.open("a:ln")
        xml.empty("a:noFill")
        xml.close("a:ln")
        xml.close("wps:spPr")
        DrawingLetters(text, scale, palette, font: font).write(into: &xml)
        xml.close("wps:wsp")
    }

    // MARK: - Pieces

    private mutating func open(_ word: String, isLine: Bool = false, isText: Bool = false) {
        count += 1
        xml.open("wps:wsp")
        xml.empty("wps:cNvPr", ["id": String(id), "name": "\(word) \(count)"])
        id += 1
        if isLine {
            xml.empty("wps:cNvCnPr")
        } else if isText {
            xml.empty("wps:cNvSpPr", ["txBox": "1"])
        } else {
            xml.empty("wps:cNvSpPr")
        }
        xml.open("wps:spPr")
    }

    private mutating func close() {
        xml.close("wps:spPr")
        xml.empty("wps:bodyPr")
        xml.close("wps:wsp")
    }

    private mutating func writePlace(
        _ frame: (x: Int, y: Int, width: Int, height: Int), flips: (across: Bool, down: Bool) = (false, false)
    ) {
        switch flips {
        case (false, false): xml.open("a:xfrm")
        case (true, false): xml.open("a:xfrm", ["flipH": "1"])
        case (false, true): xml.open("a:xfrm", ["flipV": "1"])
        case (true, true): xml.open("a:xfrm", ["flipH": "1", "flipV": "1"])
        }
        xml.empty("a:off", ["x": String(frame.x), "y": String(frame.y)])
        xml.empty("a:ext", ["cx": String(frame.width), "cy": String(frame.height)])
        xml.close("a:xfrm")
    }

    private mutating func writePaint(_ paint: Picture.Paint, arrow: Picture.Arrow = .none) {
        if let fill = paint.fill { writeColour(fill, paint.opacity) } else { xml.empty("a:noFill") }
        guard let stroke = paint.stroke, stroke.width > 0 else {
            xml.open("a:ln")
            xml.empty("a:noFill")
            return xml.close("a:ln")
        }
        xml.open("a:ln", ["w": String(min(max(scale.length(stroke.width), 1), 20_116_800))])
        writeColour(stroke.colour, stroke.opacity)
        switch stroke.dash {
        case .solid: xml.empty("a:prstDash", ["val": "solid"])
        case .dashed: xml.empty("a:prstDash", ["val": "dash"])
        case .dotted: xml.empty("a:prstDash", ["val": "sysDot"])
        case .dashDotted: xml.empty("a:prstDash", ["val": "dashDot"])
        }
        xml.empty("a:round")
        if arrow == .start || arrow == .both { xml.empty("a:headEnd", ["type": "triangle", "w": "med", "len": "med"]) }
        if arrow == .end || arrow == .both { xml.empty("a:tailEnd", ["type": "triangle", "w": "med", "len": "med"]) }
        xml.close("a:ln")
    }

    private mutating func writeColour(_ token: ColourToken, _ opacity: Double) {
        xml.open("a:solidFill")
        if opacity < 1 {
            xml.open("a:srgbClr", ["val": palette.hex(token)])
            xml.empty("a:alpha", ["val": String(Int((max(0, opacity) * 100_000).rounded()))])
            xml.close("a:srgbClr")
        } else {
            xml.empty("a:srgbClr", ["val": palette.hex(token)])
        }
        xml.close("a:solidFill")
    }
}
