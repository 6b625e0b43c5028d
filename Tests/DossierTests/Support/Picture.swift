import OfficeFiles

/// A sheet drawn as text, so that a test shows what a person would see:
///
///     No | Data SOP | <     | Status
///     ^  | Nomor    | Judul | ^
///     1  | 1/2024   | Surat | berlaku
///
/// `<` is merged with the cell to the left, `^` with the one above. An empty line is a blank row, `.` a blank cell, and
/// `⏎` a line break within a cell.
enum Picture {
    static func table(_ picture: String, sheet: String? = "Lembar1") -> Table {
        let grid = picture.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        }
        var table = Table(sheet: sheet)
        for (row, cells) in grid.enumerated() {
            let texts = cells.map { ["<", "^", "."].contains($0) ? "" : $0.replacing("⏎", with: "\n") }
            guard texts.contains(where: { !$0.isEmpty }) || cells.contains("^") else { continue }
            table.rows.append(TableRow(number: row + 1, cells: texts))
        }
        table.merges = merges(of: grid)
        return table
    }

    private static func merges(of grid: [[String]]) -> [CellRange] {
        var merges: [CellRange] = []
        for (row, cells) in grid.enumerated() {
            for (column, cell) in cells.enumerated() where cell != "<" && cell != "^" {
                var (right, down) = (column, row)
                while right + 1 < cells.count, cells[right + 1] == "<" { right += 1 }
                while down + 1 < grid.count, column < grid[down + 1].count, grid[down + 1][column] == "^" { down += 1 }
                guard right > column || down > row else { continue }
                merges.append(CellRange(rows: row...down, columns: column...right))
            }
        }
        return merges
    }
}

extension Substring {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
            return ""
        }
        return String(self[first...last])
    }
}
