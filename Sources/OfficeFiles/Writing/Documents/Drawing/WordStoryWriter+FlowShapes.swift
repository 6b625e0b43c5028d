import Pictures

extension WordStoryWriter {
    /// Shapes over the cells of a table, all anchored in one low paragraph; each is a shape of its own (`wps:wsp`,
    /// MS-ODRAWXML 2.4), so that it can be moved and typed into as those somebody drew in Word.
    mutating func write(_ shapes: [OutgoingFlowShape], section: String?) {
        openParagraph(ParagraphFormat(style: style(.spacer), section: section))
        for shape in shapes { write(shape) }
        xml.close("w:p")
    }

    private mutating func write(_ shape: OutgoingFlowShape) {
        guard let place = EMUFrame(shape) else { return }
        let id = (shared.host?.firstID ?? 1) + shared.pictureCount
        shared.pictureCount += 1
        xml.open("w:r")
        xml.open("mc:AlternateContent")
        xml.open("mc:Choice", ["Requires": "wps"])
        xml.open("w:drawing")
        openAnchor(place, order: id)
        xml.empty("wp:extent", ["cx": String(place.width), "cy": String(place.height)])
        xml.empty("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"])
        xml.empty("wp:wrapNone")
        xml.empty("wp:docPr", ["id": String(id), "name": "\(shape.name) \(id)", "descr": shape.description])
        xml.empty("wp:cNvGraphicFramePr")
        xml.open("a:graphic")
        xml.open("a:graphicData", ["uri": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"])
        writeShape(shape, place)
        for name in ["a:graphicData", "a:graphic", "wp:anchor", "w:drawing", "mc:Choice"] { xml.close(name) }
        // Programs that know no shapes show what stands in them.
        xml.open("mc:Fallback")
        if !shape.text.isEmpty {
            xml.open("w:t", ["xml:space": "preserve"])
            xml.letters(shape.text)
            xml.close("w:t")
        }
        xml.close("mc:Fallback")
        xml.close("mc:AlternateContent")
        xml.close("w:r")
    }

    private mutating func openAnchor(_ place: EMUFrame, order: Int) {
        xml.open(
            "wp:anchor",
            [
                "distT": "0", "distB": "0", "distL": "0", "distR": "0", "simplePos": "0",
                "relativeHeight": String(251_658_240 + order), "behindDoc": "0", "locked": "0", "layoutInCell": "1",
                "allowOverlap": "1",
            ])
        xml.empty("wp:simplePos", ["x": "0", "y": "0"])
        for (name, base, offset) in [("wp:positionH", "column", place.x), ("wp:positionV", "paragraph", place.y)] {
            xml.open(name, ["relativeFrom": base])
            xml.open("wp:posOffset")
            xml.letters(String(offset))
            xml.close("wp:posOffset")
            xml.close(name)
        }
    }

    // MARK: - The shape

    private mutating func writeShape(_ shape: OutgoingFlowShape, _ place: EMUFrame) {
        xml.open("wps:wsp")
        switch shape.kind {
        case .arrow: xml.empty("wps:cNvCnPr")
        case .label: xml.empty("wps:cNvSpPr", ["txBox": "1"])
        case .symbol: xml.empty("wps:cNvSpPr")
        }
        xml.open("wps:spPr")
        xml.open("a:xfrm", place.flips)
        xml.empty("a:off", ["x": "0", "y": "0"])
        xml.empty("a:ext", ["cx": String(place.width), "cy": String(place.height)])
        xml.close("a:xfrm")
        switch shape.kind {
        case .symbol(let symbol, _):
            writePreset(symbol.rawValue)
            writeFill(.paper)
            writeLine(hasArrow: false)
        case .arrow(let points):
            if points.count == 2 { writePreset("straightConnector1") } else { writePath(points, place) }
            if points.count > 2 { xml.empty("a:noFill") }
            writeLine(hasArrow: true)
        case .label:
            writePreset("rect")
            xml.empty("a:noFill")
            xml.open("a:ln")
            xml.empty("a:noFill")
            xml.close("a:ln")
        }
        xml.close("wps:spPr")
        writeText(of: shape)
        xml.close("wps:wsp")
    }

    private mutating func writePreset(_ name: String) {
        xml.open("a:prstGeom", ["prst": name])
        xml.empty("a:avLst")
        xml.close("a:prstGeom")
    }

    private mutating func writePath(_ points: [OutgoingFlowShape.Point], _ place: EMUFrame) {
        xml.open("a:custGeom")
        for name in ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"] { xml.empty(name) }
        xml.empty("a:rect", ["l": "0", "t": "0", "r": "r", "b": "b"])
        xml.open("a:pathLst")
        xml.open("a:path", ["w": String(place.width), "h": String(place.height), "fill": "none"])
        for (index, point) in points.enumerated() {
            let name = index == 0 ? "a:moveTo" : "a:lnTo"
            xml.open(name)
            xml.empty(
                "a:pt",
                ["x": String(EMUFrame.emu(point.x) - place.x), "y": String(EMUFrame.emu(point.y) - place.y)])
            xml.close(name)
        }
        xml.close("a:path")
        xml.close("a:pathLst")
        xml.close("a:custGeom")
    }

    private mutating func writeFill(_ token: ColourToken) {
        xml.open("a:solidFill")
        xml.empty("a:srgbClr", ["val": shared.look.palette.hex(token)])
        xml.close("a:solidFill")
    }

    private mutating func writeLine(hasArrow: Bool) {
        xml.open("a:ln", ["w": "9525"])
        writeFill(.ink)
        xml.empty("a:miter", ["lim": "800000"])
        if hasArrow { xml.empty("a:tailEnd", ["type": "triangle", "w": "med", "len": "sm"]) }
        xml.close("a:ln")
    }

    private mutating func writeText(of shape: OutgoingFlowShape) {
        var anchor = "ctr"
        var alignment = OutgoingAlignment.center
        if case .label(_, let side) = shape.kind { (anchor, alignment) = ("t", side) }
        if !shape.text.isEmpty {
            xml.open("wps:txbx")
            xml.open("w:txbxContent")
            xml.open("w:p")
            var format = ParagraphFormat(spacing: .init(before: 0, after: 0, line: 240))
            format.alignment = alignment
            format.write(into: &xml)
            xml.open("w:r")
            var look = RunFormat(font: shared.look.font, colour: shared.look.palette.hex(.ink))
            look.halfPoints = WordLength.halfPoints(shape.size)
            look.write(into: &xml)
            xml.open("w:t", ["xml:space": "preserve"])
            xml.letters(shape.text.replacing("\n", with: " ").replacing("\t", with: " "))
            for name in ["w:t", "w:r", "w:p", "w:txbxContent", "wps:txbx"] { xml.close(name) }
        }
        xml.open(
            "wps:bodyPr",
            [
                "rot": "0", "vert": "horz", "wrap": "square", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0",
                "anchor": anchor, "anchorCtr": "0",
            ])
        xml.empty("a:noAutofit")
        xml.close("wps:bodyPr")
    }
}

extension OutgoingFlowShape {
    /// What Word calls it in its list of shapes.
    fileprivate var name: String {
        switch kind {
        case .symbol(.capsule, _): "Kapsul"
        case .symbol(.box, _): "Kotak"
        case .symbol(.diamond, _): "Belah ketupat"
        case .symbol(.pentagon, _): "Segilima"
        case .arrow: "Anak panah"
        case .label: "Keterangan"
        }
    }
}

/// Where a shape lies, in EMU: 36,000 to the millimetre.
private struct EMUFrame {
    var x, y, width, height: Int
    /// A line of two points that runs to the left or upwards.
    var flips: KeyValuePairs<String, String> = [:]

    /// `nil` for a line that leads nowhere.
    init?(_ shape: OutgoingFlowShape) {
        switch shape.kind {
        case .symbol(_, let frame), .label(let frame, _):
            (x, y) = (Self.emu(frame.x), Self.emu(frame.y))
            (width, height) = (max(1, Self.emu(frame.width)), max(1, Self.emu(frame.height)))
        case .arrow(let points):
            guard let first = points.first, let last = points.last, points.count > 1 else { return nil }
            let (across, down) = (points.map { Self.emu($0.x) }, points.map { Self.emu($0.y) })
            (x, y) = (across.min() ?? 0, down.min() ?? 0)
            (width, height) = ((across.max() ?? 0) - x, (down.max() ?? 0) - y)
            if points.count > 2 { (width, height) = (max(1, width), max(1, height)) }
            guard points.count == 2 else { return }
            switch (last.x < first.x, last.y < first.y) {
            case (true, true): flips = ["flipH": "1", "flipV": "1"]
            case (true, false): flips = ["flipH": "1"]
            case (false, true): flips = ["flipV": "1"]
            case (false, false): break
            }
        }
    }

    /// No page is larger than a few metres.
    static func emu(_ millimetres: Double) -> Int {
        millimetres.isFinite ? Int((min(max(millimetres, -10_000), 10_000) * 36_000).rounded()) : 0
    }
}
