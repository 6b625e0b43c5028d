/// A gateway (BPMN 2.0.2, 10.6): a diamond with the sign of its kind.
struct GatewayShape {
    var kind: FlowNodeKind
    var box: Box
    /// Whether an exclusive gateway shows its X; both forms are BPMN.
    var showsMarker: Bool
    /// An event-based gateway that starts a process: one circle, not two.
    var isInstantiating = false
    /// An event-based gateway that waits for all its events: a plus, not a pentagon.
    var isParallel = false

    func draw(into surface: inout some DrawingSurface) {
        surface.polygon(Self.diamond(box), fill: .gateway, stroke: .normal)
        let radius = min(box.width, box.height) / 2
        let centre = box.centre
        func cross(_ reach: Double, _ width: Double, turned: Bool) {
            let arms: [[(Double, Double)]] =
                turned
                ? [[(-reach, -reach), (reach, reach)], [(reach, -reach), (-reach, reach)]]
                : [[(0, -reach), (0, reach)], [(-reach, 0), (reach, 0)]]
            for arm in arms {
                surface.polyline(EventGlyph.scaled(arm, about: centre, by: radius), stroke: Stroke(width: width))
            }
        }
        switch kind {
        case .exclusiveGateway: if showsMarker { cross(0.26, 3, turned: true) }
        case .parallelGateway: cross(0.46, 3, turned: false)
        case .inclusiveGateway: surface.circle(centre, radius: radius * 0.42, fill: nil, stroke: Stroke(width: 2.5))
        case .complexGateway:
            cross(0.46, 2.5, turned: false)
            cross(0.32, 2.5, turned: true)
        case .eventBasedGateway:
            surface.circle(centre, radius: radius * 0.54, fill: nil, stroke: .thin)
            if !isInstantiating { surface.circle(centre, radius: radius * 0.44, fill: nil, stroke: .thin) }
            let sign = isParallel ? EventGlyph.plus : EventGlyph.pentagon
            let corners = EventGlyph.scaled(sign, about: centre, by: radius * 0.48)
            surface.polygon(corners, fill: nil, stroke: .thin)
        default: break
        }
    }

    static func diamond(_ box: Box) -> [Point] {
        [
            Point(x: box.midX, y: box.y), Point(x: box.maxX, y: box.midY), Point(x: box.midX, y: box.maxY),
            Point(x: box.x, y: box.midY),
        ]
    }
}
