internal import OfficeFiles
internal import Tracing

/// Draws the flow of one page: a symbol in the column of each step's performer, and lines from symbol to symbol that
/// run between the symbols, never through one.
///
/// A line leaves a symbol at a side or below, and comes in from above. To the row below it runs straight; to others
/// along the edge of a column, in a track of its own, and in over a rail above the symbol. So each row's height in the
/// middle belongs to the lines that leave its symbol, and its rail to those that come in; lines cross, but never lie on
/// each other unless they lead to the same step.
struct FlowRouter {
    typealias Shape = OutgoingFlowShape
    typealias Point = OutgoingFlowShape.Point

    private let draft: DraftSOP
    private let page: DraftPages.Page
    private let paper: DraftPaper
    private let words: DraftWords
    private var nodes: [FlowPlace] = []
    private var nodeOfStep: [Int: Int] = [:]
    private var endOfStep: [Int: Int] = [:]
    private var tracks: FlowTracks
    private var rows: [Double] = [0]
    private var lines: [Shape] = []
    private var labels: [Shape] = []

    init(_ draft: DraftSOP, _ page: DraftPages.Page, _ paper: DraftPaper, _ words: DraftWords) {
        (self.draft, self.page, self.paper, self.words) = (draft, page, paper, words)
        tracks = FlowTracks(paper)
        place()
    }

    mutating func figure() -> FlowFigure {
        for step in page.steps { drawWays(of: step) }
        for connector in page.top + page.bottom where connector.isArrival {
            guard let from = nodes.firstIndex(where: { $0.connector?.letter == connector.letter && $0.isArrival }),
                let to = nodeOfStep[connector.target]
            else { continue }
            draw(from: from, to: to, label: "")
        }
        let symbols = nodes.map { $0.shape }
        return FlowFigure(
            shapes: lines + symbols + labels, rows: rows, hasTop: !page.top.isEmpty, hasBottom: !page.bottom.isEmpty,
            columns: (0...paper.performerCount).map { paper.left(of: $0) })
    }

    // MARK: - Places

    private mutating func place() {
        var y = 0.0
        var row = 0
        if !page.top.isEmpty {
            addConnectors(page.top, row: row, y: y, height: page.topHeight, isTop: true)
            (y, row) = (y + page.topHeight, row + 1)
            rows.append(y)
        }
        for (offset, step) in page.steps.enumerated() {
            let height = page.heights[offset]
            addStep(step, row: row, y: y, height: height)
            (y, row) = (y + height, row + 1)
            rows.append(y)
        }
        if !page.bottom.isEmpty {
            addConnectors(page.bottom, row: row, y: y, height: page.bottomHeight, isTop: false)
            rows.append(y + page.bottomHeight)
        }
    }

    private mutating func addStep(_ index: Int, row: Int, y: Double, height: Double) {
        let step = draft.steps[index]
        let hasEnd = FlowPlace.hasEnd(step)
        let extra = hasEnd ? FlowPlace.endRoom : 0
        let symbol: Shape.Symbol = Self.symbol(of: step)
        var text = ""
        if symbol == .capsule { text = step.isStart ? words.start : words.end }
        let center = paper.left(of: step.performer) + paper.performer / 2
        let width = max(5, min(14, paper.performer - 6))
        // Below a decision there is room for the word on its way out.
        let middle = symbol == .diamond ? y + 9.4 : y + 3.6 + (height - extra - 5.2) / 2
        nodeOfStep[index] = nodes.count
        nodes.append(
            FlowPlace(
                symbol: symbol, text: text, row: row, column: step.performer, x: center, y: middle, width: width,
                height: symbol == .diamond ? 10 : 7.6, rail: y + 1.7, lowerRail: y + height - 1.5,
                description: words.description(of: index, draft)))
        guard hasEnd else { return }
        endOfStep[index] = nodes.count
        nodes.append(
            FlowPlace(
                symbol: .capsule, text: words.end, row: row, column: step.performer, x: center,
                y: y + height - 4.6, width: width, height: 6, rail: y, lowerRail: y + height - 1.5,
                description: words.end))
    }

    /// Beside the capsule of an end the step itself is a box.
    private static func symbol(of step: DraftStep) -> Shape.Symbol {
        if step.isDecision { return .diamond }
        return (step.isStart || step.onlyEnds) && !FlowPlace.hasEnd(step) ? .capsule : .box
    }

    private mutating func addConnectors(
        _ connectors: [DraftPages.Connector], row: Int, y: Double, height: Double, isTop: Bool
    ) {
        for (index, connector) in connectors.enumerated() {
            let beside = connectors.filter { $0.column == connector.column }.count
            let shift = (Double(connector.place) - Double(beside - 1) / 2) * 6.5
            let lane = 1.3 * Double(index)
            nodes.append(
                FlowPlace(
                    symbol: .pentagon, text: connector.letter, row: row, column: connector.column,
                    x: paper.left(of: connector.column) + paper.performer / 2 + shift,
                    y: isTop ? y + 4.5 : y + height - 4.5, width: min(5.5, paper.performer - 2), height: 6,
                    rail: y + 1.2 + lane, lowerRail: y + height - 1.2 - lane,
                    description: words.connector(connector), connector: connector))
        }
    }

    // MARK: - Ways

    private mutating func drawWays(of index: Int) {
        guard let from = nodeOfStep[index] else { return }
        let step = draft.steps[index]
        if let end = endOfStep[index] {
            let label = step.next.filter { $0.step == nil && !$0.label.isEmpty }.map(\.label).joined(separator: "; ")
            draw(from: from, to: end, label: label)
        }
        // What stands right below takes its way first.
        let ways = step.next.filter { $0.step != nil }
        let ordered = ways.filter { isBelow($0, from) } + ways.filter { !isBelow($0, from) }
        for way in ordered {
            guard let to = node(of: way) else { continue }
            draw(from: from, to: to, label: way.label)
        }
    }

    private func isBelow(_ way: DraftStep.Way, _ from: Int) -> Bool {
        node(of: way).map { nodes[$0].row == nodes[from].row + 1 } ?? false
    }

    private func node(of way: DraftStep.Way) -> Int? {
        guard let step = way.step else { return nil }
        if let own = nodeOfStep[step] { return own }
        return nodes.firstIndex { $0.connector?.target == step && !$0.isArrival }
    }

    // MARK: - Lines

    private mutating func draw(from: Int, to: Int, label: String) {
        let (source, target) = (nodes[from], nodes[to])
        if source.connector != nil { return drawFromConnector(from, to) }
        let isEndBelow = source.row == target.row && target.y > source.y
        let isNext = target.row == source.row + 1 || isEndBelow
        if isNext, abs(source.x - target.x) < 0.1, nodes[from].take(.bottom) {
            return add([source.below, target.above], label, at: .bottom, of: source)
        }
        if isNext, target.column != source.column {
            let port: FlowPlace.Port = target.column > source.column ? .right : .left
            if nodes[from].take(port) {
                let out = port == .right ? source.atRight : source.atLeft
                return add([out, Point(target.x, source.y), target.above], label, at: port, of: source)
            }
        }
        detour(from, to, label)
    }

    /// Along the edge of a column.
    private mutating func detour(_ from: Int, _ to: Int, _ label: String) {
        let (source, target) = (nodes[from], nodes[to])
        for isLast in [false, true] {
            for (port, edge) in choices(source, target, label) {
                if isLast { if port != .bottom { continue } } else if nodes[from].isTaken(port) { continue }
                let out = port == .bottom ? source.lowerRail : source.y
                let arrival = target.arrivalRail(from: source)
                guard let x = tracks.take(edge, out, arrival, leadsTo: to, isForced: isLast) else { continue }
                _ = nodes[from].take(port)
                let start: [Point] =
                    switch port {
                    case .right: [source.atRight, Point(x, source.y)]
                    case .left: [source.atLeft, Point(x, source.y)]
                    case .bottom: [source.below, Point(source.x, source.lowerRail), Point(x, source.lowerRail)]
                    }
                let tip = target.isBelowRail(from: source) ? target.above : target.below
                return add(start + [Point(x, arrival), Point(target.x, arrival), tip], label, at: port, of: source)
            }
        }
    }

    /// Where a line may leave, and the edge it runs along: the one beside the target that faces the source first.
    /// A side beside which the label would leave the performers' columns comes last.
    private func choices(_ source: FlowPlace, _ target: FlowPlace, _ label: String) -> [(FlowPlace.Port, Int)] {
        let all = Self.choices(source, target)
        guard !label.isEmpty else { return all }
        let (left, right) = (source.atLeft.x, paper.left(of: paper.performerCount) - source.atRight.x)
        func fits(_ port: FlowPlace.Port) -> Bool {
            port == .bottom || FlowLabel.fits(label, port == .left ? left : right)
        }
        return all.filter { fits($0.0) } + all.filter { !fits($0.0) }
    }

    private static func choices(_ source: FlowPlace, _ target: FlowPlace) -> [(FlowPlace.Port, Int)] {
        let (from, to) = (source.column, target.column)
        if to > from { return [(.right, to), (.right, from + 1), (.bottom, to), (.left, from)] }
        if to < from { return [(.left, to + 1), (.left, from), (.bottom, to + 1), (.right, from + 1)] }
        return [(.right, from + 1), (.left, from), (.bottom, from + 1)]
    }

    /// From a pentagon to its step.
    private mutating func drawFromConnector(_ from: Int, _ to: Int) {
        let (source, target) = (nodes[from], nodes[to])
        let isTop = source.row < target.row
        if isTop, target.row == source.row + 1 {
            if abs(source.x - target.x) < 0.1 { return add([source.below, target.above], "", at: .bottom, of: source) }
            let y = source.lowerRail
            return add(
                [source.below, Point(source.x, y), Point(target.x, y), target.above], "", at: .bottom, of: source)
        }
        let y = isTop ? source.lowerRail : source.rail
        let out = isTop ? source.below : source.above
        let edge = target.column >= source.column ? target.column : target.column + 1
        guard let x = tracks.take(edge, y, target.rail, leadsTo: to, isForced: true) else { return }
        add(
            [out, Point(source.x, y), Point(x, y), Point(x, target.rail), Point(target.x, target.rail), target.above],
            "", at: .bottom, of: source)
    }

    private mutating func add(_ points: [Point], _ label: String, at port: FlowPlace.Port, of source: FlowPlace) {
        let line = points.withoutDetours
        lines.append(Shape(.arrow(line), description: label))
        guard !label.isEmpty, let first = line.first else { return }
        labels.append(FlowLabel.shape(label, at: port, first, within: paper.left(of: paper.performerCount)))
    }
}

extension [OutgoingFlowShape.Point] {
    /// Without points that stand where the one before stands, or on the way to the next.
    fileprivate var withoutDetours: Self {
        var line: Self = []
        for point in self {
            if let last = line.last, abs(last.x - point.x) < 0.01, abs(last.y - point.y) < 0.01 { continue }
            if line.count > 1 {
                let (before, last) = (line[line.count - 2], line[line.count - 1])
                let isUpright = abs(before.x - last.x) < 0.01 && abs(last.x - point.x) < 0.01
                let isLevel = abs(before.y - last.y) < 0.01 && abs(last.y - point.y) < 0.01
                if isUpright || isLevel { line.removeLast() }
            }
            line.append(point)
        }
        return line
    }
}
