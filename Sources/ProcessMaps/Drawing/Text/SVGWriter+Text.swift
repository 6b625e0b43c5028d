internal import Pictures

/// Which point of a line of text stands at the given place.
enum TextAnchor: String {
    case start, middle, end
}

/// How a block of text is set.
struct TextStyle {
    var anchor = TextAnchor.middle
    var color = Palette.ink
    var isBold = false
    /// Paper behind the letters, for labels that lie on lines. (A rim about them by `paint-order` would hide the
    /// letters in programs that do not know it.)
    var hasGround = false
    /// Turned to read from the bottom up, about the place.
    var isTurned = false
}

extension SVGWriter {
    /// Writes a block whose first line's top is at `top`, as text that can be selected and searched.
    mutating func text(_ block: TextBlock, at top: Point, style: TextStyle = TextStyle()) {
        guard !block.isEmpty else { return }
        if style.hasGround { ground(of: block, at: top) }
        var attributes: SVGAttributes = [
            "font-size": .number(block.size), "text-anchor": .text(style.anchor.rawValue), "fill": .text(style.color),
        ]
        if style.isBold { attributes.set("font-weight", "bold") }
        if style.isTurned {
            let centre = SVGNumber.text(top.x) + " " + SVGNumber.text(top.y + block.height / 2)
            attributes.set("transform", .text("rotate(-90 \(centre))"))
        }
        group("text", attributes) { svg in
            for (position, line) in block.lines.enumerated() {
                // The middle of the letters' height, not their feet, belongs on the middle of the line.
                let baseline = top.y + block.lineHeight * (Double(position) + 0.5) + block.size * 0.35
                svg.element("tspan", ["x": .number(top.x), "y": .number(baseline)], text: line)
            }
        }
    }

    /// Paper that lets a line under it be guessed.
    private mutating func ground(of block: TextBlock, at top: Point) {
        group("g", ["fill-opacity": 0.8]) { svg in
            for (position, line) in block.lines.enumerated() {
                let width = GlyphWidths.width(of: line, size: block.size)
                let box = Box(
                    x: top.x - width / 2, y: top.y + block.lineHeight * Double(position), width: width,
                    height: block.lineHeight)
                svg.rectangle(box, fill: Palette.paper, stroke: .none)
            }
        }
    }

    /// Writes a block about `centre`.
    mutating func text(_ block: TextBlock, centred centre: Point, style: TextStyle = TextStyle()) {
        text(block, at: Point(x: centre.x, y: centre.y - block.height / 2), style: style)
    }
}
