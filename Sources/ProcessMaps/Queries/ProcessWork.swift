/// Who does what in each process of a map, gathered in one pass: a file of 100 MB may hold two thousand processes.
public struct ProcessWork: Sendable {
    /// The activities of one process, in the order of the file, as positions in `ProcessMap.nodes`.
    public func activities(of process: Int) -> ArraySlice<Int> { grouped(activities, activityStarts, process) }

    /// The hand-offs of one process: those it gives, and those a black box gives it.
    public func handoffs(of process: Int) -> ArraySlice<Handoff> { grouped(handoffs, handoffStarts, process) }

    /// As `ProcessMap.performers(ofProcess:)`.
    public func performers(of process: Int) -> [Performer] {
        var seen: Set<Performer> = []
        var last: Performer?
        return activities(of: process).compactMap { node in
            guard let performer = performers[node], performer != last else { return nil }
            last = performer
            return seen.insert(performer).inserted ? performer : nil
        }
    }

    /// As `ProcessMap.kind(ofProcess:)`.
    public func kind(of process: Int) -> MapKind {
        let performers = activities(of: process).lazy.compactMap { self.performers[$0] }
        guard let first = performers.first else { return .singleFunction }
        return performers.contains { $0 != first } ? .crossFunctional : .singleFunction
    }

    /// As `ProcessMap.code(ofProcess:)`.
    public func code(of process: Int) -> ProcessCode? {
        codes.indices.contains(process) ? codes[process].code : nil
    }

    private let activities: [Int]
    private let activityStarts: [Int]
    private let handoffs: [Handoff]
    private let handoffStarts: [Int]
    /// By node.
    private let performers: [Performer?]
    /// By process.
    private let codes: [CodeSearch]

    public init(_ map: ProcessMap) {
        let count = map.processes.count
        performers = map.nodes.indices.map { map.nodes[$0].kind.isActivity ? map.performer(of: $0) : nil }
        let work = map.nodes.indices.filter { map.nodes[$0].kind.isActivity }
        (activities, activityStarts) = Self.group(work, into: count) { map.nodes[$0].process }
        (handoffs, handoffStarts) = Self.group(map.handoffs, into: count) { map.process(of: $0) }
        codes = map.codeSearches
    }

    private func grouped<Item>(_ items: [Item], _ starts: [Int], _ process: Int) -> ArraySlice<Item> {
        guard process >= 0, process + 1 < starts.count else { return [] }
        return items[starts[process]..<starts[process + 1]]
    }

    /// The items group by group, each in its old order, and where each group begins. What is in no group goes.
    private static func group<Item>(
        _ items: [Item], into count: Int, by group: (Item) -> Int?
    ) -> (items: [Item], starts: [Int]) {
        let groups = items.map { item in group(item).flatMap { (0..<count).contains($0) ? $0 : nil } }
        var starts = [Int](repeating: 0, count: count + 1)
        for group in groups { if let group { starts[group + 1] += 1 } }
        for group in 0..<count { starts[group + 1] += starts[group] }
        var next = starts
        var order = [Int](repeating: 0, count: starts[count])
        for (item, group) in groups.enumerated() {
            guard let group else { continue }
            order[next[group]] = item
            next[group] += 1
        }
        return (order.map { items[$0] }, starts)
    }
}

extension ProcessMap {
    /// A hand-off stands with the process that gives; where a black box gives, with the one that receives.
    fileprivate func process(of handoff: Handoff) -> Int? {
        handoff.from.flatMap { nodes[$0].process } ?? process(of: handoff.fromPerformer)
            ?? handoff.to.flatMap { nodes[$0].process } ?? process(of: handoff.toPerformer)
    }

    private func process(of performer: Performer) -> Int? {
        switch performer {
        case .lane(let lane): process(of: ElementIndex.lane(lane))
        case .pool(let pool): process(of: ElementIndex.pool(pool))
        }
    }
}
