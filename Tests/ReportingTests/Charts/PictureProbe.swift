import Pictures

@testable import Reporting

/// What a test asks of a drawn chart.
struct PictureProbe {
    let picture: Picture
    /// All shapes without their groups, as they are painted.
    let shapes: [Picture.Shape]
    /// What pointers show, in order.
    let titles: [String]

    init(_ picture: Picture) {
        self.picture = picture
        var shapes: [Picture.Shape] = []
        var titles: [String] = []
        func walk(_ shape: Picture.Shape) {
            guard case .group(let inner, _, let title) = shape else {
                shapes.append(shape)
                return
            }
            if !title.isEmpty { titles.append(title) }
            inner.forEach(walk)
        }
        picture.shapes.forEach(walk)
        self.shapes = shapes
        self.titles = titles
    }

    var texts: [Picture.Text] {
        shapes.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    var strings: [String] { texts.map(\.string) }

    func text(_ string: String) -> Picture.Text? { texts.first { $0.string == string } }

    /// Discs and rings by their middle.
    var circles: [(x: Double, y: Double, fill: ColourToken?)] {
        shapes.compactMap { shape in
            guard case .ellipse(let frame, let paint) = shape else { return nil }
            return (frame.x + frame.width / 2, frame.y + frame.height / 2, paint.fill)
        }
    }

    func rectangles(fill: ColourToken) -> [Picture.Frame] {
        shapes.compactMap { shape in
            guard case .rectangle(let frame, _, let paint) = shape, paint.fill == fill else { return nil }
            return frame
        }
    }

    func lines(_ colour: ColourToken) -> [[Picture.Point]] {
        shapes.compactMap { shape in
            guard case .polyline(let points, let stroke, _) = shape, stroke.colour == colour else { return nil }
            return points
        }
    }

    // MARK: - Rules of all charts

    /// What reaches over the edge of the picture.
    var outside: [String] {
        shapes.compactMap { shape in
            guard let frame = Self.frame(of: shape) else { return nil }
            let isInside =
                frame.x >= -0.1 && frame.y >= -0.1 && frame.x + frame.width <= picture.width + 0.1
                && frame.y + frame.height <= picture.height + 0.1
            return isInside ? nil : "\(shape)"
        }
    }

    /// Texts that lie over each other.
    var overlaps: [String] {
        let frames = texts.compactMap { text in Self.frame(of: .text(text)).map { (text.string, $0) } }
            .sorted { $0.1.y < $1.1.y }
        var found: [String] = []
        for (index, (string, frame)) in frames.enumerated() {
            for (other, below) in frames[(index + 1)...] {
                guard below.y < frame.y + frame.height - 1 else { break }
                if below.x < frame.x + frame.width - 1, frame.x < below.x + below.width - 1 {
                    found.append("\(string) × \(other)")
                }
            }
        }
        return found
    }

    var smallestLetters: Double { texts.map(\.size).min() ?? .infinity }

    /// What a shape covers; letters reach from 0.75 of their size above their line to 0.2 below.
    static func frame(of shape: Picture.Shape) -> Picture.Frame? {
        switch shape {
        case .rectangle(let frame, _, _), .ellipse(let frame, _): return frame
        case .polyline(let points, _, _), .polygon(let points, _): return around(points)
        case .path(let steps, _):
            return around(
                steps.compactMap { step in
                    switch step {
                    case .move(let point), .line(let point), .curve(_, _, to: let point): point
                    case .close: nil
                    }
                })
        case .text(let text):
            let width = ChartText.width(text.string, size: text.size, isBold: text.isBold)
            let back =
                switch text.anchor {
                case .start: 0.0
                case .middle: width / 2
                case .end: width
                }
            let (above, below) = (text.size * 0.75, text.size * 0.2)
            return text.isUpright
                ? .init(x: text.point.x - above, y: text.point.y + back - width, width: above + below, height: width)
                : .init(x: text.point.x - back, y: text.point.y - above, width: width, height: above + below)
        case .group: return nil
        }
    }

    private static func around(_ points: [Picture.Point]) -> Picture.Frame? {
        guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
            let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
        else { return nil }
        return .init(x: left, y: top, width: right - left, height: bottom - top)
    }
}
