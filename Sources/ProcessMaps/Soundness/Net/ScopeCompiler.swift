/// Turns the elements of one scope into a token net.
///
/// Each element becomes a join, one edge for itself, and a split:
///
/// - Activities and events go on with every token that comes (an implicit exclusive join); gateways join as their kind
///   says. Link events of the same name are joined as by a flow.
/// - Several flows out of an activity or event are all taken. Flows with a condition are taken or not; where all are
///   conditional at least one is, or the default flow alone. A default flow beside flows none of which has a condition
///   is read as if the others had one: a default means nothing else.
/// - An interrupting boundary event is another way out of its activity; any other adds a token, once each time the
///   activity is carried out.
/// - A branch that a loop starts anew each round and that never meets the rest again is looked at by itself
///   (`DetachedBranches`): that several of them may be under way is no lack of synchronisation.
/// - Work ends at end events and at nodes that nothing leads out of. Terminate, error and cancel ends take all tokens
///   of the scope, and so does an escalation end in a sub-process that is interrupted by it.
/// - Several start events are alternatives, and so are event-based gateways and receive tasks that instantiate. Without
///   any of them all nodes without an incoming flow begin together (10.5.2), but for catching events, of which one does.
///   Modellers often mean alternatives there, so both readings are tried.
/// - A part that nothing leads into, beside what begins so, should not be (10.5.2) and yet is drawn. It begins together
///   with the rest, or instead of it: both readings are tried.
/// - A flow with an end that is missing or in another scope is read in two ways: as not there, and as one by which work
///   leaves for good and none comes.
struct ScopeCompiler {
    typealias Node = TokenNet.Node

    let map: ProcessMap
    let table: ScopeTable
    let scope: ScopeTable.Scope
    let reading: Reading
    var net = TokenNet()
    /// Reasons not to decide, each with the join of the element it concerns: they count where work can get there.
    private(set) var doubts: [(node: Node, reason: UndecidedReason)] = []
    /// The flows with a broken end, each with the join of the end that is there.
    private(set) var brokenFlows: [(node: Node, flow: Int, isOpen: Bool)] = []
    /// Whether several nodes begin and nothing says whether together.
    private(set) var hasUnclearStart = false
    /// Where a part begins that no other beginning leads to; in the order of the file.
    private(set) var unreached: [Int] = []
    /// The joins of the elements, by element; end events have none of their own.
    private var joins: [Int: Node] = [:]
    private var links: LinkTargets
    private let nodes: [Int]

    init(_ scope: ScopeTable.Scope, of map: ProcessMap, in table: ScopeTable, _ reading: Reading = Reading()) {
        self.reading = reading
        self.map = map
        self.table = table
        self.scope = scope
        nodes = table.nodes(of: scope).map { Int($0) }
        links = LinkTargets(nodes, of: map)
        joins.reserveCapacity(nodes.count)
    }

    /// How what a map leaves open is read.
    struct Reading {
        var leavesByBrokenFlows = false
        var startsTogether = true
    }

    /// Where a token goes on from: a node of the net, and what lies on the edge that leaves it.
    struct Port {
        var node: Node
        var trail = Trails.empty
    }

    /// Builds the net.
    ///
    /// - Returns: whether anything says where work begins.
    mutating func compile() -> Bool {
        for node in nodes { addJoin(node) }
        for node in nodes { addWays(outOf: node) }
        return addStarts()
    }

    // MARK: Elements

    private mutating func addJoin(_ node: Int) {
        let kind: TokenNet.Kind
        switch map.nodes[node].kind {
        case .endEvent: return
        case .parallelGateway: kind = .parallelJoin
        case .inclusiveGateway, .complexGateway: kind = .inclusiveJoin
        default: kind = .exclusiveJoin
        }
        let join = net.addNode(kind, .node(node))
        joins[node] = join
        if map.nodes[node].kind == .complexGateway, table.flows(into: node).count > 1 {
            doubts.append((join, .complexGateway(.node(node))))
        }
        if map.nodes[node].kind == .boundaryEvent, !sitsOnActivity(node), !table.flows(outOf: node).isEmpty {
            doubts.append((TokenNet.source, .brokenAttachment(.node(node))))
        }
        for flow in table.flows(into: node) where !isInside(flow: Int(flow)) {
            brokenFlows.append((join, Int(flow), true))
            if reading.leavesByBrokenFlows {
                net.addEdge(from: TokenNet.nowhere, to: join, net.trails.element(.flow(Int(flow))))
            }
        }
    }

    private mutating func addWays(outOf node: Int) {
        guard let join = joins[node] else { return }
        let port = Port(node: join, trail: net.trails.element(.node(node)))
        let flows = table.flows(outOf: node).map { Int($0) }
        for flow in flows where !isInside(flow: flow) {
            // Of one that leads into another scope it is known at least that it comes to nothing here.
            brokenFlows.append((join, flow, map.sequenceFlows[flow].target == nil))
        }
        let ways = reading.leavesByBrokenFlows ? flows : flows.filter { isInside(flow: $0) }
        switch map.nodes[node].kind {
        case .exclusiveGateway, .eventBasedGateway:
            let isAll =
                map.notation.instantiatingNodes.contains(node) && map.notation.parallelEventGateways.contains(node)
            follow(ways, from: split(port, isAll ? .parallelSplit : .exclusiveSplit, ways.count, .node(node)))
        case .parallelGateway: follow(ways, from: split(port, .parallelSplit, ways.count, .node(node)))
        case .inclusiveGateway, .complexGateway: choose(ways, from: port, .node(node), isOptional: false)
        case .intermediateThrowEvent where map.nodes[node].trigger == .link:
            addLink(node, ways, from: port)
        default:
            leave(ways, from: addBoundaryEvents(of: node, to: port), .node(node))
        }
    }

    private mutating func addLink(_ node: Int, _ ways: [Int], from port: Port) {
        let targets = links.targets(of: node, in: map)
        if targets.count > 1 { doubts.append((port.node, .ambiguousLink(.node(node)))) }
        guard let target = targets.first else { return leave(ways, from: port, .node(node)) }
        let start = split(port, .parallelSplit, ways.count + 1, .node(node))
        connect(start, to: target)
        if !ways.isEmpty { follow(ways, from: start) }
    }

    // MARK: Ways out

    /// The boundary events of an activity, and the port its own work goes on from.
    private mutating func addBoundaryEvents(of node: Int, to port: Port) -> Port {
        let events = table.boundaryEvents(on: node).map { Int($0) }.filter { sitsOnActivity($0) && $0 != node }
            .filter { map.nodes[$0].trigger != .compensate }
        guard !events.isEmpty else { return port }
        let beside = events.filter { !map.nodes[$0].isInterrupting }
        let instead = events.filter { map.nodes[$0].isInterrupting }
        var main = port
        if !beside.isEmpty {
            main = split(main, .parallelSplit, beside.count + 1, .node(node))
            for event in beside {
                let mayCome = split(Port(node: main.node), .exclusiveSplit, 2, .node(node))
                connect(mayCome, to: event)
                net.addEdge(from: mayCome.node, to: TokenNet.nothing)
            }
        }
        if !instead.isEmpty {
            main = split(main, .exclusiveSplit, instead.count + 1, .node(node))
            for event in instead { connect(main, to: event) }
        }
        return main
    }

    /// The flows out of an activity or event.
    private mutating func leave(_ flows: [Int], from port: Port, _ element: TrailElement) {
        let hasDefault = flows.contains { map.sequenceFlows[$0].isDefault }
        let hasConditions = flows.contains { map.sequenceFlows[$0].hasCondition }
        guard hasDefault || hasConditions else {
            return follow(flows, from: split(port, .parallelSplit, flows.count, element))
        }
        let isAllConditional = hasDefault && !hasConditions
        let chosen = flows.filter {
            isAllConditional || map.sequenceFlows[$0].isDefault || map.sequenceFlows[$0].hasCondition
        }
        let isChosen = Set(chosen)
        let taken = flows.filter { !isChosen.contains($0) }
        guard !taken.isEmpty else { return choose(chosen, from: port, element, isOptional: false) }
        let start = split(port, .parallelSplit, taken.count + 1, element)
        follow(taken, from: start)
        choose(chosen, from: start, element, isOptional: true)
    }

    /// Flows of which at least one is taken (none, where that is optional), and the default flow only by itself.
    private mutating func choose(_ flows: [Int], from port: Port, _ element: TrailElement, isOptional: Bool) {
        let conditional = flows.filter { !map.sequenceFlows[$0].isDefault }
        let defaults = flows.filter { map.sequenceFlows[$0].isDefault }
        guard !defaults.isEmpty || isOptional, !conditional.isEmpty else {
            return follow(flows, from: split(port, .inclusiveSplit, flows.count, element))
        }
        let start = split(port, .exclusiveSplit, 2, element)
        follow(conditional, from: split(start, .inclusiveSplit, conditional.count, element))
        follow(defaults, from: start)
    }

    /// A node that splits `count` ways, where there are several.
    private mutating func split(_ port: Port, _ kind: TokenNet.Kind, _ count: Int, _ element: TrailElement) -> Port {
        guard count > 1 else { return port }
        let node = net.addNode(kind, element)
        net.addEdge(from: port.node, to: node, port.trail)
        return Port(node: node)
    }

    private mutating func follow(_ flows: [Int], from port: Port) {
        if flows.isEmpty {
            let hasElement = port.trail != Trails.empty
            net.addEdge(from: port.node, to: hasElement ? TokenNet.end : TokenNet.nothing, port.trail)
        }
        for flow in flows {
            let trail = net.trails.element(.flow(flow))
            if let target = map.sequenceFlows[flow].target, isInside(target) {
                connect(port, along: trail, to: target)
            } else {
                net.addEdge(from: port.node, to: TokenNet.end, net.trails.sequence(port.trail, trail))
            }
        }
    }

    private mutating func connect(_ port: Port, along flow: Trails.Trail = Trails.empty, to target: Int) {
        let trail = net.trails.sequence(port.trail, flow)
        if let join = joins[target] {
            net.addEdge(from: port.node, to: join, trail)
        } else {
            let last = net.trails.element(.node(target))
            net.addEdge(from: port.node, to: end(at: target), net.trails.sequence(trail, last))
        }
    }

    private func end(at node: Int) -> Node {
        switch map.nodes[node].trigger {
        case .terminate, .error, .cancel: TokenNet.kill
        case .escalation: isInterruptedByEscalation ? TokenNet.kill : TokenNet.end
        default: TokenNet.end
        }
    }

    /// Whether an escalation stops the sub-process this scope is the inner level of.
    private var isInterruptedByEscalation: Bool {
        guard case .node(let node) = scope.element else { return false }
        return table.boundaryEvents(on: node).contains {
            map.nodes[Int($0)].trigger == .escalation && map.nodes[Int($0)].isInterrupting
        }
    }

    // MARK: Starts

    private mutating func addStarts() -> Bool {
        let events = nodes.filter { map.nodes[$0].kind == .startEvent }
        let instantiating = nodes.filter { isInstantiating($0) }
        var starts = events + instantiating
        var kind = TokenNet.Kind.exclusiveSplit
        if starts.isEmpty {
            starts = nodes.filter { startsByItself($0) }
            let catching = starts.allSatisfy { map.nodes[$0].kind == .intermediateCatchEvent }
            hasUnclearStart = !catching && starts.count > 1
            if hasUnclearStart, reading.startsTogether { kind = .parallelSplit }
        }
        guard !starts.isEmpty else { return !nodes.contains { isPartOfFlow($0) } }
        let isStart = Set(starts)
        unreached = nodes.filter { !isStart.contains($0) && beginsPart($0) }
        var around = TokenNet.source
        if !unreached.isEmpty {
            around = net.addNode(reading.startsTogether ? .parallelSplit : .exclusiveSplit)
            net.addEdge(from: TokenNet.source, to: around)
        }
        let start = starts.count > 1 ? net.addNode(kind) : around
        if start != around { net.addEdge(from: around, to: start) }
        for node in starts { connect(Port(node: start), to: node) }
        for node in unreached { connect(Port(node: around), to: node) }
        return true
    }

    /// Whether nothing in this scope leads to a node, and something follows it. What stands alone has no flow to check.
    private func beginsPart(_ node: Int) -> Bool {
        guard let join = joins[node], map.nodes[node].kind != .boundaryEvent, isPartOfFlow(node) else { return false }
        return net.ins(of: join).allSatisfy { net[edge: $0].source == TokenNet.nowhere }
            && (table.flows(outOf: node).contains { isInside(flow: Int($0)) }
                || !table.boundaryEvents(on: node).isEmpty || !links.targets(of: node, in: map).isEmpty)
    }

    private func isInstantiating(_ node: Int) -> Bool {
        guard table.flows(into: node).isEmpty else { return false }
        return map.nodes[node].kind == .eventBasedGateway || map.notation.instantiatingNodes.contains(node)
    }

    private func startsByItself(_ node: Int) -> Bool {
        isPartOfFlow(node) && table.flows(into: node).isEmpty && map.nodes[node].kind != .boundaryEvent
            && !links.isTarget(node)
    }

    /// Event sub-processes and compensation handlers stand beside the flow.
    private func isPartOfFlow(_ node: Int) -> Bool {
        let isBeside = map.nodes[node].isEventSubProcess || map.nodes[node].isForCompensation
        return !isBeside || !table.flows(into: node).isEmpty
    }

    // MARK: What lies in this scope

    private func isInside(flow: Int) -> Bool {
        guard let source = map.sequenceFlows[flow].source, let target = map.sequenceFlows[flow].target else {
            return false
        }
        return isInside(source) && isInside(target)
    }

    private func isInside(_ node: Int) -> Bool {
        switch scope.element {
        case .node(let around): map.nodes[node].container == around
        case .process(let process): map.nodes[node].container == nil && map.nodes[node].process == process
        default: false
        }
    }

    private func sitsOnActivity(_ event: Int) -> Bool {
        guard let host = map.nodes[event].host else { return false }
        return map.nodes[host].kind.isActivity && isInside(host) && isInside(event)
    }
}
