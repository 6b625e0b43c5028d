import OfficeFiles

/// The end of a block of rows: where the rows of the table stop, and totals, notes and signatures begin.
struct SheetTail {
    /// The first row of notes, and of signatures; positions in `Table.rows`.
    private(set) var notes: Int?
    private(set) var signature: Int?

    /// Looks upwards from the end, as long as rows are sparse and have no running number.
    init(_ sheet: RecognisedSheet, rows range: Range<Int>, counter: Int?) {
        let rows = sheet.table.rows
        var start = range.upperBound
        while start > range.lowerBound {
            let row = rows[start - 1]
            guard Self.isSparse(row), counter.flatMap({ row[$0].cellText.flatMap(RowText.counter) }) == nil else {
                break
            }
            start -= 1
        }
        for position in start..<range.upperBound {
            let texts = rows[position].cells.compactMap(\.cellText)
            if notes == nil, texts.count <= 2, let first = texts.first, RowText.isNote(first) { notes = position }
            if texts.contains(where: RowText.isSignature) {
                signature = position
                break
            }
        }
        guard var first = signature else { return }
        while first > max(start, notes ?? 0),
            rows[first - 1].cells.compactMap(\.cellText).contains(where: RowText.isPosition)
        {
            first -= 1
        }
        signature = first
    }

    /// Why the row at `position` is no row of the register; `nil` where it is above the end.
    func reason(_ position: Int) -> RegisterRecognition.Reason? {
        if let signature, position >= signature { return .signature }
        if let notes, position >= notes { return .note }
        return nil
    }

    private static func isSparse(_ row: TableRow) -> Bool {
        var count = 0
        for cell in row.cells where cell.cellText != nil {
            count += 1
            if count > 3 { return false }
        }
        return true
    }
}
