internal import ProcessMaps

/// The edges of a `MapOrder`.
struct MapOrderEdges {
    struct Edge {
        var from: Int
        var to: Int
        var way: MapOrder.Way
    }

    private(set) var edges: [Edge] = []
    private let map: ProcessMap
    private let exits: [Int: Int]

    init(_ map: ProcessMap, exits: [Int: Int]) {
        self.map = map
        self.exits = exits
        addFlows()
        addBoundaryEvents()
        addLinks()
        addSubProcesses()
    }

    private func exit(_ node: Int) -> Int { exits[node] ?? node }

    private mutating func addFlows() {
        for (index, flow) in map.sequenceFlows.enumerated() {
            guard let from = flow.source, let to = flow.target else { continue }
            edges.append(Edge(from: exit(from), to: to, way: .sequenceFlow(index)))
        }
        for (index, flow) in map.messageFlows.enumerated() {
            // What begins or ends at a pool as a whole says nothing of the order of its work.
            guard case .node(let from) = flow.source, case .node(let to) = flow.target, from != to else { continue }
            edges.append(Edge(from: exit(from), to: to, way: .messageFlow(index)))
        }
    }

    private mutating func addBoundaryEvents() {
        for (node, value) in map.nodes.enumerated() {
            guard let host = value.host else { continue }
            edges.append(Edge(from: host, to: node, way: .inner))
        }
    }

    /// A link that is thrown goes on where a link of that name is caught in the same process (BPMN 2.0.2, 10.5, link
    /// event definition).
    private mutating func addLinks() {
        var caught: [LinkPlace: [Int]] = [:]
        for (node, name) in map.linkNames.sorted(by: { $0.key < $1.key })
        where map.nodes[node].kind == .intermediateCatchEvent {
            caught[place(of: node, name: map[name]), default: []].append(node)
        }
        for (node, name) in map.linkNames.sorted(by: { $0.key < $1.key })
        where map.nodes[node].kind == .intermediateThrowEvent {
            for target in caught[place(of: node, name: map[name])] ?? [] {
                edges.append(Edge(from: node, to: target, way: .inner))
            }
        }
    }

    private struct LinkPlace: Hashable {
        var process: Int?
        var container: Int?
        var name: String
    }

    private func place(of node: Int, name: String) -> LinkPlace {
        LinkPlace(process: map.nodes[node].process, container: map.nodes[node].container, name: name)
    }

    /// From the beginning of a sub-process to what nothing inside leads to, and from what leads to nothing to its end.
    private mutating func addSubProcesses() {
        var isLedTo = [Bool](repeating: false, count: map.nodes.count)
        var leadsOn = isLedTo
        for flow in map.sequenceFlows {
            guard let from = flow.source, let to = flow.target else { continue }
            isLedTo[to] = true
            leadsOn[from] = true
        }
        var hasEnd: Set<Int> = []
        for (node, value) in map.nodes.enumerated() {
            guard let container = value.container, let exit = exits[container], !value.isForCompensation else {
                continue
            }
            if !isLedTo[node], value.host == nil { edges.append(Edge(from: container, to: node, way: .inner)) }
            if !leadsOn[node] {
                edges.append(Edge(from: self.exit(node), to: exit, way: .inner))
                hasEnd.insert(container)
            }
        }
        for (node, exit) in exits.sorted(by: { $0.key < $1.key }) where !hasEnd.contains(node) {
            edges.append(Edge(from: node, to: exit, way: .inner))
        }
    }
}
