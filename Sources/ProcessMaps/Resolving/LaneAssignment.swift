/// Which lane each node lies in, by what is written and by what is drawn.
struct LaneAssignment {
    /// The deepest lane whose `flowNodeRef` names the node; the first in the file of equally deep ones.
    let named: [Int?]
    /// `named`, else that of a boundary event's host, else that of the enclosing sub-process, and so on outwards.
    let written: [Int?]
    /// The smallest lane of its process whose drawing holds the middle of the node's.
    let drawn: [Int?]
    /// `written`; else `drawn`, or where that is missing too the one of the host or enclosing sub-process.
    let placed: [Int?]
    /// By lane, whether it holds a `flowNodeRef` of something that is in the file.
    let isFilled: [Bool]
    /// `flowNodeRef`s that name nothing of the file.
    private(set) var dangling = Occurrences()
    /// Nodes whose drawing was not compared with the lanes.
    let undecided: Occurrences

    private let hosts: Hosts

    init(_ draft: borrowing MapDraft, _ references: References, hosts: Hosts) {
        var named = [Int?](repeating: nil, count: draft.map.nodes.count)
        var isFilled = [Bool](repeating: false, count: draft.map.lanes.count)
        for (lane, symbol) in draft.laneMembers {
            let member = references[symbol]
            guard !member.isNone else {
                dangling.note(line: draft.map.lanes[lane].line, id: draft.map.lanes[lane].id)
                continue
            }
            isFilled[lane] = true
            guard let node = member.node else { continue }
            if let known = named[node], draft.map.lanes[known].depth >= draft.map.lanes[lane].depth { continue }
            named[node] = lane
        }
        let geometry = LaneGeometry.lanes(of: draft, references)
        let drawn = geometry.lanes
        undecided = geometry.undecided
        let written = hosts.inherited(named, in: draft)
        let inherited = hosts.inherited(drawn, in: draft)
        self.named = named
        self.isFilled = isFilled
        self.drawn = drawn
        self.written = written
        placed = zip(written, inherited).map { $0 ?? $1 }
        self.hosts = hosts
    }

    /// The lane of any element by `written`.
    func written(of handle: Handle, in draft: borrowing MapDraft) -> Int? { lane(of: handle, by: written, in: draft) }

    /// The lane of any element by `placed`.
    func placed(of handle: Handle, in draft: borrowing MapDraft) -> Int? { lane(of: handle, by: placed, in: draft) }

    private func lane(of handle: Handle, by lanes: [Int?], in draft: borrowing MapDraft) -> Int? {
        if let node = handle.node { return lanes[node] }
        return draft.subProcess(around: handle).node.flatMap { lanes[$0] }
    }

    /// How a node came to its lane in `placed`.
    func basis(of node: Int, in draft: borrowing MapDraft) -> LaneBasis {
        if named[node] != nil { return .reference }
        guard placed[node] != nil else { return .none }
        if written[node] == nil, drawn[node] != nil { return .geometry }
        return hosts[node] == nil ? .enclosing : .host
    }
}
