extension Fraction {
    /// A number as the packs and answers write it: a decimal `0.67`, or a fraction of two decimals `1.5/5.0`.
    ///
    /// - Throws: ``ReadingProblem`` where it is neither, or where zero stands below the line.
    public init(text: String) throws {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let top = Self.decimal(parts[0]) else {
            throw ReadingProblem("no number: \(text)")
        }
        guard parts.count == 2 else {
            self = top
            return
        }
        guard let bottom = Self.decimal(parts[1]), !bottom.isZero else {
            throw ReadingProblem("no number below the line: \(text)")
        }
        self = top / bottom
    }

    /// Digits, at most one point among them, a minus in front at most.
    private static func decimal(_ text: Substring) -> Fraction? {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        var (number, unit) = (Whole(0), Whole(1))
        var (digits, points) = (0, 0)
        for letter in text.utf8.dropFirst(isNegative ? 1 : 0) {
            switch letter {
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                number = number * Whole(10) + Whole(Int(letter) - Int(UInt8(ascii: "0")))
                if points > 0 { unit = unit * Whole(10) }
            default: return nil
            }
        }
        guard digits > 0, points <= 1 else { return nil }
        return Fraction(isNegative ? -number : number, over: unit)
    }

    /// As people read it: so many places behind the point, halves rounded up. For amounts that are not negative.
    public func shown(places: Int) -> String {
        var unit = Whole(1)
        for _ in 0..<places { unit = unit * Whole(10) }
        let doubled = numerator * unit * Whole(2) + denominator
        let steps = "\(doubled.divided(by: denominator * Whole(2)).times)"
        let filled = String(repeating: "0", count: max(0, places + 1 - steps.count)) + steps
        return places == 0 ? filled : "\(filled.dropLast(places)).\(filled.suffix(places))"
    }
}
