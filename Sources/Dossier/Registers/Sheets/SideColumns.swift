import OfficeFiles

/// Columns beside a table, with a blank column between: lists for drop-downs, sums, remarks.
enum SideColumns {
    /// The columns right of the table that are set apart from it and hold something; `nil` where there are none.
    static func range(of sheet: RecognisedSheet, width: Int) -> ClosedRange<Int>? {
        guard let last = sheet.columns.all.last?.position, width > last + 2 else { return nil }
        var isUsed = Array(repeating: false, count: width)
        for row in sheet.table.rows[sheet.dataRows] where row.cells.count > last + 1 {
            for column in (last + 1)..<row.cells.count where !isUsed[column] && row[column].cellText != nil {
                isUsed[column] = true
            }
        }
        guard !isUsed[last + 1], let first = isUsed[(last + 1)...].firstIndex(of: true) else { return nil }
        return first...(width - 1)
    }
}
