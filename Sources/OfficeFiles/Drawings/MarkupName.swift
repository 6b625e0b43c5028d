import XMLStreaming

/// The element and attribute names of WordprocessingML (ECMA-376 part 1, 17), DrawingML (20, 21) and VML (part 4, 19)
/// that the readers of documents and drawings know; the raw value is the symbol the parser gives.
enum MarkupName: XMLSymbol, CaseIterable {
    // Text of a document, the commonest first
    case p, r, t, rPr, pPr, tc, tr, tbl, tcPr, trPr, tblGrid, gridCol, body, document, hdr, ftr
    case tab, ptab, br, cr, sym, noBreakHyphen, softHyphen, rFonts, vanish, pStyle, outlineLvl, numPr, ilvl, numId
    case gridSpan, vMerge, hMerge, gridBefore, trHeight, sectPr, headerReference, footerReference, titlePg
    case ins, del, moveFrom, moveTo, commentReference, footnoteReference, endnoteReference, altChunk
    case fldChar, sdt, sdtPr, sdtContent, showingPlcHdr, rt, object
    case pPrChange, rPrChange, tblPrChange, tblGridChange, trPrChange, tcPrChange, sectPrChange, tblPrExChange
    case numberingChange, drawing, pict, txbxContent, evenAndOddHeaders

    // Styles and numbering
    case styles, style, name, basedOn, styleId, type, numbering, abstractNum, abstractNumId, num, lvl, lvlOverride
    case start, startOverride, numFmt, lvlText, lvlRestart, isLgl, suff, numStyleLink, styleLink

    // DrawingML
    case anchor, inline, extent, positionH, positionV, posOffset, align, docPr, graphic, graphicData
    case wsp, wgp, wpc, grpSp, sp, cxnSp, pic, graphicFrame, contentPart, chart, relIds
    case cNvPr, cNvCnPr, cNvCxnSpPr, stCxn, endCxn, xfrm, off, ext, chOff, chExt, prstGeom, custGeom, gd
    case path, lnTo, cubicBezTo, close, pt, ln, noFill, headEnd, tailEnd, txBody, txbx
    case wsDr, twoCellAnchor, oneCellAnchor, absoluteAnchor, from, to, col, colOff, row, rowOff, pos

    // VML
    case shape, shapetype, rect, roundrect, oval, line, polyline, curve, arc, image, group, textbox, stroke, imagedata
    case coordorigin, coordsize, startarrow, endarrow, connectortype, id

    // Markup compatibility (part 3)
    case AlternateContent, Choice, Fallback, Requires

    // Attributes
    case val, w, h, font, char, ascii, hAnsi, cs, fldCharType, hRule, space, relativeFrom, prst
    case x, y, cx, cy, rot, flipH, flipV, hidden, idx, fmla, layoutInCell

    /// The name in XML.
    var xmlName: String { String(describing: self) }
}

/// What a namespace is for. Both variants of the standard, strict and transitional, lead to the same.
enum MarkupSpace {
    /// WordprocessingML
    case word
    /// DrawingML: geometry and text of shapes
    case drawing
    /// Where a drawing stands in a document
    case wordDrawing
    /// Shapes, groups and canvases of Word 2010 and later
    case wordShape
    case sheetDrawing
    case vml
    /// Attributes of VML by Office
    case office
    case compatibility
    case math

    private static let table: [(space: MarkupSpace, uri: String)] = [
        (.word, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        (.drawing, "http://schemas.openxmlformats.org/drawingml/2006/main"),
        (.sheetDrawing, "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"),
        (.wordDrawing, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        (.wordShape, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        (.wordShape, "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
        (.wordShape, "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"),
        (.vml, "urn:schemas-microsoft-com:vml"),
        (.office, "urn:schemas-microsoft-com:office:office"),
        (.compatibility, "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        (.math, "http://schemas.openxmlformats.org/officeDocument/2006/math"),
        (.drawing, "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        (.drawing, "http://schemas.openxmlformats.org/drawingml/2006/chart"),
        (.drawing, "http://schemas.openxmlformats.org/drawingml/2006/diagram"),
        (.word, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        (.drawing, "http://purl.oclc.org/ooxml/drawingml/main"),
        (.sheetDrawing, "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing"),
        (.wordDrawing, "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
        (.math, "http://purl.oclc.org/ooxml/officeDocument/math"),
        (.drawing, "http://purl.oclc.org/ooxml/drawingml/picture"),
        (.drawing, "http://purl.oclc.org/ooxml/drawingml/chart"),
        (.drawing, "http://purl.oclc.org/ooxml/drawingml/diagram"),
    ]

    /// `nil` for a namespace the readers pass over.
    init?(_ symbol: XMLSymbol) {
        guard Int(symbol) < Self.table.count else { return nil }
        self = Self.table[Int(symbol)].space
    }

    /// What the parser is to know; shared, so that parsers are used again.
    static let vocabulary = XMLVocabulary(names: MarkupName.allCases.map(\.xmlName), namespaces: table.map(\.uri))
}

extension XMLStartTag {
    var markupName: MarkupName? { MarkupName(rawValue: name) }

    /// The value of an attribute, in whatever namespace: WordprocessingML writes `w:val`, DrawingML `val`.
    func markup(_ name: MarkupName) -> String? {
        withQualifiedValue(of: name.rawValue) { String(utf8: $0) } ?? withValue(of: name.rawValue) { String(utf8: $0) }
    }

    /// A whole number; one too large for its type is the largest there is. `nil` where there is none.
    func markupInteger(_ name: MarkupName) -> Int? {
        guard let text = markup(name) else { return nil }
        if let number = Int(text) { return number }
        return Double(text).map { $0.isFinite ? Int(max(-1e15, min(1e15, $0))) : 0 }
    }

    /// `1`, `true`, `on`; `nil` where the tag does not say.
    func markupFlag(_ name: MarkupName) -> Bool? {
        markup(name).map { ["1", "true", "on", "t"].contains($0) }
    }

    /// Whether a property of WordprocessingML is switched on: it is by standing there, unless `w:val` says no.
    var isOn: Bool { markupFlag(.val) ?? true }
}
