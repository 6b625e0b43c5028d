import Findings
import XMLStreaming

/// Turns the events of the main part of a Word document, or of a page header or footer, into blocks (ECMA-376 part 1, 17).
///
/// What an element means depends on what is open around it: stories (the body, cells, text boxes), tables and drawings
/// each have a stack of their own, and `roles` says what the end of an element ends.
struct WordBuilder: XMLReceiver {
    var blocks: [DocumentBlock] = []
    var tally = WordTally()
    /// Page headers and footers the sections name, in order, and whether first pages have their own.
    private(set) var headers: [(type: String, id: String)] = []
    private(set) var footers: [(type: String, id: String)] = []
    private(set) var hasTitlePage = false
    /// Whether the part is one of a Word document at all.
    private(set) var isWord = false

    let limits: DocumentLimits
    let styles: WordStyles
    var counter: NumberingCounter
    /// What a table outside others is called, before its number.
    let tableName: String

    var stories = [WordStory(.body)]
    var tables: [WordTable] = []
    var drawings: [WordDrawing] = []
    var alternatives = AlternateContent()
    private var roles: [Role] = []
    private var skipped = 0
    var characters: [UInt8] = []
    var keepsBlanks = false
    /// Content controls that show a prompt.
    var prompts = 0
    private var isPrompt: [Bool] = []
    /// The last place given was that from left to right.
    var isPlacedAcross = true
    var tableCount = 0
    /// Tables that lie in no other.
    var outerTables: Int
    var paragraphCount = 0
    var cellCount = 0
    var textBytes = 0
    var shapeCount = 0
    /// A limit was reached.
    var isFull = false

    /// What the end of an element ends.
    enum Role {
        case other, paragraph, paragraphProperties, run, properties, letters
        case table, row, rowProperties, cell, cellProperties, box
        case drawing, number(isAcross: Bool), alignment(isAcross: Bool), part(DrawingCollector.Part)
        case vmlShape, vmlGroup, alternate, sdt, sdtContent
    }

    init(
        _ styles: WordStyles, _ numbering: WordNumbering, limits: DocumentLimits, tableName: String = "Tabel",
        tableCount: Int = 0
    ) {
        self.styles = styles
        counter = NumberingCounter(numbering)
        self.limits = limits
        self.tableName = tableName
        outerTables = tableCount
    }

    // MARK: - Events

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        if skipped > 0 {
            skipped += 1
        } else if let role = role(tag) {
            roles.append(role)
        } else {
            skipped = 1
        }
        return !isFull
    }

    mutating func end() {
        if skipped > 0 {
            skipped -= 1
        } else if let role = roles.popLast() {
            close(role)
        }
    }

    var wantsText: Bool {
        guard skipped == 0, let role = roles.last else { return false }
        switch role {
        case .letters, .number, .alignment: return true
        default: return false
        }
    }

    mutating func text(_ utf8: Span<UInt8>) {
        guard characters.count < limits.textBytes else { return noteLongText() }
        let end = min(utf8.count, limits.textBytes - characters.count)
        for index in 0..<end { characters.append(utf8[index]) }
        if end < utf8.count { noteLongText() }
    }

    /// Closes what a file that ends too early, or is cut, leaves open.
    mutating func finish() {
        isFull = false
        while let role = roles.popLast() { close(role) }
    }

    // MARK: - What an element is

    /// `nil` where the element is passed over with all that is in it.
    private mutating func role(_ tag: borrowing XMLStartTag) -> Role? {
        guard let name = tag.markupName, let space = MarkupSpace(tag.namespace) else { return .other }
        switch space {
        case .word: return wordRole(name, tag)
        case .compatibility: return alternative(name, tag)
        case .vml: return vmlRole(name, tag)
        case .drawing, .wordDrawing, .wordShape:
            return drawings.isEmpty ? .other : drawingRole(name, tag)
        case .math: return name == .t ? letters(tag) : .other
        case .office, .sheetDrawing: return .other
        }
    }

    private mutating func alternative(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role? {
        switch name {
        case .AlternateContent:
            alternatives.start()
            return .alternate
        case .Choice, .Fallback: return alternatives.takes(name, tag) ? .other : nil
        default: return .other
        }
    }

    private mutating func wordRole(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role? {
        switch name {
        case .document, .hdr, .ftr:
            if roles.isEmpty { isWord = true }
            return .other
        case .p: return startParagraph()
        case .pPr: return .paragraphProperties
        case .r:
            stories[stories.count - 1].paragraph?.isHidden = false
            stories[stories.count - 1].paragraph?.font = nil
            return .run
        case .t: return letters(tag)
        case .tbl: return startTable()
        case .tr: return startRow()
        case .trPr: return .rowProperties
        case .tc: return startCell()
        case .tcPr: return .cellProperties
        case .txbxContent:
            stories.append(WordStory(.box))
            return .box
        case .drawing, .pict:
            drawings.append(WordDrawing())
            return .drawing
        case .object:
            tally.addPictures(1, in: tables.first?.name ?? "")
            return nil
        case .del, .moveFrom, .ins, .moveTo: return changeRole(name)
        case .rPrChange, .pPrChange, .tblPrChange, .tblGridChange, .trPrChange, .tcPrChange, .sectPrChange,
            .tblPrExChange, .numberingChange, .rt:
            return nil
        case .altChunk:
            tally.embeddedFiles += 1
            return nil
        case .sdt:
            isPrompt.append(false)
            return .sdt
        case .showingPlcHdr:
            if tag.isOn, let last = isPrompt.indices.last { isPrompt[last] = true }
            return .other
        case .sdtContent:
            if isPrompt.last == true { prompts += 1 }
            return .sdtContent
        case .headerReference: headers.append((tag.markup(.type) ?? "default", tag.markup(.id) ?? ""))
        case .footerReference: footers.append((tag.markup(.type) ?? "default", tag.markup(.id) ?? ""))
        case .titlePg: hasTitlePage = hasTitlePage || tag.isOn
        default: return detail(name, tag)
        }
        return .other
    }

    /// Elements that say something of what is open.
    private mutating func detail(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role {
        switch roles.last {
        case .run: return runContent(name, tag)
        case .rowProperties: describeRow(name, tag)
        case .cellProperties: describeCell(name, tag)
        default: break
        }
        switch name {
        case .rPr: return .properties
        case .vanish: if isInRun { stories[stories.count - 1].paragraph?.isHidden = tag.isOn }
        case .rFonts where isInRun:
            let font = (tag.markup(.ascii) ?? tag.markup(.hAnsi)).flatMap(SymbolFont.init)
            stories[stories.count - 1].paragraph?.font = font
        case .pStyle: stories[stories.count - 1].paragraph?.style = tag.markup(.val)
        case .outlineLvl: stories[stories.count - 1].paragraph?.outline = tag.markupInteger(.val)
        case .numId: stories[stories.count - 1].paragraph?.number = tag.markupInteger(.val)
        case .ilvl: stories[stories.count - 1].paragraph?.level = tag.markupInteger(.val)
        case .gridCol: addColumn(tag)
        default: break
        }
        return .other
    }

    /// In the properties of a run, not of a paragraph's end mark.
    private var isInRun: Bool {
        guard roles.count > 1, case .properties = roles[roles.count - 1], case .run = roles[roles.count - 2] else {
            return false
        }
        return true
    }

    /// Tracked changes: what was put in is read, what was taken out is not. In properties they speak of the whole row or
    /// of a paragraph's end.
    private mutating func changeRole(_ name: MarkupName) -> Role? {
        switch roles.last {
        case .properties, .paragraphProperties, .cellProperties: return nil
        case .rowProperties:
            if name == .del {
                tally.deletions += 1
                if let last = tables.indices.last { tables[last].isRowDeleted = true }
            } else if name == .ins {
                tally.insertions += 1
            }
            return nil
        default: break
        }
        switch name {
        case .ins: tally.insertions += 1
        case .del: tally.deletions += 1
        case .moveFrom: tally.moves += 1
        default: break
        }
        return name == .del || name == .moveFrom ? nil : .other
    }

    // MARK: - Ends

    private mutating func close(_ role: Role) {
        switch role {
        case .paragraph: endParagraph()
        case .letters: endLetters()
        case .table: endTable()
        case .row: if let last = tables.indices.last { tables[last].endRow() }
        case .cell: endCell()
        case .box: endBox()
        case .drawing: endDrawing()
        case .number(let isAcross): endNumber(isAcross, characters)
        case .alignment(let isAcross): endAlignment(isAcross, characters)
        case .part(let part): endPart(part)
        case .vmlShape: endVMLShape()
        case .vmlGroup: if let last = drawings.indices.last { drawings[last].collector.end(.group) }
        case .alternate: alternatives.end()
        case .sdt: _ = isPrompt.popLast()
        case .sdtContent:
            if isPrompt.last == true {
                prompts -= 1
                tally.placeholders += 1
            }
        case .other, .paragraphProperties, .run, .properties, .rowProperties, .cellProperties: break
        }
        switch role {
        case .letters, .number, .alignment: characters.removeAll(keepingCapacity: true)
        default: break
        }
    }
}
