/// A rectangle that can be drawn: finite, of a size above zero.
struct Box: Equatable {
    var x, y, width, height: Double

    var maxX: Double { x + width }
    var maxY: Double { y + height }
    var midX: Double { x + width / 2 }
    var midY: Double { y + height / 2 }
    var centre: Point { Point(x: midX, y: midY) }

    /// The smallest box around this one and `other`.
    func union(_ other: Box) -> Box {
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Box(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
    }

    /// The box made smaller by `distance` at each side, larger where it is negative; never smaller than nothing.
    func inset(_ distance: Double) -> Box {
        let dx = min(distance, width / 2)
        let dy = min(distance, height / 2)
        return Box(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    func contains(_ point: Point) -> Bool {
        point.x >= x && point.x <= maxX && point.y >= y && point.y <= maxY
    }

    func contains(_ other: Box, tolerance: Double = 0) -> Bool {
        other.x >= x - tolerance && other.maxX <= maxX + tolerance && other.y >= y - tolerance
            && other.maxY <= maxY + tolerance
    }

    /// The area the two boxes share; 0 where they are apart.
    func overlap(_ other: Box) -> Double {
        let across = min(maxX, other.maxX) - max(x, other.x)
        let down = min(maxY, other.maxY) - max(y, other.y)
        return across > 0 && down > 0 ? across * down : 0
    }

    func moved(by dx: Double, _ dy: Double) -> Box { Box(x: x + dx, y: y + dy, width: width, height: height) }
}

extension Box {
    /// The box around points; `nil` where there is none.
    init?(around points: [Point]) {
        guard let first = points.first else { return nil }
        var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
        for point in points {
            left = min(left, point.x)
            right = max(right, point.x)
            top = min(top, point.y)
            bottom = max(bottom, point.y)
        }
        self.init(x: left, y: top, width: right - left, height: bottom - top)
    }

    /// The box of DI bounds, `nil` where a number is none, the size is not above zero, or the place is further off
    /// than any drawing: ten million units.
    init?(drawable bounds: Bounds) {
        let limit = 1e7
        guard [bounds.x, bounds.y, bounds.width, bounds.height].allSatisfy({ $0.isFinite && abs($0) <= limit }),
            bounds.width > 0, bounds.height > 0
        else { return nil }
        self.init(x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height)
    }
}
