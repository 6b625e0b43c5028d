internal import Findings

extension MarkdownReport {
    mutating func writeAcrossUnits() {
        guard content.hasAcrossUnits else { return }
        markdown.heading(2, wording(Catalogue.acrossUnits))
        markdown.paragraph(wording(Catalogue.acrossUnitsSentence))
        for table in content.acrossUnitsTables {
            markdown.heading(3, table.title)
            if !table.sentence.isEmpty { markdown.paragraph(table.sentence) }
            if table.rows.isEmpty {
                markdown.paragraph(wording(Catalogue.nothingShared))
            } else {
                markdown.table(table.columns, numbers: table.numbers, table.rows)
            }
            for note in table.notes { markdown.paragraph(note) }
        }
    }
}
