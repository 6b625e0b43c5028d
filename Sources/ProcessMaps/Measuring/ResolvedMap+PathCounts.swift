extension ResolvedMap {
    /// Starts, ends and what no path reaches, container by container (a container is a process or sub-process).
    ///
    /// - Returns: how many references behind a colon the paths followed.
    func countPaths(into counts: inout MapCounts) -> Int {
        var walk = PathWalk(self, budget: draft.budgets.pathSteps)
        for (container, nodes) in nodesByContainer {
            let isAdHoc = container.node.map { draft.map.nodes[$0].kind == .adHocSubProcess } ?? false
            guard !isAdHoc else { continue }
            let isEvent = container.node.map { draft.map.nodes[$0].isEventSubProcess } ?? false
            let starts = nodes.filter { draft.map.nodes[$0].kind == .startEvent }
            if !isEvent, nodes.contains(where: { !draft.map.nodes[$0].kind.isEvent }) {
                if starts.isEmpty { counts[.noStart] += 1 }
                if !nodes.contains(where: { draft.map.nodes[$0].kind == .endEvent }) { counts[.noEnd] += 1 }
            }
            walk.begin(in: nodes, from: starts.isEmpty ? nodes.filter(isSource) : starts)
            for node in nodes where !isExempt(node) {
                let kind = draft.map.nodes[node].kind
                if !walk.hasReached(node) { counts[.unreachable] += 1 }
                if kind != .startEvent, kind != .boundaryEvent, graph.inDegree[node] == 0 {
                    counts[.noIncoming] += 1
                }
                let compensates = kind == .boundaryEvent && draft.compensations.contains(node)
                if kind != .endEvent, graph.outDegree[node] == 0, !compensates { counts[.noOutgoing] += 1 }
            }
        }
        hasUndecidedPaths = walk.isUndecided
        return walk.qualified
    }

    /// Where paths begin in a container without a start event.
    private func isSource(_ node: Int) -> Bool {
        graph.inDegree[node] == 0 && draft.map.nodes[node].kind != .boundaryEvent
    }

    /// Nodes that stand beside the flow on purpose.
    private func isExempt(_ node: Int) -> Bool {
        draft.map.nodes[node].isEventSubProcess || draft.map.nodes[node].isForCompensation
            || !draft.links.isEmpty && draft.links[node] != nil
    }

    /// The nodes of each container, in the order of the file.
    private var nodesByContainer: [(container: Handle, nodes: [Int])] {
        var groups: [(container: Handle, nodes: [Int])] = []
        var groupOf: [Handle: Int] = [:]
        var last = Handle.none
        var lastGroup = 0
        for node in draft.map.nodes.indices {
            let container = draft.container(of: Handle(.node, node))
            guard !container.isNone else { continue }
            if container != last {
                last = container
                lastGroup = groupOf[container] ?? groups.count
                if lastGroup == groups.count {
                    groupOf[container] = lastGroup
                    groups.append((container, []))
                }
            }
            groups[lastGroup].nodes.append(node)
        }
        return groups
    }
}

/// Follows the flows of one container after the other.
private struct PathWalk {
    private let map: ResolvedMap
    /// Steps that are left. Past the last, flows that leave their container are no longer followed.
    private var budget: Int
    private(set) var isUndecided = false
    /// By vertex, the number of the walk that reached it last.
    private var reached: [Int32]
    private var round: Int32 = 0
    private var queue: [FlowGraph.Vertex] = []
    /// The boundary events on each element.
    private var attached: [Handle: [Int]] = [:]
    /// The link catches of the container by their name.
    private var catches: [MapDraft.LinkName: [Int]] = [:]
    private(set) var qualified = 0

    init(_ map: ResolvedMap, budget: Int) {
        self.map = map
        self.budget = budget
        reached = [Int32](repeating: 0, count: map.graph.vertexCount)
        for (node, _) in map.draft.attachments {
            if let host = map.hosts[node] { attached[host, default: []].append(node) }
        }
    }

    func hasReached(_ node: Int) -> Bool { reached[node] == round }

    mutating func begin(in nodes: [Int], from seeds: [Int]) {
        round += 1
        catches.removeAll(keepingCapacity: true)
        if !map.draft.links.isEmpty {
            for node in nodes where map.draft.map.nodes[node].kind == .intermediateCatchEvent {
                if let name = map.draft.links[node] { catches[name, default: []].append(node) }
            }
        }
        let container = nodes.first.map { map.draft.container(of: Handle(.node, $0)) } ?? .none
        seeds.forEach { reach($0) }
        while let vertex = queue.popLast() {
            budget -= 1
            follow(vertex, in: container)
        }
    }

    private mutating func reach(_ vertex: FlowGraph.Vertex) {
        guard reached[vertex] != round else { return }
        reached[vertex] = round
        queue.append(vertex)
    }

    private mutating func follow(_ vertex: FlowGraph.Vertex, in container: Handle) {
        var next = map.graph.lastFlow(outOf: vertex)
        while let flow = next {
            next = map.graph.flow(before: flow)
            if map.references.hasQualified {
                qualified += map.references.qualified(map.draft.flowEnds[flow].target)
            }
            guard let target = map.graph.ends[flow]?.target else { continue }
            if budget > 0 || lies(target, in: container) { reach(target) } else { isUndecided = true }
        }
        let element = map.graph.element(at: vertex)
        if !attached.isEmpty { attached[element]?.forEach { reach($0) } }
        guard let node = element.node, map.draft.map.nodes[node].kind == .intermediateThrowEvent,
            let name = map.draft.links[node]
        else {
            return
        }
        catches[name]?.forEach { reach($0) }
    }

    private func lies(_ vertex: FlowGraph.Vertex, in container: Handle) -> Bool {
        let element = map.graph.element(at: vertex)
        return element.table == .node && map.draft.container(of: element) == container
    }
}
