/// How two tokens came to one edge: where their ways parted, and where they came together again.
struct Meeting {
    var place: ElementIndex?
    var origins: [ElementIndex]

    init(_ double: StateSearch.Double, _ run: Run, in net: TokenNet, within limit: Int) {
        var run = run
        run.append(double)
        let last = run.moves.count - 1
        let (makers, makerOfEdge) = run.makers(before: last)
        let resting = makerOfEdge[double.edge] ?? 0
        // The two lines back: of the token that lies there, and of the one that comes.
        let first = Line(from: resting, double.edge, makers)
        let lastMakers = run.moves[last].taken.compactMap { edge in makerOfEdge[edge].map { ($0, edge) } }
        var second = Line(last, double.edge)
        for (move, edge) in lastMakers { second.extend(from: move, edge, makers) }

        guard let parting = first.edges.keys.filter({ second.edges[$0] != nil }).max() else {
            place = net[node: double.node].element?.index
            origins = []
            return
        }
        let ways = [first.way(from: parting, in: net, limit), second.way(from: parting, in: net, limit)]
        let shared = zip(ways[0], ways[1]).prefix { $0 == $1 }.count
        let fork = run.moves[parting].node
        if shared > 0 {
            origins = [ways[0][shared - 1].index]
        } else if let element = net[node: fork].element {
            origins = [element.index]
        } else {
            origins = ways.compactMap { $0.first { $0.node != nil }?.index }
        }
        let passed = Set(ways[0].dropFirst(shared))
        place = (ways[1].dropFirst(shared).first { passed.contains($0) } ?? net[node: double.node].element)?.index
    }
}

/// The moves a token descends from, each with the edge on which the descent leaves it.
private struct Line {
    var edges: [Int: TokenNet.Edge] = [:]

    init(_ move: Int, _ edge: TokenNet.Edge) { edges[move] = edge }

    init(from move: Int, _ edge: TokenNet.Edge, _ makers: [[(move: Int, edge: TokenNet.Edge)]]) {
        extend(from: move, edge, makers)
    }

    mutating func extend(from move: Int, _ edge: TokenNet.Edge, _ makers: [[(move: Int, edge: TokenNet.Edge)]]) {
        var waiting = [(move, edge)]
        while let (move, edge) = waiting.popLast() {
            guard edges[move] == nil else { continue }
            edges[move] = edge
            waiting += makers[move].map { ($0.move, $0.edge) }
        }
    }

    /// The elements passed since a move, in order.
    func way(from parting: Int, in net: TokenNet, _ limit: Int) -> [TrailElement] {
        var way: [TrailElement] = []
        for move in edges.keys.sorted() where move >= parting && way.count < limit {
            guard let edge = edges[move] else { continue }
            way += net.trails.path(of: net[edge: edge].trail, atMost: limit, fromEnd: false)
        }
        return way
    }
}
