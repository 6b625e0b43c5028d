import Findings
import OfficeFiles

/// The flow that connectors draw between the shapes of one procedure, over all the tables and pages it takes.
///
/// An end that is glued to a shape belongs to it; a loose end to the nearest shape within three quarters of a cell.
/// Arrow heads say the direction. Connectors of one letter are one place: the flow goes on behind the other one.
struct DrawnFlow {
    /// A way from one step to another, or to the end.
    struct Way: Hashable {
        var from: Int
        /// `nil` for the end of the procedure.
        var to: Int?
        var label: String?
    }

    private(set) var ways: [Way] = []
    /// Steps a capsule leads to, and steps that lead to one.
    private(set) var startSteps: Set<Int> = []
    /// Where a line has an end without a shape.
    private(set) var loose: [(table: Int, point: GridPoint)] = []
    private(set) var isCrowded = false
    let hasConnectors: Bool

    private enum Node: Hashable {
        case step(Int), start, end, connector(String), nothing
    }

    private var nodes: [Node] = []
    private var out: [[(to: Int, label: String?)]] = []
    private var hasIncoming: [Bool] = []
    /// The connectors of a letter; those without one by themselves, in order.
    private var lettered: [String: [Int]] = [:]
    private var unlettered: [Int] = []

    /// `steps` is how many the procedure has.
    init(_ tables: [(table: FlowTable, placed: PlacedShapes)], steps: Int) {
        hasConnectors = tables.contains { !$0.table.connectors.isEmpty }
        guard hasConnectors else { return }
        let isShared = Self.stepsWithSymbols(tables)
        for (index, entry) in tables.enumerated() {
            addNodes(entry.placed, steps: steps, isShared)
            connect(index, entry.table, entry.placed)
        }
        for node in nodes.indices { collect(from: node) }
        ways = ways.uniqued()
    }

    /// Steps that have a symbol besides a capsule, so that a capsule there is the beginning or end and no work.
    private static func stepsWithSymbols(_ tables: [(table: FlowTable, placed: PlacedShapes)]) -> Set<Int> {
        var steps: Set<Int> = []
        for entry in tables {
            for placed in entry.placed.shapes {
                if let step = placed.step, placed.symbol == .process || placed.symbol == .decision {
                    steps.insert(step)
                }
            }
        }
        return steps
    }

    // MARK: - Nodes

    private mutating func addNodes(_ placed: PlacedShapes, steps: Int, _ isShared: Set<Int>) {
        for shape in placed.shapes {
            let node = Self.node(shape, steps: steps, isShared)
            if case .connector(let letter) = node {
                if letter.isEmpty {
                    unlettered.append(nodes.count)
                } else {
                    lettered[letter, default: []].append(nodes.count)
                }
            }
            nodes.append(node)
            out.append([])
            hasIncoming.append(false)
        }
    }

    private static func node(_ placed: PlacedShapes.Placed, steps: Int, _ isShared: Set<Int>) -> Node {
        let text = placed.shape.text
        switch placed.symbol {
        case .label: return .nothing
        case .connector: return .connector(Folding.name(text))
        case .capsule, .process, .decision: break
        }
        if placed.isAbove { return FlowEnds.isEnd(text) ? .end : .start }
        if placed.isBelow { return .end }
        guard let step = placed.step else { return .nothing }
        guard placed.symbol == .capsule, isShared.contains(step) else { return .step(step) }
        if FlowEnds.isStart(text) { return .start }
        if FlowEnds.isEnd(text) || step == steps - 1 { return .end }
        return step == 0 ? .start : .step(step)
    }

    // MARK: - Lines

    private mutating func connect(_ index: Int, _ table: FlowTable, _ placed: PlacedShapes) {
        let base = nodes.count - placed.shapes.count
        var byID: [Int: Int] = [:]
        var near = ShapeIndex()
        var words = ShapeIndex()
        var texts: [String] = []
        for (offset, shape) in placed.shapes.enumerated() {
            near.add(shape.shape.topLeft, shape.shape.bottomRight)
            if case .label(let text) = shape.symbol {
                words.add(shape.shape.topLeft, shape.shape.bottomRight)
                texts.append(text)
            } else if byID[shape.shape.id] == nil {
                byID[shape.shape.id] = base + offset
            }
        }
        for branch in placed.branches {
            words.add(branch.place, branch.place)
            texts.append(branch.text)
        }
        isCrowded = isCrowded || near.isCrowded || words.isCrowded
        func node(_ id: Int?, _ point: GridPoint) -> Int? {
            if let id, let node = byID[id] { return node }
            let found = near.nearest(to: point, within: 0.75) { nodes[base + $0] != .nothing }
            return found.map { base + $0.index }
        }
        var begins: [Int: [(edge: Int, point: GridPoint)]] = [:]
        for connector in table.connectors {
            guard let one = node(connector.startShape, connector.start) else {
                loose.append((index, connector.start))
                continue
            }
            guard let other = node(connector.endShape, connector.end) else {
                loose.append((index, connector.end))
                continue
            }
            let isReversed = connector.hasArrowAtStart && !connector.hasArrowAtEnd
            let (from, to) = isReversed ? (other, one) : (one, other)
            begins[from, default: []].append((out[from].count, isReversed ? connector.end : connector.start))
            out[from].append((to, connector.text.oneLine.cellText))
            hasIncoming[to] = true
        }
        for (offset, shape) in placed.shapes.enumerated() {
            guard let edges = begins[base + offset], edges.count > 1 || shape.symbol == .decision else { continue }
            label(edges, of: base + offset, words, texts)
        }
    }

    /// Gives the lines out of one shape the words that stand at their beginnings, the nearest first.
    private mutating func label(
        _ edges: [(edge: Int, point: GridPoint)], of node: Int, _ words: ShapeIndex, _ texts: [String]
    ) {
        var open = edges.prefix(16).filter { out[node][$0.edge].label == nil }
        var used: Set<Int> = []
        while !open.isEmpty {
            var best: (place: Int, word: Int, distance: Double)?
            for (place, edge) in open.enumerated() {
                guard let found = words.nearest(to: edge.point, within: 1, where: { !used.contains($0) }),
                    found.distance < best?.distance ?? .infinity
                else { continue }
                best = (place, found.index, found.distance)
            }
            guard let best else { return }
            out[node][open[best.place].edge].label = texts[best.word]
            used.insert(best.word)
            open.remove(at: best.place)
        }
    }

    // MARK: - Ways

    private mutating func collect(from node: Int) {
        switch nodes[node] {
        case .start:
            for edge in out[node] {
                if case .step(let step) = nodes[edge.to] { startSteps.insert(step) }
            }
        case .step(let step):
            for edge in out[node] { follow(edge.to, label: edge.label, from: step) }
        case .end, .connector, .nothing: break
        }
    }

    private mutating func follow(_ node: Int, label: String?, from step: Int) {
        var waiting = [(node, label)]
        var seen: Set<Int> = []
        while let (next, label) = waiting.popLast() {
            guard seen.insert(next).inserted, seen.count <= 1_000 else { continue }
            switch nodes[next] {
            case .step(let target):
                if target != step { ways.append(Way(from: step, to: target, label: label)) }
            case .end: ways.append(Way(from: step, to: nil, label: label))
            case .connector(let letter):
                for other in partners(of: next, letter).reversed() {
                    for edge in out[other].reversed() { waiting.append((edge.to, label ?? edge.label)) }
                }
            case .start, .nothing: break
            }
        }
    }

    /// The connectors where the flow goes on: those of the same letter, else the next one that leads on.
    private func partners(of node: Int, _ letter: String) -> [Int] {
        if !letter.isEmpty { return Array((lettered[letter] ?? [node]).prefix(64)) }
        if !out[node].isEmpty { return [node] }
        guard let place = unlettered.firstIndex(of: node) else { return [] }
        return unlettered[(place + 1)...].first { !out[$0].isEmpty && !hasIncoming[$0] }.map { [$0] } ?? []
    }
}
