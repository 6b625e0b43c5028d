internal import Pictures

/// The letters of charts: one scale of sizes, and what fits a width.
enum ChartText {
    /// Of names and figures, in units of the picture; 12 of them are 9 points on paper, as in tables.
    static let size = 12.0
    /// Of axes, headings of columns and remarks.
    static let small = 10.5
    /// From the line one text stands on to that of the next.
    static let lineHeight = 14.0

    /// How wide a text runs; bold letters are about a tenth wider.
    static func width(_ text: String, size: Double = size, isBold: Bool = false) -> Double {
        GlyphWidths.width(of: text, size: size) * (isBold ? 1.1 : 1)
    }

    /// The widest of some texts.
    static func widest(_ texts: some Sequence<String>, size: Double = size, isBold: Bool = false) -> Double {
        texts.map { width(plain($0), size: size, isBold: isBold) }.max() ?? 0
    }

    /// A text on one line, shortened with an ellipsis where it is wider than `width`.
    static func fitted(_ text: String, width: Double, size: Double = size, isBold: Bool = false) -> String {
        let text = plain(text)
        guard Self.width(text, size: size, isBold: isBold) > width else { return text }
        let letters = Array(text)
        var (low, high) = (0, letters.count)
        while low < high {
            let middle = (low + high + 1) / 2
            let isFitting = Self.width(cut(letters, middle), size: size, isBold: isBold) <= width
            if isFitting { low = middle } else { high = middle - 1 }
        }
        return cut(letters, low)
    }

    /// A text on at most `most` lines, broken between words; the last is shortened where there is more.
    static func lines(
        _ text: String, width: Double, most: Int = 2, size: Double = size, isBold: Bool = false
    ) -> [String] {
        var lines: [String] = []
        var rest = plain(text).split(separator: " ")[...]
        while lines.count < most - 1, !rest.isEmpty {
            var line = ""
            while let word = rest.first {
                let longer = line.isEmpty ? String(word) : line + " " + word
                guard Self.width(longer, size: size, isBold: isBold) <= width else { break }
                line = longer
                rest = rest.dropFirst()
            }
            // A word that is wider than the line: the whole rest is one line, cut.
            guard !line.isEmpty else { break }
            lines.append(line)
        }
        if !rest.isEmpty {
            lines.append(fitted(rest.joined(separator: " "), width: width, size: size, isBold: isBold))
        }
        return lines
    }

    /// Without line ends, and no longer than any line can hold.
    static func plain(_ text: String) -> String {
        var kept = ""
        for (position, character) in text.enumerated() {
            guard position < 400 else { return kept + "…" }
            kept.append(character.isNewline || character == "\t" ? " " : character)
        }
        return kept
    }

    private static func cut(_ letters: [Character], _ count: Int) -> String {
        var kept = letters[..<count]
        while let last = kept.last, " .,;:-–(".contains(last) { kept.removeLast() }
        return String(kept) + "…"
    }
}
