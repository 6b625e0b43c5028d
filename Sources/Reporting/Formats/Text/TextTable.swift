/// A table of plain text: columns as wide as what they hold, one of them taking what is left and breaking its lines.
struct TextTable {
    struct Column {
        var title: String
        var isRight = false
        /// The one that gives way; its text is broken into lines.
        var isFlexible = false
    }

    struct Cell {
        var text: String
        var style: TextStyle = .plain

        init(_ text: String, _ style: TextStyle = .plain) {
            self.text = DisplayWidth.safe(text)
            self.style = style
        }
    }

    let columns: [Column]
    private var rows: [[Cell]] = []

    init(_ columns: [Column]) { self.columns = columns }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    /// The lines of the table, heading and rule first, each at most `width` columns wide where that can be.
    func lines(width: Int, isStyled: Bool) -> [String] {
        let natural = columns.indices.map { index in
            max(
                DisplayWidth.of(columns[index].title),
                rows.map { $0.indices.contains(index) ? DisplayWidth.of($0[index].text) : 0 }.max() ?? 0)
        }
        let fixed = columns.indices.reduce(0) { $0 + (columns[$1].isFlexible ? 0 : natural[$1]) }
        let gap = fixed + 2 * (columns.count - 1) + Self.leastFlexible <= width ? 2 : 1
        let left = max(Self.leastFlexible, width - fixed - gap * (columns.count - 1))
        let widths = columns.indices.map { columns[$0].isFlexible ? min(natural[$0], left) : natural[$0] }
        let heading = layOut(columns.map { Cell($0.title, .strong) }, widths, gap, isStyled)
        let rule = String(repeating: "─", count: widths.reduce(0, +) + gap * (columns.count - 1))
        return heading + [TextStyle.faint.applied(to: rule, isStyled)]
            + rows.flatMap { layOut($0, widths, gap, isStyled) }
    }

    /// A flexible column never gets narrower.
    private static let leastFlexible = 16

    private func layOut(_ cells: [Cell], _ widths: [Int], _ gap: Int, _ isStyled: Bool) -> [String] {
        let broken = cells.enumerated().map { index, cell in
            columns[index].isFlexible ? TextLayout.wrap(cell.text, width: widths[index]) : [cell.text]
        }
        let height = broken.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var text = ""
            for (index, parts) in broken.enumerated() {
                if index > 0 { text += String(repeating: " ", count: gap) }
                let part = parts.indices.contains(line) ? parts[line] : ""
                let blanks = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(part)))
                let shown = part.isEmpty ? part : cells[index].style.applied(to: part, isStyled)
                text += columns[index].isRight ? blanks + shown : shown + blanks
            }
            return TextLayout.trimmed(text)
        }
    }
}
