import Pictures

/// The part of styles (ECMA-376 part 1, 17.7): every look of a document is made here, from its tokens.
struct WordStyleSheet {
    let look: DocumentLook
    let language: String
    let headingNumbers: OutgoingDocument.HeadingNumbers

    func markup() -> String {
        var xml = WordMarkup()
        xml.raw(WordMarkup.declaration)
        xml.open("w:styles", ["xmlns:w": WordPart.wordSpace])
        writeDefaults(into: &xml)
        for style in WordStyle.allCases { write(style, into: &xml) }
        Self.writeTableNormal(into: &xml)
        xml.close("w:styles")
        return xml.text
    }

    /// One style by itself, for the style sheet of another document.
    func markup(of style: WordStyle) -> String {
        var xml = WordMarkup()
        write(style, into: &xml)
        return xml.text
    }

    private func writeDefaults(into xml: inout WordMarkup) {
        xml.open("w:docDefaults")
        xml.open("w:rPrDefault")
        xml.open("w:rPr")
        let font = look.font
        xml.empty("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
        xml.value("w:color", look.palette.hex(.ink))
        xml.value("w:sz", WordLength.halfPoints(look.size))
        xml.value("w:szCs", WordLength.halfPoints(look.size))
        xml.empty("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"])
        xml.close("w:rPr")
        xml.close("w:rPrDefault")
        xml.open("w:pPrDefault")
        xml.open("w:pPr")
        xml.empty("w:spacing", ["w:before": "0", "w:after": "120", "w:line": "269", "w:lineRule": "auto"])
        xml.close("w:pPr")
        xml.close("w:pPrDefault")
        xml.close("w:docDefaults")
    }

    private func write(_ style: WordStyle, into xml: inout WordMarkup) {
        let kind = style.isOfLetters ? "character" : "paragraph"
        if style == .normal {
            xml.open("w:style", ["w:type": kind, "w:default": "1", "w:styleId": style.rawValue])
        } else if style.isOwn {
            xml.open("w:style", ["w:type": kind, "w:customStyle": "1", "w:styleId": style.rawValue])
        } else {
            xml.open("w:style", ["w:type": kind, "w:styleId": style.rawValue])
        }
        xml.value("w:name", style.name)
        if style != .normal, !style.isOfLetters { xml.value("w:basedOn", WordStyle.normal.rawValue) }
        if let next = style.next { xml.value("w:next", next.rawValue) }
        xml.value("w:uiPriority", style.isOwn ? 40 : 9)
        if style != .spacer { xml.empty("w:qFormat") }
        if !style.isOfLetters, style != .normal { paragraph(style).write(into: &xml) }
        run(style).write(into: &xml)
        xml.close("w:style")
    }

    private static func writeTableNormal(into xml: inout WordMarkup) {
        xml.open("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"])
        xml.value("w:name", "Normal Table")
        xml.value("w:uiPriority", 99)
        xml.empty("w:semiHidden")
        xml.empty("w:unhideWhenUsed")
        xml.open("w:tblPr")
        xml.empty("w:tblInd", ["w:w": "0", "w:type": "dxa"])
        xml.open("w:tblCellMar")
        for (side, width) in [("top", "0"), ("left", "108"), ("bottom", "0"), ("right", "108")] {
            xml.empty("w:\(side)", ["w:w": width, "w:type": "dxa"])
        }
        xml.close("w:tblCellMar")
        xml.close("w:tblPr")
        xml.close("w:style")
        xml.open("w:style", ["w:type": "numbering", "w:default": "1", "w:styleId": "NoList"])
        xml.value("w:name", "No List")
        xml.value("w:uiPriority", 99)
        xml.empty("w:semiHidden")
        xml.empty("w:unhideWhenUsed")
        xml.close("w:style")
    }

    // MARK: - The looks

    private func paragraph(_ style: WordStyle) -> ParagraphFormat {
        var format = ParagraphFormat()
        switch style {
        case .title: format.spacing = .init(before: 0, after: 60, line: 240)
        case .subtitle: format.spacing = .init(before: 0, after: 240)
        case .heading1, .heading2, .heading3, .heading4: setHeading(style, &format)
        case .contentsHeading:
            (format.staysWithNext, format.spacing) = (true, .init(before: 240, after: 120))
        case .contents1: format.spacing = .init(before: 80, after: 20)
        case .contents2: (format.spacing, format.indent) = (.init(before: 0, after: 20), .init(left: 284))
        case .contents3: (format.spacing, format.indent) = (.init(before: 0, after: 20), .init(left: 567))
        case .contents4: (format.spacing, format.indent) = (.init(before: 0, after: 20), .init(left: 851))
        case .caption: format.spacing = .init(before: 160, after: 60)
        case .listItem: format.spacing = .init(before: 0, after: 60)
        case .header, .footer, .compact: format.spacing = .init(before: 0, after: 0, line: 252)
        case .footnoteText: format.spacing = .init(before: 0, after: 20, line: 240)
        case .lead: format.spacing = .init(before: 0, after: 160, line: 283)
        case .small: format.spacing = .init(before: 0, after: 80, line: 252)
        case .note:
            (format.staysWhole, format.spacing) = (true, .init(before: 0, after: 0))
            format.indent = .init(left: 227, right: 113)
        case .tableText: format.spacing = .init(before: 30, after: 30, line: 245)
        case .tableHeading: format.spacing = .init(before: 40, after: 40, line: 240)
        case .picture: format.spacing = .init(before: 80, after: 60, line: 240)
        case .spacer: format.spacing = .init(before: 0, after: 0, line: 160, isExact: true)
        case .normal, .footnoteReference, .hyperlink, .placeholder, .code: break
        }
        return format
    }

    private func setHeading(_ style: WordStyle, _ format: inout ParagraphFormat) {
        let level = Self.level(style)
        format.staysWithNext = true
        format.staysWhole = true
        format.spacing = .init(before: [360, 260, 200, 160][level], after: [120, 90, 70, 60][level], line: 252)
        format.outline = level
        if level == 0 {
            format.borders = [.init(side: "bottom", width: 8, space: 3, colour: look.palette.hex(.accent))]
        }
        if headingNumbers != .none { format.number = (WordListSheet.headings, level) }
    }

    private func run(_ style: WordStyle) -> RunFormat {
        var format = RunFormat()
        let palette = look.palette
        switch style {
        case .title:
            format = RunFormat(font: look.headingFont, isBold: true, colour: palette.hex(.accent))
            format.halfPoints = WordLength.halfPoints(look.titleSize)
        case .subtitle:
            (format.colour, format.halfPoints) = (palette.hex(.soft), WordLength.halfPoints(look.size + 2))
        case .heading1, .heading2, .heading3, .heading4:
            let sizes = look.headingSizes
            let level = Self.level(style)
            let size = level < sizes.count ? sizes[level] : sizes.last ?? look.size
            format = RunFormat(font: look.headingFont, isBold: true)
            format.colour = level < 2 ? palette.hex(.accent) : nil
            format.isItalic = level == 3
            format.halfPoints = WordLength.halfPoints(size)
        case .contentsHeading:
            format = RunFormat(font: look.headingFont, isBold: true, colour: palette.hex(.accent))
            format.halfPoints = WordLength.halfPoints(look.headingSizes.first ?? look.size)
        case .contents1: format.isBold = true
        case .caption:
            (format.isBold, format.halfPoints) = (true, WordLength.halfPoints(look.tableSize))
            format.colour = palette.hex(.soft)
        case .header, .footer, .small, .footnoteText:
            (format.colour, format.halfPoints) = (palette.hex(.soft), WordLength.halfPoints(look.smallSize))
        case .lead: format.halfPoints = WordLength.halfPoints(look.size + 1)
        case .tableText: format.halfPoints = WordLength.halfPoints(look.tableSize)
        case .tableHeading: (format.isBold, format.halfPoints) = (true, WordLength.halfPoints(look.tableSize))
        case .spacer: format.halfPoints = 4
        case .footnoteReference: format.isSuperscript = true
        case .hyperlink: (format.colour, format.isUnderlined) = (palette.hex(.accent), true)
        case .placeholder: (format.colour, format.ground) = (palette.hex(.fair), palette.hex(.fairBack))
        case .code: format.font = look.codeFont
        case .normal, .contents2, .contents3, .contents4, .listItem, .compact, .note, .picture: break
        }
        return format
    }

    private static func level(_ style: WordStyle) -> Int {
        switch style {
        case .heading2: 1
        case .heading3: 2
        case .heading4: 3
        default: 0
        }
    }
}
