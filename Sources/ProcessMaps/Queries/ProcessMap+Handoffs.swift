extension ProcessMap {
    /// The flows that leave one performer for another (serah-terima): the sequence flows between two performers in the
    /// order of the file, then the message flows between two pools in the order of the file.
    public var handoffs: [Handoff] {
        sequenceFlows.indices.compactMap(sequenceHandoff) + messageFlows.indices.compactMap(messageHandoff)
    }

    private func sequenceHandoff(_ flow: Int) -> Handoff? {
        guard let from = sequenceFlows[flow].source, let to = sequenceFlows[flow].target,
            let giver = performer(of: from), let taker = performer(of: to), giver != taker
        else { return nil }
        return Handoff(flow: .sequenceFlow(flow), from: from, to: to, fromPerformer: giver, toPerformer: taker)
    }

    private func messageHandoff(_ flow: Int) -> Handoff? {
        guard let from = messageEnd(messageFlows[flow].source), let to = messageEnd(messageFlows[flow].target),
            from.pool != to.pool
        else { return nil }
        return Handoff(
            flow: .messageFlow(flow), from: from.node, to: to.node, fromPerformer: from.performer,
            toPerformer: to.performer)
    }

    /// The end of a message flow: a node, or a pool as a whole. `nil` where no pool is there.
    private func messageEnd(_ element: ElementIndex?) -> (node: Int?, performer: Performer, pool: Int)? {
        switch element {
        case .pool(let pool):
            return (nil, .pool(pool), pool)
        case .process(let process):
            return pool(ofProcess: process).map { (nil, .pool($0), $0) }
        case .node(let node):
            guard nodes.indices.contains(node), let pool = pool(ofProcess: nodes[node].process),
                let performer = performer(of: node)
            else { return nil }
            return (node, performer, pool)
        default:
            return nil
        }
    }
}
