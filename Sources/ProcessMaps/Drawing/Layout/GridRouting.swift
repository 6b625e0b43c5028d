/// Sets out a grid: sizes of columns and rows, and right-angled lines in the channels between the columns.
struct GridRouting {
    private let grid: Grid
    private let columns: [Int]
    private let rows: GridRows
    private var rowTops: [[Double]] = []
    private var rowHeights: [[Double]] = []
    private var bandRanges: [ClosedRange<Double>] = []
    private var columnLefts: [Double] = []
    private var columnWidths: [Double] = []
    private var channels: [Channel]
    private var boxes: [Box] = []
    /// The links that pass a little below the middle of their rows, and arrive a little beside the middle of their
    /// target.
    private var sidestepping: Set<Int> = []

    private static let rowGap = 40.0
    private static let bandPadding = 18.0

    static func plan(_ grid: Grid) -> GridPlan {
        let flows = grid.links.filter { !$0.isMessage }.map { (source: $0.source, target: $0.target) }
        var layers = Layers(count: grid.items.count, flows: flows)
        layers.spread(grid.unlinkedItems)
        var routing = GridRouting(grid, layers: layers)
        return routing.plan()
    }

    private init(_ grid: Grid, layers: Layers) {
        self.grid = grid
        columns = layers.columns
        rows = GridRows(grid, layers: layers)
        // One channel at the left of the first column, and one at the right of each.
        channels = Array(repeating: Channel(), count: (columns.max() ?? 0) + 2)
    }

    private mutating func plan() -> GridPlan {
        setRows()
        sidestepping = exchanges(in: grid.links.indices.map { way(of: $0) })
        let ways = grid.links.indices.map { way(of: $0) }
        for way in ways { for turn in way.turns { channels[turn.channel].add(from: turn.from, to: turn.to) } }
        for index in channels.indices { channels[index].settle() }
        for (index, link) in grid.links.enumerated() where rows.passages[index].isEmpty && isForward(link) {
            if let label = link.label { channels[columns[link.source] + 1].makeRoom(for: label.width) }
        }
        setColumns()
        boxes = grid.items.indices.map(box)
        let lines = zip(grid.links, ways).map { link, way in line(of: link, way) }
        let labels = zip(grid.links, ways).map { link, way in label(of: link, way) }
        return GridPlan(
            boxes: boxes, guests: grid.items.indices.map { guestBoxes(of: $0) }, bands: bandRanges, lines: lines,
            labels: labels,
            width: (columnLefts.last ?? 0) + (columnWidths.last ?? 0) + (channels.last?.width ?? 0),
            height: bandRanges.last?.upperBound ?? 0)
    }

    // MARK: Rows and columns

    private mutating func setRows() {
        rowHeights = rows.counts.map { Array(repeating: 24, count: $0) }
        for (index, item) in grid.items.enumerated() {
            let height = max(item.height, 60)
            rowHeights[item.band][rows.rows[index]] = max(rowHeights[item.band][rows.rows[index]], height)
        }
        var y = 0.0
        for (band, heights) in rowHeights.enumerated() {
            y += grid.bands[band].gapAbove
            let gaps = Self.rowGap * Double(heights.count - 1)
            let content = heights.reduce(0, +) + gaps + 2 * Self.bandPadding
            let height = max(content, grid.bands[band].leastHeight)
            var top = y + (height - content) / 2 + Self.bandPadding
            rowTops.append([])
            for rowHeight in heights {
                rowTops[band].append(top)
                top += rowHeight + Self.rowGap
            }
            bandRanges.append(y...(y + height))
            y += height
        }
    }

    private mutating func setColumns() {
        columnWidths = Array(repeating: 36, count: channels.count - 1)
        for (index, item) in grid.items.enumerated() {
            columnWidths[columns[index]] = max(columnWidths[columns[index]], item.width)
        }
        var x = 0.0
        for column in columnWidths.indices {
            channels[column].left = x
            x += channels[column].width
            columnLefts.append(x)
            x += columnWidths[column]
        }
        channels[channels.count - 1].left = x
    }

    private func middle(band: Int, row: Int) -> Double { rowTops[band][row] + rowHeights[band][row] / 2 }

    private func middle(of item: Int) -> Double { middle(band: grid.items[item].band, row: rows.rows[item]) }

    private func box(of index: Int) -> Box {
        let item = grid.items[index]
        let left = columnLefts[columns[index]] + (columnWidths[columns[index]] - item.width) / 2
        return Box(x: left, y: middle(of: index) - item.height / 2, width: item.width, height: item.height)
    }

    private func guestBoxes(of index: Int) -> [Box] {
        let (host, size) = (boxes[index], GridPlan.guestSize)
        let count = grid.items[index].guests.count
        return (0..<count).map { place in
            // Spread along the border, the last of them at the right.
            let centre = host.maxX - (Double(count - place) - 0.5) * min(size + 8, host.width / Double(count))
            return Box(x: centre - size / 2, y: host.maxY - size / 2, width: size, height: size)
        }
    }

    // MARK: Lines

    /// The upright pieces of a link, one after another; level lines join them.
    private struct Way {
        var turns: [(channel: Int, from: Double, to: Double)] = []
        /// A line that leaves its source and enters its target at the top or foot.
        var isUpright = false
    }

    private func way(of index: Int) -> Way {
        let link = grid.links[index]
        guard !link.isMessage, !rows.detours.contains(index) else { return uprightWay(of: link) }
        var way = Way()
        var channel = columns[link.source] + 1
        var y = leaving(link)
        let isBack = !isForward(link)
        for cell in rows.passages[index] {
            let aside = sidestepping.contains(index) ? 8 + 6 * Double(index % 2) : 0
            let next = middle(band: cell.band, row: cell.row) + aside
            if next != y { way.turns.append((channel, y, next)) }
            y = next
            channel = isBack ? cell.column : cell.column + 1
        }
        var end = middle(of: link.target)
        if sidestepping.contains(index), end != y {
            end += min(10, grid.items[link.target].height / 5) * (y < end ? -1 : 1)
        }
        if end != y || isBack { way.turns.append((channel, y, end)) }
        return way
    }

    /// Two links that change rows with each other in one channel would lie on each other, whichever turned first; so
    /// they are told to step aside.
    private func exchanges(in ways: [Way]) -> Set<Int> {
        struct Turn: Hashable {
            var channel: Int
            var from, to: Double
        }
        var turns: Set<Turn> = []
        for way in ways {
            for turn in way.turns { turns.insert(Turn(channel: turn.channel, from: turn.from, to: turn.to)) }
        }
        return Set(
            ways.indices.filter { index in
                ways[index].turns.contains {
                    turns.contains(Turn(channel: $0.channel, from: $0.to, to: $0.from))
                }
            })
    }

    private func isForward(_ link: Grid.Link) -> Bool { columns[link.target] > columns[link.source] }

    /// Where a link starts: the middle of its source, or below the boundary event.
    private func leaving(_ link: Grid.Link) -> Double {
        guard let guest = link.guest else { return middle(of: link.source) }
        let foot = middle(of: link.source) + grid.items[link.source].height / 2
        return foot + GridPlan.guestSize / 2 + 5 + 3 * Double(guest % 4)
    }

    private func uprightWay(of link: Grid.Link) -> Way {
        let (from, to) = (middle(of: link.source), middle(of: link.target))
        let isDown = to > from
        let source = grid.items[link.source], target = grid.items[link.target]
        let start = isDown ? from + source.height / 2 + 24 : from - source.height / 2 - 12
        let end = isDown ? to - target.height / 2 - 12 : to + target.height / 2 + 24
        let channel = columns[link.target] > columns[link.source] ? columns[link.target] : columns[link.target] + 1
        return Way(turns: [(channel, start, end)], isUpright: true)
    }

    private func line(of link: Grid.Link, _ way: Way) -> [Point] {
        let source = boxes[link.source], target = boxes[link.target]
        var points: [Point] = []
        if let guest = link.guest {
            let place = guestBoxes(of: link.source)[guest]
            points.append(Point(x: place.midX, y: place.maxY))
            points.append(Point(x: place.midX, y: leaving(link)))
        } else if way.isUpright, let first = way.turns.first {
            let isDown = first.from > source.midY
            points.append(Point(x: source.midX + 8, y: isDown ? source.maxY : source.y))
            points.append(Point(x: source.midX + 8, y: first.from))
        } else {
            points.append(Point(x: source.maxX, y: source.midY))
        }
        for turn in way.turns {
            let x = channels[turn.channel].x(from: turn.from)
            points.append(Point(x: x, y: turn.from))
            points.append(Point(x: x, y: turn.to))
        }
        if way.isUpright, let last = way.turns.last {
            let isBelow = last.to < target.midY
            points.append(Point(x: target.midX - 8, y: last.to))
            points.append(Point(x: target.midX - 8, y: isBelow ? target.y : target.maxY))
        } else {
            // What arrives beside the middle runs on to it, and is cut at the border with all other lines.
            let end = way.turns.last?.to ?? target.midY
            points.append(Point(x: end == target.midY ? target.x : target.midX, y: end))
        }
        return points
    }

    /// Above the first level piece that the link has for itself.
    private func label(of link: Grid.Link, _ way: Way) -> Box? {
        guard let label = link.label, !way.isUpright else { return nil }
        let channel = columns[link.source] + 1
        let turn = way.turns.first { $0.channel == channel }
        let y = turn?.to ?? leaving(link)
        let track = channels[channel].x(from: turn?.from ?? y)
        let left = isForward(link) ? channels[channel].end + 4 : track - 6 - label.width
        return Box(x: left, y: y - label.height - 2, width: label.width, height: label.height)
    }
}
