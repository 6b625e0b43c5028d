import Findings
import XMLStreaming

/// Turns the events of the main part of a Word document, or of a page header or footer, into blocks (ECMA-376 part 1, 17).
///
/// What an element means depends on what is open around it: stories (the body, cells, text boxes), tables and drawings
/// each have a stack of their own, and `roles` says what the end of an element ends.
struct WordBuilder: XMLReceiver {
    private(set) var blocks: [DocumentBlock] = []
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
    private let tableName: String

    var stories = [WordStory(.body)]
    var tables: [WordTable] = []
    var drawings: [WordDrawing] = []
    var alternatives = AlternateContent()
    private var roles: [Role] = []
    private var skipped = 0
    private var characters: [UInt8] = []
    private var keepsBlanks = false
    /// Content controls that show a prompt.
    private var prompts = 0
    private var isPrompt: [Bool] = []
    /// The last place given was that from left to right.
    var isPlacedAcross = true
    private var tableCount = 0
    /// Tables that lie in no other.
    private(set) var outerTables: Int
    private var paragraphCount = 0
    private var cellCount = 0
    private var textBytes = 0
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

    // MARK: - Runs

    private mutating func runContent(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role {
        switch name {
        case .rPr: return .properties
        case .tab, .ptab: append("\t")
        case .br, .cr: append("\n")
        case .noBreakHyphen: append("-")
        case .sym:
            guard let number = tag.markup(.char).flatMap({ UInt32($0, radix: 16) }) else { break }
            let font = tag.markup(.font).flatMap(SymbolFont.init)
            let plain = Unicode.Scalar(number).map { SymbolFont.guessed(String($0)) } ?? ""
            append(font.map { String($0.character(number)) } ?? plain)
        case .fldChar: return fieldRole(tag)
        case .commentReference: tally.comments += 1
        case .footnoteReference, .endnoteReference: tally.footnotes += 1
        default: break
        }
        return .other
    }

    /// A field is an instruction and its result; only the result shows (ECMA-376 part 1, 17.16.18).
    private mutating func fieldRole(_ tag: borrowing XMLStartTag) -> Role {
        let story = stories.count - 1
        switch tag.markup(.fldCharType) {
        case "begin": if stories[story].fields.count < 64 { stories[story].fields.append(false) }
        case "separate": if let last = stories[story].fields.indices.last { stories[story].fields[last] = true }
        case "end": _ = stories[story].fields.popLast()
        default: break
        }
        return .other
    }

    private mutating func letters(_ tag: borrowing XMLStartTag) -> Role {
        characters.removeAll(keepingCapacity: true)
        keepsBlanks = tag.markup(.space) == "preserve"
        return .letters
    }

    private mutating func endLetters() {
        guard let paragraph = stories[stories.count - 1].paragraph, !characters.isEmpty else { return }
        guard !paragraph.isHidden else {
            tally.hiddenTexts += 1
            return
        }
        for index in characters.indices where characters[index] < 0x20 { characters[index] = 0x20 }
        var text = String(decoding: characters, as: UTF8.self)
        if !keepsBlanks { text = text.trimmingBlanks }
        // A soft hyphen shows at the end of a line only.
        if text.unicodeScalars.contains("\u{AD}") { text.unicodeScalars.removeAll { $0 == "\u{AD}" } }
        append(paragraph.font?.shown(text) ?? SymbolFont.guessed(text))
    }

    /// Puts text into the paragraph that is open, where people see it.
    private mutating func append(_ text: String) {
        let story = stories.count - 1
        guard let paragraph = stories[story].paragraph, !paragraph.isHidden, prompts == 0,
            stories[story].fields.allSatisfy({ $0 })
        else { return }
        textBytes += text.utf8.count
        guard textBytes <= limits.totalTextBytes else { return fill(WordMessage.texts) }
        let room = limits.textBytes - paragraph.text.utf8.count - stories[story].text.utf8.count
        guard text.utf8.count <= room else {
            stories[story].paragraph?.text += String(decoding: Array(text.utf8.prefix(max(0, room))), as: UTF8.self)
            return noteLongText()
        }
        stories[story].paragraph?.text += text
    }

    private mutating func noteLongText() {
        tally.cut(WordMessage.longText, grid: tables.last?.name, cell: tables.last?.position)
    }

    /// Nothing more is read.
    mutating func fill(_ what: LocalizedText) {
        isFull = true
        tally.cut(WordMessage.tooMuch(what))
    }

    // MARK: - Paragraphs

    private mutating func startParagraph() -> Role {
        guard stories[stories.count - 1].paragraph == nil else { return .other }
        paragraphCount += 1
        if paragraphCount > limits.paragraphs { fill(WordMessage.paragraphs) }
        stories[stories.count - 1].paragraph = WordParagraph()
        return .paragraph
    }

    private mutating func endParagraph() {
        let story = stories.count - 1
        guard let paragraph = stories[story].paragraph else { return }
        stories[story].paragraph = nil
        // An instruction ends with its paragraph, or a field that is never closed would take the rest of the story.
        stories[story].fields.removeAll { !$0 }
        let style = paragraph.style.flatMap { styles[$0] }
        let label = label(of: paragraph, style)
        if stories[story].kind == .body {
            let text = paragraph.text.trimmingBlanks
            let outline = paragraph.outline ?? style?.outline
            let level = outline.flatMap { (0...8).contains($0) && !text.isEmpty ? $0 + 1 : nil }
            guard !text.isEmpty || label != nil else { return }
            blocks.append(.paragraph(Paragraph(text, headingLevel: level, listLabel: label?.text)))
        } else {
            if stories[story].hasText { stories[story].text += "\n" }
            stories[story].hasText = true
            if let label { stories[story].text += label.text + (label.isTight || paragraph.text.isEmpty ? "" : " ") }
            stories[story].text += paragraph.text
        }
    }

    private mutating func label(of paragraph: WordParagraph, _ style: WordStyles.Style?) -> NumberingCounter.Label? {
        guard let number = paragraph.number ?? style?.number, number != 0 else { return nil }
        let ofStyle = paragraph.style.flatMap { counter.level(ofStyle: $0, in: number) }
        return counter.next(number, paragraph.level ?? style?.level ?? ofStyle ?? 0)
    }

    // MARK: - Tables

    private mutating func startTable() -> Role? {
        guard tables.count < limits.tableDepth else {
            tally.cut(WordMessage.tooDeep, grid: tables.first?.name, cell: tables.first?.position)
            return nil
        }
        tableCount += 1
        if tableCount > limits.tables { fill(WordMessage.tables) }
        let name: String
        if let last = tables.indices.last {
            tables[last].nestedCount += 1
            name = "\(tables[last].name).\(tables[last].nestedCount)"
        } else {
            outerTables += 1
            name = "\(tableName) \(outerTables)"
        }
        tables.append(WordTable(name: name, depth: stories.count, columnLimit: limits.columns))
        return .table
    }

    private mutating func addColumn(_ tag: borrowing XMLStartTag) {
        guard let last = tables.indices.last, tables[last].row < 0, tables[last].widths.count < limits.columns else {
            return
        }
        tables[last].widths.append(max(0, tag.markup(.w).flatMap { Length.emu($0, bare: Length.twip) } ?? 0))
    }

    private mutating func startRow() -> Role {
        guard let last = tables.indices.last, tables[last].depth == stories.count, !tables[last].isInRow else {
            return .other
        }
        take(cells: 1)
        tables[last].startRow()
        return .row
    }

    private mutating func describeRow(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        guard let last = tables.indices.last, tables[last].isInRow else { return }
        switch name {
        case .gridBefore: tables[last].skip(tag.markupInteger(.val) ?? 0)
        case .trHeight:
            guard let height = tag.markup(.val).flatMap({ Length.emu($0, bare: Length.twip) }), height > 0 else {
                break
            }
            tables[last].setHeight(height, isExact: tag.markup(.hRule) == "exact")
        default: break
        }
    }

    private mutating func startCell() -> Role {
        guard let last = tables.indices.last, tables[last].depth == stories.count, tables[last].isInRow,
            tables[last].cell == nil
        else { return .other }
        tables[last].cell = WordTable.Cell()
        stories.append(WordStory(.cell))
        return .cell
    }

    private mutating func describeCell(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        guard let last = tables.indices.last else { return }
        let merge: WordTable.Merge = tag.markup(.val) == "restart" ? .begins : .goesOn
        switch name {
        case .gridSpan:
            tables[last].cell?.span = max(1, tag.markupInteger(.val) ?? 1)
            if tables[last].cell?.span ?? 1 > limits.columns { tally.cut(WordMessage.tooWide, grid: tables[last].name) }
        case .vMerge: tables[last].cell?.vertical = merge
        case .hMerge: tables[last].cell?.horizontal = merge
        default: break
        }
    }

    private mutating func endCell() {
        guard let last = tables.indices.last, stories.count > 1, let story = stories.popLast() else { return }
        take(cells: tables[last].span)
        switch tables[last].endCell(story.text.trimmingBlanks, story.grids) {
        case .taken: break
        case .covered: tally.coveredTexts += 1
        case .beyond: tally.cut(WordMessage.tooWide, grid: tables[last].name)
        }
    }

    private mutating func take(cells count: Int) {
        cellCount += count
        if cellCount > limits.cells { fill(WordMessage.cells) }
    }

    private mutating func endTable() {
        guard let table = tables.popLast() else { return }
        let (grid, hiddenShapes) = table.grid()
        tally.hiddenShapes += hiddenShapes
        // A table in a text box stands where the box does.
        if let cell = stories.lastIndex(where: { $0.kind != .box }), stories[cell].kind == .cell {
            stories[cell].grids.append(grid)
        } else {
            blocks.append(.grid(grid))
        }
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

    /// Puts a text box to the shape it belongs to.
    private mutating func endBox() {
        guard stories.count > 1, let story = stories.popLast() else { return }
        addText(story.text.trimmingBlanks)
    }
}
