/// Fonts whose letters are pictures: a check mark typed in Wingdings is stored as `ü`. What people see is told from the
/// font and the number of the letter (ECMA-376 part 1, 17.3.3.30).
enum SymbolFont: Sendable {
    case symbol, wingdings, wingdings2, wingdings3, webdings

    /// `nil` for fonts of letters.
    init?(named name: String) {
        switch name.lowercased() {
        case "symbol", "standard symbols l", "opensymbol", "starsymbol": self = .symbol
        case "wingdings": self = .wingdings
        case "wingdings 2": self = .wingdings2
        case "wingdings 3": self = .wingdings3
        case "webdings": self = .webdings
        default: return nil
        }
    }

    /// The character that looks like the letter of this number, 0x20 to 0xFF, whether it was stored as itself or in the
    /// private use area (0xF020 to 0xF0FF). What has no likeness in Unicode stays as it is.
    func character(_ number: UInt32) -> Unicode.Scalar {
        let low = (0xF000...0xF0FF).contains(number) ? number - 0xF000 : number
        let table =
            switch self {
            case .symbol: Self.symbols
            case .wingdings: Self.dings
            case .wingdings2: Self.dings2
            case .wingdings3: Self.dings3
            case .webdings: Self.web
            }
        return table[low] ?? Unicode.Scalar(number == low || self != .symbol ? number : low) ?? "\u{FFFD}"
    }

    /// Text typed in this font, as people see it.
    func shown(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { shown.append(scalar == " " ? scalar : character(scalar.value)) }
        return String(shown)
    }

    /// Letters of the private use area without a font that would tell: bullets and check marks, as programs write them.
    static func guessed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xF020...0xF0FF).contains($0.value) }) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let low = scalar.value &- 0xF000
            let isPrivate = (0xF020...0xF0FF).contains(scalar.value)
            shown.append(isPrivate ? dings[low] ?? symbols[low] ?? scalar : scalar)
        }
        return String(shown)
    }

    private static let symbols: [UInt32: Unicode.Scalar] = [
        0xA3: "≤", 0xA5: "∞", 0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→",
        0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…",
        0xD6: "√", 0xD7: "·", 0xDB: "⇔", 0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE0: "◊",
        0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x53: "Σ", 0x57: "Ω",
    ]
    private static let dings: [UInt32: Unicode.Scalar] = [
        0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆",
        0x76: "❖", 0x77: "⬥", 0x78: "☒", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA2: "○", 0xA3: "○", 0xA4: "◉",
        0xA5: "◎", 0xA7: "▪", 0xA8: "☐", 0xAA: "✦", 0xAB: "★", 0xB7: "•", 0xD7: "⌫", 0xD8: "➢", 0xDC: "➲",
        0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "←", 0xE8: "→", 0xE9: "↑", 0xEA: "↓", 0xEF: "⇦", 0xF0: "⇨",
        0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xF4: "⇳", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    ]
    private static let dings2: [UInt32: Unicode.Scalar] = [
        0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0x99: "○",
        0xA2: "■", 0xA3: "☐", 0xAE: "◆", 0xAF: "◇",
    ]
    private static let dings3: [UInt32: Unicode.Scalar] = [
        0x66: "←", 0x67: "→", 0x68: "↑", 0x69: "↓", 0x70: "▲", 0x71: "▼", 0x72: "△", 0x73: "▽", 0x74: "◀", 0x75: "▶",
        0x76: "◁", 0x77: "▷", 0x7D: "▶",
    ]
    private static let web: [UInt32: Unicode.Scalar] = [
        0x33: "◀", 0x34: "▶", 0x61: "✔", 0x63: "□", 0x67: "■", 0x72: "✖",
    ]
}
