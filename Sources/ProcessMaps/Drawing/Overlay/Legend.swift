import Findings

/// The key to the marks, below the map: each sign used, with its meaning and how often it stands.
struct Legend {
    private let rows: [(style: DrawingMark.Style, words: String)]
    private let heading: String

    /// `marks` are those on elements the drawing shows.
    init(_ marks: [DrawingMark], language: Language) {
        var counts: [Key: Int] = [:]
        for mark in marks { counts[Key(style: mark.style, words: mark.meaning.in(language)), default: 0] += 1 }
        let order = DrawingMark.Style.allCases
        rows = order.flatMap { style in
            counts.filter { $0.key.style == style }.sorted { $0.key.words < $1.key.words }
                .map { (style, "\($0.key.words) (\($0.value))") }
        }
        heading = LocalizedText(id: "Keterangan tanda", en: "Key to the marks").in(language)
    }

    private struct Key: Hashable {
        var style: DrawingMark.Style
        var words: String
    }

    /// Draws the key from `corner` down, no wider than `width`; gives the height used, 0 where there is no mark.
    func draw(at corner: Point, width: Double, into svg: inout SVGWriter) -> Double {
        guard !rows.isEmpty else { return 0 }
        var height = 0.0
        svg.group("g", ["class": "legend"]) { svg in
            let title = TextBlock(heading, width: width, size: 12)
            svg.text(title, at: corner, style: TextStyle(anchor: .start, isBold: true))
            var y = corner.y + title.height + 6
            for row in rows {
                let words = TextBlock(row.words, width: width - 28, size: 12)
                MarkGlyph(style: row.style).draw(centre: Point(x: corner.x + 11, y: y + 10), into: &svg)
                svg.text(words, at: Point(x: corner.x + 28, y: y + 3), style: TextStyle(anchor: .start))
                y += max(24, words.height + 8)
            }
            height = y - corner.y
        }
        return height
    }
}
