/// Sorts the nodes of a graph into columns, so that flows run from left to right: the column of a node is the length of
/// the longest way to it. Flows that close a loop are found first, and run back.
struct Layers {
    private(set) var columns: [Int]
    /// The positions, in the list given, of the flows that run back to an earlier column or their own.
    private(set) var backward: Set<Int> = []

    /// `flows` join nodes `0..<count`.
    init(count: Int, flows: [(source: Int, target: Int)]) {
        columns = Array(repeating: 0, count: count)
        var outgoing: [[Int]] = Array(repeating: [], count: count)
        var incoming = Array(repeating: 0, count: count)
        for (index, flow) in flows.enumerated() {
            outgoing[flow.source].append(index)
            incoming[flow.target] += 1
        }
        let starts = columns.indices.filter { incoming[$0] == 0 } + columns.indices.filter { incoming[$0] > 0 }
        findBackward(from: starts, flows: flows, outgoing: outgoing)
        assignColumns(flows: flows, outgoing: outgoing)
    }

    /// Sets what no flow orders out in rows, group by group, instead of all in the first column.
    mutating func spread(_ groups: [[Int]]) {
        for group in groups where group.count > Self.mostInColumn {
            // About as many columns as rows and a half: a node is wider than it is high.
            var width = Self.mostInColumn
            while width * width < group.count + group.count / 2 { width += 1 }
            for (place, node) in group.enumerated() { columns[node] = place % width }
        }
    }

    private static let mostInColumn = 4

    private enum Visit { case unseen, open, done }

    /// Depth first, without recursion: a flow to a node still open closes a loop.
    private mutating func findBackward(
        from starts: [Int], flows: [(source: Int, target: Int)], outgoing: [[Int]]
    ) {
        var visits = Array(repeating: Visit.unseen, count: outgoing.count)
        for start in starts where visits[start] == .unseen {
            var path: [(node: Int, next: Int)] = [(start, 0)]
            visits[start] = .open
            while let (node, next) = path.last {
                guard next < outgoing[node].count else {
                    visits[node] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = flows[outgoing[node][next]].target
                switch visits[target] {
                case .open: backward.insert(outgoing[node][next])
                case .done: break
                case .unseen:
                    visits[target] = .open
                    path.append((target, 0))
                }
            }
        }
    }

    private mutating func assignColumns(flows: [(source: Int, target: Int)], outgoing: [[Int]]) {
        var waiting = Array(repeating: 0, count: columns.count)
        for (index, flow) in flows.enumerated() where !backward.contains(index) { waiting[flow.target] += 1 }
        var ready = columns.indices.filter { waiting[$0] == 0 }
        var done = 0
        while done < ready.count {
            let node = ready[done]
            done += 1
            for index in outgoing[node] where !backward.contains(index) {
                let target = flows[index].target
                columns[target] = max(columns[target], columns[node] + 1)
                waiting[target] -= 1
                if waiting[target] == 0 { ready.append(target) }
            }
        }
    }
}
