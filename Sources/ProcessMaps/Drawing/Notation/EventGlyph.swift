/// The sign inside an event: outlined where it waits (catch), filled where it sends (throw). BPMN 2.0.2, 10.5.
struct EventGlyph {
    var trigger: EventTrigger
    var isFilled: Bool
    /// The event waits for all of its triggers.
    var isParallel = false

    func draw(centre: Point, radius: Double, into surface: inout some DrawingSurface) {
        let fill = isFilled ? MapColour.ink : .paper
        func outline(_ corners: [(Double, Double)]) {
            surface.polygon(Self.scaled(corners, about: centre, by: radius), fill: fill, stroke: .thin)
        }
        if isParallel, trigger == .multiple || trigger == .none { return outline(Self.plus) }
        switch trigger {
        case .none: break
        case .message:
            let box = Box(
                x: centre.x - radius * 0.55, y: centre.y - radius * 0.38, width: radius * 1.1, height: radius * 0.76)
            EnvelopeGlyph(box: box, isFilled: isFilled).draw(into: &surface)
        case .timer: drawClock(centre, radius, into: &surface)
        case .error: outline(Self.bolt)
        case .escalation: outline(Self.arrowhead)
        case .cancel: outline(Self.cross)
        case .compensate:
            outline(Self.rewind)
            outline(Self.rewind.map { ($0.0 + 0.48, $0.1) })
        case .conditional: drawSheet(centre, radius, into: &surface)
        case .link: outline(Self.blockArrow)
        case .signal: outline([(0, -0.56), (0.54, 0.38), (-0.54, 0.38)])
        case .terminate: surface.circle(centre, radius: radius * 0.6, fill: .ink, stroke: .none)
        case .multiple: outline(Self.pentagon)
        }
    }

    /// Corners in a circle of radius 1 about the origin, y downwards.
    static func scaled(_ corners: [(Double, Double)], about centre: Point, by radius: Double) -> [Point] {
        corners.map { Point(x: centre.x + $0.0 * radius, y: centre.y + $0.1 * radius) }
    }

    static let pentagon = [(0, -0.58), (0.55, -0.18), (0.34, 0.47), (-0.34, 0.47), (-0.55, -0.18)]
    static let plus = [
        (-0.17, -0.56), (0.17, -0.56), (0.17, -0.17), (0.56, -0.17), (0.56, 0.17), (0.17, 0.17), (0.17, 0.56),
        (-0.17, 0.56), (-0.17, 0.17), (-0.56, 0.17), (-0.56, -0.17), (-0.17, -0.17),
    ]
    private static let bolt = [(-0.52, 0.5), (-0.2, -0.42), (0.16, 0.08), (0.5, -0.52), (0.2, 0.42), (-0.16, -0.06)]
    private static let arrowhead = [(0, -0.58), (0.42, 0.5), (0, 0.1), (-0.42, 0.5)]
    private static let rewind = [(-0.6, 0), (-0.12, -0.36), (-0.12, 0.36)]
    private static let blockArrow = [
        (-0.56, -0.2), (0.1, -0.2), (0.1, -0.46), (0.58, 0), (0.1, 0.46), (0.1, 0.2), (-0.56, 0.2),
    ]
    private static let cross = [
        (-0.5, -0.34), (-0.34, -0.5), (0, -0.16), (0.34, -0.5), (0.5, -0.34), (0.16, 0), (0.5, 0.34), (0.34, 0.5),
        (0, 0.16), (-0.34, 0.5), (-0.5, 0.34), (-0.16, 0),
    ]

    private func drawClock(_ centre: Point, _ radius: Double, into surface: inout some DrawingSurface) {
        surface.circle(centre, radius: radius * 0.64, fill: .paper, stroke: .thin)
        let hours = [
            (0, 1.0), (0.5, 0.866), (0.866, 0.5), (1, 0), (0.866, -0.5), (0.5, -0.866), (0, -1), (-0.5, -0.866),
            (-0.866, -0.5), (-1, 0), (-0.866, 0.5), (-0.5, 0.866),
        ]
        for hour in hours {
            let tick = Self.scaled(
                [(hour.0 * 0.5, hour.1 * 0.5), (hour.0 * 0.62, hour.1 * 0.62)], about: centre, by: radius)
            surface.polyline(tick, stroke: Stroke(width: 0.8))
        }
        let hands = [(0.1, -0.44), (0, 0), (0.36, 0.04)]
        surface.polyline(Self.scaled(hands, about: centre, by: radius), stroke: Stroke(width: 1.2))
    }

    private func drawSheet(_ centre: Point, _ radius: Double, into surface: inout some DrawingSurface) {
        let sheet = Box(
            x: centre.x - radius * 0.4, y: centre.y - radius * 0.5, width: radius * 0.8, height: radius)
        surface.rectangle(sheet, fill: isFilled ? .ink : .paper, stroke: .thin)
        for level in [-0.3, -0.1, 0.1, 0.3] {
            let line = Self.scaled([(-0.28, level), (0.28, level)], about: centre, by: radius)
            surface.polyline(line, stroke: Stroke(color: isFilled ? .paper : .ink, width: 0.9))
        }
    }
}
