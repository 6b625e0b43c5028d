internal import OfficeFiles
internal import Pictures

/// What is drawn over one cell, as SVG that fills it: shapes that reach over several cells are drawn in each, so that
/// lines meet at the edges however wide and high the browser makes the cells.
struct CellDrawing {
    let svg: String

    /// Heads of arrows reach so far beyond their lines.
    private static let reach = 1.2

    init(_ figure: FlowFigure, _ row: Int, _ column: Int) {
        let (left, top) = (figure.columns[column], figure.rows[row])
        let (right, bottom) = (figure.columns[column + 1], figure.rows[row + 1])
        let inside = figure.shapes.filter { shape in
            let bounds = shape.bounds
            return bounds.x - Self.reach < right && bounds.x + bounds.width + Self.reach > left
                && bounds.y - Self.reach < bottom && bounds.y + bounds.height + Self.reach > top
        }
        guard !inside.isEmpty else {
            svg = ""
            return
        }
        let size = "\(PictureLength.text(right - left)) \(PictureLength.text(bottom - top))"
        var text = "<svg aria-hidden=\"true\" preserveAspectRatio=\"none\" viewBox=\"0 0 \(size)\">"
        for shape in inside { Self.write(shape.moved(-left, -top), into: &text) }
        svg = text + "</svg>"
    }

    private static func write(_ shape: OutgoingFlowShape, into text: inout String) {
        switch shape.kind {
        case .symbol(let symbol, let frame):
            write(symbol, frame, into: &text)
            write([shape.text], at: frame.x + frame.width / 2, frame.y + frame.height / 2, shape.size, "middle", &text)
        case .arrow(let points): write(points, into: &text)
        case .label(let frame, let side):
            let lines = DraftPaper.wrapped(shape.text, width: frame.width, size: shape.size)
            let x = side == .right ? frame.x + frame.width : frame.x
            write(lines, at: x, frame.y + frame.height / 2, shape.size, side == .right ? "end" : "start", &text)
        }
    }

    private static func write(
        _ symbol: OutgoingFlowShape.Symbol, _ frame: OutgoingFlowShape.Frame, into text: inout String
    ) {
        let (x, y, width, height) = (frame.x, frame.y, frame.width, frame.height)
        func list(_ points: [(Double, Double)]) -> String {
            points.map { "\(PictureLength.text(x + $0.0 * width)),\(PictureLength.text(y + $0.1 * height))" }
                .joined(separator: " ")
        }
        switch symbol {
        case .capsule, .box:
            let place = [("x", x), ("y", y), ("width", width), ("height", height)]
            text += "<rect \(place.map { "\($0.0)=\"\(PictureLength.text($0.1))\"" }.joined(separator: " "))"
            if symbol == .capsule { text += " rx=\"\(PictureLength.text(min(height / 2, width / 2)))\"" }
            text += "/>"
        case .diamond: text += "<polygon points=\"\(list([(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)]))\"/>"
        case .pentagon:
            text += "<polygon points=\"\(list([(0, 0), (1, 0), (1, 0.8), (0.5, 1), (0, 0.8)]))\"/>"
        }
    }

    private static func write(_ points: [OutgoingFlowShape.Point], into text: inout String) {
        guard let last = points.last, points.count > 1 else { return }
        let list = points.map { "\(PictureLength.text($0.x)),\(PictureLength.text($0.y))" }.joined(separator: " ")
        text += "<polyline points=\"\(list)\"/>"
        let before = points[points.count - 2]
        let (dx, dy) = (last.x - before.x, last.y - before.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0 else { return }
        let (ux, uy, size) = (dx / length, dy / length, min(1.7, length))
        let base = (last.x - ux * size, last.y - uy * size)
        let half = size * 0.45
        let corners = [
            (last.x, last.y), (base.0 - uy * half, base.1 + ux * half), (base.0 + uy * half, base.1 - ux * half),
        ]
        let tip = corners.map { "\(PictureLength.text($0.0)),\(PictureLength.text($0.1))" }.joined(separator: " ")
        text += "<polygon class=\"tip\" points=\"\(tip)\"/>"
    }

    /// Lines around a middle height.
    private static func write(
        _ lines: [String], at x: Double, _ y: Double, _ size: Double, _ anchor: String, _ text: inout String
    ) {
        let unit = size * 25.4 / 72
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let shift = (Double(index) - Double(lines.count - 1) / 2) * unit * 1.15 + unit * 0.36
            text += "<text x=\"\(PictureLength.text(x))\" y=\"\(PictureLength.text(y + shift))\""
            text += " font-size=\"\(PictureLength.text(unit))\" text-anchor=\"\(anchor)\">"
            MarkupText.escape(DisplayWidth.safe(line), into: &text)
            text += "</text>"
        }
    }
}

/// A length in a style sheet or a drawing: to the hundredth, without a locale.
enum PictureLength {
    static func text(_ value: Double) -> String {
        let hundredths = Int((min(max(value.isFinite ? value : 0, -100_000), 100_000) * 100).rounded())
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let digits = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest)"
        return (hundredths < 0 ? "-" : "") + "\(whole)" + digits
    }
}
