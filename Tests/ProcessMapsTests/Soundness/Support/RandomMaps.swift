import ProcessMaps

/// Small maps drawn by lot: the same seed, the same map.
struct RandomMaps {
    private var state: UInt64
    private var map = ProcessMap()

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    /// A number from 0 up to `bound`, without it. (SplitMix64.)
    mutating func number(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(max(1, bound)))
    }

    mutating func chance(_ oneIn: Int) -> Bool { number(oneIn) == 0 }

    // MARK: Two kinds of maps

    /// Nodes of any kind with flows between any of them.
    mutating func tangle() -> ProcessMap {
        begin()
        let kinds: [FlowNodeKind] = [
            .task, .task, .exclusiveGateway, .exclusiveGateway, .parallelGateway, .parallelGateway, .inclusiveGateway,
        ]
        for _ in 0..<(chance(8) ? 0 : chance(4) ? 2 : 1) { addNode(.startEvent) }
        for _ in 0..<(2 + number(6)) { addNode(kinds[number(kinds.count)]) }
        for _ in 0..<number(3) { addEnd() }
        let count = map.nodes.count
        for _ in 0..<(count + number(count)) {
            let (source, target) = (number(count), number(count))
            if map.nodes[source].kind != .endEvent, map.nodes[target].kind != .startEvent { addFlow(source, target) }
        }
        addExtras()
        return map
    }

    /// Blocks in blocks, as a careful modeller draws, then a few slips.
    mutating func blocks() -> ProcessMap {
        begin()
        let start = addNode(.startEvent)
        let (first, last) = block(depth: 1 + number(3))
        addFlow(start, first)
        addFlow(last, addEnd())
        for _ in 0..<number(4) { slip() }
        addExtras()
        return map
    }

    private mutating func begin() {
        map = ProcessMap()
        map.processes = [Process(id: map.texts.store("P"))]
    }

    // MARK: Parts

    private mutating func block(depth: Int) -> (first: Int, last: Int) {
        guard depth > 0 else {
            let task = addNode(.task)
            return (task, task)
        }
        switch number(5) {
        case 0:
            let (one, other) = (block(depth: depth - 1), block(depth: depth - 1))
            addFlow(one.last, other.first)
            return (one.first, other.last)
        case 1:
            let (join, split) = (addNode(chance(2) ? .task : .exclusiveGateway), addNode(.exclusiveGateway))
            let inner = block(depth: depth - 1)
            addFlow(join, inner.first)
            addFlow(inner.last, split)
            addFlow(split, join)
            return (join, split)
        default:
            let kind: FlowNodeKind = [.exclusiveGateway, .parallelGateway, .inclusiveGateway][number(3)]
            let (split, join) = (addNode(kind), addNode(kind))
            for _ in 0..<(2 + number(2)) {
                if chance(5) {
                    addFlow(split, join)
                } else {
                    let inner = block(depth: depth - 1)
                    addFlow(split, inner.first)
                    addFlow(inner.last, join)
                }
            }
            return (split, join)
        }
    }

    private mutating func slip() {
        let node = number(map.nodes.count)
        switch number(6) {
        case 0 where map.nodes[node].kind.isGateway:
            map.nodes[node].kind = [.exclusiveGateway, .parallelGateway, .inclusiveGateway][number(3)]
        case 1 where !map.sequenceFlows.isEmpty:
            let flow = number(map.sequenceFlows.count)
            if map.nodes[node].kind != .startEvent { map.sequenceFlows[flow].target = node }
        case 2:
            let other = number(map.nodes.count)
            if map.nodes[node].kind != .endEvent, map.nodes[other].kind != .startEvent { addFlow(node, other) }
        case 3 where map.nodes[node].kind != .endEvent: addFlow(node, addEnd())
        case 4 where map.nodes[node].kind != .startEvent: addFlow(addNode(.startEvent), node)
        default: break
        }
    }

    private mutating func addExtras() {
        for node in map.nodes.indices where map.nodes[node].kind == .task && chance(6) {
            let event = addNode(.boundaryEvent)
            map.nodes[event].host = node
            map.nodes[event].isInterrupting = chance(2)
            if !chance(4) {
                let target = number(event)
                if map.nodes[target].kind != .startEvent { addFlow(event, target) }
            }
        }
        if chance(6) { addLink() }
        var hasDefault: Set<Int> = []
        for flow in map.sequenceFlows.indices {
            guard let source = map.sequenceFlows[flow].source else { continue }
            switch map.nodes[source].kind {
            case .task where chance(6): map.sequenceFlows[flow].hasCondition = true
            case .task where chance(8), .inclusiveGateway where chance(4):
                map.sequenceFlows[flow].isDefault = hasDefault.insert(source).inserted
            default: break
            }
        }
    }

    private mutating func addLink() {
        let name = map.texts.store("lanjut")
        let (thrower, catcher) = (addNode(.intermediateThrowEvent), addNode(.intermediateCatchEvent))
        for node in [thrower, catcher] {
            map.nodes[node].trigger = .link
            map.nodes[node].name = name
        }
        let flow = number(map.sequenceFlows.count)
        guard map.sequenceFlows.indices.contains(flow), let target = map.sequenceFlows[flow].target else { return }
        map.sequenceFlows[flow].target = thrower
        addFlow(catcher, target)
    }

    @discardableResult
    private mutating func addNode(_ kind: FlowNodeKind) -> Int {
        let id = map.texts.store("N\(map.nodes.count)")
        map.nodes.append(FlowNode(kind: kind, id: id, process: 0))
        return map.nodes.count - 1
    }

    @discardableResult
    private mutating func addEnd() -> Int {
        let end = addNode(.endEvent)
        if chance(6) { map.nodes[end].trigger = .terminate }
        return end
    }

    private mutating func addFlow(_ source: Int, _ target: Int) {
        let id = map.texts.store("F\(map.sequenceFlows.count)")
        map.sequenceFlows.append(SequenceFlow(id: id, source: source, target: target))
    }
}
