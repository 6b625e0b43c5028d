/// Where the children of an element must stand in one order (sequences of the schema in ECMA-376 part 4, annex A), which
/// Word asks for and other programs do not.
enum SchemaOrder {
    private static let sequences: [String: String] = [
        "w:pPr": """
        pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
        """,
        "w:rPr": """
        rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid \
        vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs \
        em lang eastAsianLayout specVanish oMath
        """,
        "w:tblPr": """
        tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd \
        tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
        """,
        "w:tblBorders": "top left bottom right insideH insideV",
        "w:tblCellMar": "top left bottom right",
        "w:pBdr": "top left bottom right between bar",
        "w:tbl": "tblPr tblGrid tr",
        "w:tr": "tblPrEx trPr tc",
        "w:tcPr":
            "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
        "w:sectPr": """
        headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType \
        cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
        """,
        "w:sdt": "sdtPr sdtEndPr sdtContent",
        "w:sdtPr": """
        rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex date docPartObj \
        dropDownList text
        """,
        "w:style": """
        name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr \
        rPr tblPr trPr tcPr tblStylePr
        """,
        "w:styles": "docDefaults latentStyles style",
        "w:numbering": "numPicBullet abstractNum num",
        "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
        "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        "w:settings": """
        zoom defaultTabStop evenAndOddHeaders characterSpacingControl updateFields footnotePr endnotePr compat \
        themeFontLang decimalSymbol listSeparator
        """,
        "w:font": "altName panose1 charset family notTrueType pitch sig",
    ]

    /// Every child that stands before one it should follow, or where none of its name may stand, as `parent/child`.
    static func mistakes(in markup: String) -> [String] {
        var mistakes: [String] = []
        var open: [(name: String, last: Int)] = []
        for tag in markup.split(separator: "<", omittingEmptySubsequences: false).dropFirst() where !tag.hasPrefix("?")
        {
            guard !tag.hasPrefix("/") else {
                _ = open.popLast()
                continue
            }
            let name = String(tag.prefix { !" />".contains($0) })
            if let parent = open.last, let sequence = sequences[parent.name] {
                let names = sequence.split(separator: " ").map { "w:\($0)" }
                let place = names.firstIndex(of: name) ?? -1
                if place < parent.last { mistakes.append("\(parent.name)/\(name)") }
                open[open.count - 1].last = max(place, parent.last)
            }
            let isEmpty = tag.prefix { $0 != ">" }.hasSuffix("/")
            if !isEmpty { open.append((name, 0)) }
        }
        return mistakes + open.map { "\($0.name) is not closed" }
    }
}
