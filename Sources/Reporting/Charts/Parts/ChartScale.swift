internal import Rubric

/// An axis: from where to where it goes, and the numbers that stand on it.
struct ChartScale: Sendable {
    let from: Rational
    let to: Rational
    /// From the lowest to the highest.
    let ticks: [ChartFigure]
    /// What is counted, and in what.
    let title: String

    /// A share of 1, with ticks at each quarter.
    static func share(title: String, percent: (Rational) -> String) -> ChartScale {
        let quarters = (0...4).compactMap { Rational($0, over: 4) }
        return ChartScale(
            from: .zero, to: .one, ticks: quarters.map { ChartFigure($0, percent($0)) }, title: title)
    }

    /// From nothing to at least `most`, with two to six ticks at round numbers (1, 2 or 5 times a power of ten). Where
    /// `most` is nothing the axis is a single point.
    ///
    /// - Parameters:
    ///   - most: the largest number shown.
    ///   - title: what is counted.
    ///   - write: a number with so many decimals, as the language writes it.
    /// - Returns: the axis.
    static func upTo(_ most: Rational, title: String, write: (Rational, Int) -> String) -> ChartScale {
        guard most > .zero else {
            return ChartScale(from: .zero, to: .zero, ticks: [ChartFigure(.zero, write(.zero, 0))], title: title)
        }
        let (step, places) = roundStep(for: most)
        var ticks = [ChartFigure(.zero, write(.zero, places))]
        var tick = Rational.zero
        while tick < most, ticks.count < 8 {
            tick = tick + step
            ticks.append(ChartFigure(tick, write(tick, places)))
        }
        return ChartScale(from: .zero, to: max(tick, most), ticks: ticks, title: title)
    }

    /// The largest of 1, 2, 5, 10 … (or 0.5, 0.2 …) of which at least two and a half make `most`, and its decimals.
    private static func roundStep(for most: Rational) -> (step: Rational, places: Int) {
        let (ten, two, five) = (Rational(10), Rational(2), Rational(5))
        var (power, exponent) = (Rational.one, 0)
        while power * ten <= most, exponent < 400 { (power, exponent) = (power * ten, exponent + 1) }
        while power > most, exponent > -400 { (power, exponent) = (power / ten, exponent - 1) }
        // `most` is now 1 to 10 times the power.
        if most >= power * five { return (power * two, max(0, -exponent)) }
        if most >= power * two { return (power, max(0, -exponent)) }
        return (power / two, max(0, 1 - exponent))
    }

    /// Where a number stands, from 0 at the beginning to 1 at the end; what lies outside stands at the end it is beyond.
    func part(_ value: Rational) -> Double {
        guard to > from else { return 0 }
        let share = min(max((value - from) / (to - from), .zero), .one)
        return Double(share.decimal(places: 6)) ?? 0
    }

    /// Where a number stands between two places of a picture.
    func place(_ value: Rational, in range: ClosedRange<Double>) -> Double {
        range.lowerBound + part(value) * (range.upperBound - range.lowerBound)
    }
}
