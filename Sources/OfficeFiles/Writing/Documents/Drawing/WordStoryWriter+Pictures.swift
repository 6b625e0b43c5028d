import Pictures

extension WordStoryWriter {
    /// A picture in a paragraph of its own: shapes for Word 2010 and later, its words for programs that know no shapes
    /// (markup compatibility, ECMA-376 part 3, 10).
    mutating func write(_ picture: OutgoingPicture, hasCaption: Bool, section: String?) {
        var format = ParagraphFormat(style: style(.picture), section: section)
        if case .line(let alignment) = picture.placement { format.alignment = alignment }
        if case .floating = picture.placement { format.style = style(.spacer) }
        format.staysWithNext = hasCaption
        openParagraph(format)
        xml.open("w:r")
        xml.open("mc:AlternateContent")
        xml.open("mc:Choice", ["Requires": "wpg"])
        writeDrawing(picture)
        xml.close("mc:Choice")
        xml.open("mc:Fallback")
        xml.open("w:t", ["xml:space": "preserve"])
        xml.letters("[\(picture.picture.words)]")
        xml.close("w:t")
        xml.close("mc:Fallback")
        xml.close("mc:AlternateContent")
        xml.close("w:r")
        xml.close("w:p")
    }

    private mutating func writeDrawing(_ outgoing: OutgoingPicture) {
        let picture = outgoing.picture
        let scale = DrawingScale(outgoing, width: width, height: height)
        let first = (shared.host?.firstID ?? 1) + shared.pictureCount
        xml.open("w:drawing")
        switch outgoing.placement {
        case .line: xml.open("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"])
        case .floating(let across, let down): openAnchor(scale, across, down, order: first)
        }
        xml.empty(
            "wp:extent",
            [
                "cx": String(scale.length(max(1, picture.width))),
                "cy": String(scale.length(max(1, picture.height))),
            ])
        xml.empty("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"])
        if case .floating = outgoing.placement { xml.empty("wp:wrapNone") }
        xml.empty(
            "wp:docPr",
            ["id": String(first), "name": "Gambar \(first)", "descr": picture.words, "title": picture.title])
        xml.empty("wp:cNvGraphicFramePr")
        xml.open("a:graphic")
        xml.open(
            "a:graphicData", ["uri": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"])
        var drawing = DrawingMarkup(scale, shared.look, firstID: first + 1)
        drawing.write(picture)
        shared.pictureCount += drawing.nextID - first
        xml.raw(drawing.xml.text)
        xml.close("a:graphicData")
        xml.close("a:graphic")
        if case .line = outgoing.placement { xml.close("wp:inline") } else { xml.close("wp:anchor") }
        xml.close("w:drawing")
    }

    private mutating func openAnchor(_ scale: DrawingScale, _ across: Double, _ down: Double, order: Int) {
        xml.open(
            "wp:anchor",
            [
                "distT": "0", "distB": "0", "distL": "0", "distR": "0", "simplePos": "0",
                "relativeHeight": String(251_658_240 + order), "behindDoc": "0", "locked": "0", "layoutInCell": "1",
                "allowOverlap": "1",
            ])
        xml.empty("wp:simplePos", ["x": "0", "y": "0"])
        for (name, place, offset) in [("wp:positionH", "column", across), ("wp:positionV", "paragraph", down)] {
            xml.open(name, ["relativeFrom": place])
            xml.open("wp:posOffset")
            xml.letters(String(scale.length(offset)))
            xml.close("wp:posOffset")
            xml.close(name)
        }
    }
}

extension Picture {
    /// What is said in its place.
    fileprivate var words: String {
        [title, description].filter { !$0.isEmpty }.joined(separator: ". ")
    }
}
