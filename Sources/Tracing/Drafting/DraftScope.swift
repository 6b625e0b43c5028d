internal import Findings
internal import ProcessMaps

/// What of a map one draft is about: the nodes on one level, and the flows between them.
///
/// Flows that end inside a sub-process end at the sub-process here; message flows between the pools of the draft lead on
/// as sequence flows do, and a link event leads to the one of its name.
struct DraftScope {
    let map: ProcessMap
    let processes: [Int]
    /// The sub-process whose inside it is; `nil` for whole processes.
    let container: Int?
    /// In the order of the file.
    private(set) var nodes: [Int] = []
    /// By node: what leads out of it.
    private(set) var out: [Int: [Edge]] = [:]
    private(set) var hasIncoming: Set<Int> = []
    /// Nodes that a message of another pool of the draft reaches.
    private(set) var hasMessage: Set<Int> = []

    struct Edge {
        var to: Int
        /// The name of the flow; empty for none.
        var label: String
        /// It is taken where its condition holds, or where no other does.
        var isConditional = false
    }

    init(_ map: ProcessMap, processes: [Int], container: Int? = nil) {
        self.map = map
        self.processes = processes
        self.container = container
        let wanted = Set(processes)
        nodes = map.nodes.indices.filter { index in
            let node = map.nodes[index]
            guard node.container == container else { return false }
            return container != nil || node.process.map(wanted.contains) ?? false
        }
        let inside = Set(nodes)
        addSequenceFlows(inside)
        addBoundaries(inside)
        addMessages(inside)
        addLinks()
    }

    /// The node of this level that a node lies in, or is.
    func lifted(_ node: Int?, _ inside: Set<Int>) -> Int? {
        var current = node
        for _ in 0..<256 {
            guard let node = current, map.nodes.indices.contains(node) else { return nil }
            if inside.contains(node) { return node }
            current = map.nodes[node].container
        }
        return nil
    }

    private mutating func connect(_ from: Int, _ edge: Edge) {
        out[from, default: []].append(edge)
        hasIncoming.insert(edge.to)
    }

    private mutating func addSequenceFlows(_ inside: Set<Int>) {
        for flow in map.sequenceFlows {
            guard let from = flow.source, let to = flow.target, inside.contains(from), inside.contains(to) else {
                continue
            }
            connect(from, Edge(to: to, label: map[flow.name], isConditional: flow.hasCondition || flow.isDefault))
        }
    }

    /// An event on the edge of an activity is a way out of it, named as the event is.
    private mutating func addBoundaries(_ inside: Set<Int>) {
        for node in nodes where map.nodes[node].kind == .boundaryEvent {
            guard let host = map.nodes[node].host, inside.contains(host), out[node] != nil else { continue }
            connect(host, Edge(to: node, label: EventText(node, in: map).name))
        }
    }

    private mutating func addMessages(_ inside: Set<Int>) {
        for flow in map.messageFlows {
            guard case .node(let source)? = flow.source, case .node(let target)? = flow.target,
                let from = lifted(source, inside), let to = lifted(target, inside), from != to
            else { continue }
            connect(from, Edge(to: to, label: ""))
            hasMessage.insert(to)
        }
    }

    private mutating func addLinks() {
        var catches: [String: Int] = [:]
        for node in nodes where map.nodes[node].trigger == .link && map.nodes[node].kind == .intermediateCatchEvent {
            guard let key = linkKey(node), catches[key] == nil else { continue }
            catches[key] = node
        }
        for node in nodes where map.nodes[node].trigger == .link && map.nodes[node].kind == .intermediateThrowEvent {
            guard let key = linkKey(node), let target = catches[key] else { continue }
            connect(node, Edge(to: target, label: ""))
        }
    }

    private func linkKey(_ node: Int) -> String? {
        let linked = map.linkNames[node].map { map[$0] } ?? ""
        let name = linked.isEmpty ? map[map.nodes[node].name] : linked
        return name.isEmpty ? nil : "\(map.nodes[node].process ?? -1) \(name)"
    }
}

/// What an event is called in sentences.
struct EventText {
    /// Its name, else when its timer rings; empty where it says neither.
    let name: String

    init(_ node: Int, in map: ProcessMap) {
        let own = map[map.nodes[node].name]
        if !own.isEmpty {
            name = own
        } else if let timer = map.timers[node] {
            name = Deadline(node, in: map)?.text.indonesian ?? map[timer.text]
        } else {
            name = ""
        }
    }
}
