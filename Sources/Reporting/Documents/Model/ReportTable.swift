internal import Assessment
internal import OfficeFiles
internal import Rubric

/// A table of a report. Cells hold values, not their looks: a workbook gets the number, a page the number as the
/// language writes it.
struct ReportTable: Sendable {
    /// Its name for programs and sheets: lower case letters, digits and hyphens, no two alike in a report.
    var id: String
    var title: String
    var columns: [Column]
    var rows: [Row]
    /// What a reader has to know to read it.
    var note: String?
    /// What stands in its place where it has no row. Without it such a table is left out.
    var whenEmpty: String?

    /// Whether it may be left out of paper and Word for its length; workbook and CSV hold it whole.
    var isFullListing = false
    /// A short name of it for the sheet of a workbook, at most 31 letters; `nil` for one made of the title.
    var sheetName: String?
    /// How many rows paper has of it; `nil` for all, or for those a full listing has there.
    var rowsOnPaper: Int?
    /// What stands in its place on paper: columns drawn together, what is said elsewhere left out. `nil` for the table
    /// itself, nothing for none. Ids of tables in it are its own.
    var onPaper: [ReportBlock]?

    struct Column: Sendable {
        /// The name for programs: `camelCase`.
        var key: String
        var title: String
        /// A longer form of the title.
        var hint: String?
        var kind: Kind = .text
        /// How wide it is against the others.
        var share = 2

        enum Kind: Sendable {
            case text
            /// Numbers stand on the right.
            case number
            /// A sign and a word; narrow.
            case state
        }
    }

    struct Row: Sendable {
        /// As many as columns.
        var cells: [Cell]
        /// A row of a sum or a heading among the others; it is not sorted with them.
        var kind: Kind = .plain

        enum Kind: Sendable { case plain, group, total }

        init(_ cells: [Cell], kind: Kind = .plain) {
            self.cells = cells
            self.kind = kind
        }
    }

    enum Cell: Sendable {
        /// Nothing is known, or nothing is to be said; shown as a dash.
        case none
        /// The cell that says what its row is about.
        case head(String)
        case text(String)
        case rich(OutgoingText)
        case count(Int)
        /// A number with so many decimals.
        case number(Rational, places: Int)
        /// A share of 1, shown as a percentage.
        case share(Rational)
        case state(ScoreState)
        /// A text on a ground that says how good it is, with the sign of the state: cells of heatmaps.
        case marked(String, ScoreState)
    }

    var blanks: [OutgoingBlank] {
        rows.flatMap(\.cells).flatMap { cell -> [OutgoingBlank] in
            if case .rich(let text) = cell { text.blanks } else { [] }
        }
    }
}
