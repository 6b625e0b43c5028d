/// The decisions of a counted world in an order that keeps little open at a time: what is shared by units first, then
/// unit by unit down the tree, each closed when everything below it is decided.
struct PlanStages {
    let world: CountedWorld
    var stages: [Stage] = []

    /// The action that brings each SOP into force, monitors it, or a unit; by position.
    var comes: [Int: Int] = [:]
    var monitors: [Int: Int] = [:]
    var unitMonitors: [Int: Int] = [:]
    var registers: [Int: Int] = [:]
    var links: [(action: Int, map: Int, sop: Int)] = []
    var prerequisites: [Int: Int] = [:]

    /// SOPs that count in the proof of the same units, through the same owner.
    struct Group {
        var owner: Int?
        var isOwnOnly: Bool
        var units: [Int]
        var sops: [Int]
        var isNeeded: Bool
        /// How many are in force, and how many of them have evidence of their own.
        var inForce: Int
        var proven: Int
    }

    var groups: [Group] = []
    var groupOf: [Int?] = []
    /// Groups that count in a unit without being owned there and nowhere else.
    var sharedOf: [[Int]]
    var ownGroup: [Int?]

    var slotCount = 0
    var mapSlot: [Int: Int] = [:]
    var comeSlot: [Int: Int] = [:]
    var watchSlot: [Int: Int] = [:]
    var hasMapSlot: [Int: Int] = [:]
    var existsSlot: [Int: Int] = [:]
    var sum: [Int: (inForce: Int, proven: Int)] = [:]
    var decided: Set<Int> = []

    lazy var coveredMaps: [[Int]] = {
        var maps = [[Int]](repeating: [], count: world.sops.count)
        for (index, map) in world.maps.enumerated() where map.isCounted && !isAlwaysWorkedOut(index) {
            for sop in map.sops { maps[sop].append(index) }
        }
        return maps
    }()

    lazy var linksBySOP: [Int: [(action: Int, map: Int, sop: Int)]] =
        Dictionary(grouping: usefulLinks, by: { $0.sop })

    lazy var newMap: [Int: Int] = {
        var maps: [Int: Int] = [:]
        for (map, record) in world.maps.enumerated() where !record.exists {
            if let unit = record.unit { maps[unit] = map }
        }
        return maps
    }()

    init(_ world: CountedWorld) {
        self.world = world
        sharedOf = Array(repeating: [], count: world.units.count)
        ownGroup = Array(repeating: nil, count: world.units.count)
        groupOf = Array(repeating: nil, count: world.sops.count)
        sortActions()
        makeGroups()
        findSharedMaps()
        addShared()
        addUnits()
        for sop in world.sops.indices where world.sops[sop].owner == nil && groupOf[sop] == nil { settle(sop) }
        addSettledLinks()
    }

    // MARK: - What there is

    private mutating func sortActions() {
        var byID: [String: Int] = [:]
        for (index, action) in world.actions.enumerated() {
            byID[action.id] = index
            switch action.effect {
            case .bringIntoForce(let sop): comes[sop] = index
            case .monitor(let sop): monitors[sop] = index
            case .monitorUnit(let unit): unitMonitors[unit] = index
            case .registerMap(let map): registers[map] = index
            case .link(let map, let sop): links.append((index, map, sop))
            case .none, .evaluate, .followUp: break
            }
        }
        // A drawing is repaired for the one SOP that is drafted from it.
        for (index, action) in world.actions.enumerated() {
            guard case .bringIntoForce = action.effect, let first = action.prerequisites.first.flatMap({ byID[$0] }),
                world.actions[first].effect == .none
            else { continue }
            prerequisites[index] = first
        }
    }

    func isVariable(_ sop: Int) -> Bool {
        comes[sop] != nil || (world.sops[sop].isInForce && !replacers(of: sop).isEmpty)
    }

    func replacers(of sop: Int) -> [Int] { world.sops[sop].replacedBy.filter { comes[$0] != nil } }

    private mutating func makeGroups() {
        struct Key: Hashable {
            var owner: Int?
            var isOwnOnly: Bool
            var units: [Int]
        }
        var known: [Key: Int] = [:]
        for (index, sop) in world.sops.enumerated() where !sop.units.isEmpty {
            guard sop.isInForce || comes[index] != nil else { continue }
            // Who owns a shared SOP matters only where that unit may be monitored as a whole.
            let isWatched = sop.owner.map { owner in
                world.units[owner].path.contains { world.units[$0].isMonitored || unitMonitors[$0] != nil }
            }
            let owner = sop.isOwnOnly || isWatched == true ? sop.owner : nil
            let key = Key(owner: owner, isOwnOnly: sop.isOwnOnly, units: sop.isOwnOnly ? [] : sop.units)
            let group = known[key] ?? groups.count
            if known[key] == nil {
                known[key] = group
                let isNeeded = sop.units.contains { world.units[$0].isCounted }
                groups.append(
                    Group(
                        owner: owner, isOwnOnly: sop.isOwnOnly, units: sop.units, sops: [], isNeeded: isNeeded,
                        inForce: newSlot(), proven: newSlot()))
                if sop.isOwnOnly, let owner = sop.owner {
                    ownGroup[owner] = group
                } else if isNeeded {
                    for unit in sop.units { sharedOf[unit].append(group) }
                }
            }
            groupOf[index] = group
            groups[group].sops.append(index)
        }
    }

    /// Maps that more than one decision can cover need a slot; one that is covered whatever happens needs no decision.
    private mutating func findSharedMaps() {
        var touches: [Int: Int] = [:]
        for (index, map) in world.maps.enumerated() where map.isCounted && !isAlwaysWorkedOut(index) {
            touches[index] = map.sops.count { isVariable($0) }
        }
        for link in usefulLinks { touches[link.map, default: 0] += 1 }
        for (map, count) in touches.sorted(by: { $0.key < $1.key }) where count > 1 { mapSlot[map] = newSlot() }
    }

    func isAlwaysWorkedOut(_ map: Int) -> Bool {
        world.maps[map].exists && world.maps[map].sops.contains { world.sops[$0].isInForce && !isVariable($0) }
    }

    /// Of several suggestions for one map with SOPs that are in force anyway, one is enough.
    var usefulLinks: [(action: Int, map: Int, sop: Int)] {
        var served: Set<Int> = []
        return links.filter { link in
            guard !isAlwaysWorkedOut(link.map) else { return false }
            guard world.sops[link.sop].isInForce, !isVariable(link.sop) else { return true }
            return served.insert(link.map).inserted
        }
    }

    mutating func newSlot() -> Int {
        slotCount += 1
        return slotCount - 1
    }

    /// What counts whatever is decided. Units are counted when they are closed.
    var base: PlanCounts {
        var base = PlanCounts()
        base.mapped = world.units.count { $0.isCounted && $0.hasMap }
        for (index, map) in world.maps.enumerated() where map.isCounted && map.exists {
            base.maps += 1
            guard isAlwaysWorkedOut(index) else { continue }
            base.worked += 1
            if map.isAcross { base.workedAcross += 1 }
        }
        return base
    }
}
