/// What a drawing leaves out of what the file holds.
struct DrawnElements {
    /// Elements without a shape or edge: pools, lanes, nodes, sequence flows, message flows.
    private(set) var missing: [ElementIndex] = []
    /// Sub-processes drawn open with none of their contents. Nothing in them is in `missing`, nor in those drawn closed:
    /// what lies there is not to be seen anyway.
    private(set) var hollow: [Int] = []

    init(_ linted: LintedMap) {
        let map = linted.map
        let drawn = Drawn(map)
        let isClosed = map.nodes.indices.map { node in
            let inside = map.nodes[node].kind.isSubProcess ? linted.nodes(in: .subProcess(node)) : nil
            return inside.map { !$0.isEmpty && !$0.contains { drawn.nodes[$0] } } ?? false
        }
        var isHidden = [Bool](repeating: false, count: map.nodes.count)
        for (node, facts) in map.nodes.enumerated() {
            // What lies around a node stands before it in the file.
            guard let around = facts.container, around < node else { continue }
            isHidden[node] = isHidden[around] || isClosed[around]
        }
        hollow = map.nodes.indices.filter { isClosed[$0] && !isHidden[$0] && drawn.isOpen.contains($0) }
        missing += map.pools.indices.filter { !drawn.pools[$0] }.map(ElementIndex.pool)
        missing += map.lanes.indices.filter { !drawn.lanes[$0] }.map(ElementIndex.lane)
        missing += map.nodes.indices.filter { !drawn.nodes[$0] && !isHidden[$0] }.map(ElementIndex.node)
        missing += map.sequenceFlows.indices.filter { flow in
            guard !drawn.flows[flow], let source = map.sequenceFlows[flow].source,
                map.sequenceFlows[flow].target != nil
            else { return false }
            return !isHidden[source]
        }.map(ElementIndex.sequenceFlow)
        missing += map.messageFlows.indices.filter { flow in
            !drawn.messages[flow] && map.messageFlows[flow].source != nil && map.messageFlows[flow].target != nil
        }.map(ElementIndex.messageFlow)
    }

    /// By table, whether anything of the drawing names an element.
    private struct Drawn {
        var pools, lanes, nodes, flows, messages: [Bool]
        /// The sub-processes a shape shows open.
        var isOpen: Set<Int> = []

        init(_ map: ProcessMap) {
            pools = [Bool](repeating: false, count: map.pools.count)
            lanes = [Bool](repeating: false, count: map.lanes.count)
            nodes = [Bool](repeating: false, count: map.nodes.count)
            flows = [Bool](repeating: false, count: map.sequenceFlows.count)
            messages = [Bool](repeating: false, count: map.messageFlows.count)
            for shape in map.shapes {
                mark(shape.element)
                if shape.isExpanded == true, case .node(let node) = shape.element { isOpen.insert(node) }
            }
            for edge in map.edges { mark(edge.element) }
        }

        private mutating func mark(_ element: ElementIndex?) {
            switch element {
            case .pool(let index): Self.mark(index, in: &pools)
            case .lane(let index): Self.mark(index, in: &lanes)
            case .node(let index): Self.mark(index, in: &nodes)
            case .sequenceFlow(let index): Self.mark(index, in: &flows)
            case .messageFlow(let index): Self.mark(index, in: &messages)
            default: return
            }
        }

        private static func mark(_ index: Int, in table: inout [Bool]) {
            if table.indices.contains(index) { table[index] = true }
        }
    }
}
