import Dossier
import Findings
import OfficeFiles

/// A workbook made for one test: sheets by name, rows of texts; a number that stands alone is a number, and text behind
/// an apostrophe, as people type it.
enum Sketch {
    static func workbook(
        _ sheets: [(name: String, rows: [[String]])], merging merges: [CellRange] = [],
        formulas: [CellPosition: (SheetFormula, String)] = [:]
    ) throws -> [UInt8] {
        try WorkbookWriter.bytes { book throws(WorkbookWritingError) in
            for (name, rows) in sheets {
                let sheet = try book.addSheet(name)
                for (number, row) in rows.enumerated() {
                    try sheet.append(
                        row.enumerated().map { column, text in
                            if let (formula, shown) = formulas[CellPosition(row: number, column: column)] {
                                return .formula(formula, showing: .text(shown))
                            }
                            if text.hasPrefix("'") { return .text(String(text.dropFirst())) }
                            return Double(text).map { .number($0) } ?? .text(text)
                        })
                }
                for merge in merges {
                    let text = rows[merge.rows.lowerBound][merge.columns.lowerBound]
                    try sheet.merge(merge, .text(text))
                }
            }
        }
    }

    /// The worksheet in a file of its own.
    static func worksheet(_ bytes: [UInt8], mapping: WorksheetMapping? = nil) throws -> AnswerWorksheet {
        let folder = try TemporaryDossier(bytes: ["buku.xlsx": bytes])
        return try AnswerWorksheet(at: folder.path + "/buku.xlsx", mapping: mapping)
    }
}
