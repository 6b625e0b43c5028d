import OfficeFiles

/// A grid drawn as text, a line a row and `|` between cells, for tests that read like the table they speak of.
///
/// `<` belongs to the cell on its left, `^` to the cell above it; `\n` breaks a line within a cell, and a blank cell is
/// none. So `A | < | B` is `A` over two columns, then `B`.
enum GridSketch {
    static func grid(
        _ sketch: String, shapes: [DrawnShape] = [], connectors: [DrawnConnector] = []
    ) -> Grid {
        grid("Tabel 1", sketch, shapes: shapes, connectors: connectors)
    }

    static func grid(
        _ name: String, _ sketch: String, shapes: [DrawnShape] = [], connectors: [DrawnConnector] = []
    ) -> Grid {
        let rows = sketch.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
        }
        var cells: [GridCell] = []
        for (row, texts) in rows.enumerated() {
            for (column, text) in texts.enumerated() where !text.isEmpty && text != "<" && text != "^" {
                var width = 1
                while column + width < texts.count, texts[column + width] == "<" { width += 1 }
                var height = 1
                while row + height < rows.count, column < rows[row + height].count, rows[row + height][column] == "^" {
                    height += 1
                }
                let shown = text.split(separator: "\\n", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
                cells.append(
                    GridCell(
                        CellPosition(row: row, column: column), rowSpan: height, columnSpan: width,
                        text: shown.joined(separator: "\n")))
            }
        }
        return Grid(name: name, cells: cells, shapes: shapes, connectors: connectors)
    }

    /// A shape in the middle of a cell.
    static func shape(
        _ id: Int, _ geometry: String, row: Double, column: Double, text: String = "", height: Double = 0.6,
        width: Double = 0.6
    ) -> DrawnShape {
        DrawnShape(
            id: id, name: "Shape \(id)", geometry: geometry, text: text,
            topLeft: GridPoint(row: row + 0.5 - height / 2, column: column + 0.5 - width / 2),
            bottomRight: GridPoint(row: row + 0.5 + height / 2, column: column + 0.5 + width / 2))
    }

    /// An arrow glued to two shapes.
    static func arrow(_ id: Int, _ from: DrawnShape, _ to: DrawnShape, text: String = "") -> DrawnConnector {
        DrawnConnector(
            id: id, startShape: from.id, endShape: to.id, start: from.center, end: to.center, text: text)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension OfficeDocument {
    /// A document of grids alone.
    init(_ grids: Grid...) {
        self.init(blocks: grids.map { .grid($0) })
    }
}
