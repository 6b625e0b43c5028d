/// Text as XML 1.0 allows it.
package enum MarkupText {
    /// `text` with the characters of markup escaped. Each character XML 1.0 forbids (section 2.2), other control
    /// characters but tab and new line, and those that turn the direction of the text become U+FFFD, so that no name can
    /// break a file, or show something else than it says.
    package static func escape(_ text: String, into result: inout String) {
        if isPlain(text) {
            result += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
    }

    /// The text escaped.
    package static func escaped(_ text: String) -> String {
        var result = ""
        escape(text, into: &result)
        return result
    }

    /// Most texts need nothing: ASCII without markup and control characters.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x22, 0x26, 0x3C, 0x3E: false
            default: (0x20..<0x7F).contains(byte)
            }
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case ..<0x20, 0x7F...0x9F: true
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
