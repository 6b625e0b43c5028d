public import Pictures

/// A table as wide as the text of the page, or of its cell.
public struct OutgoingTable: Sendable, Hashable {
    public var columns: [Column]
    /// The first rows are headings: they stand on every page the table goes on to.
    public var headerRows: Int
    public var rows: [Row]
    public var lines: Lines
    /// For people who hear the document: what the table shows.
    public var summary: String?

    public init(
        columns: [Column], headerRows: Int = 1, rows: [Row], lines: Lines = .grid, summary: String? = nil
    ) {
        self.columns = columns
        self.headerRows = max(0, headerRows)
        self.rows = rows
        self.lines = lines
        self.summary = summary
    }

    /// Where lines are drawn.
    public enum Lines: Sendable, Hashable {
        case grid
        /// Between rows alone.
        case rows
        /// Black on all sides, as forms have them.
        case form
        /// A double line below the last row, as letterheads have it.
        case below
        case none
    }

    public struct Column: Sendable, Hashable {
        /// How wide it is against the others: of `3, 1, 1` the first has three fifths.
        public var share: Int
        /// Of the cells that say nothing else.
        public var alignment: OutgoingAlignment

        public init(_ share: Int = 1, alignment: OutgoingAlignment = .left) {
            self.share = min(max(share, 1), 100_000)
            self.alignment = alignment
        }
    }

    public struct Row: Sendable, Hashable {
        /// From left to right, without those that a cell of a row above covers. What is missing at the end is empty,
        /// what is too much is an error.
        public var cells: [Cell]
        /// A row stands on one page, unless it may be split.
        public var maySplit: Bool
        public var height: Height?

        public init(_ cells: [Cell], maySplit: Bool = false, height: Height? = nil) {
            self.cells = cells
            self.maySplit = maySplit
            self.height = height
        }

        public enum Height: Sendable, Hashable {
            /// In millimetres.
            case atLeast(Double)
            case exactly(Double)
        }
    }

    public struct Cell: Sendable, Hashable, ExpressibleByStringInterpolation {
        public var blocks: [OutgoingBlock]
        public var columnSpan: Int
        /// How many rows it covers, with its own.
        public var rowSpan: Int
        /// `nil` as the column has it.
        public var alignment: OutgoingAlignment?
        public var verticalAlignment: Vertical
        public var ground: ColourToken?
        /// It says what its row is about: bold.
        public var isHeading: Bool

        public init(
            blocks: [OutgoingBlock], columnSpan: Int = 1, rowSpan: Int = 1, alignment: OutgoingAlignment? = nil,
            verticalAlignment: Vertical = .top, ground: ColourToken? = nil, isHeading: Bool = false
        ) {
            self.blocks = blocks
            self.columnSpan = max(1, columnSpan)
            self.rowSpan = max(1, rowSpan)
            self.alignment = alignment
            self.verticalAlignment = verticalAlignment
            self.ground = ground
            self.isHeading = isHeading
        }

        /// A cell of one paragraph.
        public init(
            _ text: OutgoingText, columnSpan: Int = 1, rowSpan: Int = 1, alignment: OutgoingAlignment? = nil,
            verticalAlignment: Vertical = .top, ground: ColourToken? = nil, isHeading: Bool = false
        ) {
            self.init(
                blocks: [.text(text)], columnSpan: columnSpan, rowSpan: rowSpan, alignment: alignment,
                verticalAlignment: verticalAlignment, ground: ground, isHeading: isHeading)
        }

        public init(stringLiteral text: String) { self.init(OutgoingText(text)) }

        public enum Vertical: Sendable, Hashable { case top, center, bottom }
    }
}
