/// How a sheet is laid out on the screen and on paper.
public struct SheetLayout: Sendable, Hashable {
    /// From column A on.
    public var columns: [Column]
    /// Rows at the top that stay where they are while others scroll, and that every printed page repeats.
    public var headingRows: Range<Int>
    /// Columns at the left that stay where they are.
    public var frozenColumns: Int
    public var paper: Paper
    public var isLandscape: Bool
    /// A sheet that only drop-down lists look at.
    public var isHidden: Bool
    public var showsGrid: Bool
    public var tabColour: CellStyle.Colour?
    /// Small text at the foot of each printed page, beside the number of the page.
    public var footer: String

    public init(
        columns: [Column] = [], headingRows: Range<Int> = 0..<0, frozenColumns: Int = 0, paper: Paper = .a4,
        isLandscape: Bool = true, isHidden: Bool = false, showsGrid: Bool = true, tabColour: CellStyle.Colour? = nil,
        footer: String = ""
    ) {
        self.columns = columns
        self.headingRows = headingRows
        self.frozenColumns = frozenColumns
        self.paper = paper
        self.isLandscape = isLandscape
        self.isHidden = isHidden
        self.showsGrid = showsGrid
        self.tabColour = tabColour
        self.footer = footer
    }

    public enum Paper: Sendable, Hashable {
        case a4, a3

        /// ECMA-376 part 1, 18.3.1.63 pageSetup.
        var code: UInt8 { self == .a4 ? 9 : 8 }
    }

    public struct Column: Sendable, Hashable {
        /// In characters of the usual font.
        public var width: Double
        /// For its cells that have no style of their own, and for those that people fill in later.
        public var style: CellStyle?
        /// Not shown, but there for other programs.
        public var isHidden: Bool

        public init(width: Double, style: CellStyle? = nil, isHidden: Bool = false) {
            self.width = width
            self.style = style
            self.isHidden = isHidden
        }
    }
}

/// A drop-down list (ECMA-376 part 1, 18.3.1.32 dataValidation).
public struct CellChoices: Sendable, Hashable {
    public var source: Source
    /// Whether Excel takes other values too, after asking.
    public var allowsOthers: Bool
    /// A hint shown beside the cell: a title of up to 32 characters and a text of up to 255.
    public var hint: Hint?

    public init(_ source: Source, allowsOthers: Bool = false, hint: Hint? = nil) {
        self.source = source
        self.allowsOthers = allowsOthers
        self.hint = hint
    }

    public enum Source: Sendable, Hashable {
        /// Up to 255 characters in all, none of them a comma.
        case values([String])
        /// Cells of a sheet of the same workbook.
        case cells(sheet: String, CellRange)
    }

    public struct Hint: Sendable, Hashable {
        public var title: String
        public var text: String

        public init(_ title: String, _ text: String) {
            self.title = title
            self.text = text
        }
    }
}

/// Numbers a cell takes.
public struct CellNumbers: Sendable, Hashable {
    public var least: Double
    /// `nil` for no limit.
    public var most: Double?
    public var hint: CellChoices.Hint?

    public init(from least: Double, to most: Double?, hint: CellChoices.Hint? = nil) {
        self.least = least
        self.most = most
        self.hint = hint
    }
}
