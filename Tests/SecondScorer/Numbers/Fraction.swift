/// A fraction, always reduced, the sign above the line: exact whatever is done with it.
public struct Fraction: Hashable, Sendable {
    public let numerator: Whole
    /// Above zero.
    public let denominator: Whole

    public static let zero = Fraction(0)
    public static let one = Fraction(1)

    public init(_ number: Int) {
        numerator = Whole(number)
        denominator = Whole(1)
    }

    /// The denominator must not be zero.
    init(_ numerator: Whole, over denominator: Whole) {
        precondition(!denominator.isZero, "nothing is divided by zero")
        let top = denominator.isNegative ? -numerator : numerator
        let bottom = denominator.isNegative ? -denominator : denominator
        let common = Whole.greatestCommonDivisor(top.isNegative ? -top : top, bottom)
        if common == .short(1) {
            (self.numerator, self.denominator) = (top, bottom)
        } else {
            let times = (top.isNegative ? -top : top).divided(by: common).times
            self.numerator = top.isNegative ? -times : times
            self.denominator = bottom.divided(by: common).times
        }
    }

    public var isZero: Bool { numerator.isZero }

    public static func + (one: Fraction, other: Fraction) -> Fraction {
        if one.isZero { return other }
        if other.isZero { return one }
        if one.denominator == other.denominator {
            return Fraction(one.numerator + other.numerator, over: one.denominator)
        }
        return Fraction(
            one.numerator * other.denominator + other.numerator * one.denominator,
            over: one.denominator * other.denominator)
    }

    public static prefix func - (number: Fraction) -> Fraction { .zero - number }

    public static func - (one: Fraction, other: Fraction) -> Fraction {
        if other.isZero { return one }
        return Fraction(
            one.numerator * other.denominator - other.numerator * one.denominator,
            over: one.denominator * other.denominator)
    }

    public static func * (one: Fraction, other: Fraction) -> Fraction {
        Fraction(one.numerator * other.numerator, over: one.denominator * other.denominator)
    }

    /// The divisor must not be zero.
    public static func / (one: Fraction, other: Fraction) -> Fraction {
        Fraction(one.numerator * other.denominator, over: one.denominator * other.numerator)
    }
}

extension Fraction: Comparable {
    public static func < (one: Fraction, other: Fraction) -> Bool {
        (one.numerator * other.denominator - other.numerator * one.denominator).isNegative
    }
}

extension Fraction: CustomStringConvertible {
    /// `3/7`, or `2` where nothing stands below the line.
    public var description: String {
        denominator == Whole(1) ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}
