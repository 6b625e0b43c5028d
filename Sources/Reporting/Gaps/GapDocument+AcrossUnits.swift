internal import Assessment
internal import Findings
internal import OfficeFiles

/// What several units have twice, copied from each other or both claim, and the units by peer group.
extension GapDocument {
    /// Paper leaves it to the page, the workbook and Markdown: it changes no score, and would fill pages.
    var acrossUnits: ReportPart? {
        guard content.hasAcrossUnits else { return nil }
        let tables = content.acrossUnitsTables.map { across in
            var table = across.table
            table.note = ([across.sentence] + across.notes).filter { !$0.isEmpty }.joined(separator: " ")
            if table.note?.isEmpty == true { table.note = nil }
            return ReportBlock.table(table)
        }
        var made = part("across-units", Catalogue.acrossUnits, [lead(Catalogue.acrossUnitsSentence)] + tables)
        made.onPaper = []
        return made
    }
}
