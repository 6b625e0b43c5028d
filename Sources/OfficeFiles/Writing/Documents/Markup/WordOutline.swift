/// What has to be known of a document before its first line is written: its headings, for the contents, and where
/// links lead.
struct WordOutline {
    struct Heading {
        var level: Int
        /// The number as it shows, `2.1`; empty for none.
        var label: String
        var text: String
        /// What the contents lead to.
        var bookmark: String
    }

    private(set) var headings: [Heading] = []
    /// The bookmark of each anchor; of two with one name the first counts.
    private(set) var bookmarks: [String: String] = [:]
    private let numbers: OutgoingDocument.HeadingNumbers
    private var counters = [0, 0, 0, 0]
    /// What the names of bookmarks are counted from.
    private let firstBookmark: Int

    init(_ document: OutgoingDocument) {
        self.init(document.sections.flatMap(\.blocks), document.headingNumbers)
    }

    init(_ blocks: [OutgoingBlock], _ numbers: OutgoingDocument.HeadingNumbers, firstBookmark: Int = 100_000_000) {
        self.numbers = numbers
        self.firstBookmark = firstBookmark
        add(blocks, depth: 0)
    }

    private mutating func add(_ blocks: [OutgoingBlock], depth: Int) {
        guard depth <= WordStoryWriter.deepest else { return }
        for block in blocks {
            switch block {
            case .heading(let heading): add(heading)
            case .paragraph(let paragraph): addAnchor(paragraph.anchor)
            case .caption(let caption): addAnchor(caption.anchor)
            case .table(let table):
                for row in table.rows { for cell in row.cells { add(cell.blocks, depth: depth + 1) } }
            default: break
            }
        }
    }

    private mutating func add(_ heading: OutgoingHeading) {
        addAnchor(heading.anchor)
        var label = ""
        if heading.isNumbered, numbers != .none {
            counters[heading.level - 1] += 1
            for level in heading.level..<counters.count { counters[level] = 0 }
            let levels = numbers.levels
            // Word shows a level that was skipped as its first.
            let shown = counters.prefix(heading.level).map { max(1, $0) }
            label = levels[heading.level - 1].label(shown, levels)
        }
        headings.append(
            Heading(
                level: heading.level, label: label, text: heading.text.plain,
                bookmark: "_Toc\(firstBookmark + headings.count)"))
    }

    private mutating func addAnchor(_ anchor: String?) {
        guard let anchor, bookmarks[anchor] == nil else { return }
        bookmarks[anchor] = "_Ref\(firstBookmark + bookmarks.count)"
    }
}
