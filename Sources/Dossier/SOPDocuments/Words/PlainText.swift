/// The text of a cell or paragraph as people read it.
extension String {
    /// Without the marks of Markdown emphasis; blanks, also the ones that do not break, are single, and lines have
    /// none at their ends. Blank lines stay, since the room for a signature says where a position ends.
    var plain: String {
        if isPlainLine { return self }
        let text = utf8.contains(UInt8(ascii: "*")) ? withoutEmphasis : self
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let plain = lines.map { $0.split(whereSeparator: \.isBlank).joined(separator: " ") }
        let kept = plain.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
        return kept.joined(separator: "\n")
    }

    /// On one line: a heading, a name, a title. A word that is hyphenated at the end of a line is put together, and
    /// so is one written downwards, a letter a line.
    var oneLine: String {
        if isPlainLine { return self }
        let lines = plain.split(separator: "\n")
        guard lines.count > 1 else { return lines.first.map(String.init) ?? "" }
        if lines.allSatisfy({ $0.count == 1 }) { return lines.joined() }
        var joined = ""
        for line in lines {
            if joined.last == "-", line.first?.isLowercase == true {
                joined.removeLast()
            } else if !joined.isEmpty {
                joined += " "
            }
            joined += line
        }
        return joined
    }

    /// Whether it is plain ASCII on one line already, with single blanks: nearly every cell is, and there are many.
    private var isPlainLine: Bool {
        var isBlank = true
        for byte in utf8 {
            switch byte {
            case 0x20:
                if isBlank { return false }
                isBlank = true
            case UInt8(ascii: "*"), 0..<0x20, 0x7F...: return false
            default: isBlank = false
            }
        }
        return !isBlank || utf8.isEmpty
    }

    /// `**wajib**` and `*(diisi)*` without their stars; a star that marks nothing, as in `*)`, stays.
    private var withoutEmphasis: String {
        var out: [Character] = []
        var opening: Int?
        let text = Array(self)
        var index = 0
        while index < text.count {
            let character = text[index]
            if character == "*", index + 1 < text.count, text[index + 1] == "*" {
                index += 2
                continue
            }
            if character == "*" {
                let before = index > 0 ? text[index - 1] : " "
                let after = index + 1 < text.count ? text[index + 1] : " "
                if let place = opening, !before.isWhitespace, !after.isLetter {
                    out.remove(at: place)
                    opening = nil
                    index += 1
                    continue
                }
                if !before.isLetter, !after.isWhitespace { opening = out.count }
            }
            if character.isNewline { opening = nil }
            out.append(character)
            index += 1
        }
        return String(out)
    }
}

extension Character {
    fileprivate var isBlank: Bool {
        isWhitespace || self == "\u{200B}" || self == "\u{FEFF}" || self == "\u{200E}" || self == "\u{AD}"
    }
}
