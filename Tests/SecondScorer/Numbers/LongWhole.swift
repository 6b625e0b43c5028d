/// An integer as a sign and a row of digits of base 2³², the lowest first: for numbers 128 bits do not hold, where
/// being plain matters more than being fast. Everything is done as on paper.
public struct LongWhole: Hashable, Sendable {
    private(set) var isNegative: Bool
    /// Without zeros at the upper end; none at all is zero.
    private(set) var digits: [UInt32]

    init(isNegative: Bool, digits: [UInt32]) {
        self.digits = Self.trimmed(digits)
        self.isNegative = isNegative && !self.digits.isEmpty
    }

    init(_ number: Int128) {
        var rest = number.magnitude
        var digits: [UInt32] = []
        while rest != 0 {
            digits.append(UInt32(truncatingIfNeeded: rest))
            rest >>= 32
        }
        self.init(isNegative: number < 0, digits: digits)
    }

    /// As a short number where 128 bits hold it.
    var shortened: Whole {
        if digits.count > 4 { return .long(self) }
        var magnitude: UInt128 = 0
        for digit in digits.reversed() { magnitude = magnitude << 32 | UInt128(digit) }
        if let number = Int128(exactly: magnitude) { return .short(isNegative ? -number : number) }
        return isNegative && magnitude == Int128.min.magnitude ? .short(.min) : .long(self)
    }

    var negated: LongWhole { LongWhole(isNegative: !isNegative, digits: digits) }

    func adding(_ other: LongWhole) -> LongWhole {
        if isNegative == other.isNegative {
            return LongWhole(isNegative: isNegative, digits: Self.sum(digits, other.digits))
        }
        if Self.isLess(digits, other.digits) {
            return LongWhole(isNegative: other.isNegative, digits: Self.difference(other.digits, digits))
        }
        return LongWhole(isNegative: isNegative, digits: Self.difference(digits, other.digits))
    }

    func multiplied(by other: LongWhole) -> LongWhole {
        var product = [UInt32](repeating: 0, count: digits.count + other.digits.count)
        for (place, digit) in digits.enumerated() {
            var carry: UInt64 = 0
            for (step, factor) in other.digits.enumerated() {
                let sum = UInt64(product[place + step]) + UInt64(digit) * UInt64(factor) + carry
                product[place + step] = UInt32(truncatingIfNeeded: sum)
                carry = sum >> 32
            }
            product[place + other.digits.count] = UInt32(carry)
        }
        return LongWhole(isNegative: isNegative != other.isNegative, digits: product)
    }

    /// Bit by bit from the top: the rest doubled and the next bit brought down, the divisor taken off where it fits. The
    /// uppermost digits, fewer than the divisor has, are a rest from the start. Signs are left aside.
    func divided(by divisor: LongWhole) -> (times: LongWhole, rest: LongWhole) {
        precondition(!divisor.digits.isEmpty, "nothing is divided by zero")
        var times = [UInt32](repeating: 0, count: digits.count)
        let broughtDown = min(digits.count, divisor.digits.count - 1)
        var rest = Array(digits.suffix(broughtDown))
        for place in digits.indices.dropLast(broughtDown).reversed() {
            for bit in (0..<32).reversed() {
                rest = Self.doubled(rest, bringingDown: digits[place] >> UInt32(bit) & 1)
                if Self.isLess(rest, divisor.digits) { continue }
                rest = Self.trimmed(Self.difference(rest, divisor.digits))
                times[place] |= 1 << UInt32(bit)
            }
        }
        return (LongWhole(isNegative: false, digits: times), LongWhole(isNegative: false, digits: rest))
    }
}

extension LongWhole {
    private static func trimmed(_ digits: [UInt32]) -> [UInt32] {
        var digits = digits
        while digits.last == 0 { digits.removeLast() }
        return digits
    }

    private static func isLess(_ one: [UInt32], _ other: [UInt32]) -> Bool {
        if one.count != other.count { return one.count < other.count }
        for (left, right) in zip(one.reversed(), other.reversed()) where left != right { return left < right }
        return false
    }

    /// By halving what is even and taking the smaller of two odd numbers off the larger, until nothing is left.
    /// Signs are left aside.
    static func greatestCommonDivisor(_ one: LongWhole, _ other: LongWhole) -> LongWhole {
        var (left, right) = (one.digits, other.digits)
        if left.isEmpty || right.isEmpty { return LongWhole(isNegative: false, digits: left + right) }
        var twos = 0
        while isEven(left), isEven(right) {
            halve(&left)
            halve(&right)
            twos += 1
        }
        while isEven(left) { halve(&left) }
        while !right.isEmpty {
            while isEven(right) { halve(&right) }
            if isLess(right, left) { swap(&left, &right) }
            right = trimmed(difference(right, left))
        }
        for _ in 0..<twos { left = doubled(left, bringingDown: 0) }
        return LongWhole(isNegative: false, digits: left)
    }

    private static func isEven(_ digits: [UInt32]) -> Bool { digits[0].isMultiple(of: 2) }

    private static func halve(_ digits: inout [UInt32]) {
        var fallen: UInt32 = 0
        for place in digits.indices.reversed() {
            let digit = digits[place]
            digits[place] = digit >> 1 | fallen << 31
            fallen = digit & 1
        }
        while digits.last == 0 { digits.removeLast() }
    }

    private static func sum(_ one: [UInt32], _ other: [UInt32]) -> [UInt32] {
        var sum: [UInt32] = []
        var carry: UInt64 = 0
        for place in 0..<max(one.count, other.count) {
            carry += UInt64(place < one.count ? one[place] : 0) + UInt64(place < other.count ? other[place] : 0)
            sum.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        return carry == 0 ? sum : sum + [UInt32(carry)]
    }

    /// The first must not be the smaller one.
    private static func difference(_ one: [UInt32], _ other: [UInt32]) -> [UInt32] {
        var difference: [UInt32] = []
        var borrowed: Int64 = 0
        for place in one.indices {
            var digit = Int64(one[place]) - Int64(place < other.count ? other[place] : 0) - borrowed
            borrowed = digit < 0 ? 1 : 0
            if digit < 0 { digit += 1 << 32 }
            difference.append(UInt32(digit))
        }
        return difference
    }

    private static func doubled(_ digits: [UInt32], bringingDown bit: UInt32) -> [UInt32] {
        var doubled: [UInt32] = []
        var carry = bit
        for digit in digits {
            doubled.append(digit << 1 | carry)
            carry = digit >> 31
        }
        return carry == 0 ? doubled : doubled + [carry]
    }
}

extension LongWhole: CustomStringConvertible {
    public var description: String {
        var groups: [String] = []
        var left = digits
        while !left.isEmpty {
            let group = String(Self.divide(&left, by: 1_000_000_000))
            groups.append(String(repeating: "0", count: left.isEmpty ? 0 : 9 - group.count) + group)
        }
        return (isNegative ? "-" : "") + (groups.isEmpty ? "0" : groups.reversed().joined())
    }

    /// Leaves what goes into it whole times, and gives the rest.
    private static func divide(_ digits: inout [UInt32], by divisor: UInt64) -> UInt64 {
        var rest: UInt64 = 0
        for place in digits.indices.reversed() {
            let part = rest << 32 | UInt64(digits[place])
            digits[place] = UInt32(part / divisor)
            rest = part % divisor
        }
        digits = trimmed(digits)
        return rest
    }
}
