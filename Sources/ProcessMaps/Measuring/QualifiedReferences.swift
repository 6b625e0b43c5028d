/// How often references are followed behind their last colon while the figures of a map are taken.
///
/// The column `qname_refs` is a count of look-ups, not of references: a reference that several figures need is counted
/// each time, in the way the reference program of the contract takes them. It is 0 in most files, and says how much of a
/// map hangs on QNames in the others.
struct QualifiedReferences {
    private(set) var count = 0

    private let map: ResolvedMap
    private var writtenWalks = HostWalks()
    private var drawnWalks = HostWalks()

    init(_ map: ResolvedMap, followedOnPaths: Int) {
        self.map = map
        count = followedOnPaths
        addWrittenReferences()
        addLaneWalks()
        addDefaults()
    }

    private func qualified(_ symbol: IDTable.Symbol) -> Int { map.references.qualified(symbol) }

    /// Each reference once for itself, and those that a second figure needs once more.
    private mutating func addWrittenReferences() {
        for (_, node) in map.draft.laneMembers { count += qualified(node) }
        for process in map.draft.poolProcesses { count += qualified(process) }
        for ends in map.draft.flowEnds { count += 2 * (qualified(ends.source) + qualified(ends.target)) }
        for ends in map.draft.messageEnds { count += qualified(ends.source) + qualified(ends.target) }
        for (flow, _) in map.draft.neighbours { count += qualified(flow) }
        for (_, host) in map.draft.attachments { count += 2 * qualified(host) }
        for drawing in map.draft.drawings {
            count += qualified(drawing.element) * (1 + (drawing.isShape ? Int(drawing.planes) : 0))
        }
    }

    /// The default flow of a splitting gateway is looked up for each way out that has no label.
    private mutating func addDefaults() {
        for (node, flow) in map.draft.defaults where qualified(flow) > 0 {
            guard map.draft.map.nodes[node].kind.decides, map.graph.outDegree[node] > 1 else { continue }
            var unlabelled = 0
            map.graph.forEachFlow(outOf: node) { if map.isUnlabelled($0) { unlabelled += 1 } }
            count += unlabelled
        }
    }

    // MARK: Lanes

    /// The lane of a boundary event is looked for at its host, whose reference is followed each time.
    private mutating func addLaneWalks() {
        guard map.draft.attachments.contains(where: { qualified($0.host) > 0 }) else { return }
        let withLanes = map.processesWithLanes
        for (index, node) in map.draft.map.nodes.enumerated() {
            let handle = Handle(.node, index)
            if node.kind.isActivity {
                if let process = node.process, withLanes.contains(process) { addWrittenWalk(from: handle) }
                addPlacedWalk(from: handle)
            }
            if map.lanes.drawn[index] != nil, map.lanes.named[index] == nil { addWrittenWalk(from: handle) }
        }
        for (flow, ends) in map.draft.flowEnds.enumerated() {
            let (from, to) = (map.references[ends.source], map.references[ends.target])
            if map.graph.ends[flow] != nil {
                addWrittenWalk(from: from)
                addWrittenWalk(from: to)
            }
            if !from.isNone, !to.isNone {
                addPlacedWalk(from: from)
                addPlacedWalk(from: to)
            }
        }
    }

    private mutating func addWrittenWalk(from start: Handle) { count += writtenWalk(from: start) }

    private mutating func addPlacedWalk(from start: Handle) {
        let written = writtenWalk(from: start)
        let isWritten = map.lanes.written(of: start, in: map.draft) != nil
        count += written + (isWritten ? 0 : drawnWalk(from: start))
    }

    /// From host to host up to a lane by reference.
    private mutating func writtenWalk(from start: Handle) -> Int {
        writtenWalks.total(from: start) { [map] element in
            if let node = element.node, map.lanes.named[node] != nil { return (0, .none) }
            return (Self.followed(from: element, in: map), map.hosts.giver(to: element, in: map.draft))
        }
    }

    /// From host to host up to a lane by the drawing.
    private mutating func drawnWalk(from start: Handle) -> Int {
        drawnWalks.total(from: start) { [map] element in
            let isPlaced = element.node.map { map.lanes.drawn[$0] != nil } ?? false
            return (
                Self.followed(from: element, in: map),
                isPlaced ? .none : map.hosts.giver(to: element, in: map.draft)
            )
        }
    }

    private static func followed(from element: Handle, in map: ResolvedMap) -> Int {
        element.node.map { map.references.qualified(map.hosts.symbol(of: $0)) } ?? 0
    }
}

/// Walks from element to element, summed up. Each element is passed once, however many walks lead over it.
private struct HostWalks {
    /// From an element to the end of its way, or to the circle it leads into.
    private struct Way {
        var sum = 0
        var length = 0
        /// The circle and where it is entered; `nil` for a way that ends.
        var circle: (index: Int, offset: Int)?
    }

    private var ways: [Handle: Way] = [:]
    /// By circle, what its first 0, 1, 2 … elements add together.
    private var circles: [[Int]] = []

    /// Where a walk is given up by the reference program of the contract. It matters in circles only.
    private static let steps = 1_000

    /// The sum of what `step` adds, from `start` on; it says which element comes next too, `none` behind the last.
    mutating func total(from start: Handle, _ step: (Handle) -> (added: Int, next: Handle)) -> Int {
        if let known = ways[start] { return total(of: known) }
        var passed: [(element: Handle, added: Int)] = []
        var places: [Handle: Int] = [:]
        var element = start
        while !element.isNone, ways[element] == nil, places[element] == nil {
            places[element] = passed.count
            let (added, next) = step(element)
            passed.append((element, added))
            element = next
        }
        if let first = places[element] {
            let circle = passed[first...]
            for (offset, passed) in circle.enumerated() {
                ways[passed.element] = Way(circle: (circles.count, offset))
            }
            circles.append(circle.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.added) })
            passed.removeSubrange(first...)
        }
        var way = ways[element] ?? Way()
        for (element, added) in passed.reversed() {
            way.sum += added
            way.length += 1
            ways[element] = way
        }
        return ways[start].map(total) ?? 0
    }

    private func total(of way: Way) -> Int {
        guard let (index, offset) = way.circle else { return way.sum }
        let sums = circles[index]
        let length = sums.count - 1
        // The steps that are left, counted from the circle's first element: those before the entry are taken off again.
        let end = offset + max(0, Self.steps - way.length)
        return way.sum + end / length * sums[length] + sums[end % length] - sums[offset]
    }
}
