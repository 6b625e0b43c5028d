internal import Pictures

/// A text broken into lines that fit a width.
struct TextBlock {
    var lines: [String]
    /// The type size, in units of the drawing.
    var size: Double
    /// Whether a word was too long for the width, with no place to break it.
    private var hasBrokenWord = false

    var lineHeight: Double { size * 1.2 }
    var height: Double { Double(lines.count) * lineHeight }
    var width: Double { lines.map { GlyphWidths.width(of: $0, size: size) }.max() ?? 0 }
    var isEmpty: Bool { lines.isEmpty }

    /// `text` wrapped to `width` at one size. Line ends in the text are kept, words too long are broken. What goes past
    /// `longest` characters is cut, with an ellipsis.
    init(_ text: String, width: Double, size: Double, longest: Int = 600) {
        self.size = size
        lines = []
        for paragraph in Self.paragraphs(of: text, longest: longest) {
            wrap(paragraph, width: max(width, size))
        }
    }

    /// `text` at the largest of `sizes` at which it fits a box; at the last of them it is cut, with an ellipsis.
    init(fitting text: String, width: Double, height: Double, sizes: [Double]) {
        self.init(text, width: width, size: sizes.first ?? 10)
        for size in sizes.dropFirst() where self.height > height || hasBrokenWord {
            self.init(text, width: width, size: size)
        }
        cut(to: max(1, Int(min(height / lineHeight + 0.15, 1000))))
    }

    /// Leaves at most `count` lines; the last ends in an ellipsis if any was taken.
    mutating func cut(to count: Int) {
        guard lines.count > count, count > 0 else { return }
        lines.removeSubrange(count...)
        if let last = lines.popLast() { lines.append(last.trimmingSuffix(" .,;:") + "…") }
    }

    private mutating func wrap(_ paragraph: Substring, width: Double) {
        var line = ""
        for word in paragraph.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if GlyphWidths.width(of: longer, size: size) <= width {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = breakUp(word, width: width)
        }
        if !line.isEmpty { lines.append(line) }
    }

    /// Adds lines for all of a word but its last piece, which is returned: after `-`, `/`, `_`, `.` where it can be, else
    /// anywhere.
    private mutating func breakUp(_ word: Substring, width: Double) -> String {
        var rest = word
        while GlyphWidths.width(of: rest, size: size) > width {
            var end = rest.startIndex
            var used = 0.0
            var soft: Substring.Index?
            while end < rest.endIndex {
                let next = rest.index(after: end)
                used += GlyphWidths.width(of: rest[end..<next], size: size)
                if used > width, end > rest.startIndex { break }
                if "-/_.,".contains(rest[end]) { soft = next }
                end = next
            }
            let cut = soft.map { $0 < rest.endIndex ? $0 : end } ?? end
            if soft == nil { hasBrokenWord = true }
            guard cut < rest.endIndex else { break }
            lines.append(String(rest[..<cut]))
            rest = rest[cut...]
        }
        return String(rest)
    }

    private static func paragraphs(of text: String, longest: Int) -> [Substring] {
        var kept = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < longest else {
                kept += "…"
                break
            }
            count += 1
            switch scalar {
            case "\r": continue
            case "\t", "\u{A0}": kept += " "
            default: kept.unicodeScalars.append(scalar)
            }
        }
        return kept.split(separator: "\n")
    }
}

extension String {
    fileprivate func trimmingSuffix(_ characters: String) -> String {
        var result = self[...]
        while let last = result.last, characters.contains(last) { result.removeLast() }
        return String(result)
    }
}
