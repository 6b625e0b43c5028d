/// Numbers and truth values as attributes write them.
enum Numbers {
    /// A decimal number such as `-12.5` or `1e3`, with blanks around it or not. `nil` for anything else, and for what is
    /// not finite.
    static func decimal(_ utf8: Span<UInt8>) -> Double? {
        var position = 0
        var isNegative = false
        if position < utf8.count, utf8[position] == UInt8(ascii: "-") {
            isNegative = true
            position = 1
        }
        var digits: UInt64 = 0
        var digitCount = 0
        var decimals = 0
        var sawPoint = false
        while position < utf8.count {
            let byte = utf8[position]
            if byte &- 0x30 < 10 {
                digits = digits &* 10 &+ UInt64(byte &- 0x30)
                digitCount += 1
                if sawPoint { decimals += 1 }
            } else if byte == UInt8(ascii: "."), !sawPoint {
                sawPoint = true
            } else {
                break
            }
            position += 1
        }
        guard position == utf8.count, (1...19).contains(digitCount) else { return unusual(utf8) }
        // Up to 2⁵³ and 22 decimals, both are exact, and their quotient is the nearest number there is.
        let value = digits <= 1 << 53 ? Double(digits) / powersOfTen[decimals] : quotient(digits, decimals)
        return isNegative ? -value : value
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
    ]

    /// The number nearest to `digits` / 10 to the power of `decimals`, which is at most 19; tools write coordinates with
    /// 17 digits. Both are divided as integers to 62 bits and more; what is left over only matters for being there.
    private static func quotient(_ digits: UInt64, _ decimals: Int) -> Double {
        let power = wholePowersOfTen[decimals]
        let (dividend, divisor) = (digits << digits.leadingZeroBitCount, power << power.leadingZeroBitCount)
        let (quotient, rest) = divisor.dividingFullWidth((dividend >> 1, dividend << 63))
        let exponent = power.leadingZeroBitCount - digits.leadingZeroBitCount - 63
        return Double(sign: .plus, exponent: exponent, significand: Double(quotient | (rest == 0 ? 0 : 1)))
    }

    private static let wholePowersOfTen: [UInt64] = (0..<19).reduce(into: [1]) { powers, _ in
        powers.append(powers[powers.count - 1] * 10)
    }

    private static func unusual(_ utf8: Span<UInt8>) -> Double? {
        let range = Blanks.trimmed(utf8)
        guard (1...64).contains(range.count) else { return nil }
        // What `Double` takes besides numbers (`0x1p3`, `nan`) begins or goes on with a letter that is no exponent.
        guard range.allSatisfy({ utf8[$0] <= UInt8(ascii: "9") || utf8[$0] | 0x20 == UInt8(ascii: "e") }) else {
            return nil
        }
        let text = utf8.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// `true` or `1`, with blanks around it or not.
    static func isTrue(_ utf8: Span<UInt8>) -> Bool { matches(utf8, "true", "1") }

    /// `false` or `0`, with blanks around it or not.
    static func isFalse(_ utf8: Span<UInt8>) -> Bool { matches(utf8, "false", "0") }

    /// `Parallel`, the type of an event-based gateway that waits for all its events, with blanks around it or not.
    static func isParallel(_ utf8: Span<UInt8>) -> Bool { matches(utf8, "Parallel", "parallel") }

    private static func matches(_ utf8: Span<UInt8>, _ word: StaticString, _ digit: StaticString) -> Bool {
        let range = Blanks.trimmed(utf8)
        return [word, digit].contains { text in
            text.utf8CodeUnitCount == range.count
                && text.withUTF8Buffer { text in text.indices.allSatisfy { utf8[range.lowerBound + $0] == text[$0] } }
        }
    }
}
