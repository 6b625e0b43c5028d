/// What each boundary event is attached to.
struct Hosts {
    /// By node; empty where the file has no boundary event.
    private let hosts: [Handle]
    /// The references, as they are written, by node; blank for other nodes.
    private let symbols: [IDTable.Symbol]
    /// Boundary events attached to nothing of the file.
    private(set) var dangling = Occurrences()

    init(_ draft: borrowing MapDraft, _ references: References) {
        let count = draft.attachments.isEmpty ? 0 : draft.map.nodes.count
        var hosts = [Handle](repeating: .none, count: count)
        var symbols = [IDTable.Symbol](repeating: IDTable.blank, count: count)
        for (node, symbol) in draft.attachments {
            symbols[node] = symbol
            let host = references[symbol]
            if host.isNone {
                dangling.note(line: draft.map.nodes[node].line, id: draft.map.nodes[node].id)
            } else {
                hosts[node] = host
            }
        }
        self.hosts = hosts
        self.symbols = symbols
    }

    /// The host of a boundary event; `nil` for other nodes and where the reference names nothing.
    subscript(node: Int) -> Handle? { hosts.isEmpty || hosts[node].isNone ? nil : hosts[node] }

    /// The reference to the host of a boundary event; blank for other nodes.
    func symbol(of node: Int) -> IDTable.Symbol { symbols.isEmpty ? IDTable.blank : symbols[node] }

    /// Where an element takes from what it has not itself: a boundary event from its host, all others from the
    /// sub-process around them. `none` at the outside.
    func giver(to handle: Handle, in draft: borrowing MapDraft) -> Handle {
        if let node = handle.node, let host = self[node] { return host }
        return draft.subProcess(around: handle)
    }

    /// For each node what it has, else what its giver has, and so on. A circle of boundary events has nothing.
    func inherited(_ own: [Int?], in draft: borrowing MapDraft) -> [Int?] {
        guard own.contains(where: { $0 != nil }) else { return own }
        var inherited = own
        var isDone = own.map { $0 != nil }
        var path: [Int] = []
        for node in own.indices where !isDone[node] {
            path.removeAll(keepingCapacity: true)
            var handle = Handle(.node, node)
            var found: Int?
            while !handle.isNone {
                if let node = handle.node {
                    if isDone[node] {
                        found = inherited[node]
                        break
                    }
                    isDone[node] = true
                    path.append(node)
                }
                handle = giver(to: handle, in: draft)
            }
            for node in path { inherited[node] = found }
        }
        return inherited
    }
}
