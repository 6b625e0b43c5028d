/// How a paragraph stands, written in the order the schema asks for (`CT_PPr`, ECMA-376 part 1, 17.3.1.26).
struct ParagraphFormat {
    var style: String?
    var staysWithNext = false
    var staysWhole = false
    /// It begins on a new page.
    var beginsPage = false
    /// The list that counts it, and its level there; list 0 for none.
    var number: (list: Int, level: Int)?
    var borders: [Border] = []
    /// Six hexadecimal digits.
    var ground: String?
    var tabs: [Tab] = []
    var spacing: Spacing?
    var indent: Indent?
    var alignment: OutgoingAlignment?
    /// Of a heading, from 0.
    var outline: Int?
    /// The section that ends with this paragraph.
    var section: String?

    struct Border {
        /// `top`, `left`, `bottom`, `right`, in this order.
        var side: String
        /// In eighths of a point.
        var width: Int
        /// From the text, in points.
        var space: Int
        var colour: String
    }

    struct Tab {
        var kind: String
        /// In twips, from the left margin.
        var position: Int
        var leader: String?
    }

    /// In twips; a line of 240 is single.
    struct Spacing {
        var before = 0
        var after = 0
        var line: Int?
        var isExact = false
    }

    /// In twips.
    struct Indent {
        var left = 0
        var right = 0
        var hanging = 0
    }

    func write(into xml: inout WordMarkup) {
        xml.open("w:pPr")
        if let style { xml.value("w:pStyle", style) }
        if staysWithNext { xml.empty("w:keepNext") }
        if staysWhole { xml.empty("w:keepLines") }
        if beginsPage { xml.empty("w:pageBreakBefore") }
        if let number {
            xml.open("w:numPr")
            xml.value("w:ilvl", number.level)
            xml.value("w:numId", number.list)
            xml.close("w:numPr")
        }
        writeBorders(into: &xml)
        if let ground { xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": ground]) }
        writeTabs(into: &xml)
        if let spacing { Self.write(spacing, into: &xml) }
        if let indent {
            xml.empty(
                "w:ind",
                [
                    "w:left": String(indent.left), "w:right": String(indent.right),
                    "w:hanging": String(indent.hanging),
                ])
        }
        if let alignment { xml.value("w:jc", alignment.word) }
        if let outline { xml.value("w:outlineLvl", outline) }
        if let section { xml.raw(section) }
        xml.close("w:pPr")
    }

    private func writeBorders(into xml: inout WordMarkup) {
        guard !borders.isEmpty else { return }
        xml.open("w:pBdr")
        for border in borders {
            xml.empty(
                "w:\(border.side)",
                [
                    "w:val": "single", "w:sz": String(border.width), "w:space": String(border.space),
                    "w:color": border.colour,
                ])
        }
        xml.close("w:pBdr")
    }

    private func writeTabs(into xml: inout WordMarkup) {
        guard !tabs.isEmpty else { return }
        xml.open("w:tabs")
        for tab in tabs {
            if let leader = tab.leader {
                xml.empty("w:tab", ["w:val": tab.kind, "w:leader": leader, "w:pos": String(tab.position)])
            } else {
                xml.empty("w:tab", ["w:val": tab.kind, "w:pos": String(tab.position)])
            }
        }
        xml.close("w:tabs")
    }

    private static func write(_ spacing: Spacing, into xml: inout WordMarkup) {
        let (before, after) = (String(spacing.before), String(spacing.after))
        guard let line = spacing.line else { return xml.empty("w:spacing", ["w:before": before, "w:after": after]) }
        xml.empty(
            "w:spacing",
            [
                "w:before": before, "w:after": after, "w:line": String(line),
                "w:lineRule": spacing.isExact ? "exact" : "auto",
            ])
    }
}

extension OutgoingAlignment {
    /// `ST_Jc`
    var word: String {
        switch self {
        case .left: "left"
        case .center: "center"
        case .right: "right"
        case .justified: "both"
        }
    }
}
