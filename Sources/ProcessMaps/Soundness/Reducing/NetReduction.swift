/// Takes well-structured parts out of a token net, so that little or nothing is left to search.
///
/// Every rule keeps, both ways, whether a join can wait for ever, whether two tokens can meet, whether work can go round
/// without end, and which elements are carried out. A net of nested blocks of any size shrinks to one edge. The work is
/// bounded by a budget that grows with the net.
struct NetReduction {
    typealias Node = TokenNet.Node
    typealias Edge = TokenNet.Edge

    var net: TokenNet
    /// One edge by its two ends, of those from a split to a join, an end or a kill.
    private var edgeByEnds: [UInt64: Edge] = [:]
    private var queue: [Node] = []
    private var isQueued: [Bool]
    /// Edges that may still be moved one by one.
    private var budget: Int
    private var cycles: [Int32]
    /// Whether an inclusive join is left. It looks at tokens far away, and would see two parallel splits do in two steps
    /// what one does at once.
    private var hasInclusiveJoin = false

    init(_ net: TokenNet) {
        self.net = net
        isQueued = [Bool](repeating: false, count: net.nodes.count)
        budget = net.edges.count * 16 + 1_000
        cycles = []
        for edge in net.edgeRange where net[edge: edge].isAlive { register(edge) }
    }

    /// How often the cycles are looked up anew; what opened up inside a cycle may be taken after.
    private static let rounds = 6

    mutating func run() {
        for _ in 0..<Self.rounds {
            cycles = net.cycles()
            hasInclusiveJoin = net.nodeRange.contains {
                net[node: $0].isAlive && net[node: $0].kind == .inclusiveJoin && net[node: $0].inCount > 1
            }
            var changed = false
            for node in net.nodeRange where net[node: node].isAlive { enqueue(node) }
            while let node = queue.popLast() {
                isQueued[Int(node)] = false
                if net[node: node].isAlive, reduce(node) { changed = true }
            }
            if !changed { break }
        }
    }

    /// Tries each rule at a node.
    private mutating func reduce(_ node: Node) -> Bool {
        let entry = net[node: node]
        switch entry.kind {
        case .source, .end, .kill, .nowhere, .nothing: return false
        case _ where entry.inCount == 1 && entry.outCount == 1: return passThrough(node)
        case .exclusiveJoin: return mergeJoins(at: node)
        case .parallelJoin, .inclusiveJoin: return false
        case .exclusiveSplit: return mergeSplits(at: node) || closeLoop(at: node) || dropNothing(at: node)
        case .parallelSplit: return mergeSplits(at: node) || dropEnd(at: node) || dropNothing(at: node)
        case .inclusiveSplit: return mergeSplits(at: node) || weaken(node)
        }
    }

    // MARK: Sequence

    /// One way in and one way out: the two edges become one.
    private mutating func passThrough(_ node: Node) -> Bool {
        let (into, outOf) = (net[node: node].firstIn, net[node: node].firstOut)
        guard into != outOf, net[edge: into].source != TokenNet.nowhere else { return false }
        // A token does lie on the first edge, so there is something to take away at the end.
        let leadsNowhere = net[edge: outOf].target == TokenNet.nothing
        let target = leadsNowhere ? TokenNet.end : net[edge: outOf].target
        unregister(into)
        unregister(outOf)
        net.setTrail(of: into, to: net.trails.sequence(net[edge: into].trail, net[edge: outOf].trail))
        net.setTarget(of: into, after: outOf, to: target)
        net.remove(node: node)
        register(into)
        return true
    }

    // MARK: Joins and splits of one kind

    /// Splits of one kind after each other are one, found from the first of them down.
    private mutating func mergeSplits(at node: Node) -> Bool {
        let kind = net[node: node].kind
        guard kind == .exclusiveSplit || !hasInclusiveJoin else { return false }
        var root = node
        var below = net[node: node].firstIn
        while let before = split(before: root, of: kind), budget > 0 {
            below = net[node: root].firstIn
            root = before
            budget -= 1
            if root == node { return false }
        }
        guard root != node else { return false }
        return absorbSplits(into: root, along: below)
    }

    private func split(before node: Node, of kind: TokenNet.Kind) -> Node? {
        let into = net[node: node].firstIn
        guard into >= 0 else { return nil }
        let source = net[edge: into].source
        return net[node: source].kind == kind ? source : nil
    }

    private mutating func absorbSplits(into root: Node, along first: Edge) -> Bool {
        let kind = net[node: root].kind
        var waiting = [first]
        var changed = false
        while let edge = waiting.popLast(), budget > 0 {
            let child = net[edge: edge].target
            guard net[edge: edge].isAlive, net[node: child].kind == kind, child != root else { continue }
            unregister(edge)
            var prefix = net[edge: edge].trail
            for out in net.outs(of: child) {
                budget -= 1
                unregister(out)
                net.setTrail(of: out, to: net.trails.sequence(prefix, net[edge: out].trail))
                net.setSource(of: out, to: root)
                // What lies between two parallel splits is passed once, however many ways lead on.
                if kind == .parallelSplit { prefix = Trails.empty }
                register(out)
                waiting.append(out)
            }
            net.remove(edge: edge)
            net.remove(node: child)
            changed = true
        }
        if changed { enqueue(root) }
        return changed
    }

    /// Exclusive joins after each other are one, found from the last of them up.
    private mutating func mergeJoins(at node: Node) -> Bool {
        var root = node
        var above = net[node: node].firstOut
        while let after = join(after: root), budget > 0 {
            above = net[node: root].firstOut
            root = after
            budget -= 1
            if root == node { return false }
        }
        guard root != node else { return false }
        return absorbJoins(into: root, along: above)
    }

    private func join(after node: Node) -> Node? {
        let outOf = net[node: node].firstOut
        guard outOf >= 0 else { return nil }
        let target = net[edge: outOf].target
        return net[node: target].kind == .exclusiveJoin ? target : nil
    }

    private mutating func absorbJoins(into root: Node, along last: Edge) -> Bool {
        var waiting = [last]
        var changed = false
        while let edge = waiting.popLast(), budget > 0 {
            let child = net[edge: edge].source
            guard net[edge: edge].isAlive, net[node: child].kind == .exclusiveJoin, child != root else { continue }
            let suffix = net[edge: edge].trail
            for into in net.ins(of: child) {
                budget -= 1
                unregister(into)
                net.setTrail(of: into, to: net.trails.sequence(net[edge: into].trail, suffix))
                net.setTarget(of: into, to: root)
                register(into)
                waiting.append(into)
            }
            net.remove(edge: edge)
            net.remove(node: child)
            changed = true
        }
        if changed { enqueue(root) }
        return changed
    }

    // MARK: Loops and ends

    /// A split with a way straight back to the join before it: going round changes nothing.
    private mutating func closeLoop(at split: Node) -> Bool {
        let into = net[node: split].firstIn
        guard into >= 0 else { return false }
        let join = net[edge: into].source
        guard net[node: join].kind == .exclusiveJoin, net[node: join].inCount > 1, net[node: split].outCount > 1,
            let back = edgeByEnds[Self.key(split, join)]
        else { return false }
        unregister(back)
        net.setTrail(of: into, to: net.trails.aside(net[edge: into].trail, net[edge: back].trail))
        net.remove(edge: back)
        enqueue(split)
        enqueue(join)
        return true
    }

    /// A branch of a parallel split that only ends needs no looking at, unless the split may come again before that.
    private mutating func dropEnd(at split: Node) -> Bool {
        guard cycles[Int(split)] < 0, net[node: split].outCount > 1, let into = net.onlyEdge(into: split),
            let out = edgeByEnds[Self.key(split, TokenNet.end)]
        else { return false }
        unregister(out)
        net.setTrail(of: into, to: net.trails.sequence(net[edge: into].trail, net[edge: out].trail))
        net.remove(edge: out)
        enqueue(split)
        return true
    }

    /// A way on which no token comes: beside others that are all taken it does not matter, nor as the choice between
    /// it and a way that only ends.
    private mutating func dropNothing(at split: Node) -> Bool {
        let isMeaningless =
            net[node: split].kind == .parallelSplit
            ? net[node: split].outCount > 1
            : net[node: split].outCount == 2 && edgeByEnds[Self.key(split, TokenNet.end)] != nil
        guard isMeaningless, let into = net.onlyEdge(into: split),
            let out = edgeByEnds[Self.key(split, TokenNet.nothing)]
        else { return false }
        unregister(out)
        net.setTrail(of: into, to: net.trails.sequence(net[edge: into].trail, net[edge: out].trail))
        net.remove(edge: out)
        enqueue(split)
        return true
    }

    /// An inclusive split of which one way only ends: what matters is whether the other is taken.
    private mutating func weaken(_ split: Node) -> Bool {
        guard cycles[Int(split)] < 0, net[node: split].outCount == 2,
            edgeByEnds[Self.key(split, TokenNet.end)] != nil
        else { return false }
        net.setKind(of: split, to: .exclusiveSplit)
        for out in net.outs(of: split) { register(out) }
        enqueue(split)
        return true
    }

    // MARK: Edges side by side

    /// Remembers an edge by its ends; a second one between the same ends is merged into the first where the split and
    /// the join match.
    private mutating func register(_ edge: Edge) {
        let entry = net[edge: edge]
        let (from, to) = (net[node: entry.source].kind, net[node: entry.target].kind)
        enqueue(entry.source)
        enqueue(entry.target)
        guard from.isSplit || from == .nowhere, to.isJoin || to == .end || to == .kill || to == .nothing else { return }
        let key = Self.key(entry.source, entry.target)
        guard let other = edgeByEnds[key], other != edge, net[edge: other].isAlive else {
            edgeByEnds[key] = edge
            return
        }
        guard Self.isMatched(from, to) else { return }
        let (first, second) = (net[edge: other].trail, entry.trail)
        let isAll = from == .parallelSplit || from == .nowhere
        net.setTrail(of: other, to: isAll ? net.trails.sequence(first, second) : net.trails.choice(first, second))
        net.remove(edge: edge)
    }

    private mutating func unregister(_ edge: Edge) {
        let entry = net[edge: edge]
        let key = Self.key(entry.source, entry.target)
        if edgeByEnds[key] == edge { edgeByEnds[key] = nil }
        enqueue(entry.source)
        enqueue(entry.target)
    }

    private static func isMatched(_ split: TokenNet.Kind, _ join: TokenNet.Kind) -> Bool {
        switch (split, join) {
        case (_, .end), (_, .kill), (_, .nothing), (_, .inclusiveJoin), (.exclusiveSplit, .exclusiveJoin),
            (.parallelSplit, .parallelJoin), (.nowhere, _):
            true
        default: false
        }
    }

    private static func key(_ source: Node, _ target: Node) -> UInt64 {
        UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
    }

    private mutating func enqueue(_ node: Node) {
        guard node > TokenNet.lastFixed, !isQueued[Int(node)] else { return }
        isQueued[Int(node)] = true
        queue.append(node)
    }
}
