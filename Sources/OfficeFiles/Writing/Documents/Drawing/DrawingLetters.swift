import Pictures

/// One line of text in a picture: a box of Word that is not seen and never wraps, so that the letters stand where the
/// picture has them (ECMA-376 part 1, 20.4.2.37).
struct DrawingLetters {
    private let text: Picture.Text
    private let scale: DrawingScale
    private let palette: Palette
    private let font: String

    init(_ text: Picture.Text, _ scale: DrawingScale, _ palette: Palette, font: String) {
        self.text = text
        self.scale = scale
        self.palette = palette
        self.font = font
    }

    func write(into xml: inout WordMarkup) {
        xml.open("wps:txbx")
        xml.open("w:txbxContent")
        if text.isUpright { writeUpright(into: &xml) } else { writeParagraph(into: &xml) }
        xml.close("w:txbxContent")
        xml.close("wps:txbx")
        xml.open(
            "wps:bodyPr",
            [
                "rot": "0", "vert": "horz", "wrap": "none", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0",
                "anchor": "t", "anchorCtr": "0",
            ])
        xml.empty("a:noAutofit")
        xml.close("wps:bodyPr")
    }

    /// In the one cell of a table, whose text runs from below upwards (17.4.72): LibreOffice turns no box of a group, but
    /// cells, as Word does.
    private func writeUpright(into xml: inout WordMarkup) {
        let frame = scale.frame(Self.frame(of: text))
        let (width, height) = (String(max(1, frame.width / 635)), String(min(max(1, frame.height / 635), 31_680)))
        xml.open("w:tbl")
        xml.open("w:tblPr")
        xml.empty("w:tblW", ["w:w": width, "w:type": "dxa"])
        xml.empty("w:tblLayout", ["w:type": "fixed"])
        xml.open("w:tblCellMar")
        for side in ["w:top", "w:left", "w:bottom", "w:right"] { xml.empty(side, ["w:w": "0", "w:type": "dxa"]) }
        xml.close("w:tblCellMar")
        xml.close("w:tblPr")
        xml.open("w:tblGrid")
        xml.empty("w:gridCol", ["w:w": width])
        xml.close("w:tblGrid")
        xml.open("w:tr")
        xml.open("w:trPr")
        xml.empty("w:trHeight", ["w:val": height, "w:hRule": "exact"])
        xml.close("w:trPr")
        xml.open("w:tc")
        xml.open("w:tcPr")
        xml.empty("w:tcW", ["w:w": width, "w:type": "dxa"])
        xml.empty("w:noWrap")
        xml.empty("w:textDirection", ["w:val": "btLr"])
        xml.close("w:tcPr")
        writeParagraph(into: &xml)
        xml.close("w:tc")
        xml.close("w:tr")
        xml.close("w:tbl")
        // What a box holds ends in a paragraph.
        xml.open("w:p")
        ParagraphFormat(spacing: .init(line: 240)).write(into: &xml)
        xml.close("w:p")
    }

    private func writeParagraph(into xml: inout WordMarkup) {
        xml.open("w:p")
        var format = ParagraphFormat(spacing: .init(line: 240))
        switch text.anchor {
        case .start: format.alignment = .left
        case .middle: format.alignment = .center
        case .end: format.alignment = .right
        }
        format.write(into: &xml)
        xml.open("w:r")
        var look = RunFormat(font: font, isBold: text.isBold, isItalic: text.isItalic, colour: palette.hex(text.colour))
        look.halfPoints = scale.halfPoints(text.size)
        look.write(into: &xml)
        xml.open("w:t", ["xml:space": "preserve"])
        xml.letters(text.string.replacing("\n", with: " ").replacing("\t", with: " "))
        xml.close("w:t")
        xml.close("w:r")
        xml.close("w:p")
    }

    /// Where the box lies. Measures of Arial: its letters rise 0.905 of their size above the line they stand on, and lines
    /// are 1.15 apart.
    static func frame(of text: Picture.Text) -> Picture.Frame {
        // Wide enough for capitals; the box is not seen, and wraps nothing.
        let length = Double(min(text.string.unicodeScalars.count, 4_000)) * text.size * 0.7 + text.size
        let (rise, height) = (text.size * 0.905, text.size * 1.2)
        let start =
            switch text.anchor {
            case .start: 0.0
            case .middle: length / 2
            case .end: length
            }
        guard text.isUpright else {
            return Picture.Frame(x: text.point.x - start, y: text.point.y - rise, width: length, height: height)
        }
        return Picture.Frame(x: text.point.x - rise, y: text.point.y - length + start, width: height, height: length)
    }
}
