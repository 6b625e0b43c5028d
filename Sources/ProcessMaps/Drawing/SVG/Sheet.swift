import Findings

/// The paper of a drawing: planes one below the other, then the key, then remarks; then the document around them.
struct Sheet {
    private var body = SVGWriter()
    private var width = 0.0
    /// Where the next part begins.
    private var bottom = margin

    private static let margin = 16.0
    private static let gap = 20.0
    /// Room for a line of words, however small the map.
    private static let leastWidth = 360.0

    mutating func add(_ painting: ScenePainter.Painting, caption: String) {
        if bottom > Self.margin { bottom += Self.gap }
        if !caption.isEmpty {
            let block = TextBlock(caption, width: max(painting.extent.width, Self.leastWidth), size: 14)
            let style = TextStyle(anchor: .start, isBold: true)
            body.text(block, at: Point(x: Self.margin, y: bottom), style: style)
            width = max(width, block.width)
            bottom += block.height + 8
        }
        let (dx, dy) = (Self.margin - painting.extent.x, bottom - painting.extent.y)
        let shift = "translate(\(SVGNumber.text(dx)) \(SVGNumber.text(dy)))"
        body.group("g", ["transform": .text(shift)]) { $0.append(painting.svg) }
        width = max(width, painting.extent.width)
        bottom += painting.extent.height
    }

    mutating func add(_ legend: Legend) {
        let corner = Point(x: Self.margin, y: bottom + Self.gap)
        let height = legend.draw(at: corner, width: textWidth, into: &body)
        guard height > 0 else { return }
        width = textWidth
        bottom += Self.gap + height
    }

    mutating func add(remark: String) {
        width = textWidth
        let block = TextBlock(remark, width: width, size: 11)
        bottom += 8
        let style = TextStyle(anchor: .start, color: Palette.ink)
        body.text(block, at: Point(x: Self.margin, y: bottom), style: style)
        bottom += block.height
    }

    private var textWidth: Double { max(width, Self.leastWidth) }

    func document(title: String, description: String, _ language: Language, _ prefix: String) -> String {
        let size = (width: max(width, 1) + 2 * Self.margin, height: bottom + Self.margin)
        var svg = SVGWriter()
        let attributes: SVGAttributes = [
            "xmlns": "http://www.w3.org/2000/svg",
            "width": .number(size.width.rounded(.up)), "height": .number(size.height.rounded(.up)),
            "viewBox": .text(
                "0 0 \(SVGNumber.text(size.width.rounded(.up))) \(SVGNumber.text(size.height.rounded(.up)))"),
            "role": "img", "aria-labelledby": .text("\(prefix)-title \(prefix)-desc"),
            "lang": .text(language.rawValue), "font-family": "Helvetica, Arial, 'Liberation Sans', sans-serif",
            "stroke-linejoin": "round",
        ]
        svg.group("svg", attributes) { svg in
            svg.element("title", ["id": .text("\(prefix)-title")], text: title)
            svg.element("desc", ["id": .text("\(prefix)-desc")], text: description)
            svg.rectangle(
                Box(x: 0, y: 0, width: size.width.rounded(.up), height: size.height.rounded(.up)), fill: Palette.paper,
                stroke: .none)
            svg.append(body)
        }
        return svg.text
    }
}
