internal import BigInt

/// An exact number: weights, values and means, with no rounding anywhere. Two are equal when they are the same number.
public struct Rational: Sendable, Hashable, Comparable {
    private var numerator: BigInt
    /// Positive, and without a common divisor with the numerator.
    private var denominator: BigInt

    public static let zero = Rational(0)
    public static let one = Rational(1)

    public init(_ integer: Int) {
        numerator = BigInt(integer)
        denominator = 1
    }

    /// `nil` for a denominator of 0.
    public init?(_ numerator: Int, over denominator: Int) {
        guard denominator != 0 else { return nil }
        self.init(BigInt(numerator), BigInt(denominator))
    }

    /// Reads a decimal (`0.67`, `-1`, `12`) or a fraction (`3/10`) exactly; `nil` for anything else.
    ///
    /// - Parameters:
    ///   - text: the number.
    ///   - mostDigits: the longest number that is read: people write none of sixty digits. What the tool worked out itself
    ///     may have more.
    public init?(exactly text: some StringProtocol, mostDigits: Int = 60) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1:
            guard let value = Self.decimal(parts[0], mostDigits) else { return nil }
            self = value
        case 2:
            guard let above = Self.decimal(parts[0], mostDigits), let below = Self.decimal(parts[1], mostDigits),
                below != .zero
            else { return nil }
            self = above / below
        default:
            return nil
        }
    }

    public static func + (left: Rational, right: Rational) -> Rational {
        Rational(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    public static func - (left: Rational, right: Rational) -> Rational {
        Rational(
            left.numerator * right.denominator - right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    public static func * (left: Rational, right: Rational) -> Rational {
        Rational(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// Division by zero has no value: check the divisor first. Traps like integer division where it was not.
    public static func / (left: Rational, right: Rational) -> Rational {
        precondition(right.numerator != 0, "division of a rational by zero")
        return Rational(left.numerator * right.denominator, left.denominator * right.numerator)
    }

    public static func < (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    /// The number itself, as a whole number or a fraction in lowest terms: `3`, `-1/3`.
    public var exact: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// Whether `places` decimals hold the number itself.
    public func isDecimal(places: Int) -> Bool { denominator == 1 || BigInt(10).power(places) % denominator == 0 }

    /// The value with at most `places` decimals, half to even, no trailing zeros, a point: `0.6`, `12`, `-0.333`.
    public func decimal(places: Int = 12) -> String {
        let (whole, fraction) = digits(places: places)
        let kept = fraction.reversed().drop { $0 == "0" }.reversed()
        return kept.isEmpty ? whole : whole + "." + String(kept)
    }

    /// The value with exactly `places` decimals, half to even, and the decimal mark of the reader's language.
    public func fixed(places: Int, mark: String) -> String {
        let (whole, fraction) = digits(places: places)
        return fraction.isEmpty ? whole : whole + mark + fraction
    }

    private init(_ numerator: BigInt, _ denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    private static func decimal(_ text: some StringProtocol, _ mostDigits: Int) -> Rational? {
        var digits = text[...]
        let isNegative = digits.first == "-"
        if isNegative { digits = digits.dropFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, digits.utf8.count <= mostDigits,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let numerator = BigInt(parts.joined())
        else { return nil }
        let places = parts.count == 2 ? parts[1].utf8.count : 0
        return Rational(isNegative ? -numerator : numerator, BigInt(10).power(places))
    }

    /// The rounded value as its whole part (with the sign) and exactly `places` digits after the mark.
    private func digits(places: Int) -> (whole: String, fraction: String) {
        let scaled = numerator.magnitude * BigUInt(10).power(places)
        var (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
        let twice = remainder * 2
        if twice > denominator.magnitude || (twice == denominator.magnitude && quotient % 2 == 1) { quotient += 1 }
        let isZero = quotient == 0
        var text = String(quotient)
        if text.count <= places { text = String(repeating: "0", count: places + 1 - text.count) + text }
        let whole = String(text.dropLast(places))
        return ((numerator < 0 && !isZero ? "-" : "") + whole, String(text.suffix(places)))
    }
}
