/// A number as a spreadsheet stores it, kept in decimal: what a person typed comes out as typed.
///
/// Files hold 17 digits, which is how 0.1 + 0.2 is stored as `0.30000000000000004`; a spreadsheet shows 15, and so does
/// this.
struct DecimalNumber {
    private var isNegative = false
    /// From the first that is not 0 on, without zeros at the end.
    private var digits: [UInt8] = []
    /// How many of the digits stand before the decimal point; may be negative or beyond their end.
    private var point = 0

    private static let significantDigits = 15
    /// Written without exponent: as many digits before the point as a long account number has, as many zeros behind it.
    private static let plainPoints = -9...21

    /// `nil` where the bytes are no number (XML Schema, `double`, without its words for infinity).
    init?(_ bytes: Span<UInt8>) {
        var index = 0
        func byte() -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        if byte() == 0x2B || byte() == 0x2D {
            isNegative = byte() == 0x2D
            index += 1
        }
        var hasDigit = false
        var hasPoint = false
        while index < bytes.count {
            if byte() == 0x2E, !hasPoint {
                hasPoint = true
            } else if byte() &- 0x30 < 10 {
                hasDigit = true
                take(byte(), beforePoint: !hasPoint)
            } else {
                break
            }
            index += 1
        }
        guard hasDigit else { return nil }
        if index < bytes.count {
            guard byte() | 0x20 == 0x65, let exponent = Self.exponent(bytes.extracting((index + 1)...)) else {
                return nil
            }
            point += exponent
        }
        round()
    }

    private mutating func take(_ digit: UInt8, beforePoint: Bool) {
        if digits.isEmpty, digit == 0x30 {
            if !beforePoint { point -= 1 }
            return
        }
        if beforePoint { point += 1 }
        // What lies beyond the digits that count can at most round the last one.
        if digits.count <= Self.significantDigits { digits.append(digit) }
    }

    private static func exponent(_ bytes: Span<UInt8>) -> Int? {
        guard bytes.count > 0 else { return nil }
        let hasSign = bytes[0] == 0x2B || bytes[0] == 0x2D
        // No number a spreadsheet can hold has more than three digits there.
        guard let value = Int(digits: hasSign ? bytes.extracting(1...) : bytes), value < 1_000 else { return nil }
        return bytes[0] == 0x2D ? -value : value
    }

    private mutating func round() {
        if digits.count > Self.significantDigits {
            let isUp = digits[Self.significantDigits] >= 0x35
            digits.removeLast(digits.count - Self.significantDigits)
            if isUp { increment() }
        }
        while digits.last == 0x30 { digits.removeLast() }
        if digits.isEmpty { (isNegative, point) = (false, 0) }
    }

    private mutating func increment() {
        var index = digits.count - 1
        while index >= 0, digits[index] == 0x39 {
            digits[index] = 0x30
            index -= 1
        }
        if index >= 0 {
            digits[index] += 1
        } else {
            digits.insert(0x31, at: 0)
            point += 1
        }
    }

    /// A hundred times as much: what a percentage shows.
    var percent: String {
        var hundredfold = self
        if !digits.isEmpty { hundredfold.point += 2 }
        return hundredfold.text + "%"
    }

    /// With zeros before it, up to so many digits; as `text` where it is no whole number of zero or more.
    func padded(to width: Int) -> String {
        guard !isNegative, digits.count <= point, point <= Self.plainPoints.upperBound else { return text }
        return String(repeating: "0", count: max(0, width - max(1, point))) + text
    }

    /// In plain decimal: `3`, `0.3`, `-1250.5`; with an exponent only where it would take dozens of zeros.
    var text: String {
        if digits.isEmpty { return "0" }
        var text: [UInt8] = isNegative ? [0x2D] : []
        guard Self.plainPoints.contains(point) else {
            text.append(digits[0])
            if digits.count > 1 { text += [0x2E] + digits[1...] }
            return String(decoding: text, as: UTF8.self) + "E\(point > 0 ? "+" : "")\(point - 1)"
        }
        if point <= 0 {
            text += [0x30, 0x2E] + repeatElement(0x30, count: -point) + digits
        } else if point >= digits.count {
            text += digits + repeatElement(0x30, count: point - digits.count)
        } else {
            text += digits[..<point] + [0x2E] + digits[point...]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether the bytes are written as `text` would write them, as nearly all are: up to 15 digits, no zeros at either
    /// end, no exponent.
    static func isPlain(_ bytes: Span<UInt8>) -> Bool {
        let first = bytes.count > 0 && bytes[0] == 0x2D ? 1 : 0
        guard bytes.count > first, bytes.count - first <= significantDigits, bytes[first] &- 0x30 < 10 else {
            return false
        }
        var point = -1
        for index in first..<bytes.count where bytes[index] &- 0x30 >= 10 {
            guard bytes[index] == 0x2E, point < 0 else { return false }
            point = index
        }
        if bytes[first] == 0x30 { return bytes.count == 1 }
        return point < 0 || (point < bytes.count - 1 && bytes[bytes.count - 1] != 0x30)
    }
}
