/// Why a join waits for ever at the end of a run: the edges nothing comes on, and the choice that saw to that.
struct Waiting {
    var missing: [TokenNet.Edge]
    var origins: [ElementIndex]
    /// Whether no token of the run ever had a path to what is missing.
    var isNeverFed = false

    init?(_ join: TokenNet.Node, _ run: Run, in net: TokenNet, of map: ProcessMap, within limit: Int) {
        guard let tokens = run.states.last.map({ Set($0) }) else { return nil }
        let ins = net.ins(of: join)
        missing = ins.filter { !tokens.contains($0) }
        origins = []
        guard missing.count < ins.count, let edge = missing.first else { return nil }
        if let choice = Self.origins(of: edge, join, run, in: net, limit) {
            origins = choice
        } else {
            origins = Self.sources(of: edge, in: net, of: map)
            isNeverFed = true
        }
    }

    /// The last choice after which no token had a path to the edge any more; `nil` where none ever had one.
    private static func origins(
        of edge: TokenNet.Edge, _ join: TokenNet.Node, _ run: Run, in net: TokenNet, _ limit: Int
    ) -> [ElementIndex]? {
        let leads = edges(leadingTo: edge, in: net, avoiding: join)
        guard let last = run.states.lastIndex(where: { $0.contains { leads[Int($0)] } }),
            run.moves.indices.contains(last + 1)
        else { return nil }
        let move = run.moves[last + 1]
        let taken = way(move.made.first, in: net, limit)
        let others = net.outs(of: move.node).filter { leads[Int($0)] }.map { way($0, in: net, limit) }
        let other = others.max { shared($0, taken) < shared($1, taken) } ?? []
        let common = shared(other, taken)
        if common > 0 { return [taken[common - 1].index] }
        if let element = net[node: move.node].element { return [element.index] }
        return [taken, other].compactMap { $0.first { $0.node != nil }?.index }
    }

    /// What the edge comes out of, where no token ever had a path to it.
    private static func sources(of edge: TokenNet.Edge, in net: TokenNet, of map: ProcessMap) -> [ElementIndex] {
        let entry = net[edge: edge]
        if entry.source != TokenNet.nowhere {
            let last = net.trails.path(of: entry.trail, atMost: 16).last { $0.node != nil }
            return (last ?? net[node: entry.source].element).map { [$0.index] } ?? []
        }
        guard case .sequenceFlow(let flow) = net.trails.path(of: entry.trail, atMost: 1).last?.index,
            let source = map.sequenceFlows[flow].source
        else { return [] }
        return [.node(source)]
    }

    private static func way(_ edge: TokenNet.Edge?, in net: TokenNet, _ limit: Int) -> [TrailElement] {
        edge.map { net.trails.path(of: net[edge: $0].trail, atMost: limit, fromEnd: false) } ?? []
    }

    private static func shared(_ left: [TrailElement], _ right: [TrailElement]) -> Int {
        zip(left, right).prefix { $0 == $1 }.count
    }

    private static func edges(
        leadingTo last: TokenNet.Edge, in net: TokenNet, avoiding join: TokenNet.Node
    ) -> [Bool] {
        var leads = [Bool](repeating: false, count: net.edges.count)
        leads[Int(last)] = true
        var waiting = [last]
        while let edge = waiting.popLast() {
            let source = net[edge: edge].source
            guard source != join else { continue }
            for into in net.ins(of: source) where !leads[Int(into)] {
                leads[Int(into)] = true
                waiting.append(into)
            }
        }
        return leads
    }
}
