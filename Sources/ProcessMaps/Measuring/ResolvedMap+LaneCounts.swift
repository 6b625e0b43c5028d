extension ResolvedMap {
    /// Lanes, and how nodes come to them.
    func countLanes(into counts: inout MapCounts) {
        let map = draft.map
        for (index, lane) in map.lanes.enumerated() {
            counts[.maxLaneDepth] = max(counts[.maxLaneDepth], lane.depth)
            if lane.name.isEmpty { counts[.lanesUnnamed] += 1 }
            guard !draft.lanesWithLanes.contains(index) else { continue }
            counts[.lanesLeaf] += 1
            if !lanes.isFilled[index] { counts[.lanesEmpty] += 1 }
        }
        counts[.laneProcesses] = processesWithLanes.count
        counts[.multiLaneNodes] = nodesInLanesApart
        counts[.activitiesNoLane] = activitiesWithoutLane.count
        for node in map.nodes.indices {
            guard let drawn = lanes.drawn[node] else { continue }
            if let named = lanes.named[node] {
                counts[named == drawn ? .laneDISame : .laneDIDiff] += 1
            } else if lanes.written[node] == nil {
                counts[.laneDIOnly] += 1
            }
        }
    }

    var processesWithLanes: Set<Int> { Set(draft.map.lanes.compactMap(\.process)) }

    /// Activities without a lane by reference, in a process that has lanes.
    var activitiesWithoutLane: [Int] {
        let withLanes = processesWithLanes
        guard !withLanes.isEmpty else { return [] }
        return draft.map.nodes.indices.filter { node in
            guard draft.map.nodes[node].kind.isActivity, lanes.written[node] == nil,
                let process = draft.map.nodes[node].process
            else { return false }
            return withLanes.contains(process)
        }
    }

    /// Nodes named by two lanes of which neither contains the other: not all the lanes that name the node lie around
    /// its deepest one.
    private var nodesInLanesApart: Int {
        let lastInside = lastLaneInside
        var apart: Set<Int> = []
        for (lane, symbol) in draft.laneMembers {
            guard let node = references[symbol].node, let deepest = lanes.named[node] else { continue }
            if !(lane...lastInside[lane]).contains(deepest) { apart.insert(node) }
        }
        return apart.count
    }

    /// By lane, the last one inside it, or itself. Lanes stand in the order of the file, so that those inside a lane are
    /// the ones from it to its last.
    private var lastLaneInside: [Int] {
        var last = Array(draft.map.lanes.indices)
        for lane in draft.map.lanes.indices.reversed() {
            if let parent = draft.map.lanes[lane].parent { last[parent] = max(last[parent], last[lane]) }
        }
        return last
    }
}
