/// Which nodes lie on a circle of flows together: the strongly connected components of the sequence flows, by Tarjan's
/// algorithm ("Depth-first search and linear graph algorithms", 1972), without recursion.
struct Circles {
    /// By node, the number of its component; nodes on a circle share one.
    private var components: [Int32]

    init(_ map: LintedMap) {
        var search = Search(count: map.nodes.count)
        for node in map.nodes.indices where search.order[node] == 0 { search.visit(node, in: map) }
        components = search.components
    }

    /// Whether a flow lies on a circle: it leads back, or leads on to what does.
    func holds(_ flow: SequenceFlow) -> Bool {
        guard let source = flow.source, let target = flow.target else { return false }
        return components[source] == components[target]
    }

    private struct Search {
        /// 1-based order of visiting; 0 for nodes not seen yet.
        var order: [Int32]
        var components: [Int32]
        private var lowest: [Int32]
        private var isWaiting: [Bool]
        private var waiting: [Int] = []
        private var seen: Int32 = 0
        private var found: Int32 = 0

        init(count: Int) {
            order = [Int32](repeating: 0, count: count)
            components = order
            lowest = order
            isWaiting = [Bool](repeating: false, count: count)
        }

        /// Visits everything that can be reached from `start`.
        mutating func visit(_ start: Int, in map: LintedMap) {
            var path: [(node: Int, next: Int)] = [(start, 0)]
            open(start)
            while let (node, next) = path.last {
                let flows = map.outgoing[node]
                guard next < flows.count else {
                    path.removeLast()
                    close(node)
                    if let around = path.last?.node { lowest[around] = min(lowest[around], lowest[node]) }
                    continue
                }
                path[path.count - 1].next += 1
                guard let target = map.flows[flows[flows.startIndex + next]].target else { continue }
                if order[target] == 0 {
                    open(target)
                    path.append((target, 0))
                } else if isWaiting[target] {
                    lowest[node] = min(lowest[node], order[target])
                }
            }
        }

        private mutating func open(_ node: Int) {
            seen += 1
            order[node] = seen
            lowest[node] = seen
            waiting.append(node)
            isWaiting[node] = true
        }

        /// Takes a whole component off the stack where `node` was its first.
        private mutating func close(_ node: Int) {
            guard lowest[node] == order[node] else { return }
            while let last = waiting.popLast() {
                isWaiting[last] = false
                components[last] = found
                if last == node { break }
            }
            found += 1
        }
    }
}
