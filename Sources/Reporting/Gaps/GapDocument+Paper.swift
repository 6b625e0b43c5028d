internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What the parts of the gap report share on paper: columns drawn together, and sentences that say where the rest is.
extension GapDocument {
    /// Whether the report is about more than one unit: paper is then short with what each unit has in its own report.
    var isWide: Bool { content.comparesUnits }

    /// Two texts in one cell: what the row is about, and below it what would take a column of its own.
    func stacked(_ first: String, _ second: String?) -> ReportTable.Cell {
        guard let second, !second.isEmpty, second != wording(Catalogue.absent) else { return .head(first) }
        return .rich(OutgoingText(joining: .bold(first), .soft("\n" + second)))
    }

    /// The same, of two texts that weigh alike.
    func lines(_ texts: String?...) -> ReportTable.Cell {
        cell(texts.compactMap(\.self).filter { !$0.isEmpty && $0 != wording(Catalogue.absent) }.joined(separator: "\n"))
    }

    /// `3 dari 5`, as one cell instead of two.
    func counts(_ part: Int, of whole: Int) -> ReportTable.Cell { .text(wording.counts(part, of: whole)) }

    /// A table of paper alone, named after the one it stands for.
    func paperTable(
        of table: ReportTable, title: String? = nil, _ columns: [ReportTable.Column], _ rows: [ReportTable.Row],
        note: String? = nil, limit: Int? = nil
    ) -> ReportTable {
        ReportTable(
            id: "\(table.id)-paper", title: title ?? table.title, columns: columns, rows: rows, note: note,
            whenEmpty: table.whenEmpty, rowsOnPaper: limit)
    }

    /// Where the whole of a table is: the sheet of the workbook, by its name, and the page.
    func whereWhole(_ table: ReportTable) -> String {
        wording(Catalogue.wholeInWorkbook(SheetNames.named(table)))
    }

    static func group(_ text: String, columns: Int) -> ReportTable.Row {
        .init([.head(text)] + Array(repeating: .none, count: max(0, columns - 1)), kind: .group)
    }
}
