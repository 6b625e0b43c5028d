/// Titles and codes as worksheets write them, made fit to compare.
public enum WorksheetTitle {
    /// Letters and digits only, lower-case.
    public static func folded(_ text: String) -> String { Folding.name(text) }

    /// The forms under which a question may be known: as it stands, and without the number before it (`a.`, `1)`, `ii.`).
    public static func forms(_ text: String) -> [String] {
        let whole = Folding.name(text)
        let rest = text.trimmingBlanks.drop { $0 == "(" }
        let number = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let behind = rest.dropFirst(number.count)
        guard (1...4).contains(number.count), let mark = behind.first, mark == "." || mark == ")" else {
            return [whole]
        }
        return [whole, Folding.name(behind)]
    }

    /// Whether the text is only what stands before a question: `1`, `a.`, `(2)`, `ii)`.
    static func isNumbering(_ text: String) -> Bool {
        let signs = text.trimmingBlanks
        return signs.utf8.count <= 8 && signs.contains { $0.isLetter || $0.isNumber }
            && signs.split(whereSeparator: { ".()-".contains($0) }).allSatisfy { $0.count <= 4 }
    }

    /// Codes without blanks and case.
    public static func code(_ text: String) -> String { Folding.number(text) }
}
