public import Rubric

/// How values lie, exactly.
public struct Distribution: Sendable, Hashable {
    public var count: Int
    public var lowest: Rational
    /// A quarter of the way, half and three quarters of the way from the lowest to the highest, by place; between two
    /// values in proportion.
    public var lowerQuartile: Rational
    public var median: Rational
    public var upperQuartile: Rational
    public var highest: Rational
    public var mean: Rational
    /// How many lie in each fifth of the way from nothing to the maximum; what stands on a border belongs to the fifth
    /// above it, the maximum to the last.
    public var fifths: [Int]

    /// - Parameter descending: shares of 1, the largest first.
    init(descending: [Rational]) {
        count = descending.count
        lowest = descending.last ?? .zero
        highest = descending.first ?? .zero
        lowerQuartile = Self.quantile(1, descending)
        median = Self.quantile(2, descending)
        upperQuartile = Self.quantile(3, descending)
        mean = Rational(1, over: count).map { descending.reduce(.zero, +) * $0 } ?? .zero
        fifths = Self.fifths(of: descending)
    }

    private static func quantile(_ quarters: Int, _ descending: [Rational]) -> Rational {
        guard !descending.isEmpty else { return .zero }
        let way = (descending.count - 1) * (4 - quarters)
        let (place, rest) = (way / 4, way % 4)
        guard rest > 0, let part = Rational(rest, over: 4) else { return descending[place] }
        return descending[place] + (descending[place + 1] - descending[place]) * part
    }

    private static func fifths(of shares: [Rational]) -> [Int] {
        let borders = (1..<5).compactMap { Rational($0, over: 5) }
        var fifths = [0, 0, 0, 0, 0]
        for share in shares { fifths[borders.count { $0 <= share }] += 1 }
        return fifths
    }
}
