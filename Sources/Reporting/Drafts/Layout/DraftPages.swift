internal import Tracing

/// The rows of a flow table on pages: as many as fit, and where the flow goes from one page to another a connector
/// (segilima) on both, with the letter of the step it leads to.
struct DraftPages {
    private(set) var pages: [Page] = []

    struct Page {
        /// Positions in `DraftSOP.steps`.
        var steps: Range<Int>
        /// By step, from the first of the page.
        var heights: [Double]
        /// Above the first row, and below the last.
        var top: [Connector] = []
        var bottom: [Connector] = []

        var topHeight: Double { Self.height(of: top) }
        var bottomHeight: Double { Self.height(of: bottom) }
        var height: Double { heights.reduce(0, +) + topHeight + bottomHeight }

        private static func height(of connectors: [Connector]) -> Double {
            connectors.isEmpty ? 0 : 11 + 1.3 * Double(connectors.count - 1)
        }
    }

    /// A pentagon.
    struct Connector {
        var letter: String
        /// The step the flow goes on to.
        var target: Int
        /// Whether that step stands on this page.
        var isArrival: Bool
        /// The column it stands in, and which of the places there.
        var column: Int
        var place: Int
    }

    /// `heights` are those of the rows.
    init(_ draft: DraftSOP, heights: [Double], paper: DraftPaper) {
        let room = DraftPaper.height - paper.headingHeight
        if heights.reduce(0, +) <= room {
            pages = [Page(steps: 0..<heights.count, heights: heights)]
            return
        }
        // Connectors take room that is known only when the pages are.
        for reserve in stride(from: 10.0, through: 70, by: 2) {
            pages = Self.cut(heights, room: room - reserve)
            addConnectors(draft, slots: Self.slots(paper))
            if pages.allSatisfy({ $0.height <= room || $0.heights.count == 1 }) { return }
        }
    }

    private static func cut(_ heights: [Double], room: Double) -> [Page] {
        var pages: [Page] = []
        var (start, used) = (0, 0.0)
        for (index, height) in heights.enumerated() {
            if used > 0, used + height > room {
                pages.append(Page(steps: start..<index, heights: Array(heights[start..<index])))
                (start, used) = (index, 0)
            }
            used += height
        }
        pages.append(Page(steps: start..<heights.count, heights: Array(heights[start...])))
        return pages
    }

    // MARK: - Connectors

    /// How many pentagons stand beside each other in a column.
    private static func slots(_ paper: DraftPaper) -> Int { max(1, Int((paper.performer - 2) / 6.5)) }

    private mutating func addConnectors(_ draft: DraftSOP, slots: Int) {
        let page = pages.indices.flatMap { index in pages[index].steps.map { _ in index } }
        var letters: [Int: String] = [:]
        for (from, step) in draft.steps.enumerated() {
            for way in step.next {
                guard let to = way.step, page[from] != page[to] else { continue }
                if letters[to] == nil { letters[to] = Self.letter(letters.count) }
                guard let letter = letters[to] else { continue }
                let column = draft.steps[to].performer
                let isLater = page[to] > page[from]
                let going = Connector(letter: letter, target: to, isArrival: false, column: column, place: 0)
                add(going, toTop: !isLater, of: page[from], slots, draft.performers.count)
                let coming = Connector(letter: letter, target: to, isArrival: true, column: column, place: 0)
                guard
                    !(pages[page[to]].top + pages[page[to]].bottom).contains(where: { $0.isArrival && $0.target == to })
                else { continue }
                add(coming, toTop: isLater, of: page[to], slots, draft.performers.count)
            }
        }
    }

    private mutating func add(_ connector: Connector, toTop: Bool, of page: Int, _ slots: Int, _ columns: Int) {
        var row = toTop ? pages[page].top : pages[page].bottom
        guard !row.contains(where: { $0.target == connector.target && $0.isArrival == connector.isArrival }) else {
            return
        }
        var connector = connector
        let free = (0..<columns).sorted { (abs($0 - connector.column), $0) < (abs($1 - connector.column), $1) }
            .first { column in row.count { $0.column == column } < slots }
        connector.column = free ?? connector.column
        connector.place = row.count { $0.column == connector.column }
        row.append(connector)
        if toTop { pages[page].top = row } else { pages[page].bottom = row }
    }

    /// `A` to `Z`, then `AA`; without N, T and Y, which beside a line say no and yes.
    private static func letter(_ number: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMOPQRSUVWXZ")
        let (round, place) = number.quotientAndRemainder(dividingBy: letters.count)
        return (round > 0 ? letter(round - 1) : "") + String(letters[place])
    }
}
