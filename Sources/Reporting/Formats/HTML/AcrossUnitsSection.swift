internal import Findings

/// What several units have twice, copied from each other or both claim, and the units by peer group.
struct AcrossUnitsSection: HTMLSection {
    let content: ReportContent
    let anchor = "across-units"
    let title = Catalogue.acrossUnits

    func write(to html: inout HTMLWriter) {
        html.lead(content.wording(Catalogue.acrossUnitsSentence))
        for table in content.acrossUnitsTables { write(table, to: &html) }
    }

    private func write(_ table: AcrossUnitsTable, to html: inout HTMLWriter) {
        html.block("h3", text: table.title)
        if !table.sentence.isEmpty { html.lead(table.sentence) }
        guard !table.rows.isEmpty else {
            return html.block("p", text: content.wording(Catalogue.nothingShared))
        }
        let columns = table.columns.enumerated().map { place, column in
            // What heads a row stands at its left, a rank too.
            HTMLTable.Column(column, isNumber: place > 0 && table.numbers.contains(place))
        }
        HTMLTable(caption: table.title, columns: columns, isSortable: true).write(
            table.rows, to: &html, more: content.moreRows
        ) { html, row in
            for (place, cell) in row.enumerated() {
                if place == 0 {
                    html.rowHead(cell)
                } else if table.numbers.contains(place) {
                    html.element("td", .class("n"), text: cell)
                } else {
                    html.cell(cell)
                }
            }
        }
        for note in table.notes { html.block("p", text: note) }
    }
}
