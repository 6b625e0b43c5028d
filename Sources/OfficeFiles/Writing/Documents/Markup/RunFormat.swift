/// How letters look, written in the order the schema asks for (`CT_RPr`, ECMA-376 part 1, 17.3.2.28).
struct RunFormat {
    var style: String?
    var font: String?
    var isBold = false
    var isItalic = false
    var isCapitals = false
    /// Six hexadecimal digits.
    var colour: String?
    var halfPoints: Int?
    var isUnderlined = false
    var ground: String?
    var isSuperscript = false

    var isEmpty: Bool {
        style == nil && font == nil && !isBold && !isItalic && !isCapitals && colour == nil && halfPoints == nil
            && !isUnderlined && ground == nil && !isSuperscript
    }

    func write(into xml: inout WordMarkup) {
        guard !isEmpty else { return }
        xml.open("w:rPr")
        if let style { xml.value("w:rStyle", style) }
        if let font {
            xml.empty("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
        }
        if isBold {
            xml.empty("w:b")
            xml.empty("w:bCs")
        }
        if isItalic {
            xml.empty("w:i")
            xml.empty("w:iCs")
        }
        if isCapitals { xml.empty("w:caps") }
        if let colour { xml.value("w:color", colour) }
        if let halfPoints {
            xml.value("w:sz", halfPoints)
            xml.value("w:szCs", halfPoints)
        }
        if isUnderlined { xml.value("w:u", "single") }
        if let ground { xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": ground]) }
        if isSuperscript { xml.value("w:vertAlign", "superscript") }
        xml.close("w:rPr")
    }
}
