import OfficeFiles

/// A column of a register with what people need to know to fill it in. The headings are those the readers know, so that
/// templates and readers cannot drift apart.
protocol GuidedColumn: RegisterColumn {
    /// The name of the sheet.
    static var sheetName: String { get }
    /// What the register is for, and what it rests on.
    static var purpose: [String] { get }
    static var paper: SheetLayout.Paper { get }
    /// The columns people are asked for.
    static var templateColumns: [Self] { get }
    var guide: ColumnGuide { get }
}

extension GuidedColumn {
    static var templateColumns: [Self] { Array(allCases) }
}

/// What people need to know of one column.
struct ColumnGuide {
    enum Entry: Hashable {
        case text
        /// Numbers of letters, codes, paths: kept as typed.
        case verbatim
        case date
        case choice([String])
        /// The id of a unit, from the reference sheet.
        case unit
    }

    var entry: Entry
    /// In characters.
    var width: Double
    /// Without it the row does not count, or not in full.
    var isNeeded = false
    var meaning: String
    /// What may stand there.
    var accepted: String

    var style: CellStyle {
        switch entry {
        case .text, .choice: .body
        case .verbatim, .unit: .verbatim
        case .date: .date
        }
    }
}
