/// Which nodes can be reached, and from which an end can be, along sequence flows within their own process or
/// sub-process. Every node no flow leads to counts as a beginning and every node no flow leaves as an end: that these
/// are what they should be is the matter of other rules. A flow without its other end leaves the drawing: nobody knows
/// where to, so nothing is said of it here.
struct Reachability {
    /// By node: no way leads there from a beginning.
    let unreachable: [Bool]
    /// By node: it can be reached, and no way leads from there to an end.
    let stuck: [Bool]

    init(_ map: LintedMap) {
        let nodes = map.nodes
        let begins = nodes.indices.filter { node in
            guard nodes[node].host == nil else { return false }
            return map.beginsByItself(node) || map.incoming[node].allSatisfy { map.flows[$0].source == nil }
        }
        let ends = nodes.indices.filter { node in
            map.endsByItself(node) || map.outgoing.count(node) == 0
                || map.outgoing[node].contains { map.flows[$0].target == nil }
        }
        let reached = Self.spread(from: begins, count: nodes.count) { node, visit in
            for flow in map.outgoing[node] { visit(map.flows[flow].target) }
            for event in map.boundaryEvents[node] { visit(event) }
        }
        let ending = Self.spread(from: ends, count: nodes.count) { node, visit in
            for flow in map.incoming[node] { visit(map.flows[flow].source) }
            visit(nodes[node].host)
        }
        unreachable = reached.map { !$0 }
        stuck = zip(reached, ending).map { $0 && !$1 }
    }

    /// The nodes that can be visited from some, those included.
    private static func spread(
        from start: [Int], count: Int, _ neighbours: (_ node: Int, _ visit: (Int?) -> Void) -> Void
    ) -> [Bool] {
        var isSeen = [Bool](repeating: false, count: count)
        var waiting = start
        for node in start { isSeen[node] = true }
        while let node = waiting.popLast() {
            neighbours(node) { next in
                guard let next, isSeen.indices.contains(next), !isSeen[next] else { return }
                isSeen[next] = true
                waiting.append(next)
            }
        }
        return isSeen
    }
}

extension LintedMap {
    var reachability: Reachability { Reachability(self) }

    /// The marked nodes, those that hang together in one group; groups and nodes in the order of the file.
    func groups(of isMarked: [Bool]) -> [[Int]] {
        var isLeft = isMarked
        var groups: [[Int]] = []
        for first in isMarked.indices where isLeft[first] {
            var group: [Int] = []
            var waiting = [first]
            isLeft[first] = false
            while let node = waiting.popLast() {
                group.append(node)
                let next =
                    outgoing[node].lazy.map { self.flows[$0].target }
                    + incoming[node].lazy.map { self.flows[$0].source }
                for case let other? in Array(next) + boundaryEvents[node].map({ $0 }) + [nodes[node].host]
                where isLeft.indices.contains(other) && isLeft[other] {
                    isLeft[other] = false
                    waiting.append(other)
                }
            }
            groups.append(group.sorted())
        }
        return groups
    }
}
