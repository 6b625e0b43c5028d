public import Findings

/// What a document shows to its reader, whatever it was written with: headings, paragraphs and grids of cells in their
/// order. A Word document, a workbook and a Markdown file all become this.
public struct OfficeDocument: Sendable, Hashable {
    public var blocks: [DocumentBlock]
    /// What a reader of the document should know about it: tracked changes, comments, hidden sheets, parts left out.
    public var notes: [DocumentNote]

    public init(blocks: [DocumentBlock] = [], notes: [DocumentNote] = []) {
        self.blocks = blocks
        self.notes = notes
    }

    /// The grids, in order; grids inside cells are not among them.
    public var grids: [Grid] {
        blocks.compactMap { block in
            guard case .grid(let grid) = block else { return nil }
            return grid
        }
    }
}

/// A piece of a document.
public enum DocumentBlock: Sendable, Hashable {
    case paragraph(Paragraph)
    case grid(Grid)
}

/// A paragraph outside tables, or a heading.
public struct Paragraph: Sendable, Hashable {
    public var text: String
    /// 1 for the highest; `nil` for a paragraph of text.
    public var headingLevel: Int?
    /// What counts it in a list, as it shows: `1.`, `a)`, `•`; `nil` outside lists.
    public var listLabel: String?
    /// 1-based line, in formats that have lines.
    public var line: Int?

    public init(_ text: String, headingLevel: Int? = nil, listLabel: String? = nil, line: Int? = nil) {
        self.text = text
        self.headingLevel = headingLevel
        self.listLabel = listLabel
        self.line = line
    }
}

/// Something about a document that its text does not show.
public struct DocumentNote: Sendable, Hashable {
    public var code: Code
    public var message: LocalizedText
    /// The sheet or table.
    public var grid: String?
    public var cell: CellPosition?

    public init(_ code: Code, _ message: LocalizedText, grid: String? = nil, cell: CellPosition? = nil) {
        self.code = code
        self.message = message
        self.grid = grid
        self.cell = cell
    }

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Insertions that were not accepted yet (taken as text), or deletions not yet accepted (left out).
        case trackedChanges
        case comments
        case hiddenSheet, hiddenRows, hiddenColumns
        /// Values that a program computed and stored; the formula itself is never run.
        case formulas
        /// A part that could not be read to its end.
        case brokenPart
        /// More of something than the limits take; the rest was not read.
        case cut
        /// A picture, chart or embedded object, which nothing was read from.
        case picture
        /// Text in shapes that stand outside every table.
        case looseShapes
        /// Cells that lead elsewhere.
        case links
        /// A cell that holds an error (`#REF!`), no date there is, or a formula without its value.
        case cellError
        /// What stands at the head of pages was put before the body, and what stands at their foot left out.
        case pageMargins
        /// Other things that were left out.
        case leftOut
    }
}
