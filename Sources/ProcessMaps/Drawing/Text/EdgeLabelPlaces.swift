/// The places a label of a line may take, the best first: beside its pieces, near the source where it is a branch of a
/// gateway, else along the longest piece.
struct EdgeLabelPlaces {
    private let points: [Point]
    private let startsAtGateway: Bool

    init(_ points: [Point], startsAtGateway: Bool) {
        self.points = points
        self.startsAtGateway = startsAtGateway
    }

    func boxes(width: Double, height: Double) -> [Box] {
        var pieces = zip(points, points.dropFirst()).map { (from: $0, to: $1) }
        if startsAtGateway {
            pieces = Array(pieces.prefix(3))
        } else {
            let longest = pieces.enumerated().sorted {
                (-length($0.element), $0.offset) < (-length($1.element), $1.offset)
            }
            pieces = longest.prefix(3).map(\.element)
        }
        return pieces.flatMap { boxes(beside: $0.from, $0.to, width: width, height: height) }
    }

    private func length(_ piece: (from: Point, to: Point)) -> Double {
        abs(piece.to.x - piece.from.x) + abs(piece.to.y - piece.from.y)
    }

    private func boxes(beside from: Point, _ to: Point, width: Double, height: Double) -> [Box] {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        func box(_ x: Double, _ y: Double) -> Box {
            Box(x: x - width / 2, y: y - height / 2, width: width, height: height)
        }
        if abs(dx) >= abs(dy) {
            let reach = (width / 2 + 10) * (dx < 0 ? -1 : 1)
            let isLong = abs(dx) > width + 24
            let x = startsAtGateway && isLong ? from.x + reach : from.x + dx / 2
            let y = from.y + (abs(dx) > 0 ? dy * (x - from.x) / dx : 0)
            let rise = height / 2 + 3 + abs(dy) * min(1, width / max(abs(dx), 1)) / 2
            return [box(x, y - rise), box(x, y + rise)]
        }
        let reach = (height / 2 + 8) * (dy < 0 ? -1 : 1)
        let isLong = abs(dy) > height + 20
        let y = startsAtGateway && isLong ? from.y + reach : from.y + dy / 2
        let x = from.x + dx * (y - from.y) / dy
        let aside = width / 2 + 4 + abs(dx) * min(1, height / max(abs(dy), 1)) / 2
        return [box(x + aside, y), box(x - aside, y)]
    }
}
