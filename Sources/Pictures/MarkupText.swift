/// Text as XML 1.0 allows it.
package enum MarkupText {
    /// `text` with the characters of markup escaped. Each character XML 1.0 forbids (section 2.2), other control
    /// characters but tab and new line, and those that turn the direction of the text become U+FFFD, so that no name can
    /// break a file, or show something else than it says.
    ///
    /// As one line, for values of attributes and for labels, tabs and ends of lines become blanks, and `'` is escaped too.
    package static func escape(_ text: String, asOneLine: Bool = false, into result: inout String) {
        if isPlain(text, asOneLine) {
            result += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'" where asOneLine: result += "&#39;"
            case "\t", "\n", "\r": result.unicodeScalars.append(asOneLine ? " " : scalar == "\r" ? "\u{FFFD}" : scalar)
            default: result.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
    }

    /// The text escaped.
    package static func escaped(_ text: String, asOneLine: Bool = false) -> String {
        var result = ""
        escape(text, asOneLine: asOneLine, into: &result)
        return result
    }

    /// Most texts need nothing: ASCII without markup and control characters.
    private static func isPlain(_ text: String, _ isOneLine: Bool) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x22, 0x26, 0x3C, 0x3E: false
            case 0x27: !isOneLine
            default: (0x20..<0x7F).contains(byte)
            }
        }
    }

    /// Marks of direction alone (U+200E, U+200F), which texts from other programs often bear, turn nothing around.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
