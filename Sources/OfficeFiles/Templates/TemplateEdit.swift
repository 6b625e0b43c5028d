import Pictures

/// Bytes of a part that others take the place of.
struct TemplateEdit {
    var range: Range<Int>
    var bytes: [UInt8]
    /// What is put in has elements of ours.
    var hasMarkup = false

    /// Appends the bytes of `range` with the edits made; of edits that lie over each other the first is made.
    static func apply(_ edits: [TemplateEdit], to bytes: [UInt8], _ range: Range<Int>, _ output: inout [UInt8]) {
        var position = range.lowerBound
        let sorted = edits.sorted {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }
        for edit in sorted where edit.range.lowerBound >= position && edit.range.upperBound <= range.upperBound {
            output += bytes[position..<edit.range.lowerBound]
            output += edit.bytes
            position = edit.range.upperBound
        }
        output += bytes[position..<range.upperBound]
    }

    /// What may stand once in a document is left out of copies: ids of paragraphs, and bookmarks.
    static func withoutIDs(_ tokens: Range<Int>, _ markup: MarkupTokens) -> [TemplateEdit] {
        var edits: [TemplateEdit] = []
        for index in tokens {
            let token = markup.tokens[index]
            guard token.kind == .start || token.kind == .empty else { continue }
            switch token.tag {
            case .bookmarkStart, .bookmarkEnd:
                edits.append(
                    TemplateEdit(
                        range: token.range.lowerBound..<markup.tokens[token.partner].range.upperBound, bytes: []))
            case .p, .tr:
                for name in ["w14:paraId", "w14:textId"] {
                    guard let attribute = markup.attribute(name, of: index) else { continue }
                    edits.append(TemplateEdit(range: attribute.range, bytes: []))
                }
            default: break
            }
        }
        return edits
    }

    /// The texts of a paragraph with values in the place of marks. A value takes the look of the run its mark begins in;
    /// texts without a mark stay as they are.
    static func edits(
        of paragraph: TemplatePart.Paragraph, _ replacements: [(range: Range<Int>, value: TemplateValue)],
        _ markup: MarkupTokens, blank: (OutgoingBlank, String) -> String
    ) -> [TemplateEdit] {
        guard !replacements.isEmpty else { return [] }
        var edits: [TemplateEdit] = []
        var start = 0
        for piece in paragraph.pieces {
            let utf8 = Array(piece.text.utf8)
            let range = start..<(start + utf8.count)
            start = range.upperBound
            let touching = replacements.filter { $0.range.overlaps(range) }
            guard let token = piece.token, !touching.isEmpty else { continue }
            let look = piece.run.map { Self.look(of: $0, markup) } ?? ""
            var text = ""
            var position = range.lowerBound
            var hasMarkup = false
            func letters(_ end: Int) -> String {
                guard position < end else { return "" }
                return String(
                    decoding: utf8[(position - range.lowerBound)..<(end - range.lowerBound)], as: UTF8.self)
            }
            for (mark, value) in touching {
                text += MarkupText.escaped(letters(mark.lowerBound))
                position = min(mark.upperBound, range.upperBound)
                guard mark.lowerBound >= range.lowerBound else { continue }
                switch value {
                case .text(let value): text += lines(value)
                case .blank(let value):
                    hasMarkup = true
                    text += "</w:t></w:r>" + blank(value, look) + "<w:r>\(look)\(opening)"
                case .blocks, .items: break
                }
            }
            text += MarkupText.escaped(letters(range.upperBound))
            let element = markup.tokens[token]
            let bytes = element.range.lowerBound..<markup.tokens[element.partner].range.upperBound
            edits.append(
                TemplateEdit(range: bytes, bytes: Array("\(opening)\(text)</w:t>".utf8), hasMarkup: hasMarkup))
        }
        return edits
    }

    private static let opening = "<w:t xml:space=\"preserve\">"

    /// A text whose new lines and tabs are Word's.
    private static func lines(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { MarkupText.escaped(String($0)) }
                .joined(separator: "</w:t><w:tab/>\(opening)")
        }
        return lines.joined(separator: "</w:t><w:br/>\(opening)")
    }

    /// The properties of a run, as they are written.
    private static func look(of run: Int, _ markup: MarkupTokens) -> String {
        let next = run + 1
        guard next < markup.tokens.count, markup.tokens[next].tag == .rPr else { return "" }
        let end = markup.tokens[markup.tokens[next].partner].range.upperBound
        return markup.text(markup.tokens[next].range.lowerBound..<end)
    }
}
