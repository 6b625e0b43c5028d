internal import OfficeFiles

/// Counts headings as Word does, for forms that have to write the numbers themselves.
struct HeadingCounter {
    private let numbers: OutgoingDocument.HeadingNumbers
    private var counters = [0, 0, 0, 0]

    init(_ numbers: OutgoingDocument.HeadingNumbers) {
        self.numbers = numbers
    }

    /// The number of the next heading of a level, `2.1`; `nil` where headings are not counted.
    mutating func next(_ level: Int) -> String? {
        let level = min(max(level, 1), counters.count)
        counters[level - 1] += 1
        for deeper in level..<counters.count { counters[deeper] = 0 }
        // Word shows a level that was skipped as its first.
        let shown = counters.prefix(level).map { max(1, $0) }
        switch numbers {
        case .none: return nil
        case .decimal: return shown.map(String.init).joined(separator: ".")
        case .official:
            let number = shown[level - 1]
            switch level {
            case 1: return Self.roman(number) + "."
            case 2: return Self.letters(number).uppercased() + "."
            case 3: return "\(number)."
            default: return Self.letters(number) + "."
            }
        }
    }

    /// `XIV`; what nobody counts in Roman numbers stands in ours.
    private static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return String(number) }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var (rest, text) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    /// `a` to `z`, then `aa`, `bb` as Word counts.
    static func letters(_ number: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let index = max(0, number - 1)
        return String(repeating: letters[index % letters.count], count: min(index / letters.count + 1, 20))
    }
}
