/// The nodes of a map scope by scope, and the flows out of and into each node, made once for all scopes.
struct ScopeTable {
    /// Scopes that hold a node, in the order of processes, then of sub-processes.
    private(set) var scopes: [Scope] = []
    private var nodeOrder: [Int32] = []
    private let outs: Groups
    private let ins: Groups
    /// The boundary events on each node, whatever scope they lie in.
    private let attached: Groups

    struct Scope {
        var element: ElementIndex
        fileprivate var nodes: Range<Int>
    }

    init(_ map: ProcessMap) {
        let nodeCount = map.nodes.count
        // A flow that is broken at one end is found by the other.
        outs = Groups(map.sequenceFlows.map(\.source), count: nodeCount)
        ins = Groups(map.sequenceFlows.map(\.target), count: nodeCount)
        attached = Groups(map.nodes.map { $0.kind == .boundaryEvent ? $0.host : nil }, count: nodeCount)
        let byScope = Groups(
            map.nodes.map { node in node.container ?? node.process.map { nodeCount + $0 } },
            count: nodeCount + map.processes.count)
        nodeOrder = byScope.members
        let processes = map.processes.indices.map { (ElementIndex.process($0), byScope.range(nodeCount + $0)) }
        let inner = map.nodes.indices.lazy.map { (ElementIndex.node($0), byScope.range($0)) }
        for (element, nodes) in processes where !nodes.isEmpty { scopes.append(Scope(element: element, nodes: nodes)) }
        for (element, nodes) in inner where !nodes.isEmpty { scopes.append(Scope(element: element, nodes: nodes)) }
    }

    /// The nodes of a scope, in the order of the file.
    func nodes(of scope: Scope) -> ArraySlice<Int32> { nodeOrder[scope.nodes] }
    func flows(outOf node: Int) -> ArraySlice<Int32> { outs[node] }
    func flows(into node: Int) -> ArraySlice<Int32> { ins[node] }
    func boundaryEvents(on node: Int) -> ArraySlice<Int32> { attached[node] }
}

/// Which entries of a table belong to each of a row of owners: sorted by owner, entries in their own order.
private struct Groups {
    private(set) var members: [Int32]
    private var starts: [Int32]

    init(_ owners: [Int?], count: Int) {
        starts = [Int32](repeating: 0, count: count + 1)
        for case .some(let owner) in owners where owner < count { starts[owner + 1] += 1 }
        for owner in 0..<count { starts[owner + 1] += starts[owner] }
        members = [Int32](repeating: 0, count: Int(starts[count]))
        var next = starts
        for (member, owner) in owners.enumerated() {
            guard let owner, owner < count else { continue }
            members[Int(next[owner])] = Int32(truncatingIfNeeded: member)
            next[owner] += 1
        }
    }

    func range(_ owner: Int) -> Range<Int> { Int(starts[owner])..<Int(starts[owner + 1]) }
    subscript(owner: Int) -> ArraySlice<Int32> { members[range(owner)] }
}
