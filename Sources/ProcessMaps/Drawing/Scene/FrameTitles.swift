/// Settles which way pools and lanes run and how deep their title strips are, from how the lanes stand in their pools:
/// many tools do not say the first, and none says the second.
struct FrameTitles {
    private let map: ProcessMap
    private var shapes: [PlacedShape]

    static func settle(_ shapes: inout [PlacedShape], map: ProcessMap) {
        var titles = FrameTitles(map: map, shapes: shapes)
        titles.settle()
        shapes = titles.shapes
    }

    private init(map: ProcessMap, shapes: [PlacedShape]) {
        self.map = map
        self.shapes = shapes
    }

    private mutating func settle() {
        let frames = shapes.indices.filter { depth(shapes[$0].element) != nil }
        var places: [ElementIndex: [Int]] = [:]
        for frame in frames {
            if let element = shapes[frame].element { places[element, default: []].append(frame) }
        }
        var children: [Int: [Int]] = [:]
        for frame in frames {
            if let parent = parent(of: frame, among: places) { children[parent, default: []].append(frame) }
        }
        // Pools come first, so that a lane finds its pool's direction settled.
        let ordered = frames.sorted { (depth(shapes[$0].element) ?? 0, $0) < (depth(shapes[$1].element) ?? 0, $1) }
        for frame in ordered {
            guard let inner = children[frame], let first = inner.first else { continue }
            let isHorizontal = direction(of: shapes[frame].box, around: inner.map { shapes[$0].box })
            shapes[frame].isHorizontal = isHorizontal ?? shapes[frame].isHorizontal
            for child in inner { shapes[child].isHorizontal = shapes[frame].isHorizontal }
            let offset =
                shapes[frame].isHorizontal
                ? shapes[first].box.x - shapes[frame].box.x : shapes[first].box.y - shapes[frame].box.y
            // Less than a line of words is no strip; more than three is no strip either, but lanes that stand apart.
            shapes[frame].titleBand = offset < 12 ? 0 : offset < 90 ? offset : 30
        }
    }

    /// 0 for a pool, the depth of a lane; `nil` for what is no frame.
    private func depth(_ element: ElementIndex?) -> Int? {
        switch element {
        case .pool, .process: 0
        case .lane(let index): map.lanes[known: index].map { max(1, $0.depth) }
        default: nil
        }
    }

    /// The frame a lane is drawn in.
    private func parent(of lane: Int, among places: [ElementIndex: [Int]]) -> Int? {
        guard case .lane(let index) = shapes[lane].element, let entry = map.lanes[known: index] else { return nil }
        let pool = map.processes[known: entry.process]?.pool
        // Some tools draw the pool as a shape of its process.
        let outer =
            entry.parent.map { [ElementIndex.lane($0)] }
            ?? [pool.map(ElementIndex.pool), entry.process.map(ElementIndex.process)].compactMap(\.self)
        return outer.lazy.flatMap { places[$0] ?? [] }
            .first { shapes[$0].box.contains(shapes[lane].box, tolerance: 3) }
    }

    /// `true` where the lanes leave room at the left only, `false` where at the top only; else by how they stand to each
    /// other; `nil` where neither says.
    private func direction(of frame: Box, around lanes: [Box]) -> Bool? {
        guard let first = lanes.first else { return nil }
        let left = (lanes.map(\.x).min() ?? frame.x) - frame.x
        let top = (lanes.map(\.y).min() ?? frame.y) - frame.y
        if left > 8, top < 8 { return true }
        if top > 8, left < 8 { return false }
        guard let second = lanes.dropFirst().first else { return nil }
        if abs(first.x - second.x) < 2, abs(first.y - second.y) > 2 { return true }
        if abs(first.y - second.y) < 2, abs(first.x - second.x) > 2 { return false }
        return nil
    }
}
