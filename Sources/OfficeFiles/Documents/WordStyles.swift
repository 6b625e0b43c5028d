import XMLStreaming

/// The paragraph styles of a document (ECMA-376 part 1, 17.7), as far as they say what is a heading and what is counted.
struct WordStyles: Sendable {
    struct Style: Sendable {
        var name = ""
        var basis: String?
        /// 0 for the highest; 9 for text.
        var outline: Int?
        var number: Int?
        var level: Int?
    }

    var styles: [String: Style] = [:]

    /// What a paragraph of this style is like, all it is based on counted in; the style itself wins.
    subscript(id: String) -> Style? {
        guard var style = styles[id] else { return nil }
        var outline = style.outline ?? Self.outline(named: style.name)
        // A style may not be based on itself; broken files do it all the same.
        var seen: Set<String> = [id]
        var next = style.basis
        while let id = next, seen.insert(id).inserted, seen.count < 64, let basis = styles[id] {
            outline = outline ?? basis.outline ?? Self.outline(named: basis.name)
            if style.number == nil, style.level == nil { (style.number, style.level) = (basis.number, basis.level) }
            next = basis.basis
        }
        style.outline = outline
        return style
    }

    /// The built-in names, which Word writes in English whatever its language, and what other programs make of them.
    private static func outline(named name: String) -> Int? {
        let name = name.lowercased()
        if ["title", "judul"].contains(name) { return 0 }
        guard let prefix = ["heading ", "judul "].first(where: name.hasPrefix),
            let level = Int(name.dropFirst(prefix.count)), (1...9).contains(level)
        else { return nil }
        return level - 1
    }
}

/// Takes the events of the part that defines the styles of a document.
struct WordStylesReceiver: XMLReceiver {
    private(set) var styles = WordStyles()
    private var style: (id: String, value: WordStyles.Style)?
    private var open: [MarkupName?] = []

    /// Word knows some 400; a document people worked on for years may have some thousands.
    private static let most = 20_000

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        guard MarkupSpace(tag.namespace) == .word, let name = tag.markupName else {
            open.append(nil)
            return true
        }
        open.append(name)
        switch name {
        case .style:
            guard styles.styles.count < Self.most else { return false }
            let isParagraph = (tag.markup(.type) ?? "paragraph") == "paragraph"
            style = isParagraph ? tag.markup(.styleId).map { ($0, WordStyles.Style()) } : nil
        case .name where open.dropLast().last == .style: style?.value.name = tag.markup(.val) ?? ""
        case .basedOn: style?.value.basis = tag.markup(.val)
        case .outlineLvl: style?.value.outline = tag.markupInteger(.val)
        case .numId: style?.value.number = tag.markupInteger(.val)
        case .ilvl: style?.value.level = tag.markupInteger(.val)
        default: break
        }
        return true
    }

    mutating func end() {
        guard (open.popLast() ?? nil) == .style, let style else { return }
        if styles.styles[style.id] == nil { styles.styles[style.id] = style.value }
        self.style = nil
    }

    var wantsText: Bool { false }
    mutating func text(_ utf8: Span<UInt8>) {}
}
