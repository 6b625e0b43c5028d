/// Lengths of Office files in English Metric Units, 914,400 to the inch (ECMA-376 part 1, 20.1.10.16): whole numbers in
/// the unit of their place, or numbers with a unit (22.9.2.15).
enum Length {
    static let inch = 914_400.0
    static let point = 12_700.0
    /// A twentieth of a point, the unit of WordprocessingML.
    static let twip = 635.0
    /// At 96 to the inch.
    static let pixel = 9_525.0

    /// The length that `text` writes; one without a unit counts in `bare`. `nil` for anything else.
    static func emu(_ text: some StringProtocol, bare: Double) -> Double? {
        let text = text.trimmingBlanks
        let letters = text.unicodeScalars.suffix(while: { $0.properties.isAlphabetic || $0 == "%" })
        guard let factor = letters.isEmpty ? bare : factor(String(letters).lowercased()),
            let number = Double(String(text.unicodeScalars.dropLast(letters.count))), number.isFinite
        else { return nil }
        return min(max(number * factor, -1e13), 1e13)
    }

    private static func factor(_ unit: String) -> Double? {
        switch unit {
        case "pt": point
        case "in": inch
        case "cm": inch / 2.54
        case "mm": inch / 25.4
        case "pc", "pi": 12 * point
        case "px": pixel
        case "emu": 1
        default: nil
        }
    }
}

extension StringProtocol {
    /// Without the blanks around it.
    var trimmingBlanks: String {
        let scalars = unicodeScalars
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:)) ?? start
        return String(self[start..<end])
    }
}

extension BidirectionalCollection {
    fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, holds(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
