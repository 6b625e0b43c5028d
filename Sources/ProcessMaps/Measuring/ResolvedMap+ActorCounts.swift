extension ResolvedMap {
    /// The names of those who do activities: the lane's, or that of a lane around it, else the pool's.
    func countActors(into counts: inout MapCounts) {
        let map = draft.map
        let laneNames = namesAround(map.lanes)
        var isWorkingLane = [Bool](repeating: false, count: map.lanes.count)
        var isWorkingPool = [Bool](repeating: false, count: map.pools.count)
        for (index, node) in map.nodes.enumerated() where node.kind.isActivity {
            if let lane = lanes.placed[index], !laneNames[lane].isEmpty {
                isWorkingLane[lane] = true
            } else if let process = node.process, let pool = map.processes[process].pool,
                !map.pools[pool].name.isEmpty
            {
                isWorkingPool[pool] = true
            } else {
                counts[.activitiesNoActor] += 1
            }
        }
        var names = Set(map.lanes.indices.filter { isWorkingLane[$0] }.map { map[laneNames[$0]] })
        names.formUnion(map.pools.indices.filter { isWorkingPool[$0] }.map { map[map.pools[$0].name] })
        counts[.actors] = names.count
    }

    /// By lane, its name or the nearest one around it. A lane comes after the one it lies in.
    private func namesAround(_ lanes: [Lane]) -> [StoredText] {
        var names: [StoredText] = []
        names.reserveCapacity(lanes.count)
        for lane in lanes {
            names.append(lane.name.isEmpty ? lane.parent.map { names[$0] } ?? .empty : lane.name)
        }
        return names
    }
}
