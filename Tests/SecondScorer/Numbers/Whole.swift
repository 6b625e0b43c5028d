/// An integer of any size. It is short while 128 bits hold it, and a row of digits beyond: the sums never overflow and
/// are never rounded, they only get slower.
public enum Whole: Hashable, Sendable {
    case short(Int128)
    /// Only what 128 bits do not hold, so that equal numbers are equal values.
    case long(LongWhole)

    public init(_ number: Int) { self = .short(Int128(number)) }

    /// The long form of it, whatever its size.
    var lengthened: LongWhole {
        switch self {
        case .short(let number): LongWhole(number)
        case .long(let number): number
        }
    }

    var isNegative: Bool {
        switch self {
        case .short(let number): number < 0
        case .long(let number): number.isNegative
        }
    }

    var isZero: Bool { self == .short(0) }

    static prefix func - (number: Whole) -> Whole { .short(0) - number }

    static func + (one: Whole, other: Whole) -> Whole {
        if case .short(let left) = one, case .short(let right) = other {
            let (sum, overflow) = left.addingReportingOverflow(right)
            if !overflow { return .short(sum) }
        }
        return one.lengthened.adding(other.lengthened).shortened
    }

    static func - (one: Whole, other: Whole) -> Whole {
        if case .short(let left) = one, case .short(let right) = other {
            let (difference, overflow) = left.subtractingReportingOverflow(right)
            if !overflow { return .short(difference) }
        }
        return one.lengthened.adding(other.lengthened.negated).shortened
    }

    static func * (one: Whole, other: Whole) -> Whole {
        if case .short(let left) = one, case .short(let right) = other {
            let (product, overflow) = left.multipliedReportingOverflow(by: right)
            if !overflow { return .short(product) }
        }
        return one.lengthened.multiplied(by: other.lengthened).shortened
    }

    /// What goes into `self` whole times, and the rest; both for numbers that are not negative.
    func divided(by divisor: Whole) -> (times: Whole, rest: Whole) {
        if case .short(let number) = self, case .short(let parts) = divisor {
            return (.short(number / parts), .short(number % parts))
        }
        let (times, rest) = lengthened.divided(by: divisor.lengthened)
        return (times.shortened, rest.shortened)
    }

    /// The greatest number that divides both without a rest; neither may be negative, nor both zero.
    static func greatestCommonDivisor(_ one: Whole, _ other: Whole) -> Whole {
        if case .short(let left) = one, case .short(let right) = other { return .short(shortDivisor(left, right)) }
        return LongWhole.greatestCommonDivisor(one.lengthened, other.lengthened).shortened
    }

    private static func shortDivisor(_ one: Int128, _ other: Int128) -> Int128 {
        var (larger, smaller) = (one, other)
        while smaller != 0 {
            if let left = Int(exactly: larger), let right = Int(exactly: smaller) {
                return Int128(wordDivisor(left, right))
            }
            (larger, smaller) = (smaller, larger % smaller)
        }
        return larger
    }

    private static func wordDivisor(_ one: Int, _ other: Int) -> Int {
        var (larger, smaller) = (one, other)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}

extension Whole: CustomStringConvertible {
    public var description: String {
        switch self {
        case .short(let number): "\(number)"
        case .long(let number): number.description
        }
    }
}
