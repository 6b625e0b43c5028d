internal import Pictures

/// The sheet a chart is drawn on.
struct ChartCanvas {
    let frame: ChartFrame
    private(set) var shapes: [Picture.Shape] = []

    init(_ frame: ChartFrame) {
        self.frame = frame
    }

    var width: Double { frame.width }

    /// The finished picture.
    func picture(height: Double) -> Picture {
        Picture(
            width: width, height: height.rounded(.up), title: frame.finding, description: frame.description,
            shapes: shapes)
    }

    /// A chart of no figures says so.
    static func empty(_ frame: ChartFrame) -> Picture {
        var canvas = ChartCanvas(frame)
        canvas.draw(.rectangle(0.5, 0.5, frame.width - 1, 47, fill: .faint, stroke: .init(.line)))
        let text = ChartText.fitted(frame.nothing, width: frame.width - 24)
        canvas.text(text, frame.width / 2, 28, anchor: .middle, colour: .soft)
        return canvas.picture(height: 48)
    }

    mutating func draw(_ shape: Picture.Shape) { shapes.append(shape) }

    mutating func text(
        _ string: String, _ x: Double, _ y: Double, anchor: Picture.Text.Anchor = .start,
        size: Double = ChartText.size, isBold: Bool = false, colour: ColourToken = .ink
    ) {
        guard !string.isEmpty else { return }
        shapes.append(
            .text(.init(string, at: .init(x, y), anchor: anchor, size: size, isBold: isBold, colour: colour)))
    }

    /// Shapes that belong together, with what a pointer shows there.
    mutating func group(_ role: String, title: String, _ body: (inout ChartCanvas) -> Void) {
        var inner = ChartCanvas(frame)
        body(&inner)
        shapes.append(.group(inner.shapes, role: role, title: title))
    }

    /// Says how many rows are not drawn; returns where the chart ends.
    mutating func remark(rowsLeft count: Int, below y: Double) -> Double {
        guard count > 0 else { return y }
        let text = ChartText.fitted(frame.more(count), width: width, size: ChartText.small)
        self.text(text, 0, y + 13, size: ChartText.small, colour: .soft)
        return y + 20
    }
}
