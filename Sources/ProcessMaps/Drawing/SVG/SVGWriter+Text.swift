import Pictures

extension SVGWriter {
    /// As text that can be selected and searched.
    mutating func text(_ block: TextBlock, at top: Point, style: TextStyle) {
        guard !block.isEmpty else { return }
        if style.hasGround {
            element("g", ["fill-opacity": .number(TextStyle.groundOpacity)]) { svg in
                for box in block.grounds(at: top) { svg.rectangle(box, fill: .paper, stroke: .none) }
            }
        }
        var attributes: SVGAttributes = [
            "font-size": .number(block.size), "text-anchor": .text(style.anchor.rawValue),
            "fill": .text(style.color.hex),
        ]
        if style.isBold { attributes.set("font-weight", "bold") }
        if style.isTurned {
            let centre = PictureNumber.text(top.x) + " " + PictureNumber.text(top.y + block.height / 2)
            attributes.set("transform", .text("rotate(-90 \(centre))"))
        }
        element("text", attributes) { svg in
            for (line, y) in block.baselines(below: top.y) {
                svg.element("tspan", ["x": .number(top.x), "y": .number(y)], text: line)
            }
        }
    }
}
