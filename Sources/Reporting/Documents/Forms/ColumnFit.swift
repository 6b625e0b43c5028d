internal import Assessment
internal import OfficeFiles
internal import Pictures
internal import Rubric

/// How wide the columns of a table stand on a page, found from what is in them: no word of usual length is broken where
/// the page has the room, numbers stand on one line, and what is left goes to the columns that have most to say.
///
/// All lengths are in heights of a letter (em), estimated as for drawings.
struct ColumnFit {
    /// Whole thousandths of the table, in the order of the columns.
    let shares: [Int]
    /// How wide the table is at the least, so that no word is broken.
    let least: Double

    /// Longer words may be broken: addresses, codes, paths.
    private static let longestWord = 13.0
    /// Beyond this a text is read in lines anyway.
    private static let longestText = 75.0
    /// Between two columns.
    private static let gap = 1.1
    /// Rows that are looked at.
    private static let sampledRows = 400

    /// `room` is how wide the table stands, the gaps between columns among it.
    init(_ table: ReportTable, _ wording: Wording, room: Double) {
        let columns = table.columns.indices.map { ColumnNeed(table, $0, wording) }
        let least = columns.map { $0.least + Self.gap }
        let wanted = columns.map { max($0.least, $0.typical) + Self.gap }
        let (leastSum, wantedSum) = (least.reduce(0, +), wanted.reduce(0, +))
        self.least = leastSum
        let widths: [Double]
        if leastSum >= room || wantedSum <= leastSum {
            widths = least
        } else if wantedSum <= room {
            widths = wanted
        } else {
            // What is beyond the longest words is shared by what each column would still take.
            let part = (room - leastSum) / (wantedSum - leastSum)
            widths = zip(least, wanted).map { $0 + ($1 - $0) * part }
        }
        let sum = max(1, widths.reduce(0, +))
        shares = widths.map { max(1, Int(($0 * 1_000 / sum).rounded())) }
    }

    /// What one column needs.
    private struct ColumnNeed {
        var least: Double
        var typical: Double

        /// Bold letters are wider, capitals and m among them most of all.
        private static let bold = 1.09

        init(_ table: ReportTable, _ index: Int, _ wording: Wording) {
            let column = table.columns[index]
            let words = column.title.split(whereSeparator: \.isWhitespace).map(Self.width)
            var longest = (words.max() ?? 0) * Self.bold
            var lengths: [Double] = []
            for row in table.rows.prefix(ColumnFit.sampledRows) where row.acrossText == nil {
                guard index < row.cells.count else { continue }
                let cell = row.cells[index]
                let text = cell.signedText(wording)
                let lines = text.split(whereSeparator: \.isNewline)
                lengths.append(lines.map(Self.width).max() ?? 0)
                longest = max(
                    longest, Self.longestPiece(of: text, isWhole: cell.isNumber) * (cell.isStrong ? Self.bold : 1))
            }
            least = max(1.5, min(longest, ColumnFit.longestWord))
            lengths.sort()
            let usual = lengths.isEmpty ? 0 : lengths[min(lengths.count - 1, lengths.count * 85 / 100)]
            // A column to be filled in takes the share it asks for.
            let asked = usual == 0 ? Double(max(1, min(column.share, 10))) * 3 : 0
            typical = min(max(usual, asked, least), ColumnFit.longestText)
        }

        /// Of numbers the whole; of other texts the longest word.
        private static func longestPiece(of text: String, isWhole: Bool) -> Double {
            isWhole ? width(of: text[...]) : text.split(whereSeparator: \.isWhitespace).map(width).max() ?? 0
        }

        private static func width(of text: Substring) -> Double { GlyphWidths.width(of: text, size: 1) }
    }
}

extension ReportTable.Cell {
    fileprivate var isStrong: Bool { if case .head = self { true } else { false } }
}
