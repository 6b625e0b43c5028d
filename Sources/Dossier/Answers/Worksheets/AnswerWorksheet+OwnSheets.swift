import Findings
import OfficeFiles

// The sheets our own worksheet has beside its questions: `Keterangan`, `Jumlah` and `Syarat`.

extension AnswerWorksheet {
    /// Whether the table is the sheet that says what our own worksheet was written for.
    mutating func takeGuide(_ table: Table) -> Bool {
        guard table.sheet == WorksheetSheet.guide.rawValue else { return false }
        for row in table.rows {
            if let label = WorksheetLabel(rawValue: row[0]), let text = row[1].cellText { labels[label] = text }
        }
        return !labels.isEmpty
    }

    /// Takes the sheets of numbers and ticks, those that still have their name first, and gives back the other tables.
    mutating func takeItems(
        _ tables: [Table], _ mapping: WorksheetMapping?, _ log: inout FindingLog
    ) -> [Table] {
        let mapped = Set((mapping?.sheets ?? []).map(\.name))
        let items = tables.map { table in
            let item = ItemTable(table)
            let isOwn = table.sheet == item?.kind.rawValue
            return isOwn || !mapped.contains(table.sheet ?? "") ? item : nil
        }
        let found = items.compactMap(\.self)
        let named = found.filter { $0.table.sheet == $0.kind.rawValue }
        var taken: [WorksheetSheet: String] = [:]
        for item in named + found.filter({ $0.table.sheet != $0.kind.rawValue }) {
            let place = SourceLocation(
                path: path, line: item.table.rows[safe: item.headings]?.number, sheet: item.table.sheet)
            if let other = taken[item.kind] {
                log.report(Message.itemsTwice(item.kind, other, place))
            } else if !item.missingKeys.isEmpty {
                log.report(Message.headingsMissing(item.missingKeys, item.kind, isRead: false, place))
            } else {
                taken[item.kind] = item.table.sheet ?? ""
                if !item.missingNumbers.isEmpty {
                    log.report(Message.headingsMissing(item.missingNumbers, item.kind, isRead: true, place))
                }
                take(item, &log)
            }
        }
        return zip(tables, items).filter { $0.1 == nil }.map(\.0)
    }

    private mutating func take(_ item: ItemTable, _ log: inout FindingLog) {
        let (table, reading) = (item.table, TableReading(item.table, path: path))
        report(table, columns: Set(AnswerColumn.allCases.compactMap(item.numbers)), &log)
        guard let codes = item.code, let items = item.item else { return }
        let entries = table.rows[(item.headings + 1)...].compactMap { row -> Entry? in
            guard let code = row[codes].cellText, let id = row[items].cellText else { return nil }
            let places = AnswerColumn.allCases.compactMap { column in
                item.numbers(column).map { (column, reading.place(row, $0)) }
            }
            return Entry(
                code: code, item: id, selfAssessment: reading.cell(row, item.numbers(.selfAssessment)),
                evaluator: reading.cell(row, item.numbers(.evaluator)),
                places: Dictionary(places, uniquingKeysWith: { first, _ in first }))
        }
        if item.kind == .counts { counts += entries } else { ticks += entries }
    }
}

private enum Message {
    static func headingsMissing(
        _ headings: [String], _ kind: WorksheetSheet, isRead: Bool, _ place: SourceLocation
    ) -> Finding {
        let names = headings.map(\.quoted).joined(separator: ", ")
        return Finding(
            rule: "worksheet/heading-missing", severity: isRead ? .warning : .error,
            message: LocalizedText(
                id: "Ini lembar \(kind.rawValue.quoted), tetapi judul kolom \(names) tidak ada; "
                    + (isRead ? "isian kolom itu tidak dibaca." : "lembarnya tidak dibaca."),
                en: "This is the sheet \(kind.rawValue.quoted), but the heading \(names) is missing; "
                    + (isRead ? "that column was not read." : "the sheet was not read.")),
            action: LocalizedText(
                id: "Kembalikan judul kolomnya di baris judul ini.", en: "Put the heading back into this row."),
            location: place)
    }

    static func itemsTwice(_ kind: WorksheetSheet, _ other: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "worksheet/sheet-twice", severity: .error,
            message: LocalizedText(
                id: "Lembar ini juga tampak seperti \(kind.rawValue.quoted); yang dibaca hanya \(other.quoted).",
                en: "This sheet looks like \(kind.rawValue.quoted) too; only \(other.quoted) was read."),
            action: LocalizedText(
                id: "Pindahkan isiannya ke \(other.quoted), atau hapus lembar ini.",
                en: "Move what it holds to \(other.quoted), or remove this sheet."),
            location: place)
    }
}
