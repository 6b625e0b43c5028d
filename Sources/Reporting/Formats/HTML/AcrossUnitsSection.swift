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

    private func write(_ across: AcrossUnitsTable, to html: inout HTMLWriter) {
        let table = across.table
        html.block("h3", text: table.title)
        if !across.sentence.isEmpty { html.lead(across.sentence) }
        guard !table.rows.isEmpty else {
            return html.block("p", text: content.wording(Catalogue.nothingShared))
        }
        let columns = table.columns.enumerated().map { place, column in
            // What heads a row stands at its left, a rank too.
            HTMLTable.Column(column.title, isNumber: place > 0 && column.kind == .number)
        }
        HTMLTable(caption: table.title, columns: columns, isSortable: true).write(
            table.rows, to: &html, more: content.moreRows
        ) { html, row in
            for (place, cell) in row.cells.enumerated() {
                let text = cell.text(content.wording)
                if place == 0 {
                    html.rowHead(text)
                } else if table.columns[place].kind == .number {
                    html.element("td", .class("n"), text: text)
                } else {
                    html.cell(text)
                }
            }
        }
        for note in across.notes { html.block("p", text: note) }
    }
}
