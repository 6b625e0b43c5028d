import XMLStreaming

/// Takes the events of the part that defines the lists of a document.
struct WordNumberingReceiver: XMLReceiver {
    private(set) var numbering = WordNumbering()
    private var abstract: (id: Int, value: WordNumbering.Abstract)?
    private var instance: (id: Int, value: WordNumbering.Instance)?
    private var level: (index: Int, value: WordNumbering.Level)?
    private var overridden: Int?
    private var open: [MarkupName?] = []

    /// Real documents have some dozens.
    private static let most = 20_000

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        guard MarkupSpace(tag.namespace) == .word, let name = tag.markupName else {
            open.append(nil)
            return true
        }
        open.append(name)
        switch name {
        case .abstractNum:
            guard numbering.abstracts.count < Self.most else { return false }
            abstract = (tag.markupInteger(.abstractNumId) ?? 0, WordNumbering.Abstract())
        case .num:
            guard numbering.instances.count < Self.most else { return false }
            instance = (tag.markupInteger(.numId) ?? 0, WordNumbering.Instance(abstract: -1))
        case .abstractNumId: instance?.value.abstract = tag.markupInteger(.val) ?? -1
        case .lvlOverride: overridden = tag.markupInteger(.ilvl)
        case .startOverride:
            if let overridden, let start = tag.markupInteger(.val) { instance?.value.starts[overridden] = start }
        case .numStyleLink: abstract?.value.linkTo = tag.markup(.val)
        case .styleLink: abstract?.value.linkedAs = tag.markup(.val)
        case .lvl: level = (tag.markupInteger(.ilvl) ?? 0, WordNumbering.Level())
        default: if level != nil { describe(name, tag) }
        }
        return true
    }

    private mutating func describe(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        switch name {
        case .start: level?.value.start = tag.markupInteger(.val) ?? 1
        case .numFmt: level?.value.format = tag.markup(.val).flatMap(ListNumberFormat.init) ?? .decimal
        case .lvlText: level?.value.text = tag.markup(.val) ?? ""
        case .lvlRestart: level?.value.restart = tag.markupInteger(.val)
        case .isLgl: level?.value.isLegal = tag.isOn
        case .suff: level?.value.isTight = tag.markup(.val) == "nothing"
        case .pStyle: level?.value.style = tag.markup(.val)
        case .rFonts: level?.value.font = (tag.markup(.ascii) ?? tag.markup(.hAnsi)).flatMap(SymbolFont.init)
        default: break
        }
    }

    mutating func end() {
        switch open.popLast() ?? nil {
        case .lvl:
            guard let level, WordNumbering.levels.contains(level.index) else { break }
            if instance != nil {
                instance?.value.levels[level.index] = level.value
            } else {
                abstract?.value.levels[level.index] = level.value
            }
            self.level = nil
        case .abstractNum:
            if let abstract { numbering.abstracts[abstract.id] = abstract.value }
            abstract = nil
        case .num:
            if let instance { numbering.instances[instance.id] = instance.value }
            instance = nil
        case .lvlOverride: overridden = nil
        case .numbering: numbering.link()
        default: break
        }
    }

    var wantsText: Bool { false }
    mutating func text(_ utf8: Span<UInt8>) {}
}
