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

    /// Whether it is on one line already, with single blanks, and made of letters and signs that stand for themselves:
    /// nearly every cell is, and there are many.
    private var isPlainLine: Bool {
        var isBlank = true
        var (lead, second): (UInt8, UInt8) = (0, 0)
        for byte in utf8 {
            switch byte {
            case 0x20:
                if isBlank { return false }
                isBlank = true
            case UInt8(ascii: "*"), 0..<0x20, 0x7F: return false
            case 0x80..<0xC0:
                if lead == 0xE2, second == 0 {
                    second = byte
                } else if !Self.isPlain(lead, second, byte) {
                    return false
                }
            case 0xC0...: (lead, second, isBlank) = (byte, 0, false)
            default: isBlank = false
            }
        }
        return !isBlank || utf8.isEmpty
    }

    /// Whether a character of two or three bytes is neither a blank nor a mark that combines: `±`, Latin letters, dashes,
    /// quotation marks, ticks and arrows.
    private static func isPlain(_ lead: UInt8, _ second: UInt8, _ last: UInt8) -> Bool {
        switch lead {
        case 0xC2: last > 0xA0 && last != 0xAD
        case 0xC3...0xCB: true
        // General punctuation begins with blanks and marks of direction, and has more of them at U+2028.
        case 0xE2 where second == 0x80: (0x90..<0xA8).contains(last) || last >= 0xB0
        case 0xE2: (0x84...0xB2).contains(second)
        default: false
        }
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
