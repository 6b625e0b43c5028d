/// A formula of our own making, put together from cells, numbers, quoted texts and known functions. There is no way to
/// make one out of a text that somebody typed: such a text can only stand in it as a quoted constant.
public struct SheetFormula: Sendable, Hashable {
    /// Without the `=` at its front.
    let text: String
    /// Whether it is one term, which needs no brackets.
    private let isTerm: Bool

    private init(_ text: String, isTerm: Bool) {
        self.text = text
        self.isTerm = isTerm
    }

    /// The longest formula Excel takes, in characters.
    static var limit: Int { 8_192 }
    /// The longest text constant in a formula.
    private static var textLimit: Int { 255 }

    // MARK: - Terms

    /// A cell, `$E$5`; `E$5` and the like are not needed, as nobody copies these formulas.
    public static func cell(_ cell: CellPosition, of sheet: String? = nil) -> SheetFormula {
        SheetFormula(prefix(sheet) + corner(cell.row, cell.column), isTerm: true)
    }

    /// Cells, `$E$5:$E$9`.
    public static func cells(_ range: CellRange, of sheet: String? = nil) -> SheetFormula {
        SheetFormula(
            prefix(sheet) + corner(range.rows.lowerBound, range.columns.lowerBound) + ":"
                + corner(range.rows.upperBound, range.columns.upperBound), isTerm: true)
    }

    public static func number(_ number: Int) -> SheetFormula {
        SheetFormula(String(number), isTerm: number >= 0)
    }

    /// A decimal (`0.67`) or fraction (`1/3`) written exactly; `nil` for anything else.
    public static func number(exactly text: String) -> SheetFormula? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(isDecimal), text.utf8.count <= 80 else { return nil }
        return SheetFormula(text, isTerm: parts.count == 1 && !text.hasPrefix("-"))
    }

    /// A text in quotation marks; longer ones than Excel takes are cut.
    public static func text(_ text: String) -> SheetFormula {
        let kept = text.utf16.count > textLimit ? String(text.prefix(textLimit / 2)) : text
        return SheetFormula("\"\(kept.filter { $0 != "\0" }.replacing("\"", with: "\"\""))\"", isTerm: true)
    }

    // MARK: - Functions and operators

    /// The functions that occur, by the names they have in every file (ECMA-376 part 1, 18.17.7).
    public enum Function: String, Sendable {
        case `if` = "IF"
        case and = "AND"
        case or = "OR"
        case not = "NOT"
        case sum = "SUM"
        case round = "ROUND"
        case minimum = "MIN"
        case maximum = "MAX"
        case count = "COUNT"
        case countFilled = "COUNTA"
        case countIf = "COUNTIF"
        case isNumber = "ISNUMBER"
    }

    public static func call(_ function: Function, _ arguments: [SheetFormula]) -> SheetFormula {
        SheetFormula("\(function.rawValue)(\(arguments.map(\.text).joined(separator: ",")))", isTerm: true)
    }

    public static func call(_ function: Function, _ arguments: SheetFormula...) -> SheetFormula {
        call(function, arguments)
    }

    public enum Operator: String, Sendable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
        case equals = "="
        case atLeast = ">="
        case atMost = "<="
        case above = ">"
    }

    /// The parts with the operator between them.
    public static func joined(_ parts: [SheetFormula], by sign: Operator) -> SheetFormula {
        guard let first = parts.first, parts.count > 1 else { return parts.first ?? .number(0) }
        return SheetFormula(
            parts.dropFirst().reduce(first.bracketed) { $0 + sign.rawValue + $1.bracketed }, isTerm: false)
    }

    /// The two parts with the operator between them.
    public func with(_ sign: Operator, _ other: SheetFormula) -> SheetFormula {
        Self.joined([self, other], by: sign)
    }

    private var bracketed: String { isTerm ? text : "(\(text))" }

    // MARK: - Words

    private static func prefix(_ sheet: String?) -> String {
        sheet.map { "'\($0.replacing("'", with: "''"))'!" } ?? ""
    }

    private static func corner(_ row: Int, _ column: Int) -> String {
        "$\(ColumnName.letters(of: column))$\(row + 1)"
    }

    private static func isDecimal(_ text: Substring) -> Bool {
        let digits = text.first == "-" ? text.dropFirst() : text
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}
