import OfficeFiles

/// One to three rows of a table that may be its headings: group headings above, the headings they are over below.
struct HeadingBlock {
    /// Positions in `Table.rows`.
    let rows: ClosedRange<Int>
    /// What stands above each column, from the top down; empty where nothing does.
    let paths: [[String]]
    /// The cell that holds the last text of each path: position in `Table.rows`, column.
    let places: [(row: Int, column: Int)]

    static let tallest = 3

    init(_ table: Table, rows: ClosedRange<Int>) {
        self.rows = rows
        let merges = rows.count == 1 ? [] : Self.merges(of: table, over: rows)
        let width = rows.map { table.rows[$0].cells.count }.max() ?? 0
        var texts = rows.map { Self.texts(of: table.rows[$0], width: width) }
        for merge in merges { Self.spread(merge, over: &texts, of: table, rows: rows) }
        Self.spreadGroups(&texts)
        var (paths, places): ([[String]], [(row: Int, column: Int)]) = ([], [])
        for column in 0..<width {
            var path: [String] = []
            var place = (row: rows.lowerBound, column: column)
            for (offset, row) in rows.enumerated() {
                guard let text = texts[offset][column], text != path.last else { continue }
                path.append(text)
                place.row = row
            }
            paths.append(path)
            places.append(place)
        }
        self.paths = paths
        self.places = places
    }

    private static func texts(of row: TableRow, width: Int) -> [String?] {
        (0..<width).map { row[$0].cellText }
    }

    private static func merges(of table: Table, over rows: ClosedRange<Int>) -> [CellRange] {
        let numbers = (table.rows[rows.lowerBound].number - 1)...(table.rows[rows.upperBound].number - 1)
        return table.merges.filter { $0.rows.overlaps(numbers) }
    }

    /// A merged cell shows its text in all its cells.
    private static func spread(
        _ merge: CellRange, over texts: inout [[String?]], of table: Table, rows: ClosedRange<Int>
    ) {
        guard let top = rows.first(where: { table.rows[$0].number - 1 == merge.rows.lowerBound }),
            let text = texts[top - rows.lowerBound][safe: merge.columns.lowerBound] ?? nil
        else { return }
        for row in rows where merge.rows.contains(table.rows[row].number - 1) {
            let offset = row - rows.lowerBound
            for column in merge.columns.clamped(to: 0...max(0, texts[offset].count - 1)) {
                texts[offset][column] = text
            }
        }
    }

    /// Without merged cells a group heading stands over the first of its columns only; the cells beside it are blank,
    /// and something stands below them.
    private static func spreadGroups(_ texts: inout [[String?]]) {
        guard texts.count > 1 else { return }
        for row in texts.indices.dropLast() {
            for column in texts[row].indices.dropFirst() where texts[row][column] == nil {
                let hasBelow = texts[(row + 1)...].contains { $0[column] != nil }
                let hasAbove = texts[..<row].contains { $0[column] != nil }
                let isGroup = texts[(row + 1)...].contains {
                    $0[column - 1] != nil && $0[column - 1] != texts[row][column - 1]
                }
                if hasBelow, !hasAbove, isGroup { texts[row][column] = texts[row][column - 1] }
            }
        }
    }
}

extension Array {
    subscript(safe position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}
