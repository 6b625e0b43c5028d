/// Gives each item of a grid a row in its band and column, and each flow that passes columns a free row to pass in.
struct GridRows {
    /// The row of each item, within its band.
    private(set) var rows: [Int]
    /// How many rows each band has; at least one.
    private(set) var counts: [Int]
    /// The cells a link passes through, from its source on; empty where it joins neighbours.
    private(set) var passages: [[Cell]]
    /// The links too long to be given cells; they run in the gaps between rows.
    private(set) var detours: Set<Int> = []

    struct Cell: Hashable {
        var column, band, row: Int
    }

    private let grid: Grid
    private let columns: [Int]
    private var free: [Column: FreeRows] = [:]
    /// The row, by band, where links that run back go: below everything the band had when the first of them came.
    private var backRows: [Int: Int] = [:]

    private struct Column: Hashable {
        var column, band: Int
    }

    init(_ grid: Grid, layers: Layers) {
        self.grid = grid
        columns = layers.columns
        rows = Array(repeating: 0, count: grid.items.count)
        counts = Array(repeating: 1, count: grid.bands.count)
        passages = Array(repeating: [], count: grid.links.count)
        let last = columns.max() ?? 0
        var members: [[Int]] = Array(repeating: [], count: last + 1)
        for (item, column) in columns.enumerated() { members[column].append(item) }
        let sources = sources()
        let passing = passingLinks(last: last)
        for column in 0...last {
            place(members[column], column: column, sources: sources)
            for link in passing[column] { pass(link, column: column) }
        }
        for link in grid.links.indices where runsBack(grid.links[link]) { passages[link].reverse() }
    }

    /// Whether a link ends in the column it starts from, or an earlier one.
    private func runsBack(_ link: Grid.Link) -> Bool { columns[link.target] <= columns[link.source] }

    /// For each item, those its links come from, in earlier columns.
    private func sources() -> [[Int]] {
        var result: [[Int]] = Array(repeating: [], count: grid.items.count)
        for link in grid.links where !link.isMessage && !runsBack(link) { result[link.target].append(link.source) }
        return result
    }

    /// For each column, the links that pass it. Those that would take more cells than there is room for go round.
    private mutating func passingLinks(last: Int) -> [[Int]] {
        var passing: [[Int]] = Array(repeating: [], count: last + 1)
        var room = 20_000 + 10 * grid.items.count
        for (index, link) in grid.links.enumerated() where !link.isMessage {
            let (from, to) = (columns[link.source], columns[link.target])
            // A link that runs back passes the columns of its ends as well.
            let range = runsBack(link) ? to..<(from + 1) : (from + 1)..<to
            guard range.count <= 8 || range.count <= room else {
                detours.insert(index)
                continue
            }
            room -= range.count
            for column in range { passing[column].append(index) }
        }
        return passing
    }

    private mutating func place(_ items: [Int], column: Int, sources: [[Int]]) {
        let wishes = items.map { item -> (wish: Int, item: Int) in
            let near = sources[item].filter { grid.items[$0].band == grid.items[item].band }.map { rows[$0] }
            return (near.isEmpty ? 0 : near.reduce(0, +) / near.count, item)
        }
        for (wish, item) in wishes.sorted(by: { ($0.wish, $0.item) < ($1.wish, $1.item) }) {
            rows[item] = take(Column(column: column, band: grid.items[item].band), near: wish)
        }
    }

    private mutating func pass(_ index: Int, column: Int) {
        let link = grid.links[index]
        let source = grid.items[link.source]
        let isBack = runsBack(link)
        let band = isBack ? source.band : grid.items[link.target].band
        var wish = passages[index].last?.row ?? (source.band == band ? rows[link.source] : 0)
        if isBack, passages[index].isEmpty {
            wish = backRows[band] ?? counts[band]
            backRows[band] = wish
        }
        let row = take(Column(column: column, band: band), near: wish)
        passages[index].append(Cell(column: column, band: band, row: row))
    }

    private mutating func take(_ column: Column, near wish: Int) -> Int {
        let row = free[column, default: FreeRows()].take(near: wish)
        counts[column.band] = max(counts[column.band], row + 1)
        return row
    }
}

/// The free rows of one column and band. Taken rows point past their run, so that a full column costs no search.
private struct FreeRows {
    private var below: [Int: Int] = [:]
    private var above: [Int: Int] = [:]

    /// The free row nearest to `wish`, below it before above it; it is then taken.
    mutating func take(near wish: Int) -> Int {
        let down = Self.end(of: &below, from: wish, step: 1)
        let up = Self.end(of: &above, from: wish, step: -1)
        let row = up >= 0 && wish - up < down - wish ? up : down
        below[row] = row + 1
        above[row] = row - 1
        return row
    }

    /// Follows the run of taken rows to its end, and shortens the way for the next.
    private static func end(of next: inout [Int: Int], from start: Int, step: Int) -> Int {
        var row = start
        while let further = next[row] { row = further }
        var seen = start
        while let further = next[seen], further != row {
            next[seen] = row
            seen = further
        }
        return row
    }
}
