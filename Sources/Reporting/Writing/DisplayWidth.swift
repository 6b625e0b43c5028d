/// How wide a text stands in a terminal, in columns, and the text made safe to stand there.
public enum DisplayWidth {
    /// Two columns for wide characters (East Asian, emoji), none for combining marks.
    static func of(_ text: String) -> Int {
        if isPlainASCII(text) { return text.utf8.count }
        return text.reduce(0) { $0 + width(of: $1) }
    }

    /// Nearly every text is printable ASCII, and long reports are wrapped word by word.
    private static func isPlainASCII(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }

    static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
        return wide.contains { $0.contains(first.value) } ? 2 : 1
    }

    /// The text on one line, without control or direction characters: what an input file holds cannot steer the
    /// terminal.
    public static func safe(_ text: String) -> String {
        if isPlainASCII(text) { return text }
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: safe.unicodeScalars.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: safe.unicodeScalars.append("\u{FFFD}")
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }

    /// Blocks that stand two columns wide (Unicode UAX #11, W and F).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
}
