import Findings

/// The rows of a register, whatever format they came in, with the place of every cell.
struct Register<Column: RegisterColumn>: Sendable {
    var path: String
    var rows: [RegisterRow<Column>] = []
    /// The columns the file has.
    var columns: Set<Column> = []
    /// The first thing that made the file less than wholly read.
    var problem: ReadProblem?

    init(path: String) {
        self.path = path
    }
}

/// One row of a register: only cells that say something.
struct RegisterRow<Column: RegisterColumn>: Sendable {
    /// The row as a spreadsheet counts it; in YAML the position in the list. Ids of rows without a number use it.
    var number: Int
    /// The row as a whole.
    var location: SourceLocation
    private var texts: [Column: String] = [:]
    private let places: CellPlaces<Column>

    init(number: Int, location: SourceLocation, texts: [Column: String], places: CellPlaces<Column>) {
        self.number = number
        self.location = location
        self.texts = texts
        self.places = places
    }

    /// What stands in the cell, without blanks at the ends; `nil` for an empty one.
    subscript(column: Column) -> String? { texts[column] }

    var isEmpty: Bool { texts.isEmpty }

    /// The place of the cell, empty or not.
    func location(of column: Column) -> SourceLocation {
        var place = location
        switch places {
        case .columns(let positions):
            place.cell = positions[column].map { "\($0)\(number)" }
        case .lines(let lines):
            place.line = lines[column] ?? location.line
            place.element = column.key
        }
        return place
    }
}

/// How the cells of a row are found in their file.
enum CellPlaces<Column: RegisterColumn>: Sendable {
    /// Spreadsheets: the letters of each column.
    case columns([Column: String])
    /// YAML: the line of each value.
    case lines([Column: Int])
}
