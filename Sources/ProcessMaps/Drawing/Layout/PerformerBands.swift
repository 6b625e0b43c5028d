/// The bands of the top level: one a lane, or one a pool or process without lanes, in the order of the file.
struct PerformerBands {
    private(set) var bands: [Grid.Band] = []
    /// The frames around bands, outermost first.
    private(set) var frames: [Frame] = []
    /// Strips of titles at the left, at the most.
    private(set) var depth = 0
    private var laneBands: [Int: Int] = [:]
    private var processBands: [Int: Int] = [:]

    /// A pool or lane and the bands it runs over.
    struct Frame {
        var element: ElementIndex
        /// How many frames are around it.
        var depth: Int
        var bands: ClosedRange<Int>
    }

    init(_ map: ProcessMap, nodes: [Int]) {
        var lanes: [Int?: [Int]] = [:]
        var tops: [Int?: [Int]] = [:]
        for (index, lane) in map.lanes.enumerated() {
            if let parent = lane.parent, parent < index, map.lanes.indices.contains(parent) {
                lanes[parent, default: []].append(index)
            } else {
                tops[lane.process, default: []].append(index)
            }
        }
        let unplaced = Set(nodes.filter { map.lanes[known: map.nodes[$0].lane] == nil }.map { map.nodes[$0].process })
        for (index, pool) in map.pools.enumerated() {
            let first = bands.count
            let process = map.processes[known: pool.process] == nil ? nil : pool.process
            let isBlackBox = process == nil || !(process.map { unplaced.contains($0) } ?? false || tops[process] != nil)
            let start = frames.count
            if let process, processBands[process] == nil, !isBlackBox {
                add(
                    process, lanes: tops[process] ?? [], inner: lanes, hasUnplaced: unplaced.contains(process), depth: 1
                )
            } else {
                bands.append(Grid.Band(leastHeight: 60))
            }
            guard first < bands.count else { continue }
            bands[first].gapAbove = first == 0 ? 0 : 36
            frames.insert(Frame(element: .pool(index), depth: 0, bands: first...(bands.count - 1)), at: start)
            depth = max(depth, 1)
        }
        for process in map.processes.indices where processBands[process] == nil {
            guard tops[process] != nil || unplaced.contains(process) else { continue }
            let first = bands.count
            add(process, lanes: tops[process] ?? [], inner: lanes, hasUnplaced: unplaced.contains(process), depth: 0)
            if first > 0, first < bands.count { bands[first].gapAbove = 36 }
        }
        for lane in tops[nil] ?? [] { add(lane: lane, inner: lanes, depth: 0) }
        if bands.isEmpty || unplaced.contains(where: { $0.flatMap { processBands[$0] } == nil }) {
            processBands[-1] = bands.count
            bands.append(Grid.Band(gapAbove: bands.isEmpty ? 0 : 36))
        }
    }

    /// The band a node stands in.
    func band(of node: FlowNode) -> Int {
        if let lane = node.lane, let band = laneBands[lane] { return band }
        if let process = node.process, let band = processBands[process] { return band }
        return processBands[-1] ?? 0
    }

    private mutating func add(
        _ process: Int, lanes: [Int], inner: [Int?: [Int]], hasUnplaced: Bool, depth: Int
    ) {
        processBands[process] = bands.count
        for lane in lanes { add(lane: lane, inner: inner, depth: depth) }
        if hasUnplaced || lanes.isEmpty {
            processBands[process] = bands.count
            bands.append(Grid.Band(leastHeight: 100))
        }
    }

    /// Lanes nest no deeper than their file; a lane's parent always stands before it, so there is no circle.
    private mutating func add(lane: Int, inner: [Int?: [Int]], depth: Int) {
        self.depth = max(self.depth, depth + 1)
        let place = frames.count
        let first = bands.count
        for child in inner[lane] ?? [] where depth < 100 { add(lane: child, inner: inner, depth: depth + 1) }
        laneBands[lane] = first
        if first == bands.count { bands.append(Grid.Band(leastHeight: 100)) }
        frames.insert(Frame(element: .lane(lane), depth: depth, bands: first...(bands.count - 1)), at: place)
    }
}
