internal import OfficeFiles

/// Rich text as Markdown: what stands out stands out, links lead somewhere, blanks stand in brackets.
struct MarkdownText {
    /// The footnotes so far, in order.
    private(set) var footnotes: [OutgoingText] = []

    /// The text as Markdown; where it begins a line (`isLine`) no letter of it begins a list.
    mutating func markup(_ text: OutgoingText, isLine: Bool = true, lineBreak: String = "\\\n") -> String {
        var markup = ""
        for piece in text.pieces {
            switch piece {
            case .text(let text, let style): markup += Self.styled(text, style, isLine && markup.isEmpty, lineBreak)
            case .link(let text, .address(let address)): markup += Self.link(text, address)
            case .link(let text, .anchor): markup += MarkdownWriter.escaped(text)
            case .lineBreak: markup += lineBreak
            case .tab: markup += " "
            case .blank(let blank): markup += "**\\[\(MarkdownWriter.escaped(blank.prompt))\\]**"
            case .footnote(let note):
                footnotes.append(note)
                markup += "[^\(footnotes.count)]"
            case .pageNumber, .pageCount: break
            }
        }
        return markup
    }

    private static func styled(
        _ text: String, _ style: OutgoingTextStyle, _ isLine: Bool, _ lineBreak: String
    ) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        return lines.enumerated().map { index, line in
            // Marks stand at letters, not at blanks.
            let inner = line.drop { $0 == " " }
            let kept = String(inner.reversed().drop { $0 == " " }.reversed())
            guard !kept.isEmpty, style.isBold || style.isItalic else {
                return isLine && index == 0 ? MarkdownWriter.escapedLine(line) : MarkdownWriter.escaped(line)
            }
            let mark = style.isBold && style.isItalic ? "***" : style.isBold ? "**" : "*"
            let before = line.prefix(line.count - inner.count)
            return before + mark + MarkdownWriter.escaped(kept) + mark + inner.dropFirst(kept.count)
        }.joined(separator: lineBreak)
    }

    /// Addresses of the web and of mail; another stays text.
    private static func link(_ text: String, _ address: String) -> String {
        let isKnown = ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
        let isPlain = address.unicodeScalars.allSatisfy { $0.value > 32 && !"<>()\\".unicodeScalars.contains($0) }
        guard isKnown, isPlain else { return MarkdownWriter.escaped(text) }
        return "[\(MarkdownWriter.escaped(text))](\(address))"
    }
}
