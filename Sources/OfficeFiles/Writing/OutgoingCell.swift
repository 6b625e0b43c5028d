public import Findings

/// A cell as it is to be written. Text is always text: one that begins with `=`, `+`, `-` or `@` is no formula. A formula
/// is only what was put together as a `SheetFormula`.
public struct OutgoingCell: Sendable, Hashable {
    public var content: Content
    /// `nil` for the style of its row, else of its column.
    public var style: CellStyle?

    public init(_ content: Content, style: CellStyle? = nil) {
        self.content = content
        self.style = style
    }

    public enum Content: Sendable, Hashable {
        case blank
        /// A line break starts a new line in the cell.
        case text(String)
        /// A number that is none (NaN, infinite) is left blank.
        case number(Double)
        /// A date of the spreadsheet; one without a day, or before 1900, is written as text.
        case date(CalendarDate)
        /// What the cell leads to (`https:`, `http:`, `mailto:`), and the text it shows; another address is text.
        case link(String, text: String)
        /// The name of another sheet of the workbook, which it leads to.
        case sheet(String)
        /// A formula, and what it comes to: programs that do not calculate show that.
        case formula(SheetFormula, showing: Shown)
    }

    /// What a formula comes to.
    public enum Shown: Sendable, Hashable {
        case number(Double)
        case text(String)
    }

    /// What it shows, where that is text.
    var text: String? {
        switch content {
        case .text(let text), .link(_, let text), .sheet(let text): text
        case .formula(_, .text(let text)): text
        case .blank, .number, .date, .formula: nil
        }
    }

    public static let blank = OutgoingCell(.blank)
    public static func blank(_ style: CellStyle) -> OutgoingCell { OutgoingCell(.blank, style: style) }
    public static func text(_ text: String, _ style: CellStyle? = nil) -> OutgoingCell {
        OutgoingCell(.text(text), style: style)
    }
    public static func number(_ number: Double, _ style: CellStyle? = nil) -> OutgoingCell {
        OutgoingCell(.number(number), style: style)
    }
    public static func date(_ date: CalendarDate, _ style: CellStyle? = nil) -> OutgoingCell {
        OutgoingCell(.date(date), style: style)
    }
    public static func internalLink(toSheet name: String, _ style: CellStyle? = nil) -> OutgoingCell {
        OutgoingCell(.sheet(name), style: style)
    }
    public static func formula(
        _ formula: SheetFormula, showing shown: Shown, _ style: CellStyle? = nil
    ) -> OutgoingCell {
        OutgoingCell(.formula(formula, showing: shown), style: style)
    }
    public static func link(_ address: String, text: String? = nil, _ style: CellStyle? = nil) -> OutgoingCell {
        OutgoingCell(.link(address, text: text ?? address), style: style)
    }
}

extension OutgoingCell: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(.text(text)) }
}
