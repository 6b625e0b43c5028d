import Findings
import OfficeFiles

/// What people wrote into a sheet of questions and reading leaves out.
struct WorksheetLosses {
    let sheet: WorksheetTable
    let path: String

    private var table: Table { sheet.table }
    private var body: ArraySlice<TableRow> { table.rows[min(sheet.headings + 1, table.rows.count)...] }

    /// Columns with a heading that is not known, and something in the row of a question.
    func unreadColumns() -> [Finding] {
        var filled: Set<Int> = []
        for row in body where filled.count < sheet.unread.count && asks(row) {
            for (column, text) in row.cells.enumerated() where text.cellText != nil && sheet.unread[column] != nil {
                filled.insert(column)
            }
        }
        return filled.sorted().compactMap { column in
            guard let heading = sheet.unread[column], let row = table.rows[safe: heading.row] else { return nil }
            return Message.unread(heading.text, ColumnName.letters(of: column), place(row, row.cellName(column)))
        }
    }

    /// Columns without a heading, and something in the row of a question. The numbers before the questions are nobody's
    /// answers.
    func unheadedColumns() -> [Finding] {
        guard let headed = sheet.headed, let row = table.rows[safe: sheet.headings] else { return [] }
        let known = headed.union(sheet.columns.values)
        let first = [sheet.columns[.code], sheet.columns[.title]].compactMap(\.self).min() ?? 0
        var filled: Set<Int> = []
        for row in body where asks(row) {
            for (column, text) in row.cells.enumerated() where !known.contains(column) && !filled.contains(column) {
                guard let text = text.cellText, column > first || !WorksheetTitle.isNumbering(text) else { continue }
                filled.insert(column)
            }
        }
        return filled.sorted().map { Message.unheaded(ColumnName.letters(of: $0), place(row, row.cellName($0))) }
    }

    /// Columns of answers that our own worksheet was written with, and that are gone.
    func lostColumns() -> [Finding] {
        guard table.sheet == WorksheetSheet.main.rawValue || sheet.form != nil || sheet.textHash != nil,
            let row = table.rows[safe: sheet.headings]
        else { return [] }
        return [WorksheetColumn.selfAnswer, .evaluatorAnswer].filter { column in
            WorksheetRole(column).map { sheet.columns[$0] == nil } ?? false
        }.map { Message.lost($0.rawValue, place(row, nil)) }
    }

    /// Merged cells that hold one answer and stand in the rows of several questions, or for both people who answer.
    func mergedAnswers() -> [Finding] {
        let shared: Set<WorksheetRole> = [.code, .area, .title]
        let answers = Set(sheet.columns.filter { !shared.contains($0.key) }.values)
        guard !table.merges.isEmpty, !answers.isEmpty else { return [] }
        let questions = body.filter(asks).map(\.number)
        let rows = Dictionary(body.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return table.merges.compactMap { merge in
            // 0-based in a range, 1-based in a row.
            let (top, column) = (merge.rows.lowerBound + 1, merge.columns.lowerBound)
            guard answers.contains(column), let row = rows[top], row[column].cellText != nil else { return nil }
            let spansAnswers = asks(row) && answers.contains { $0 != column && merge.columns.contains($0) }
            let further = Self.first(in: questions, after: top)
            guard spansAnswers || further.map({ $0 <= merge.rows.upperBound + 1 }) == true else { return nil }
            let end = ColumnName.letters(of: merge.columns.upperBound) + String(merge.rows.upperBound + 1)
            return Message.merged("\(row.cellName(column)):\(end)", place(row, row.cellName(column)))
        }
    }

    /// The first of `numbers`, which rise, that is above `number`.
    private static func first(in numbers: [Int], after number: Int) -> Int? {
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count ? numbers[low] : nil
    }

    /// Whether the row has a question of its own, by code or title.
    private func asks(_ row: TableRow) -> Bool {
        [sheet.columns[.code], sheet.columns[.title]].contains { $0.flatMap { row[$0].cellText } != nil }
    }

    private func place(_ row: TableRow, _ cell: String?) -> SourceLocation {
        SourceLocation(path: path, line: row.number, sheet: table.sheet, cell: cell)
    }
}

private enum Message {
    static func unread(_ heading: String, _ column: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "worksheet/column-not-read", severity: .warning,
            message: LocalizedText(
                id: "Kolom \(column), \(heading.quoted), berisi tetapi tidak dibaca: judulnya tidak dikenal, atau "
                    + "kolom lain sudah dibaca sebagai itu.",
                en: "Column \(column), \(heading.quoted), is filled in but was not read: its heading is not known, or "
                    + "another column was read as that."),
            action: LocalizedText(
                id: "Jika berisi jawaban, bukti, atau catatan, ubah judulnya, misalnya menjadi “Jawaban Mandiri”, "
                    + "atau sebut kolomnya dengan --mapping.",
                en: "If it holds answers, evidence or notes, rename it, for example to “Jawaban Mandiri”, or name the "
                    + "column with --mapping."),
            location: place)
    }

    static func unheaded(_ column: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "worksheet/column-not-read", severity: .warning,
            message: LocalizedText(
                id: "Kolom \(column) di lembar \((place.sheet ?? "").quoted) berisi tetapi tidak dibaca: kolom itu "
                    + "tidak berjudul.",
                en: "Column \(column) of the sheet \((place.sheet ?? "").quoted) is filled in but was not read: it has "
                    + "no heading."),
            action: LocalizedText(
                id: "Jika berisi jawaban, bukti, atau catatan, beri judul, misalnya “Jawaban Mandiri”, atau sebut "
                    + "kolomnya dengan --mapping.",
                en: "If it holds answers, evidence or notes, give it a heading, for example “Jawaban Mandiri”, or name "
                    + "the column with --mapping."),
            location: place)
    }

    static func merged(_ range: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "worksheet/answer-merged", severity: .warning,
            message: LocalizedText(
                id: "Sel gabungan \(range) mencakup beberapa isian; isinya hanya dibaca untuk sel pertama.",
                en:
                    "The merged cell \(range) covers several cells to fill in; what it holds was read for the first one "
                    + "only."),
            action: LocalizedText(
                id: "Pisahkan selnya dan isi setiap sel sendiri-sendiri.",
                en: "Unmerge the cell and fill in each cell by itself."),
            location: place)
    }

    static func lost(_ heading: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "worksheet/heading-missing", severity: .warning,
            message: LocalizedText(
                id: "Lembar ini ditulis dengan kolom \(heading.quoted), yang kini tidak ada; jawaban kolom itu tidak "
                    + "dibaca.",
                en: "This sheet was written with the column \(heading.quoted), which is gone now; no answers of that "
                    + "column were read."),
            action: LocalizedText(
                id: "Kembalikan judul kolomnya di baris judul ini.", en: "Put the heading back into this row."),
            location: place)
    }
}
