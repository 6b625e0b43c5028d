import Findings
import OfficeFiles

/// One flow table of a document: its columns, its rows, and what is drawn over them.
struct FlowTable {
    var places: GridPlaces
    var columns: FlowColumns
    /// The rows below the headings, up to the next table of the grid.
    var rows: ClosedRange<Int>
    /// The cells of these rows, in order.
    var cells: ArraySlice<GridCell>
    /// What is drawn over these rows or the headings, by file order.
    var shapes: [DrawnShape]
    var connectors: [DrawnConnector]
    /// What stands above it as its name.
    var caption: String?
    /// Whether it has no headings of its own and goes on with the table before.
    var isContinuation = false
    /// What its headings were taken for.
    var recognition: [SOPDocument.Recognition] = []
}

/// One row of a flow table with an activity.
struct FlowRow {
    /// What the table counts it by: `3`, `2a`; `nil` where it does not.
    var label: String?
    var activity: String
    var inputs: [String] = []
    var duration: [String] = []
    var output: [String] = []
    var note: [String] = []
    /// The names in a single column of performers.
    var names: [String] = []
    /// From its first row to before the next step.
    var rows: ClosedRange<Int>
    var location: SourceLocation
}

/// What the rows of a flow table hold.
struct FlowRows {
    var steps: [FlowRow] = []
    /// Rows above the first step that go on with the last one of the table before.
    var lead: [FlowRow] = []
    /// Whether a row of its own says but `Selesai`.
    var endsOutside = false
    var findings: [Finding] = []
    var recognition: [SOPDocument.Recognition] = []
}
