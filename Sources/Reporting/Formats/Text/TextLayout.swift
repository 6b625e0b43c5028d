/// Lines of running text in a terminal.
enum TextLayout {
    /// Breaks at blanks so that no line is wider than `width`; a longer word is broken inside.
    static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            for piece in pieces(of: word, width: max(1, width)) {
                let length = DisplayWidth.of(piece)
                if used > 0, used + 1 + length > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                if used > 0 {
                    line += " "
                    used += 1
                }
                line += piece
                used += length
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// Without the blanks at the end.
    static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private static func pieces(of word: Substring, width: Int) -> [String] {
        guard DisplayWidth.of(String(word)) > width else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        for character in word {
            if DisplayWidth.of(piece) + DisplayWidth.width(of: character) > width, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return pieces + [piece]
    }
}

/// How a piece of text stands out on a terminal that can show it.
enum TextStyle {
    case plain, strong, faint, good, fair, bad

    func applied(to text: String, _ isStyled: Bool) -> String {
        guard isStyled, let code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private var code: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .good: "32"
        case .fair: "33"
        case .bad: "31"
        }
    }
}
