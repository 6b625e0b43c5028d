/// The sign of a mark, 18 units in the square.
struct MarkGlyph {
    var style: DrawingMark.Style

    func draw(centre: Point, into surface: inout some DrawingSurface) {
        let rim = Stroke(color: .paper, width: 1.5)
        let sign = Stroke(color: .paper, width: 2.2)
        func points(_ corners: [(Double, Double)]) -> [Point] { EventGlyph.scaled(corners, about: centre, by: 1) }
        switch style {
        case .missing:
            surface.circle(centre, radius: 9, fill: style.color, stroke: rim)
            surface.polyline(points([(-3.6, -3.6), (3.6, 3.6)]), stroke: sign)
            surface.polyline(points([(3.6, -3.6), (-3.6, 3.6)]), stroke: sign)
        case .absent:
            surface.polygon(
                points([(-5, -9), (5, -9), (10, 0), (5, 9), (-5, 9), (-10, 0)]), fill: style.color, stroke: rim)
            surface.polyline(points([(-4.6, 0), (4.6, 0)]), stroke: sign)
        case .attention:
            surface.polygon(points([(0, -10), (10.5, 8.5), (-10.5, 8.5)]), fill: style.color, stroke: rim)
            surface.polyline(points([(0, -4), (0, 2.6)]), stroke: sign)
            surface.circle(Point(x: centre.x, y: centre.y + 5.6), radius: 1.3, fill: .paper, stroke: .none)
        case .covered:
            let box = Box(x: centre.x - 8.5, y: centre.y - 8.5, width: 17, height: 17)
            surface.rectangle(box, radius: 3, fill: style.color, stroke: rim)
            surface.polyline(points([(-4.6, 0.2), (-1.4, 3.8), (4.8, -3.8)]), stroke: sign)
        }
    }
}
