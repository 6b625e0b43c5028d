internal import Pictures

/// Which point of a line of text stands at the given place.
enum TextAnchor: String {
    case start, middle, end
}

/// How a block of text is set.
struct TextStyle {
    var anchor = TextAnchor.middle
    var color = MapColour.ink
    var isBold = false
    /// Paper behind the letters, for labels that lie on lines. (A rim about them by `paint-order` would hide the
    /// letters in programs that do not know it.)
    var hasGround = false
    /// Turned to read from the bottom up, about the place.
    var isTurned = false

    /// How much paper behind letters hides, so that a line under it can be guessed.
    static let groundOpacity = 0.8
}

extension TextBlock {
    /// The line the letters of each line stand on, where the first line's top is at `top`. The middle of the letters'
    /// height, not their feet, belongs on the middle of the line.
    func baselines(below top: Double) -> [(line: String, y: Double)] {
        lines.enumerated().map { position, line in
            (line, top + lineHeight * (Double(position) + 0.5) + size * 0.35)
        }
    }

    /// The paper behind each line of a block set about `top`.
    func grounds(at top: Point) -> [Box] {
        lines.enumerated().map { position, line in
            let width = GlyphWidths.width(of: line, size: size)
            return Box(
                x: top.x - width / 2, y: top.y + lineHeight * Double(position), width: width, height: lineHeight)
        }
    }
}
