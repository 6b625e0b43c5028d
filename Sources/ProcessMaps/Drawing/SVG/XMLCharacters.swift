/// Text as XML 1.0 allows it.
enum XMLCharacters {
    /// `text` with the characters of markup escaped, and each character XML 1.0 forbids (section 2.2) replaced by
    /// U+FFFD, so that no name in a map can break the drawing.
    static func escape(_ text: String, into result: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n", "\r": result += " "
            default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        escape(text, into: &result)
        return result
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }
}
