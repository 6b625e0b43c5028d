/// Where a scene is cut into strips a page can hold: upright lines that cross as little as can be.
struct StripCuts {
    /// From left to right; empty for a scene that needs none.
    private(set) var places: [Double] = []
    /// From the left edge to the right one. What is there of pools and lanes beyond all they hold is left out.
    let range: ClosedRange<Double>
    /// How deep the titles of pools and lanes are, which every strip repeats.
    let titleDepth: Double

    /// Between what is drawn and the edge of a strip, where the signs of cut lines stand.
    static let room = 14.0
    /// What a cut leaves free on either side, where it can.
    private static let space = 26.0
    /// However wide a map is: beyond, strips get wider.
    private static let mostStrips = 40.0
    /// How many places are tried for each cut.
    private static let tries = 64

    private let solids: [Box]
    private let lines: [[Point]]

    init(_ scene: Scene, width: Double) {
        solids = scene.shapes.filter { !$0.isFrame }.map(\.box)
        lines = scene.edges.map(\.points)
        let (left, right) = (scene.extent?.x ?? 0, scene.extent?.maxX ?? 0)
        // An empty pool far to the right is shown, if not to its end.
        let begun = scene.shapes.filter(\.isFrame).map { $0.box.x + 200 }
        let held = (solids + lines.compactMap { Box(around: $0) }).map(\.maxX) + begun
        range = left...max(left, min(right, (held.max() ?? right) + Self.space))
        let titles = scene.shapes.filter { $0.hasTitleAtLeft && $0.box.x < left + 100 }
        titleDepth = min(titles.map { $0.box.x + $0.titleBand - left }.max() ?? 0, width / 3)
        cut(to: max(width, (range.upperBound - left) / Self.mostStrips + titleDepth + 2 * Self.room))
    }

    private mutating func cut(to width: Double) {
        guard width.isFinite, width > 6 * Self.room, range.upperBound - range.lowerBound > width else { return }
        var limit = range.lowerBound + width - Self.room
        let step = width - titleDepth - 2 * Self.room
        while limit < range.upperBound, places.count < Int(Self.mostStrips) * 2 {
            let place = best(before: limit, reach: step * 0.35)
            places.append(place)
            limit = place + step
        }
    }

    /// The place from `limit - reach` to `limit` where a cut meets fewest shapes, then fewest lines, then leaves the strip
    /// as wide as it may be.
    private func best(before limit: Double, reach: Double) -> Double {
        let solids = solids.filter { $0.x < limit + Self.space && $0.maxX > limit - reach - Self.space }
        let segments = lines.flatMap { zip($0, $0.dropFirst()) }.map { (min($0.x, $1.x), max($0.x, $1.x)) }
            .filter { $0.0 < limit + 6 && $0.1 > limit - reach - 6 }
        var best = (cost: Double.infinity, place: limit)
        for attempt in 0..<Self.tries {
            let share = Double(attempt) / Double(Self.tries)
            let place = limit - reach * share
            var cost = share * 3
            for box in solids {
                // The sign of a cut line, and the line's head, want room before the box.
                let distance = max(box.x - place, place - box.maxX)
                cost += distance < 6 ? 1000 : distance < Self.space ? 30 : 0
            }
            for (from, to) in segments {
                // A line along the cut would be on neither strip, or on both.
                if to - from < 1 {
                    cost += abs(from - place) < 6 ? 50 : 0
                } else if from < place, to > place {
                    cost += 1
                }
            }
            if cost < best.cost { best = (cost, place) }
        }
        return best.place
    }
}

extension PlacedShape {
    /// A band or border about other things, which a cut may go through.
    var isFrame: Bool {
        switch element {
        case .pool: band == nil
        case .process, .lane, .group: true
        case .node: isExpanded
        default: false
        }
    }

    /// A pool or lane whose title every strip repeats at its left.
    var hasTitleAtLeft: Bool {
        switch element {
        case .pool, .process, .lane: isFrame && isHorizontal
        default: false
        }
    }
}
