import Findings

/// The key to the marks, below the map: each sign used, with its meaning and how often it stands, and where wanted the
/// notes of the marks under it.
struct Legend {
    /// The number of each mark whose note the key gives; empty where there is but one such note, or none.
    let numbers: [DrawingMark: Int]

    private let rows: [Row]
    private let heading: String

    private struct Row {
        var style: DrawingMark.Style
        var words: String
        var notes: [String]
    }

    /// `marks` are those on elements the drawing shows; `map` tells the names of the elements, for the notes, and is `nil`
    /// for a key without notes.
    init(_ marks: [DrawingMark], language: Language, naming map: ProcessMap?) {
        heading = LocalizedText(id: "Keterangan tanda", en: "Key to the marks").in(language)
        let groups = Dictionary(grouping: marks) { Key(style: $0.style, words: $0.meaning.in(language)) }
        let order = DrawingMark.Style.allCases
        let ordered = order.flatMap { style in
            groups.filter { $0.key.style == style }.sorted { $0.key.words < $1.key.words }
        }
        var numbers: [DrawingMark: Int] = [:]
        var rows: [Row] = []
        for (key, marks) in ordered {
            var row = Row(style: key.style, words: "\(key.words) (\(marks.count))", notes: [])
            for mark in marks where numbers[mark] == nil {
                guard let map, let words = MarkNote(mark).words(in: language, map: map) else { continue }
                numbers[mark] = numbers.count + 1
                row.notes.append("\(numbers.count). \(words)")
            }
            rows.append(row)
        }
        if numbers.count == 1, let mark = numbers.keys.first, let map {
            // One note needs no number to be found.
            let words = MarkNote(mark).words(in: language, map: map) ?? ""
            for index in rows.indices where !rows[index].notes.isEmpty { rows[index].notes = [words] }
            numbers = [:]
        }
        self.rows = rows
        self.numbers = numbers
    }

    private struct Key: Hashable {
        var style: DrawingMark.Style
        var words: String
    }

    /// Draws the key from `corner` down, no wider than `width`; gives the height used, 0 where there is no mark.
    func draw(at corner: Point, width: Double, into surface: inout some DrawingSurface) -> Double {
        guard !rows.isEmpty else { return 0 }
        var height = 0.0
        surface.group(DrawnGroup(role: "legend")) { surface in
            let title = TextBlock(heading, width: width, size: 12)
            surface.text(title, at: corner, style: TextStyle(anchor: .start, isBold: true))
            var y = corner.y + title.height + 6
            for row in rows {
                let words = TextBlock(row.words, width: width - 28, size: 12)
                MarkGlyph(style: row.style).draw(centre: Point(x: corner.x + 11, y: y + 10), into: &surface)
                surface.text(words, at: Point(x: corner.x + 28, y: y + 3), style: TextStyle(anchor: .start))
                y += max(24, words.height + 8)
                for note in row.notes {
                    let block = TextBlock(note, width: width - 28, size: 11, longest: MarkNote.longest)
                    surface.text(block, at: Point(x: corner.x + 28, y: y), style: TextStyle(anchor: .start))
                    y += block.height + 4
                }
            }
            height = y - corner.y
        }
        return height
    }
}
