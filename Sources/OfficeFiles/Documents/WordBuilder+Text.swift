import Findings
import XMLStreaming

/// Runs, fields and paragraphs (ECMA-376 part 1, 17.3).
extension WordBuilder {
    // MARK: - Runs

    mutating func runContent(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Role {
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
    mutating func fieldRole(_ tag: borrowing XMLStartTag) -> Role {
        let story = stories.count - 1
        switch tag.markup(.fldCharType) {
        case "begin": if stories[story].fields.count < 64 { stories[story].fields.append(false) }
        case "separate": if let last = stories[story].fields.indices.last { stories[story].fields[last] = true }
        case "end": _ = stories[story].fields.popLast()
        default: break
        }
        return .other
    }

    mutating func letters(_ tag: borrowing XMLStartTag) -> Role {
        characters.removeAll(keepingCapacity: true)
        keepsBlanks = tag.markup(.space) == "preserve"
        return .letters
    }

    mutating func endLetters() {
        // Nothing of the paragraph is held here, or its text would be copied for each run.
        guard let isHidden = stories[stories.count - 1].paragraph?.isHidden, !characters.isEmpty else { return }
        guard !isHidden else {
            tally.hiddenTexts += 1
            return
        }
        for index in characters.indices where characters[index] < 0x20 { characters[index] = 0x20 }
        var text = String(decoding: characters, as: UTF8.self)
        if !keepsBlanks { text = text.trimmingBlanks }
        // A soft hyphen shows at the end of a line only.
        if text.unicodeScalars.contains("\u{AD}") { text.unicodeScalars.removeAll { $0 == "\u{AD}" } }
        let font = stories[stories.count - 1].paragraph?.font
        append(font?.shown(text) ?? SymbolFont.guessed(text))
    }

    /// Puts text into the paragraph that is open, where people see it.
    mutating func append(_ text: String) {
        let story = stories.count - 1
        guard let (isHidden, length) = stories[story].paragraph.map({ ($0.isHidden, $0.text.utf8.count) }), !isHidden,
            prompts == 0,
            stories[story].fields.allSatisfy({ $0 })
        else { return }
        textBytes += text.utf8.count
        guard textBytes <= limits.totalTextBytes else { return fill(WordMessage.texts) }
        let room = limits.textBytes - length - stories[story].text.utf8.count
        guard text.utf8.count <= room else {
            stories[story].paragraph?.text += String(decoding: Array(text.utf8.prefix(max(0, room))), as: UTF8.self)
            return noteLongText()
        }
        stories[story].paragraph?.text += text
    }

    mutating func noteLongText() {
        tally.cut(WordMessage.longText, grid: tables.last?.name, cell: tables.last?.position)
    }

    /// Nothing more is read.
    mutating func fill(_ what: LocalizedText) {
        isFull = true
        tally.cut(WordMessage.tooMuch(what))
    }

    // MARK: - Paragraphs

    mutating func startParagraph() -> Role {
        guard stories[stories.count - 1].paragraph == nil else { return .other }
        paragraphCount += 1
        if paragraphCount > limits.paragraphs { fill(WordMessage.paragraphs) }
        stories[stories.count - 1].paragraph = WordParagraph()
        return .paragraph
    }

    mutating func endParagraph() {
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

    mutating func label(of paragraph: WordParagraph, _ style: WordStyles.Style?) -> NumberingCounter.Label? {
        guard let number = paragraph.number ?? style?.number, number != 0 else { return nil }
        let ofStyle = paragraph.style.flatMap { counter.level(ofStyle: $0, in: number) }
        return counter.next(number, paragraph.level ?? style?.level ?? ofStyle ?? 0)
    }

    /// Puts a text box to the shape it belongs to.
    mutating func endBox() {
        guard stories.count > 1, let story = stories.popLast() else { return }
        addText(story.text.trimmingBlanks)
    }
}
