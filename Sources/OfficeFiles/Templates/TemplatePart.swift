/// A part of a template with text: its paragraphs, the marks in them, and the parts of it that are repeated.
struct TemplatePart {
    /// A paragraph, with its own texts in order; those of text boxes inside it belong to paragraphs of their own.
    struct Paragraph {
        /// Its start tag.
        var token: Int
        /// The innermost table, row and cell it stands in.
        var table: Int?
        var row: Int?
        var cell: Int?
        /// What it stands in directly.
        var parent: Int?
        var pieces: [Piece] = []
        var marks: [Mark] = []
        var endsSection = false

        var text: String { pieces.map(\.text).joined() }
        /// Nothing but this mark and blanks.
        func isAlone(_ mark: Mark) -> Bool {
            let utf8 = Array(text.utf8)
            return utf8[..<mark.range.lowerBound].allSatisfy { $0 <= 0x20 }
                && utf8[mark.range.upperBound...].allSatisfy { $0 <= 0x20 }
        }
    }

    /// The text of a `w:t`, or a break, which no mark reaches across.
    struct Piece {
        /// The start tag of the `w:t`; `nil` for a break.
        var token: Int?
        var run: Int?
        var text: String
    }

    /// `{{name}}`, `{{#name}}`, `{{/name}}`
    struct Mark: Hashable {
        enum Kind: Hashable { case field, opens, closes }

        var kind: Kind
        var name: String
        /// In the UTF-8 of the paragraph's text.
        var range: Range<Int>
    }

    let name: String
    let kind: TemplatePlace.Kind
    let markup: MarkupTokens
    private(set) var paragraphs: [Paragraph] = []
    /// The tags that end sections of pages, in order, for the width of the text before them.
    private(set) var sections: [Int] = []

    /// `nil` where tags do not fit each other.
    init?(_ name: String, _ kind: TemplatePlace.Kind, _ bytes: [UInt8]) {
        guard let markup = MarkupTokens(bytes) else { return nil }
        (self.name, self.kind, self.markup) = (name, kind, markup)
        collect()
        for index in paragraphs.indices { paragraphs[index].marks = Self.marks(in: paragraphs[index].text) }
    }

    private mutating func collect() {
        var open: [Int] = []
        var paragraph: [Int] = []
        for (index, token) in markup.tokens.enumerated() {
            switch token.kind {
            case .text, .other: continue
            case .end:
                open.removeLast()
                if token.tag == .p { paragraph.removeLast() }
            case .start, .empty:
                note(index, token, open, paragraph.last)
                guard token.kind == .start else { continue }
                if token.tag == .p {
                    paragraphs.append(
                        Paragraph(
                            token: index, table: last(.tbl, open), row: last(.tr, open), cell: last(.tc, open),
                            parent: open.last))
                    paragraph.append(paragraphs.count - 1)
                }
                open.append(index)
            }
        }
    }

    /// The innermost open element of a kind, within the text box that is open. Stacks are as deep as the limits allow.
    private func last(_ tag: WordTag, _ open: [Int]) -> Int? {
        open.last { markup.tokens[$0].tag == tag || markup.tokens[$0].tag == .p }
            .flatMap { markup.tokens[$0].tag == tag ? $0 : nil }
    }

    private mutating func note(_ index: Int, _ token: MarkupTokens.Token, _ open: [Int], _ paragraph: Int?) {
        if token.tag == .sectPr {
            sections.append(index)
            if let paragraph { paragraphs[paragraph].endsSection = true }
        }
        guard let paragraph, let run = open.last, markup.tokens[run].tag == .r else { return }
        switch token.tag {
        case .t where token.kind == .start:
            let letters = markup.letters(of: index)
            // Blanks at either end count where the text says so (ECMA-376 part 1, 17.3.3.31).
            let keepsBlanks = markup.attribute("xml:space", of: index)?.value == "preserve"
            paragraphs[paragraph].pieces.append(
                Piece(token: index, run: run, text: keepsBlanks ? letters : letters.trimmed))
        case .tab, .br, .cr: paragraphs[paragraph].pieces.append(Piece(token: nil, run: nil, text: "\n"))
        default: break
        }
    }

    // MARK: - Marks

    /// Names are of one line and at most 100 letters; what is longer is no mark.
    static func marks(in text: String) -> [Mark] {
        let utf8 = Array(text.utf8)
        guard utf8.count >= 5, utf8.contains(UInt8(ascii: "{")) else { return [] }
        var marks: [Mark] = []
        var open: Int?
        var index = 0
        while index + 1 < utf8.count {
            let pair = (utf8[index], utf8[index + 1])
            if pair == (UInt8(ascii: "{"), UInt8(ascii: "{")) {
                // Of three braces the last two begin the mark.
                let isThird = index + 2 < utf8.count && utf8[index + 2] == UInt8(ascii: "{")
                open = isThird ? nil : index
                index += isThird ? 1 : 2
            } else if pair == (UInt8(ascii: "}"), UInt8(ascii: "}")), let start = open {
                if let mark = mark(utf8, start..<(index + 2)) { marks.append(mark) }
                open = nil
                index += 2
            } else {
                if utf8[index] == 0x0A { open = nil }
                index += 1
            }
        }
        return marks
    }

    private static func mark(_ utf8: [UInt8], _ range: Range<Int>) -> Mark? {
        var name = String(decoding: utf8[(range.lowerBound + 2)..<(range.upperBound - 2)], as: UTF8.self).trimmed
        guard (1...100).contains(name.unicodeScalars.count) else { return nil }
        var kind = Mark.Kind.field
        if name.hasPrefix("#") { kind = .opens } else if name.hasPrefix("/") { kind = .closes }
        if kind != .field { name = String(name.dropFirst()).trimmed }
        return name.isEmpty ? nil : Mark(kind: kind, name: name, range: range)
    }

    func place(of paragraph: Int) -> TemplatePlace {
        let text = String(paragraphs[paragraph].text.replacing("\n", with: " ").prefix(60))
        return TemplatePlace(kind: kind, part: name, paragraph: paragraph + 1, text: text.trimmed)
    }

    // MARK: - Widths

    /// The room for blocks in the place of a paragraph, in twips: that of its cell, else that of its pages.
    func width(of paragraph: Int) -> Int {
        let token = paragraphs[paragraph].token
        if let cell = paragraphs[paragraph].cell, let width = cellWidth(cell) { return max(400, width - 216) }
        let section = sections.first { $0 > token } ?? sections.last
        guard let section else { return 9_355 }
        var (page, left, right) = (11_906, 1_417, 1_134)
        for index in section..<max(section, markup.tokens[section].partner) {
            switch markup.tokens[index].tag {
            case .pgSz: page = number("w:w", index) ?? page
            case .pgMar: (left, right) = (number("w:left", index) ?? left, number("w:right", index) ?? right)
            default: break
            }
        }
        return max(1_000, page - left - right)
    }

    private func cellWidth(_ cell: Int) -> Int? {
        for index in cell..<markup.tokens[cell].partner {
            let tag = markup.tokens[index].tag
            if tag == .tcW {
                return markup.attribute("w:type", of: index)?.value == "dxa" ? number("w:w", index) : nil
            }
            if tag == .p { return nil }
        }
        return nil
    }

    private func number(_ name: String, _ token: Int) -> Int? {
        markup.attribute(name, of: token).flatMap { Int($0.value) }.map { min(max($0, 0), 31_680) }
    }
}

extension String {
    /// Without blanks at either end.
    var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
        return start < end ? String(self[start..<end]) : ""
    }
}
