/// The head of an arrow: a filled triangle at the end of a line, which ends where the head begins.
struct ArrowHead {
    /// The tip, and the two corners behind it.
    let corners: [Picture.Point]
    /// Where the line ends.
    let base: Picture.Point

    /// At the end of a line that comes from `before`; `nil` where the line has no direction.
    init?(at tip: Picture.Point, from before: Picture.Point, width: Double) {
        let (dx, dy) = (tip.x - before.x, tip.y - before.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length.isFinite, length > 0 else { return nil }
        let size = min(Self.length(of: width), length)
        let (ux, uy) = (dx / length, dy / length)
        base = Picture.Point(tip.x - ux * size, tip.y - uy * size)
        let half = size * 0.42
        corners = [
            tip, Picture.Point(base.x - uy * half, base.y + ux * half),
            Picture.Point(base.x + uy * half, base.y - ux * half),
        ]
    }

    /// Of a line this wide.
    static func length(of width: Double) -> Double { 5 + 3 * width }

    /// A line without the parts its heads cover, and the heads.
    static func split(
        _ points: [Picture.Point], _ arrow: Picture.Arrow, width: Double
    ) -> (line: [Picture.Point], heads: [[Picture.Point]]) {
        var line = points
        var heads: [[Picture.Point]] = []
        guard points.count > 1 else { return (line, heads) }
        let last = points.count - 1
        if arrow == .end || arrow == .both,
            let head = ArrowHead(at: points[last], from: points[last - 1], width: width)
        {
            line[last] = head.base
            heads.append(head.corners)
        }
        if arrow == .start || arrow == .both, let head = ArrowHead(at: points[0], from: points[1], width: width) {
            line[0] = head.base
            heads.append(head.corners)
        }
        return (line, heads)
    }
}
