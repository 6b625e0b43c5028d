extension TokenNet {
    /// Which nodes a path from the source leads to.
    func reachable() -> [Bool] {
        var isReached = [Bool](repeating: false, count: nodes.count)
        isReached[Int(Self.source)] = true
        var waiting = [Self.source]
        while let node = waiting.popLast() {
            var edge = self[node: node].firstOut
            while edge >= 0 {
                let target = self[edge: edge].target
                if !isReached[Int(target)] {
                    isReached[Int(target)] = true
                    waiting.append(target)
                }
                edge = self[edge: edge].nextOut
            }
        }
        return isReached
    }

    /// Cuts off what no path from the source leads to. Only a parallel join keeps an edge from there: it waits for it.
    mutating func cutOff(keeping isReached: [Bool]) {
        for edge in edgeRange where self[edge: edge].isAlive && !isReached[Int(self[edge: edge].source)] {
            let target = self[edge: edge].target
            if isReached[Int(target)], self[node: target].kind == .parallelJoin {
                setSource(of: edge, to: Self.nowhere)
            } else {
                remove(edge: edge)
            }
        }
        for node in nodeRange where !isReached[Int(node)] && node > Self.lastFixed { remove(node: node) }
    }

    /// The cycle each node lies on, as a number shared by the nodes of it; -1 for nodes on none. (Strongly connected
    /// components after Tarjan, with a stack of its own.)
    func cycles() -> [Int32] {
        var cycles = [Int32](repeating: -1, count: nodes.count)
        var order = [Int32](repeating: 0, count: nodes.count)
        var low = order
        var isOpen = [Bool](repeating: false, count: nodes.count)
        var open: [Node] = []
        var path: [(node: Node, next: Edge)] = []
        var count: Int32 = 0
        var cycleCount: Int32 = 0
        func enter(_ node: Node) {
            count += 1
            order[Int(node)] = count
            low[Int(node)] = count
            isOpen[Int(node)] = true
            open.append(node)
            path.append((node, self[node: node].firstOut))
        }
        for root in nodeRange where self[node: root].isAlive && order[Int(root)] == 0 {
            enter(root)
            while let (node, edge) = path.last {
                if edge >= 0 {
                    path[path.count - 1].next = self[edge: edge].nextOut
                    let target = self[edge: edge].target
                    if order[Int(target)] == 0 {
                        enter(target)
                    } else if isOpen[Int(target)] {
                        low[Int(node)] = min(low[Int(node)], order[Int(target)])
                    }
                    continue
                }
                path.removeLast()
                if let around = path.last?.node { low[Int(around)] = min(low[Int(around)], low[Int(node)]) }
                guard low[Int(node)] == order[Int(node)] else { continue }
                var members: [Node] = []
                while let member = open.popLast() {
                    isOpen[Int(member)] = false
                    members.append(member)
                    if member == node { break }
                }
                guard members.count > 1 || hasSelfLoop(node) else { continue }
                for member in members { cycles[Int(member)] = cycleCount }
                cycleCount += 1
            }
        }
        return cycles
    }

    private func hasSelfLoop(_ node: Node) -> Bool {
        var edge = self[node: node].firstOut
        while edge >= 0 {
            if self[edge: edge].target == node { return true }
            edge = self[edge: edge].nextOut
        }
        return false
    }
}
