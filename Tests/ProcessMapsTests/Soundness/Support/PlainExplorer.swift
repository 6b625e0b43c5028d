import ProcessMaps

/// An independent, plain and slow reading of the token rules, straight on the elements of a map with one process and
/// nothing taken away: what the check is held against.
struct PlainExplorer {
    /// Where a token can lie. Arcs are the sequence flows, and what works like one.
    enum Arc: Hashable {
        case flow(Int)
        /// From an activity to a boundary event on it.
        case attached(Int)
        /// From a throwing to a catching link event.
        case link(from: Int, to: Int)
        /// Into a node that work begins at.
        case start(Int)
    }

    struct State: Hashable {
        var arcs: Set<Arc> = []
        var nodes: Set<Int> = []
        var isEmpty: Bool { arcs.isEmpty && nodes.isEmpty }
    }

    private(set) var hasDouble = false
    private(set) var stuck: [State] = []
    private(set) var isEndless = false
    private(set) var entered: Set<Int> = []
    private(set) var isComplete = true
    private(set) var starts: [State] = []

    let map: ProcessMap
    private var targets: [Arc: Int] = [:]
    private var sources: [Arc: Int] = [:]
    /// By node, the arcs that begin branches which never meet the rest again, group by group.
    private var detached: [Int: [Set<Arc>]] = [:]
    /// Several nodes without an incoming flow begin, and there is no start event.
    private(set) var hasUnclearStart = false
    /// Several nodes lead on and nothing leads to them, beside start events.
    private(set) var hasUnreached = false
    private var arcsOut: [[Arc]] = []
    private var arcsIn: [[Arc]] = []

    /// `together`: whether parts that no start event leads to begin together with the rest, or instead of it.
    init(_ map: ProcessMap, together: Bool = true, mostStates: Int = 20_000) {
        self.map = map
        arcsOut = map.nodes.map { _ in [] }
        arcsIn = arcsOut
        for (index, flow) in map.sequenceFlows.enumerated() { connect(.flow(index), flow.source, flow.target) }
        for (node, entry) in map.nodes.enumerated() {
            if entry.kind == .boundaryEvent { connect(.attached(node), entry.host, node) }
            guard entry.kind == .intermediateThrowEvent, entry.trigger == .link else { continue }
            for (other, target) in map.nodes.enumerated()
            where target.kind == .intermediateCatchEvent && target.trigger == .link
                && map[target.name] == map[entry.name]
            {
                connect(.link(from: node, to: other), node, other)
            }
        }
        begin(together)
        detach()
        explore(mostStates)
    }

    private mutating func connect(_ arc: Arc, _ source: Int?, _ target: Int?) {
        guard let target else { return }
        targets[arc] = target
        arcsIn[target].append(arc)
        sources[arc] = source
        if let source { arcsOut[source].append(arc) }
    }

    private mutating func begin(_ together: Bool) {
        let events = map.nodes.indices.filter {
            map.nodes[$0].kind == .startEvent || map.nodes[$0].kind == .eventBasedGateway && arcsIn[$0].isEmpty
        }
        let sources = map.nodes.indices.filter { arcsIn[$0].isEmpty && map.nodes[$0].kind != .boundaryEvent }
        let unreached = sources.filter { node in
            !events.isEmpty && !events.contains(node) && map.nodes[node].kind != .endEvent && !arcsOut[node].isEmpty
        }
        hasUnreached = !unreached.isEmpty
        for node in (events.isEmpty ? sources : events) + unreached { connect(.start(node), nil, node) }
        if !events.isEmpty || sources.allSatisfy({ map.nodes[$0].kind == .intermediateCatchEvent }) {
            starts = (events.isEmpty ? sources : events).map { State(arcs: [.start($0)]) }
            if together {
                for index in starts.indices { starts[index].arcs.formUnion(unreached.map { .start($0) }) }
            } else {
                starts += unreached.map { State(arcs: [.start($0)]) }
            }
        } else {
            starts = [State(arcs: Set(sources.map { Arc.start($0) }))]
            hasUnclearStart = sources.count > 1
        }
    }

    // MARK: Branches that loops start and that never meet the rest again

    private mutating func detach() {
        let reachable = reachable
        for node in map.nodes.indices where reachable.contains(node) {
            for groups in concurrentGroups(outOf: node) {
                let isOnCycle = groups.contains { reached(from: $0).contains(node) }
                guard groups.count > 1, isOnCycle else { continue }
                detached[node, default: []] += groups.filter { isClosed($0, outOf: node, reachable) }
            }
        }
        for (node, groups) in detached.sorted(by: { $0.key < $1.key }) {
            for group in groups {
                let begins = Set(exits(from: node).map { $0.intersection(group) }).subtracting([[]])
                starts += begins.map { State(arcs: $0) }
            }
        }
    }

    /// For each place where a node may go on several ways at once, the ways, each a set of arcs.
    private func concurrentGroups(outOf node: Int) -> [[Set<Arc>]] {
        let flows = arcsOut[node].filter { if case .flow = $0 { true } else { false } }
        let single = { (arcs: [Arc]) in arcs.map { Set([$0]) } }
        switch map.nodes[node].kind {
        case .endEvent, .exclusiveGateway, .eventBasedGateway: return []
        case .parallelGateway: return [single(flows)]
        case .inclusiveGateway: return [single(flows.filter { !entry($0).isDefault })]
        case .intermediateThrowEvent where map.nodes[node].trigger == .link: return [single(arcsOut[node])]
        default: break
        }
        var all: [[Set<Arc>]] = []
        let beside = arcsOut[node].filter {
            if case .attached(let event) = $0 { !map.nodes[event].isInterrupting } else { false }
        }
        if !beside.isEmpty { all.append([Set(arcsOut[node]).subtracting(beside)] + single(beside)) }
        let hasCondition = flows.contains { entry($0).hasCondition }
        let hasDefault = flows.contains { entry($0).isDefault }
        guard hasCondition || hasDefault else { return all + [single(flows)] }
        let always = hasCondition ? flows.filter { !entry($0).hasCondition && !entry($0).isDefault } : []
        let rest = flows.filter { !always.contains($0) }
        if !always.isEmpty { all.append(single(always) + [Set(rest)]) }
        return all + [single(rest.filter { !entry($0).isDefault })]
    }

    private func reached(from arcs: Set<Arc>) -> Set<Int> {
        Set(reach(from: Array(arcs), avoiding: nil).compactMap { targets[$0] })
    }

    private func isClosed(_ group: Set<Arc>, outOf node: Int, _ reachable: Set<Int>) -> Bool {
        let region = reached(from: group)
        guard !group.isEmpty, !region.contains(node) else { return false }
        return region.allSatisfy { member in
            if map.nodes[member].kind == .endEvent { return !kills(member) }
            return arcsIn[member].allSatisfy { arc in
                guard !group.contains(arc) else { return true }
                guard let source = sources[arc] else { return false }
                let isCounted = reachable.contains(source) || map.nodes[member].kind == .parallelGateway
                return region.contains(source) || !isCounted
            }
        }
    }

    // MARK: All states

    private mutating func explore(_ most: Int) {
        var known = Set(starts)
        var waiting = starts
        var before: [State: [State]] = [:]
        var ending: [State] = []
        while let state = waiting.popLast() {
            if state.isEmpty {
                ending.append(state)
                continue
            }
            let (next, doubles) = successors(of: state)
            if doubles {
                hasDouble = true
                ending.append(state)
            }
            if next.isEmpty, !doubles {
                stuck.append(state)
                ending.append(state)
            }
            for other in next {
                before[other, default: []].append(state)
                if known.insert(other).inserted { waiting.append(other) }
            }
            if known.count > most {
                isComplete = false
                return
            }
        }
        var ends = Set(ending)
        while let state = ending.popLast() {
            for other in before[state] ?? [] where ends.insert(other).inserted { ending.append(other) }
        }
        isEndless = ends.count < known.count
    }

    private mutating func successors(of state: State) -> (next: Set<State>, doubles: Bool) {
        var next: Set<State> = []
        var doubles = false
        for node in map.nodes.indices {
            for taken in entrances(to: node, in: state) {
                entered.insert(node)
                var after = state
                after.arcs.subtract(taken)
                if map.nodes[node].kind == .endEvent {
                    next.insert(kills(node) ? State() : after)
                } else if after.nodes.insert(node).inserted {
                    next.insert(after)
                } else {
                    doubles = true
                }
            }
        }
        for node in state.nodes {
            let beside = (detached[node] ?? []).reduce(into: Set<Arc>()) { $0.formUnion($1) }
            for made in exits(from: node).map({ $0.subtracting(beside) }) {
                var after = state
                after.nodes.remove(node)
                if after.arcs.isDisjoint(with: made) {
                    after.arcs.formUnion(made)
                    next.insert(after)
                } else {
                    doubles = true
                }
            }
        }
        return (next, doubles)
    }

    private func kills(_ node: Int) -> Bool {
        [.terminate, .error, .cancel].contains(map.nodes[node].trigger)
    }

    // MARK: Joins

    /// The sets of arcs a node can take tokens from to go on.
    private func entrances(to node: Int, in state: State) -> [Set<Arc>] {
        let filled = arcsIn[node].filter { state.arcs.contains($0) }
        guard !filled.isEmpty else { return [] }
        switch map.nodes[node].kind {
        case .parallelGateway: return filled.count == arcsIn[node].count ? [Set(filled)] : []
        case .inclusiveGateway: return isReady(node, in: state, filled) ? [Set(filled)] : []
        default: return filled.map { [$0] }
        }
    }

    private func isReady(_ node: Int, in state: State, _ filled: [Arc]) -> Bool {
        let empty = arcsIn[node].filter { !state.arcs.contains($0) }
        func isFine(_ reached: Set<Arc>) -> Bool {
            reached.isDisjoint(with: empty) || !reached.isDisjoint(with: filled)
        }
        return state.arcs.allSatisfy { isFine(reach(from: [$0], avoiding: node)) }
            && state.nodes.allSatisfy { isFine(reach(from: arcsOut[$0], avoiding: node)) }
    }

    private func reach(from arcs: [Arc], avoiding node: Int?) -> Set<Arc> {
        var reached = Set(arcs)
        var waiting = arcs
        while let arc = waiting.popLast() {
            guard let target = targets[arc], target != node, map.nodes[target].kind != .endEvent else { continue }
            for out in arcsOut[target] where reached.insert(out).inserted { waiting.append(out) }
        }
        return reached
    }

    /// What any path from a start leads to.
    private var reachable: Set<Int> {
        Set(starts.flatMap { reach(from: Array($0.arcs), avoiding: nil) }.compactMap { targets[$0] })
    }

    // MARK: Splits

    /// The sets of arcs a node can put tokens on.
    private func exits(from node: Int) -> Set<Set<Arc>> {
        let flows = arcsOut[node].filter { if case .flow = $0 { true } else { false } }
        switch map.nodes[node].kind {
        case .exclusiveGateway, .eventBasedGateway: return flows.isEmpty ? [[]] : Set(flows.map { [$0] })
        case .parallelGateway: return [Set(flows)]
        case .inclusiveGateway: return chosen(flows, orNone: false)
        case .intermediateThrowEvent where map.nodes[node].trigger == .link: return [Set(arcsOut[node])]
        default: break
        }
        var results: Set<Set<Arc>> = normalExits(flows)
        for arc in arcsOut[node] {
            guard case .attached(let event) = arc, map.nodes[event].isInterrupting else { continue }
            results.insert([arc])
        }
        for arc in arcsOut[node] {
            guard case .attached(let event) = arc, !map.nodes[event].isInterrupting else { continue }
            results.formUnion(results.map { $0.union([arc]) })
        }
        return results
    }

    private func normalExits(_ flows: [Arc]) -> Set<Set<Arc>> {
        let hasCondition = flows.contains { entry($0).hasCondition }
        let hasDefault = flows.contains { entry($0).isDefault }
        guard hasCondition || hasDefault else { return [Set(flows)] }
        let always = hasCondition ? flows.filter { !entry($0).hasCondition && !entry($0).isDefault } : []
        let rest = flows.filter { !always.contains($0) }
        return Set(chosen(rest, orNone: !always.isEmpty).map { $0.union(always) })
    }

    private func chosen(_ flows: [Arc], orNone: Bool) -> Set<Set<Arc>> {
        let conditional = flows.filter { !entry($0).isDefault }
        let defaults = flows.filter { entry($0).isDefault }
        var results: Set<Set<Arc>> = [[]]
        for flow in conditional { results.formUnion(results.map { $0.union([flow]) }) }
        results.remove([])
        if !defaults.isEmpty { results.insert(Set(defaults)) }
        return results.isEmpty || orNone && defaults.isEmpty ? results.union([[]]) : results
    }

    private func entry(_ arc: Arc) -> SequenceFlow {
        if case .flow(let flow) = arc { return map.sequenceFlows[flow] }
        return SequenceFlow(id: .empty)
    }

    // MARK: What it found

    /// The parallel gateways before which some tokens wait in a state nothing goes on from.
    var waitingJoins: Set<Int> {
        Set(
            stuck.flatMap { state in
                map.nodes.indices.filter { node in
                    map.nodes[node].kind == .parallelGateway && arcsIn[node].contains { state.arcs.contains($0) }
                }
            })
    }

    var neverEntered: Set<Int> { reachable.subtracting(entered) }
}
