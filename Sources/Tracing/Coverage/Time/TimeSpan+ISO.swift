internal import Foundation

extension TimeSpan {
    /// Reads a duration of ISO 8601: `P3D`, `PT1H30M`, `P2W`, `P1Y6M`, `PT0,5H`. `nil` for anything else: a cycle, a
    /// date, an expression of a tool, a negative one.
    init?(iso text: String) {
        self.init()
        var rest = text.uppercased()[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        guard rest.first == "P", rest.utf8.count <= 60 else { return nil }
        rest = rest.dropFirst()
        var (isTime, isEmpty) = (false, true)
        while let character = rest.first {
            if character == "T" {
                guard !isTime else { return nil }
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
            rest = rest.dropFirst(digits.count)
            guard let amount = Self.amount(digits), let unit = rest.first, add(amount, unit, isTime: isTime) else {
                return nil
            }
            rest = rest.dropFirst()
            isEmpty = false
        }
        guard !isEmpty, text.last != "T" else { return nil }
    }

    private static func amount(_ digits: Substring) -> Decimal? {
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 12 }) else {
            return nil
        }
        return Decimal(string: parts.joined(separator: "."))
    }

    private mutating func add(_ amount: Decimal, _ unit: Character, isTime: Bool) -> Bool {
        switch (unit, isTime) {
        case ("Y", false): months += amount * 12
        case ("M", false): months += amount
        case ("W", false): days += amount * 7
        case ("D", false): days += amount
        case ("H", true): minutes += amount * 60
        case ("M", true): minutes += amount
        case ("S", true): minutes += amount / 60
        default: return false
        }
        return true
    }
}
