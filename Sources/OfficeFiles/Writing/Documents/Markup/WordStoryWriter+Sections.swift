import Pictures

/// The paper and margins of a section, in twips.
struct PageForm {
    let width: Int
    let height: Int
    let top: Int
    let right: Int
    let bottom: Int
    let left: Int
    let isLandscape: Bool

    init(_ orientation: OutgoingSection.Orientation, _ margins: DocumentLook.Margins) {
        isLandscape = orientation == .landscape
        func twips(_ millimetres: Double) -> Int { min(max(WordLength.twips(millimetres: millimetres), 283), 4_000) }
        // Turned clockwise, what was left is above.
        let sides = [margins.top, margins.right, margins.bottom, margins.left].map(twips)
        (top, right, bottom, left) =
            isLandscape ? (sides[3], sides[0], sides[1], sides[2]) : (sides[0], sides[1], sides[2], sides[3])
        // 210 × 297 mm
        (width, height) = isLandscape ? (16_838, 11_906) : (11_906, 16_838)
    }

    var textWidth: Int { width - left - right }
    /// Room for a picture, with its caption and a heading above it.
    var pictureHeight: Int { height - top - bottom - 1_400 }
}

extension OutgoingSection {
    /// The properties of the section in the order of `CT_SectPr` (ECMA-376 part 1, 17.6.17); `bands` are the references
    /// to its page headers and footers.
    func markup(_ form: PageForm, bands: [(element: String, id: String)]) -> String {
        var xml = WordMarkup()
        xml.open("w:sectPr")
        for band in bands { xml.empty(band.element, ["w:type": "default", "r:id": band.id]) }
        xml.value("w:type", "nextPage")
        if form.isLandscape {
            xml.empty(
                "w:pgSz", ["w:w": String(form.width), "w:h": String(form.height), "w:orient": "landscape"])
        } else {
            xml.empty("w:pgSz", ["w:w": String(form.width), "w:h": String(form.height)])
        }
        xml.empty(
            "w:pgMar",
            [
                "w:top": String(form.top), "w:right": String(form.right), "w:bottom": String(form.bottom),
                "w:left": String(form.left), "w:header": String(min(680, form.top / 2)),
                "w:footer": String(min(567, form.bottom / 2)), "w:gutter": "0",
            ])
        if let firstPageNumber { xml.empty("w:pgNumType", ["w:start": String(max(0, firstPageNumber))]) }
        xml.empty("w:cols", ["w:space": "720"])
        if hasBareFirstPage { xml.empty("w:titlePg") }
        xml.close("w:sectPr")
        return xml.text
    }
}

extension WordStoryWriter {
    /// A page header or footer: one line with stops in the middle and at the right.
    mutating func write(_ band: PageBand, isHeader: Bool) throws(DocumentWritingError) {
        var format = ParagraphFormat(style: style(isHeader ? .header : .footer))
        format.tabs = [.init(kind: "center", position: width / 2), .init(kind: "right", position: width)]
        if band.hasRule {
            let colour = shared.look.palette.hex(.line)
            format.borders = [.init(side: isHeader ? "bottom" : "top", width: 4, space: 4, colour: colour)]
        }
        var text = band.left
        if band.center.isEmpty {
            // A long text on the left may run past the middle.
            format.tabs = [.init(kind: "right", position: width)]
        } else {
            text += .tab + band.center
        }
        if !band.right.isEmpty { text += .tab + band.right }
        // Page bands have no footnotes, and no blanks that would be filled in on every page.
        try writeParagraph(OutgoingText(text.pieces.filter { !$0.isFootnote }), format)
    }
}
