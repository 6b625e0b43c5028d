internal import Pictures

/// How good something is, as a colour and as a sign. The signs are drawn, as letters of no font are sure to have them:
/// a full disc, a half one, an empty ring, a ring of dots, a dash.
enum ChartTone: Sendable, CaseIterable {
    case good, fair, bad, open, none

    var ground: ColourToken {
        switch self {
        case .good: .goodBack
        case .fair: .fairBack
        case .bad: .badBack
        case .open: .openBack
        case .none: .noneBack
        }
    }

    var ink: ColourToken {
        switch self {
        case .good: .good
        case .fair: .fair
        case .bad: .bad
        case .open: .open
        case .none: .none
        }
    }

    /// Ten units wide and high around a point.
    func sign(_ x: Double, _ y: Double) -> [Picture.Shape] {
        let radius = 4.0
        switch self {
        case .good: return [.circle(x, y, radius: radius + 0.5, fill: ink)]
        case .fair:
            // Half a circle from below to above, by two quarters (0.5523 is the usual handle of a quarter).
            let handle = radius * 0.5523
            let half: [Picture.Step] = [
                .move(.init(x, y + radius)),
                .curve(.init(x - handle, y + radius), .init(x - radius, y + handle), to: .init(x - radius, y)),
                .curve(.init(x - radius, y - handle), .init(x - handle, y - radius), to: .init(x, y - radius)),
                .close,
            ]
            return [
                .circle(x, y, radius: radius, fill: .paper, stroke: .init(ink, width: 1.3)),
                .path(half, .init(fill: ink)),
            ]
        case .bad: return [.circle(x, y, radius: radius, fill: .paper, stroke: .init(ink, width: 1.6))]
        case .open:
            return [.circle(x, y, radius: radius, stroke: .init(ink, width: 1.4, dash: .dotted))]
        case .none: return [.line(x - radius, y, x + radius, y, .init(ink, width: 1.6))]
        }
    }
}
