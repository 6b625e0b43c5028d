internal import Assessment
internal import Rubric

/// One table of a report for spreadsheets and programs: its headings, then its rows. Numbers stand with a decimal point and
/// as exactly as twelve decimals go, shares as parts of 1.
struct CSVDocument {
    let table: ReportTable
    let wording: Wording

    /// - Throws: `ReportError` where the report has no such table.
    init(_ document: ReportDocument, table id: String?) throws(ReportError) {
        wording = Wording(language: document.language)
        let known = document.tables
        let table =
            if let id { known.first { $0.id == id } } else {
                known.first { $0.id == document.mainTable } ?? known.first { !$0.rows.isEmpty } ?? known.first
            }
        guard let table else { throw ReportError(code: .unknownTable, name: id ?? "", known: known.map(\.id)) }
        self.table = table
    }

    var bytes: [UInt8] {
        let headings = table.columns.map { CSVText.Value.text($0.title) }
        return CSVText.bytes([headings] + table.rows.map { $0.cells.map(value) })
    }

    private func value(_ cell: ReportTable.Cell) -> CSVText.Value {
        switch cell {
        case .none: .text("")
        case .count(let number): .number(String(number))
        case .number(let number, _), .share(let number): .number(number.decimal())
        case .head, .text, .rich, .state, .marked: .text(cell.text(wording))
        }
    }
}

extension DocumentForm {
    /// One table, the main one of the report where none is asked for.
    static let csv = DocumentForm(name: "csv", fileExtension: "csv") { document, options throws(ReportError) in
        ReportOutput(try CSVDocument(document, table: options.table).bytes)
    }
}
