import Findings

/// The rows of a register, whatever format they came in, with the place of every cell.
struct Register<Column: RegisterColumn>: Sendable {
    var path: String
    var rows: [RegisterRow<Column>] = []
    /// The columns the file has.
    var columns: Set<Column> = []
    /// The first thing that made the file less than wholly read.
    var problem: ReadProblem?
    /// How it was understood; `nil` for YAML, whose keys say what they mean.
    var recognition: RegisterRecognition?

    init(path: String) {
        self.path = path
    }

    /// Remembers that something of the file was lost; the first such thing becomes its problem.
    mutating func partlyRead(_ message: LocalizedText, line: Int?) {
        guard problem == nil else { return }
        problem = ReadProblem(code: "badRow", message: message, line: line)
    }

    /// Lets the other dates of a column settle what a year of two digits means.
    mutating func settleYears(asOf: CalendarDate?) {
        guard let years = TwoDigitYears(self, asOf: asOf) else { return }
        for index in rows.indices { rows[index].years = years }
    }

    /// One finding for all the columns that people should fill in and the file does not have.
    func reportAbsentColumns(log: inout FindingLog) {
        let absent = Column.expected.filter { !columns.contains($0) }
        guard !absent.isEmpty else { return }
        log.report(Message.absentColumns(absent.map(\.heading), Column.register, path, recognition?.sheet))
    }
}

/// One row of a register: only cells that say something.
struct RegisterRow<Column: RegisterColumn>: Sendable {
    /// The row as a spreadsheet counts it; in YAML the position in the list. Ids of rows without a number use it.
    var number: Int
    /// The row as a whole.
    var location: SourceLocation
    /// The unit of the sheet or section the row stands in, for a row that names none itself.
    var heldUnit: HeldUnit?
    /// What the register says of years of two digits; `nil` where it settles nothing.
    var years: TwoDigitYears<Column>?
    private var texts: [Column: String] = [:]
    let places: CellPlaces<Column>

    init(
        number: Int, location: SourceLocation, texts: [Column: String], places: CellPlaces<Column>,
        heldUnit: HeldUnit? = nil
    ) {
        self.number = number
        self.location = location
        self.texts = texts
        self.places = places
        self.heldUnit = heldUnit
    }

    /// What stands in the cell, without blanks at the ends; `nil` for an empty one.
    subscript(column: Column) -> String? { texts[column] }

    var isEmpty: Bool { texts.isEmpty }

    /// Adds what a row that goes on with this one says.
    mutating func append(_ more: [Column: String]) {
        for (column, text) in more where texts[column] != text {
            texts[column] = texts[column].map { "\($0)\n\(text)" } ?? text
        }
    }

    /// The place of the cell, empty or not.
    func location(of column: Column) -> SourceLocation {
        var place = location
        switch places {
        case .columns(let positions):
            place.cell = positions[column].map { "\($0)\(location.line ?? number)" }
        case .lines(let lines):
            place.line = lines[column] ?? location.line
            place.element = column.key
        }
        return place
    }
}

/// How the cells of a row are found in their file.
enum CellPlaces<Column: RegisterColumn>: Sendable, Hashable {
    /// Spreadsheets: the letters of each column.
    case columns([Column: String])
    /// YAML: the line of each value.
    case lines([Column: Int])

    /// The cell of `column` in the row at `row`, empty or not; `nil` where the file has no such column.
    func place(of column: Column, in row: SourceLocation) -> SourceLocation? {
        var place = row
        switch self {
        case .columns(let letters):
            guard let letters = letters[column], let line = row.line else { return nil }
            place.cell = "\(letters)\(line)"
        case .lines(let lines):
            guard let line = lines[column] else { return nil }
            (place.line, place.element) = (line, column.key)
        }
        return place
    }
}

private enum Message {
    static func absentColumns(
        _ headings: [String], _ register: LocalizedText, _ path: String, _ sheet: String?
    ) -> Finding {
        let list = headings.joined(separator: ", ")
        return Finding(
            rule: "register/column-absent", severity: .warning,
            message: LocalizedText(
                id: "Berkas \(register.indonesian) ini tidak mempunyai kolom \(list).",
                en: "This \(register.english) has no column \(list)."),
            action: LocalizedText(
                id: "Tambahkan kolom itu; isinya ikut menentukan hasil.",
                en: "Add the column; what it says takes part in the result."),
            location: SourceLocation(path: path, sheet: sheet))
    }
}
