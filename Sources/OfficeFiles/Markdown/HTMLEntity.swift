/// The entities of HTML that people write in text (HTML 4.01, 24), and characters by number.
enum HTMLEntity {
    /// The character that `name` stands for, as it is between `&` and `;`: `nbsp`, `#8211`, `#x2013`.
    static func character(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        // A sign before the digits would pass for a number.
        guard (1...7).contains(digits.count), digits.allSatisfy(\.isHexDigit),
            let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
        else { return nil }
        return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©", "reg": "®",
        "trade": "™", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "middot": "·", "bull": "•",
        "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
        "sbquo": "‚", "bdquo": "„", "laquo": "«", "raquo": "»", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓",
        "harr": "↔", "lArr": "⇐", "rArr": "⇒", "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "minus": "−",
        "radic": "√", "check": "✓", "cross": "✗", "sect": "§", "para": "¶", "euro": "€", "pound": "£", "yen": "¥",
        "cent": "¢", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³",
        "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "shy": "\u{AD}", "zwnj": "\u{200C}",
        "zwj": "\u{200D}", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ouml": "ö", "uuml": "ü",
        "auml": "ä", "szlig": "ß", "ntilde": "ñ", "num": "#", "ast": "*", "lowbar": "_", "vert": "|", "verbar": "|",
        "grave": "`", "lsqb": "[", "rsqb": "]", "lpar": "(", "rpar": ")", "Tab": "\t", "NewLine": "\n",
        "squ": "□", "square": "□", "diams": "♦", "infin": "∞", "micro": "µ", "ordm": "º", "ordf": "ª",
    ]
}
