import ProcessMaps

/// A second, simpler reading of the order a map gives its nodes, for tests: what leads to what, and orders in which all
/// of it can be carried out.
struct DrawnOrder {
    private var after: [[Int]]
    private let model: ProcessMap

    init(_ model: ProcessMap) {
        self.model = model
        after = [[Int]](repeating: [], count: model.nodes.count)
        let inner = Dictionary(grouping: model.nodes.indices.filter { model.nodes[$0].container != nil }) {
            model.nodes[$0].container ?? 0
        }
        let flows = model.sequenceFlows.compactMap { flow in
            flow.source.flatMap { from in flow.target.map { (from, $0) } }
        }
        let (sources, targets) = (Set(flows.map(\.0)), Set(flows.map(\.1)))
        /// Where the work of a node ends: in what lies inside, as deep as it goes.
        func ends(of node: Int, _ depth: Int) -> [Int] {
            let last = (inner[node] ?? []).filter { !sources.contains($0) && !model.nodes[$0].isForCompensation }
            return last.isEmpty || depth > 20 ? [node] : last.flatMap { ends(of: $0, depth + 1) }
        }
        for (from, to) in flows { for end in ends(of: from, 0) { after[end].append(to) } }
        for (node, value) in model.nodes.enumerated() {
            if let host = value.host { after[host].append(node) }
            for child in inner[node] ?? []
            where !targets.contains(child) && model.nodes[child].host == nil && !model.nodes[child].isForCompensation {
                after[node].append(child)
            }
        }
        for flow in model.messageFlows {
            guard case .node(let from)? = flow.source, case .node(let to)? = flow.target, from != to else { continue }
            for end in ends(of: from, 0) { after[end].append(to) }
        }
        for (node, name) in model.linkNames where model.nodes[node].kind == .intermediateThrowEvent {
            for (other, caught) in model.linkNames
            where model.nodes[other].kind == .intermediateCatchEvent && model[caught] == model[name]
                && model.nodes[other].process == model.nodes[node].process
                && model.nodes[other].container == model.nodes[node].container
            { after[node].append(other) }
        }
        after = after.map { $0.sorted() }
    }

    func reached(from node: Int) -> Set<Int> {
        var (waiting, seen) = (after[node], Set(after[node]))
        while let current = waiting.popLast() {
            for next in after[current] where seen.insert(next).inserted { waiting.append(next) }
        }
        return seen
    }

    /// All nodes in an order the map allows: what leads to others first; of nodes that lead to each other any that one
    /// before it leads to.
    func order(_ dice: inout Dice) -> [Int] {
        let reach = model.nodes.indices.map(reached)
        var circle = [Int](model.nodes.indices)
        for node in model.nodes.indices {
            circle[node] = reach[node].filter { reach[$0].contains(node) }.min().map { min($0, node) } ?? node
        }
        var members = Dictionary(grouping: model.nodes.indices) { circle[$0] }
        var (order, done) = ([Int](), Set<Int>())
        while !members.isEmpty {
            let ready = members.keys.sorted().filter { key in
                members.keys.allSatisfy { $0 == key || !reach[$0].contains(key) }
            }
            guard let key = ready.isEmpty ? nil : ready[dice.roll(ready.count)], let nodes = members[key] else { break }
            members[key] = nil
            order += walk(nodes, done: done, &dice)
            done.formUnion(nodes)
        }
        return order
    }

    /// The nodes of a circle, from where it is entered on.
    private func walk(_ nodes: [Int], done: Set<Int>, _ dice: inout Dice) -> [Int] {
        let inside = Set(nodes)
        let entered = nodes.filter { node in done.contains { after[$0].contains(node) } }
        var open = entered.isEmpty ? nodes : entered
        var (order, seen) = ([Int](), Set<Int>())
        while !open.isEmpty {
            let node = open.remove(at: dice.roll(open.count))
            guard seen.insert(node).inserted else { continue }
            order.append(node)
            open += after[node].filter { inside.contains($0) && !seen.contains($0) }
        }
        return order
    }
}

/// Numbers that are the same on every run.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 1) % max(1, sides)
    }
}
