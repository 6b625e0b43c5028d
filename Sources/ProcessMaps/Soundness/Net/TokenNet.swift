/// The control flow of one scope as a net of plain joins and splits, through which tokens move (BPMN 2.0.2, chapter 13).
///
/// A token lies on an edge. Each edge is consumed by one node, so nodes never compete for a token. Every element of the
/// map became a join, an edge for the element itself, and a split; reduction takes most of them away again.
struct TokenNet {
    typealias Node = Int32
    typealias Edge = Int32

    enum Kind: UInt8 {
        /// Puts one token on its only edge when work begins.
        case source
        /// Never puts a token anywhere: it stands where a part of the map that nothing starts was cut off.
        case nowhere
        case exclusiveJoin, parallelJoin, inclusiveJoin
        case exclusiveSplit, parallelSplit, inclusiveSplit
        /// Consumes each token.
        case end
        /// Consumes all tokens of the scope.
        case kill
        /// No token ever lies before it: a split that chooses this way puts none.
        case nothing

        var isJoin: Bool { self == .exclusiveJoin || self == .parallelJoin || self == .inclusiveJoin }
        var isSplit: Bool { self == .exclusiveSplit || self == .parallelSplit || self == .inclusiveSplit }
    }

    struct NodeEntry {
        var kind: Kind
        var firstIn: Edge = -1, lastIn: Edge = -1
        var firstOut: Edge = -1, lastOut: Edge = -1
        var inCount: Int32 = 0, outCount: Int32 = 0
        var isAlive = true
        /// The element of the map that joins or splits here; its code, or -1.
        var element: TrailElement?
    }

    struct EdgeEntry {
        var source: Node
        var target: Node
        var trail: Trails.Trail
        var nextOut: Edge = -1, previousOut: Edge = -1
        var nextIn: Edge = -1, previousIn: Edge = -1
        var isAlive = true
    }

    static let source: Node = 0
    static let end: Node = 1
    static let kill: Node = 2
    static let nowhere: Node = 3
    static let nothing: Node = 4
    /// The nodes every net has come first.
    static let lastFixed = nothing

    private(set) var nodes: [NodeEntry] = [.source, .end, .kill, .nowhere, .nothing].map { NodeEntry(kind: $0) }
    private(set) var edges: [EdgeEntry] = []
    var trails = Trails()

    // MARK: Reading

    var nodeRange: Range<Node> { 0..<Node(truncatingIfNeeded: nodes.count) }
    var edgeRange: Range<Edge> { 0..<Edge(truncatingIfNeeded: edges.count) }

    subscript(node node: Node) -> NodeEntry { nodes[Int(node)] }
    subscript(edge edge: Edge) -> EdgeEntry { edges[Int(edge)] }

    /// The edges out of a node, in order.
    func outs(of node: Node) -> [Edge] {
        var outs: [Edge] = []
        outs.reserveCapacity(Int(nodes[Int(node)].outCount))
        var next = nodes[Int(node)].firstOut
        while next >= 0 {
            outs.append(next)
            next = edges[Int(next)].nextOut
        }
        return outs
    }

    /// The edges into a node, in order.
    func ins(of node: Node) -> [Edge] {
        var ins: [Edge] = []
        ins.reserveCapacity(Int(nodes[Int(node)].inCount))
        var next = nodes[Int(node)].firstIn
        while next >= 0 {
            ins.append(next)
            next = edges[Int(next)].nextIn
        }
        return ins
    }

    // MARK: Changing

    mutating func addNode(_ kind: Kind, _ element: TrailElement? = nil) -> Node {
        nodes.append(NodeEntry(kind: kind, element: element))
        return Node(truncatingIfNeeded: nodes.count - 1)
    }

    @discardableResult
    mutating func addEdge(from source: Node, to target: Node, _ trail: Trails.Trail = Trails.empty) -> Edge {
        edges.append(EdgeEntry(source: source, target: target, trail: trail))
        let edge = Edge(truncatingIfNeeded: edges.count - 1)
        linkOut(edge)
        linkIn(edge)
        return edge
    }

    mutating func setTrail(of edge: Edge, to trail: Trails.Trail) { edges[Int(edge)].trail = trail }
    mutating func setKind(of node: Node, to kind: Kind) { nodes[Int(node)].kind = kind }

    mutating func remove(edge: Edge) {
        unlinkOut(edge)
        unlinkIn(edge)
        edges[Int(edge)].isAlive = false
    }

    /// Takes away a node that has no edges left.
    mutating func remove(node: Node) { nodes[Int(node)].isAlive = false }

    mutating func setSource(of edge: Edge, to source: Node) {
        unlinkOut(edge)
        edges[Int(edge)].source = source
        linkOut(edge)
    }

    mutating func setTarget(of edge: Edge, to target: Node) {
        unlinkIn(edge)
        edges[Int(edge)].target = target
        linkIn(edge)
    }

    /// Leads an edge where another, which is taken away, led.
    mutating func setTarget(of edge: Edge, after other: Edge, to target: Node) {
        remove(edge: other)
        setTarget(of: edge, to: target)
    }

    /// The edge into a node that has just one.
    func onlyEdge(into node: Node) -> Edge? {
        let entry = nodes[Int(node)]
        return entry.inCount == 1 ? entry.firstIn : nil
    }

    private mutating func linkOut(_ edge: Edge) {
        let node = Int(edges[Int(edge)].source)
        let last = nodes[node].lastOut
        edges[Int(edge)].previousOut = last
        edges[Int(edge)].nextOut = -1
        if last >= 0 { edges[Int(last)].nextOut = edge } else { nodes[node].firstOut = edge }
        nodes[node].lastOut = edge
        nodes[node].outCount += 1
    }

    private mutating func linkIn(_ edge: Edge) {
        let node = Int(edges[Int(edge)].target)
        let last = nodes[node].lastIn
        edges[Int(edge)].previousIn = last
        edges[Int(edge)].nextIn = -1
        if last >= 0 { edges[Int(last)].nextIn = edge } else { nodes[node].firstIn = edge }
        nodes[node].lastIn = edge
        nodes[node].inCount += 1
    }

    private mutating func unlinkOut(_ edge: Edge) {
        let entry = edges[Int(edge)]
        let node = Int(entry.source)
        if entry.previousOut >= 0 {
            edges[Int(entry.previousOut)].nextOut = entry.nextOut
        } else {
            nodes[node].firstOut = entry.nextOut
        }
        if entry.nextOut >= 0 {
            edges[Int(entry.nextOut)].previousOut = entry.previousOut
        } else {
            nodes[node].lastOut = entry.previousOut
        }
        nodes[node].outCount -= 1
    }

    private mutating func unlinkIn(_ edge: Edge) {
        let entry = edges[Int(edge)]
        let node = Int(entry.target)
        if entry.previousIn >= 0 {
            edges[Int(entry.previousIn)].nextIn = entry.nextIn
        } else {
            nodes[node].firstIn = entry.nextIn
        }
        if entry.nextIn >= 0 {
            edges[Int(entry.nextIn)].previousIn = entry.previousIn
        } else {
            nodes[node].lastIn = entry.previousIn
        }
        nodes[node].inCount -= 1
    }
}
