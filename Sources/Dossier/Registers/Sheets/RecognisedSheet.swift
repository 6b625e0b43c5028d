import Findings
import OfficeFiles

/// One table of a sheet that is a register, and how it is laid out.
struct RecognisedSheet: Sendable {
    let path: String
    let kind: RegisterKind
    let reason: LocalizedText
    let table: Table
    /// The rows above the headings, back to the table before: titles.
    let titleRows: Range<Int>
    let headingRows: ClosedRange<Int>
    let columns: HeadedColumns
    /// The rows below the headings, down to the table after.
    let dataRows: Range<Int>
    /// Rows among them that are the headings again, as at page breaks.
    let repeatedHeadings: Set<Int>
    /// Whether the sheet is the only one of its file, so that its name says little.
    let isOnlySheet: Bool

    var vocabulary: HeadingVocabulary { HeadingVocabulary.of(kind) }

    /// Whether no further table follows on the sheet.
    var isLastOfTable: Bool { dataRows.upperBound >= table.rows.count }

    /// Where the row at `position` of the table stands.
    func location(_ position: Int) -> SourceLocation {
        SourceLocation(path: path, line: table.rows[safe: position]?.number, sheet: table.sheet)
    }
}
