import OfficeFiles

/// Cells merged down a column: what the first of them says counts for every row they span.
struct VerticalMerges {
    /// By column, from the top down.
    private var ranges: [Int: [ClosedRange<Int>]] = [:]
    /// Rows in which one text is merged over several columns, with the columns.
    private var wide: [Int: ClosedRange<Int>] = [:]

    /// Those that begin in `rows`, 0-based rows of the sheet.
    init(_ table: Table, rows: ClosedRange<Int>) {
        for merge in table.merges where rows.contains(merge.rows.lowerBound) {
            if merge.rows.count > 1, merge.columns.count <= 64 {
                for column in merge.columns { ranges[column, default: []].append(merge.rows) }
            }
            if merge.columns.count > 2 { wide[merge.rows.lowerBound] = merge.columns }
        }
        for column in ranges.keys { ranges[column]?.sort { $0.lowerBound < $1.lowerBound } }
    }

    var isEmpty: Bool { ranges.isEmpty }

    /// The row whose cell shows in (`row`, `column`), where that is another one. All 0-based.
    func top(ofRow row: Int, column: Int) -> Int? {
        guard let ranges = ranges[column] else { return nil }
        // The last range that begins at or above the row.
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, ranges[low - 1].contains(row), ranges[low - 1].lowerBound != row else { return nil }
        return ranges[low - 1].lowerBound
    }

    /// Whether a text that stands in `row` shows over three columns or more.
    func isWide(_ row: Int) -> Bool { wide[row] != nil }
}
