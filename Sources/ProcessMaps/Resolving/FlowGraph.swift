/// The sequence flows whose ends are both in the file, as a graph. Ends are nodes, but for broken files where a flow
/// may end at anything that has an id.
struct FlowGraph {
    /// The end of a flow: the position of a node, or a number after those of the nodes for anything else.
    typealias Vertex = Int

    private(set) var inDegree: [Int32]
    private(set) var outDegree: [Int32]
    /// By flow; `nil` where an end is missing or names nothing.
    private(set) var ends: [(source: Vertex, target: Vertex)?] = []
    /// The last flow out of each vertex, and by flow the one before it.
    private var lastOut: [Int32]
    private var previousOut: [Int32]
    /// What the vertices after the nodes are.
    private var others: [Handle] = []
    private var otherVertices: [Handle: Vertex] = [:]
    private let nodeCount: Int

    init(_ draft: borrowing MapDraft, _ references: References) {
        nodeCount = draft.map.nodes.count
        inDegree = [Int32](repeating: 0, count: nodeCount)
        outDegree = inDegree
        lastOut = [Int32](repeating: -1, count: nodeCount)
        previousOut = [Int32](repeating: -1, count: draft.flowEnds.count)
        ends.reserveCapacity(draft.flowEnds.count)
        for (flow, written) in draft.flowEnds.enumerated() {
            let (from, to) = (references[written.source], references[written.target])
            guard written.source != IDTable.blank, written.target != IDTable.blank, !from.isNone, !to.isNone else {
                ends.append(nil)
                continue
            }
            let (source, target) = (vertex(of: from), vertex(of: to))
            ends.append((source, target))
            outDegree[source] += 1
            inDegree[target] += 1
            previousOut[flow] = lastOut[source]
            lastOut[source] = Int32(truncatingIfNeeded: flow)
        }
    }

    var vertexCount: Int { inDegree.count }

    /// The vertex of an element that is a node or the end of a flow.
    func knownVertex(of handle: Handle) -> Vertex? { handle.node ?? otherVertices[handle] }

    /// The element at a vertex.
    func element(at vertex: Vertex) -> Handle {
        vertex < nodeCount ? Handle(.node, vertex) : others[vertex - nodeCount]
    }

    /// The last flow out of a vertex; the others follow through `flow(before:)`.
    func lastFlow(outOf vertex: Vertex) -> Int? { lastOut[vertex] < 0 ? nil : Int(lastOut[vertex]) }

    /// The flow before this one out of the same vertex.
    func flow(before flow: Int) -> Int? { previousOut[flow] < 0 ? nil : Int(previousOut[flow]) }

    /// Calls `body` for each flow out of a vertex, the last in the file first.
    func forEachFlow(outOf vertex: Vertex, _ body: (Int) -> Void) {
        var next = lastFlow(outOf: vertex)
        while let flow = next {
            body(flow)
            next = self.flow(before: flow)
        }
    }

    private mutating func vertex(of handle: Handle) -> Vertex {
        if let known = knownVertex(of: handle) { return known }
        let vertex = inDegree.count
        otherVertices[handle] = vertex
        others.append(handle)
        inDegree.append(0)
        outDegree.append(0)
        lastOut.append(-1)
        return vertex
    }
}
