/// When inclusive joins go on. BPMN 2.0.2, 13.4.3: at least one incoming flow holds a token, and every token that has a
/// path to an incoming flow without one, not through the join, also has such a path to one with a token.
struct InclusiveJoins {
    /// By join, for each edge into it the edges with a path there, itself among them, as bits.
    private var upstream: [TokenNet.Node: [(into: TokenNet.Edge, bits: [UInt64])]] = [:]

    /// `nil` where the sets would take more than `limit` bytes.
    init?(_ net: TokenNet, within limit: Int) {
        let joins = Self.joins(of: net)
        let words = net.edges.count / 64 + 1
        var left = limit / 8
        for join in joins {
            let (cost, overflow) = words.multipliedReportingOverflow(by: Int(net[node: join].inCount))
            guard !overflow, cost <= left else { return nil }
            left -= cost
        }
        for join in joins {
            upstream[join] = net.ins(of: join).map { ($0, Self.edges(leadingTo: $0, in: net, avoiding: join, words)) }
        }
    }

    /// Joins that lie on a cycle together with another.
    static func inCycleTogether(_ net: TokenNet) -> [TokenNet.Node] {
        let cycles = net.cycles()
        let onCycles = joins(of: net).filter { cycles[Int($0)] >= 0 }
        let count = onCycles.reduce(into: [Int32: Int]()) { $0[cycles[Int($1)], default: 0] += 1 }
        return onCycles.filter { count[cycles[Int($0)], default: 0] > 1 }
    }

    private static func joins(of net: TokenNet) -> [TokenNet.Node] {
        net.nodeRange.filter {
            net[node: $0].isAlive && net[node: $0].kind == .inclusiveJoin && net[node: $0].inCount > 1
        }
    }

    /// Whether a join goes on where these edges hold a token.
    func goesOn(_ join: TokenNet.Node, with tokens: [Int32]) -> Bool {
        guard let ways = upstream[join] else { return true }
        let held = Set(tokens)
        let filled = ways.filter { held.contains($0.into) }
        let empty = ways.filter { !held.contains($0.into) }
        return !filled.isEmpty
            && tokens.allSatisfy { token in
                !empty.contains { Self.has(token, $0.bits) } || filled.contains { Self.has(token, $0.bits) }
            }
    }

    private static func has(_ edge: TokenNet.Edge, _ bits: [UInt64]) -> Bool {
        bits[Int(edge) >> 6] >> UInt64(edge & 63) & 1 == 1
    }

    private static func edges(
        leadingTo last: TokenNet.Edge, in net: TokenNet, avoiding join: TokenNet.Node, _ words: Int
    ) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: words)
        bits[Int(last) >> 6] |= 1 << UInt64(last & 63)
        var waiting = [last]
        while let edge = waiting.popLast() {
            let source = net[edge: edge].source
            guard source != join else { continue }
            var into = net[node: source].firstIn
            while into >= 0 {
                if !has(into, bits) {
                    bits[Int(into) >> 6] |= 1 << UInt64(into & 63)
                    waiting.append(into)
                }
                into = net[edge: into].nextIn
            }
        }
        return bits
    }
}
