/// Branches of a parallel or inclusive split inside a loop that never meet the rest again: a reminder that is sent, a
/// record that is kept. Each round of the loop starts one, the last may not be done yet, and nobody minds. So such a
/// branch is looked at by itself, begun once, and in the loop it counts as nothing.
struct DetachedBranches {
    private let net: TokenNet
    private let cycles: [Int32]
    /// Edges still to be followed, in all.
    private var budget: Int
    private var found: [TokenNet.Edge] = []

    /// Takes the branches out of the loops, and lets them begin beside the start of the net.
    static func cutOff(from net: inout TokenNet) {
        var branches = DetachedBranches(net)
        branches.find()
        guard !branches.found.isEmpty, let first = net.outs(of: TokenNet.source).first else { return }
        let begin = net.addNode(.exclusiveSplit)
        net.addEdge(from: begin, to: net[edge: first].target, net[edge: first].trail)
        net.setTarget(of: first, to: begin)
        net.setTrail(of: first, to: Trails.empty)
        for edge in branches.found {
            net.addEdge(from: begin, to: net[edge: edge].target, net[edge: edge].trail)
            net.setTarget(of: edge, to: TokenNet.nothing)
        }
    }

    private init(_ net: TokenNet) {
        self.net = net
        cycles = net.cycles()
        budget = net.edges.count * 4 + 10_000
    }

    private mutating func find() {
        for node in net.nodeRange where net[node: node].isAlive && cycles[Int(node)] >= 0 {
            let entry = net[node: node]
            guard entry.kind == .parallelSplit || entry.kind == .inclusiveSplit, entry.outCount > 1 else { continue }
            for out in net.outs(of: node) where isDetached(out, in: cycles[Int(node)]) { found.append(out) }
        }
    }

    /// Whether all that can be reached along an edge is entered by this edge only, and does not stop the rest.
    private mutating func isDetached(_ first: TokenNet.Edge, in cycle: Int32) -> Bool {
        var entered: [TokenNet.Node: Int32] = [:]
        var waiting = [first]
        while let edge = waiting.popLast() {
            budget -= 1
            let node = net[edge: edge].target
            if node == TokenNet.end || node == TokenNet.nothing { continue }
            guard node != TokenNet.kill, cycles[Int(node)] != cycle, budget > 0 else { return false }
            entered[node, default: 0] += 1
            if entered[node] == 1 { waiting += net.outs(of: node) }
        }
        let isNothing = net[edge: first].target == TokenNet.nothing
        return !isNothing && entered.allSatisfy { $1 == net[node: $0].inCount }
    }
}
