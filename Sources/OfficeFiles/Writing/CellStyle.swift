/// How a cell looks. What is not set stays as the spreadsheet has it.
public struct CellStyle: Sendable, Hashable {
    public var isBold = false
    public var isItalic = false
    /// In points; `nil` for the workbook's.
    public var size: Int?
    public var textColour: Colour?
    public var fill: Colour?
    public var horizontal: Horizontal?
    public var vertical: Vertical?
    public var wraps = false
    /// A thin line on all four sides.
    public var border: Colour?
    public var format: NumberFormat?

    public init(
        isBold: Bool = false, isItalic: Bool = false, size: Int? = nil, textColour: Colour? = nil, fill: Colour? = nil,
        horizontal: Horizontal? = nil, vertical: Vertical? = nil, wraps: Bool = false, border: Colour? = nil,
        format: NumberFormat? = nil
    ) {
        self.isBold = isBold
        self.isItalic = isItalic
        self.size = size
        self.textColour = textColour
        self.fill = fill
        self.horizontal = horizontal
        self.vertical = vertical
        self.wraps = wraps
        self.border = border
        self.format = format
    }

    public enum Horizontal: Sendable, Hashable { case left, center, right }
    public enum Vertical: Sendable, Hashable { case top, center, bottom }

    /// `0xRRGGBB`
    public struct Colour: Sendable, Hashable, ExpressibleByIntegerLiteral {
        public var rgb: UInt32
        public init(integerLiteral rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

        public static let black: Colour = 0x00_00_00
        public static let white: Colour = 0xFF_FF_FF
        public static let gray: Colour = 0x59_59_59
        public static let line: Colour = 0xBF_BF_BF
        /// The dark colour of headings; white text on it has a contrast of 9 to 1.
        public static let heading: Colour = 0x1F_4E_5F
        /// For cells that people fill in.
        public static let input: Colour = 0xFF_F9_E5
        /// For examples and remarks.
        public static let remark: Colour = 0xEE_F3_F5
    }

    /// How a number is shown (ECMA-376 part 1, 18.8.30).
    public enum NumberFormat: Sendable, Hashable {
        /// `17-08-2021`, as Indonesian offices write it.
        case date
        /// What is typed stays as it is typed: `1/2/2024` is a number of a letter, not a day.
        case text
        case pattern(String)

        var pattern: String {
            switch self {
            case .date: "dd-mm-yyyy"
            case .text: "@"
            case .pattern(let pattern): pattern
            }
        }
    }

    /// The style with another number format, where it has none.
    func formatted(_ format: NumberFormat) -> CellStyle {
        var style = self
        if style.format == nil || style.format == .text { style.format = format }
        return style
    }
}

// The looks of our workbooks.
extension CellStyle {
    public static let title = CellStyle(isBold: true, size: 14, textColour: .heading)
    public static let subtitle = CellStyle(isItalic: true, textColour: .gray)
    public static let heading = CellStyle(
        isBold: true, textColour: .white, fill: .heading, horizontal: .center, vertical: .center, wraps: true,
        border: .line)
    /// Text that wraps, from the top of its cell.
    public static let body = CellStyle(vertical: .top, wraps: true, border: .line)
    public static let date = CellStyle(horizontal: .center, vertical: .top, border: .line, format: .date)
    /// For numbers of letters and codes: nothing is made of them.
    public static let verbatim = CellStyle(vertical: .top, wraps: true, border: .line, format: .text)
}
