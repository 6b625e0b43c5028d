internal import ProcessMaps

/// In what order a map lets its nodes be carried out, as a graph: sequence flows, message flows between pools, boundary
/// events after the beginning of their activity, link events, and what lies inside a sub-process between its beginning
/// and its end.
///
/// A sub-process has two vertices, one where it begins and one where it ends; every other node has one. Events of
/// compensation, signals and data order nothing here.
struct MapOrder: Sendable {
    typealias Vertex = Int

    /// What leads from one vertex to the next.
    enum Way: Sendable, Hashable {
        case sequenceFlow(Int)
        case messageFlow(Int)
        /// Into or out of a sub-process, to a boundary event, or from link to link.
        case inner
    }

    private let map: ProcessMap
    private let exits: [Int: Vertex]
    private let starts: [Int32]
    private let targets: [Int32]
    private let ways: [Way]
    /// Vertices nothing leads to: where the work begins.
    let roots: [Vertex]

    var vertexCount: Int { starts.count - 1 }
    var edgeCount: Int { targets.count }

    init(_ map: ProcessMap) {
        self.map = map
        var exits: [Int: Vertex] = [:]
        for (node, value) in map.nodes.enumerated() where value.kind.isSubProcess {
            exits[node] = map.nodes.count + exits.count
        }
        self.exits = exits
        let edges = MapOrderEdges(map, exits: exits).edges
        let count = map.nodes.count + exits.count
        var starts = [Int32](repeating: 0, count: count + 1)
        var isLedTo = [Bool](repeating: false, count: count)
        for edge in edges {
            starts[edge.from + 1] += 1
            isLedTo[edge.to] = true
        }
        for vertex in 0..<count { starts[vertex + 1] += starts[vertex] }
        var next = starts
        var targets = [Int32](repeating: 0, count: edges.count)
        var ways = [Way](repeating: .inner, count: edges.count)
        for edge in edges {
            let place = Int(next[edge.from])
            targets[place] = Int32(truncatingIfNeeded: edge.to)
            ways[place] = edge.way
            next[edge.from] += 1
        }
        (self.starts, self.targets, self.ways) = (starts, targets, ways)
        roots = (0..<count).filter { !isLedTo[$0] }
    }

    /// Where the work of a node begins, and where it ends.
    func entry(of node: Int) -> Vertex { node }
    func exit(of node: Int) -> Vertex { exits[node] ?? node }

    /// Whether one of two nodes lies inside the other.
    func isNested(_ node: Int, _ other: Int) -> Bool {
        lies(node, inside: other) || lies(other, inside: node)
    }

    private func lies(_ node: Int, inside container: Int) -> Bool {
        var around = map.nodes[node].container
        var steps = 0
        while let node = around, steps <= map.nodes.count {
            if node == container { return true }
            around = map.nodes[node].container
            steps += 1
        }
        return false
    }

    // MARK: Looking

    /// The vertices that can be reached from `start`, not counting it unless a way leads back; none through `avoided`.
    func reached(from start: [Vertex], avoiding avoided: Vertex? = nil, countingStart: Bool = false) -> [Bool] {
        var seen = [Bool](repeating: false, count: vertexCount)
        var waiting: [Vertex] = []
        if countingStart {
            for vertex in start where vertex != avoided && !seen[vertex] {
                seen[vertex] = true
                waiting.append(vertex)
            }
        } else {
            waiting = start
        }
        while let vertex = waiting.popLast() {
            for place in Int(starts[vertex])..<Int(starts[vertex + 1]) {
                let target = Int(targets[place])
                guard target != avoided, !seen[target] else { continue }
                seen[target] = true
                waiting.append(target)
            }
        }
        return seen
    }

    /// The shortest way from the end of one node to the beginning of another, the first in the file of several; `nil`
    /// where there is none.
    func path(from node: Int, to other: Int) -> MapPath? {
        let (start, goal) = (exit(of: node), entry(of: other))
        var before = [Int32](repeating: -1, count: vertexCount)
        var waiting = [start]
        var place = 0
        while place < waiting.count, before[goal] < 0 {
            let vertex = waiting[place]
            place += 1
            for edge in Int(starts[vertex])..<Int(starts[vertex + 1]) {
                let target = Int(targets[edge])
                guard before[target] < 0, target != start else { continue }
                before[target] = Int32(truncatingIfNeeded: edge)
                waiting.append(target)
            }
        }
        guard before[goal] >= 0 else { return nil }
        var edges: [Int] = []
        var vertex = goal
        while vertex != start {
            let edge = Int(before[vertex])
            edges.append(edge)
            vertex = source(of: edge)
        }
        return path(from: node, along: edges.reversed())
    }

    private func path(from node: Int, along edges: [Int]) -> MapPath {
        var path = MapPath(nodes: [node], flows: [])
        for edge in edges {
            switch ways[edge] {
            case .sequenceFlow(let flow): path.flows.append(.sequenceFlow(flow))
            case .messageFlow(let flow): path.flows.append(.messageFlow(flow))
            case .inner: break
            }
            let target = Int(targets[edge])
            if target < map.nodes.count, path.nodes.last != target { path.nodes.append(target) }
        }
        return path
    }

    /// The vertex an edge leaves.
    private func source(of edge: Int) -> Vertex {
        var (low, high) = (0, vertexCount)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= edge { low = middle } else { high = middle }
        }
        return low
    }
}

/// A way through a map.
struct MapPath: Sendable, Hashable {
    /// Positions in `ProcessMap.nodes`, both ends included.
    var nodes: [Int]
    var flows: [ElementIndex]
}
