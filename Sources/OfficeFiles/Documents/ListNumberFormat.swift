/// How the number of a list shows (ECMA-376 part 1, 17.18.59).
enum ListNumberFormat: String, Sendable {
    case decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet, none

    func text(_ number: Int) -> String {
        switch self {
        case .decimal: String(number)
        case .decimalZero: (0...9).contains(number) ? "0\(number)" : String(number)
        case .lowerLetter: Self.letters(number)
        case .upperLetter: Self.letters(number).uppercased()
        case .lowerRoman: Self.roman(number)
        case .upperRoman: Self.roman(number).uppercased()
        case .bullet, .none: ""
        }
    }

    /// a … z, aa, bb …, as Word goes on.
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return String(number) }
        let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
        return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3_999).contains(number) else { return String(number) }
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    private static let signs = [
        (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
