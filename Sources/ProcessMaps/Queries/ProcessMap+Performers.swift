extension ProcessMap {
    /// Who does the work of a node (pelaksana): its lane, the deepest there is, else the pool of its process. `nil`
    /// where the process has neither, and for an index that is not in `nodes`.
    public func performer(of node: Int) -> Performer? {
        guard nodes.indices.contains(node) else { return nil }
        if let lane = nodes[node].lane { return .lane(lane) }
        return pool(ofProcess: nodes[node].process).map(Performer.pool)
    }

    /// The name people know a performer by. An unnamed lane gives way to the lane around it, then to the pool; empty
    /// where none of them has a name. (Some tools draw one unnamed lane in every pool.)
    public func name(of performer: Performer) -> String { self[storedName(of: performer)] }

    /// The same, as the text is stored.
    public func storedName(of performer: Performer) -> StoredText {
        switch performer {
        case .pool(let pool): pools.indices.contains(pool) ? pools[pool].name : .empty
        case .lane(let lane): laneName(lane)
        }
    }

    /// The name of the performer of a node; empty where there is no performer or no name.
    public func performerName(of node: Int) -> String {
        performer(of: node).map { name(of: $0) } ?? ""
    }

    /// The performers of the activities of a process, or of the whole map, in the order their first activity has in
    /// the file. Events and gateways are no work, and activities without a performer add none.
    public func performers(ofProcess process: Int? = nil) -> [Performer] {
        var seen: Set<Performer> = []
        var performers: [Performer] = []
        for (index, node) in nodes.enumerated() where node.kind.isActivity {
            guard process == nil || node.process == process, let performer = performer(of: index) else { continue }
            if seen.insert(performer).inserted { performers.append(performer) }
        }
        return performers
    }

    /// The pool that refers to a process.
    func pool(ofProcess process: Int?) -> Int? {
        guard let process, processes.indices.contains(process) else { return nil }
        return processes[process].pool
    }

    /// The lane's name, or the nearest one around it; the pool's where no lane has one.
    private func laneName(_ lane: Int) -> StoredText {
        var around: Int? = lane
        var process: Int?
        while let lane = around, lanes.indices.contains(lane) {
            if !lanes[lane].name.isEmpty { return lanes[lane].name }
            process = lanes[lane].process
            around = lanes[lane].parent
        }
        return pool(ofProcess: process).map { pools[$0].name } ?? .empty
    }
}
