internal import ProcessMaps

/// The order of the steps of a draft: along the flow, so that each stands below what leads to it; a way back is a jump.
///
/// Of several ways out of one step that which says yes goes on first, then by lane in the order of the file, then by
/// name; a branch is told to its end before the next one, up to where they meet.
struct DraftOrder {
    /// Nodes, first to last.
    private(set) var reached: [Int] = []
    /// Steps that nothing leads to, in the order of the file.
    private(set) var unreached: [Int] = []

    private let flow: DraftFlow
    private var ways: [Int: [Int]] = [:]

    init(_ flow: DraftFlow) {
        self.flow = flow
        let roots = flow.starts.map(\.step)
        for step in flow.steps { ways[step] = preferred(step) }
        let back = loops(from: roots)
        reached = topological(from: roots, without: back)
        let known = Set(reached)
        unreached = flow.steps.filter { !known.contains($0) }
    }

    // MARK: - What goes first

    private func preferred(_ step: Int) -> [Int] {
        let map = flow.scope.map
        var targets: [(node: Int, key: (Int, Int, String, Int))] = []
        for way in flow.ways[step] ?? [] {
            guard let to = way.to, to != step, !targets.contains(where: { $0.node == to }) else { continue }
            let refusal = flow.isDecision.contains(step) && BranchMood.isRefusal(way.label) ? 1 : 0
            targets.append((to, (refusal, place(of: to), map[map.nodes[to].name], to)))
        }
        return targets.sorted { $0.key < $1.key }.map(\.node)
    }

    private func place(of node: Int) -> Int {
        switch flow.scope.map.performer(of: node) {
        case .lane(let lane): lane
        case .pool(let pool): flow.scope.map.lanes.count + pool
        case nil: Int.max
        }
    }

    // MARK: - Loops

    private struct Edge: Hashable {
        var from: Int
        var to: Int
    }

    /// The ways that lead back to a step they come from, walking what goes first first.
    private func loops(from roots: [Int]) -> Set<Edge> {
        var back: Set<Edge> = []
        var done: Set<Int> = []
        var open: Set<Int> = []
        for root in roots where !done.contains(root) && !open.contains(root) {
            var path = [(node: root, next: 0)]
            open.insert(root)
            while let last = path.last {
                let targets = ways[last.node] ?? []
                guard last.next < targets.count else {
                    open.remove(last.node)
                    done.insert(last.node)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let to = targets[last.next]
                if open.contains(to) {
                    back.insert(Edge(from: last.node, to: to))
                } else if !done.contains(to) {
                    open.insert(to)
                    path.append((to, 0))
                }
            }
        }
        return back
    }

    // MARK: - Order

    /// Depth first, what goes first last: read backwards, each step stands below all that lead to it, and a branch
    /// stays together.
    private func topological(from roots: [Int], without back: Set<Edge>) -> [Int] {
        var order: [Int] = []
        var seen: Set<Int> = []
        for root in roots.reversed() where seen.insert(root).inserted {
            var path = [(node: root, left: (ways[root] ?? [])[...])]
            while let last = path.last {
                guard let to = last.left.last else {
                    order.append(last.node)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].left = last.left.dropLast()
                guard !back.contains(Edge(from: last.node, to: to)), seen.insert(to).inserted else { continue }
                path.append((to, (ways[to] ?? [])[...]))
            }
        }
        return order.reversed()
    }
}

/// Whether the word on a way out of a decision says no.
enum BranchMood {
    static func isRefusal(_ label: String) -> Bool {
        let words = label.lowercased().split { !$0.isLetter }
        return words.contains { refusals.contains(String($0)) }
    }

    private static let refusals: Set<String> = [
        "tidak", "tdk", "t", "belum", "ditolak", "tolak", "gagal", "kurang", "dikembalikan", "salah", "revisi",
        "perbaikan", "no", "n", "not", "rejected", "reject", "fail", "failed", "incomplete", "invalid",
    ]
}
