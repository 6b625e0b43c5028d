/// The decisions of a counted world in an order that keeps little open at a time: what is shared by units first, then
/// unit by unit down the tree, each closed when everything below it is decided.
struct PlanStages {
    private let world: CountedWorld
    private(set) var stages: [Stage] = []

    /// The action that brings each SOP into force, monitors it, or a unit; by position.
    private var comes: [Int: Int] = [:]
    private var monitors: [Int: Int] = [:]
    private var unitMonitors: [Int: Int] = [:]
    private var registers: [Int: Int] = [:]
    private var links: [(action: Int, map: Int, sop: Int)] = []
    private var prerequisites: [Int: Int] = [:]

    /// SOPs that count in the proof of the same units, through the same owner.
    private struct Group {
        var owner: Int?
        var isOwnOnly: Bool
        var units: [Int]
        var sops: [Int]
        var isNeeded: Bool
        /// How many are in force, and how many of them have evidence of their own.
        var inForce: Int
        var proven: Int
    }

    private var groups: [Group] = []
    private var groupOf: [Int?] = []
    /// Groups that count in a unit without being owned there and nowhere else.
    private var sharedOf: [[Int]]
    private var ownGroup: [Int?]

    private var slotCount = 0
    private var mapSlot: [Int: Int] = [:]
    private var comeSlot: [Int: Int] = [:]
    private var watchSlot: [Int: Int] = [:]
    private var hasMapSlot: [Int: Int] = [:]
    private var existsSlot: [Int: Int] = [:]
    private var sum: [Int: (inForce: Int, proven: Int)] = [:]
    private var decided: Set<Int> = []

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

    private func isVariable(_ sop: Int) -> Bool {
        comes[sop] != nil || (world.sops[sop].isInForce && !replacers(of: sop).isEmpty)
    }

    private func replacers(of sop: Int) -> [Int] { world.sops[sop].replacedBy.filter { comes[$0] != nil } }

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

    private func isAlwaysWorkedOut(_ map: Int) -> Bool {
        world.maps[map].exists && world.maps[map].sops.contains { world.sops[$0].isInForce && !isVariable($0) }
    }

    /// Of several suggestions for one map with SOPs that are in force anyway, one is enough.
    private var usefulLinks: [(action: Int, map: Int, sop: Int)] {
        var served: Set<Int> = []
        return links.filter { link in
            guard !isAlwaysWorkedOut(link.map) else { return false }
            guard world.sops[link.sop].isInForce, !isVariable(link.sop) else { return true }
            return served.insert(link.map).inserted
        }
    }

    private mutating func newSlot() -> Int {
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

    // MARK: - Shared SOPs

    private mutating func addShared() {
        let shared = groups.indices.filter { !groups[$0].isOwnOnly }
        // Evidence for the owner of a shared SOP proves it everywhere, so that is decided before any unit.
        for group in shared where groups[group].isNeeded {
            guard let owner = groups[group].owner else { continue }
            for unit in world.units[owner].path.reversed() { decideWatch(unit) }
        }
        for group in shared { settleGroup(group) }
    }

    private mutating func decideWatch(_ unit: Int) {
        guard watchSlot[unit] == nil, let action = unitMonitors[unit] else { return }
        let slot = newSlot()
        watchSlot[unit] = slot
        let cost = world.actions[action].effort
        stages.append(
            Stage(slots: [slot]) { _ in
                [Stage.Move(), Stage.Move(cost: cost, actions: [action], writes: [(slot, 1)])]
            })
    }

    private mutating func settleGroup(_ index: Int) {
        let group = groups[index]
        let fixed = group.sops.filter { !isVariable($0) }
        if group.isNeeded { addFixed(fixed, group) }
        for sop in group.sops where isVariable(sop) { settle(sop) }
    }

    /// SOPs in force whatever happens: only how many of those without proof are monitored is to be decided.
    private mutating func addFixed(_ sops: [Int], _ group: Group) {
        guard !sops.isEmpty else { return }
        let open = sops.filter { !world.sops[$0].isProven && monitors[$0] != nil }.compactMap { monitors[$0] }
        let proven = sops.count { world.sops[$0].isProven }
        stages.append(
            Stage(slots: [group.inForce, group.proven]) { [world] values in
                let counts = world.needsAll ? Array(Set([0, open.count])).sorted() : Array(0...open.count)
                return counts.map { count in
                    let chosen = Array(open.prefix(count))
                    return Stage.Move(
                        cost: chosen.reduce(0) { $0 + world.actions[$1].effort }, actions: chosen,
                        writes: Self.sum(
                            of: (group.inForce, group.proven), values, adding: (sops.count, proven + count),
                            world.needsAll))
                }
            })
    }

    /// How many SOPs are in force and proven, as far as it matters: where one without proof spoils it all, only whether
    /// there is any.
    private static func sum(
        of slots: (inForce: Int, proven: Int), _ values: SlotValues, adding more: (inForce: Int, proven: Int),
        _ needsAll: Bool
    ) -> [(slot: Int, value: Int16)] {
        let inForce = Int(values[slots.inForce]) + more.inForce
        let proven = Int(values[slots.proven]) + more.proven
        guard needsAll else {
            return [(slots.inForce, Int16(clamping: inForce)), (slots.proven, Int16(clamping: proven))]
        }
        return [
            (slots.inForce, min(1, Int16(clamping: inForce))), (slots.proven, inForce > 0 && proven == inForce ? 1 : 0),
        ]
    }

    // MARK: - One SOP

    /// Whether the SOP comes into force, where others must know that too.
    private mutating func decideCome(_ sop: Int) {
        guard decided.insert(sop).inserted, let action = comes[sop] else { return }
        let slot = newSlot()
        comeSlot[sop] = slot
        let cost = world.actions[action].effort
        stages.append(
            Stage(slots: [slot]) { _ in
                [Stage.Move(), Stage.Move(cost: cost, actions: [action], writes: [(slot, 1)])]
            })
    }

    private mutating func settle(_ sop: Int) {
        guard isVariable(sop) else { return }
        if world.sops[sop].replaces.contains(where: { isVariable($0) }) { decideCome(sop) }
        for other in replacers(of: sop) { decideCome(other) }
        let linked = usefulLinks(to: sop)
        let standing = linked.isEmpty ? nil : newSlot()
        let settling = Settling(
            world: world, sop: sop, come: comes[sop], repair: comes[sop].flatMap { prerequisites[$0] },
            monitor: world.sops[sop].isProven ? nil : monitors[sop], decided: comeSlot[sop],
            replacers: replacers(of: sop).compactMap { comeSlot[$0] },
            exists: world.sops[sop].waitsFor.flatMap { existsSlot[$0] },
            maps: mapsCovered(by: sop).map { ($0, mapSlot[$0]) },
            sum: groupOf[sop].flatMap { groups[$0].isNeeded ? (groups[$0].inForce, groups[$0].proven) : nil },
            standing: standing)
        stages.append(Stage(slots: settling.slots, moves: settling.moves))
        for link in linked { addLink(link, standing: standing) }
    }

    private lazy var coveredMaps: [[Int]] = {
        var maps = [[Int]](repeating: [], count: world.sops.count)
        for (index, map) in world.maps.enumerated() where map.isCounted && !isAlwaysWorkedOut(index) {
            for sop in map.sops { maps[sop].append(index) }
        }
        return maps
    }()

    private mutating func mapsCovered(by sop: Int) -> [Int] { coveredMaps[sop] }

    private lazy var linksBySOP: [Int: [(action: Int, map: Int, sop: Int)]] =
        Dictionary(grouping: usefulLinks, by: { $0.sop })

    private mutating func usefulLinks(to sop: Int) -> [(action: Int, map: Int, sop: Int)] { linksBySOP[sop] ?? [] }

    private mutating func addSettledLinks() {
        for link in usefulLinks where !isVariable(link.sop) { addLink(link, standing: nil) }
    }

    private mutating func addLink(_ link: (action: Int, map: Int, sop: Int), standing: Int?) {
        let (slot, cost) = (mapSlot[link.map], world.actions[link.action].effort)
        let isAcross = world.maps[link.map].isAcross
        stages.append(
            Stage(slots: [slot, standing].compactMap(\.self)) { values in
                let isInForce = standing.map { values[$0] == 1 } ?? true
                guard isInForce, slot.map({ values[$0] == 0 }) ?? true else { return [Stage.Move()] }
                return [
                    Stage.Move(),
                    Stage.Move(
                        cost: cost, actions: [link.action],
                        gain: PlanCounts(worked: 1, workedAcross: isAcross ? 1 : 0),
                        writes: slot.map { [($0, Int16(1))] } ?? []),
                ]
            })
    }

    // MARK: - Units

    /// Every unit before those below it, and closed after them; without recursion, however deep the tree.
    private mutating func addUnits() {
        var below = [[Int]](repeating: [], count: world.units.count)
        var waiting: [(unit: Int, isClosing: Bool)] = []
        for (index, unit) in world.units.enumerated().reversed() {
            if unit.path.count > 1 { below[unit.path[1]].append(index) } else { waiting.append((index, false)) }
        }
        while let (unit, isClosing) = waiting.popLast() {
            guard !isClosing else {
                close(unit)
                continue
            }
            decideWatch(unit)
            addMap(of: unit)
            if let group = ownGroup[unit] { settleGroup(group) }
            waiting.append((unit, true))
            waiting += below[unit].map { ($0, false) }
        }
    }

    /// Whether a unit without a map gets one.
    private mutating func addMap(of unit: Int) {
        guard let map = newMap[unit], let action = registers[map] else { return }
        let above = world.units[unit].path.filter { world.units[$0].isCounted && !world.units[$0].hasMap }
        for unit in above where hasMapSlot[unit] == nil { hasMapSlot[unit] = newSlot() }
        let slots = above.compactMap { hasMapSlot[$0] }
        let exists = newSlot()
        existsSlot[map] = exists
        let cost = world.actions[action].effort
        stages.append(
            Stage(slots: slots + [exists]) { values in
                let open = slots.filter { values[$0] == 0 }
                return [
                    Stage.Move(),
                    Stage.Move(
                        cost: cost, actions: [action], gain: PlanCounts(mapped: open.count, maps: 1),
                        writes: (open + [exists]).map { ($0, Int16(1)) }),
                ]
            })
    }

    private lazy var newMap: [Int: Int] = {
        var maps: [Int: Int] = [:]
        for (map, record) in world.maps.enumerated() where !record.exists {
            if let unit = record.unit { maps[unit] = map }
        }
        return maps
    }()

    /// Everything that counts in the proof of the unit is decided: counts it, and hands on what counts above it.
    private mutating func close(_ unit: Int) {
        let closing = Closing(
            world: world, unit: unit,
            own: ownGroup[unit].flatMap { groups[$0].isNeeded ? (groups[$0].inForce, groups[$0].proven) : nil },
            shared: world.units[unit].isCounted ? sharedOf[unit].map { shared(groups[$0]) } : [],
            watch: watch(above: unit), sums: sums(above: unit))
        guard !closing.slots.isEmpty else { return }
        stages.append(Stage(slots: closing.slots, moves: closing.moves))
    }

    private func shared(_ group: Group) -> Closing.Shared {
        Closing.Shared(
            owner: group.owner, slots: (group.inForce, group.proven),
            watch: group.owner.map { watch(above: $0) } ?? Closing.Watch())
    }

    private func watch(above unit: Int) -> Closing.Watch {
        let path = world.units[unit].path
        return Closing.Watch(
            isMonitored: path.contains { world.units[$0].isMonitored }, slots: path.compactMap { watchSlot[$0] })
    }

    /// Where the sums of the unit and of those above it stand, of those that are counted.
    private mutating func sums(above unit: Int) -> [(unit: Int, slots: (inForce: Int, proven: Int))] {
        world.units[unit].path.filter { world.units[$0].isCounted }.map { above in
            if let known = sum[above] { return (above, known) }
            let slots = (newSlot(), newSlot())
            sum[above] = slots
            return (above, slots)
        }
    }
}

/// Brings one SOP into force or not, and monitors it or not.
private struct Settling {
    let world: CountedWorld
    let sop: Int
    /// The action that brings it into force, and the one that must come before.
    let come: Int?
    let repair: Int?
    let monitor: Int?
    /// Where it is decided already whether it comes into force.
    let decided: Int?
    /// Where it stands whether those come that replace it.
    let replacers: [Int]
    /// Where it stands whether its map exists.
    let exists: Int?
    let maps: [(map: Int, slot: Int?)]
    let sum: (inForce: Int, proven: Int)?
    /// Where others read whether it is in force.
    let standing: Int?

    var slots: [Int] {
        [decided, exists, standing, sum?.inForce, sum?.proven].compactMap(\.self) + replacers
            + maps.compactMap(\.slot)
    }

    func moves(_ values: SlotValues) -> [Stage.Move] {
        let isReplaced = replacers.contains { values[$0] == 1 }
        if world.sops[sop].isInForce { return isReplaced ? [Stage.Move()] : inForce(values, cost: 0, actions: []) }
        if let decided {
            return values[decided] == 1 && !isReplaced ? inForce(values, cost: 0, actions: []) : [Stage.Move()]
        }
        guard let come, !isReplaced, exists.map({ values[$0] == 1 }) ?? true else { return [Stage.Move()] }
        let actions = [repair, come].compactMap(\.self)
        return [Stage.Move()]
            + inForce(values, cost: actions.reduce(0) { $0 + world.actions[$1].effort }, actions: actions)
    }

    private func inForce(_ values: SlotValues, cost: Int, actions: [Int]) -> [Stage.Move] {
        var plain = Stage.Move(cost: cost, actions: actions)
        for (map, slot) in maps where slot.map({ values[$0] == 0 }) ?? true {
            plain.gain.worked += 1
            if world.maps[map].isAcross { plain.gain.workedAcross += 1 }
            if let slot { plain.writes.append((slot, 1)) }
        }
        if let standing { plain.writes.append((standing, 1)) }
        guard let sum else { return [plain] }
        let isProven = world.sops[sop].isProven
        var moves = [plain]
        moves[0].writes += PlanStages.add(to: sum, values, (1, isProven ? 1 : 0), world.needsAll)
        if !isProven, let monitor {
            var monitored = plain
            monitored.cost += world.actions[monitor].effort
            monitored.actions.append(monitor)
            monitored.writes += PlanStages.add(to: sum, values, (1, 1), world.needsAll)
            moves.append(monitored)
        }
        return moves
    }
}

extension PlanStages {
    fileprivate static func add(
        to slots: (inForce: Int, proven: Int), _ values: SlotValues, _ more: (inForce: Int, proven: Int),
        _ needsAll: Bool
    ) -> [(slot: Int, value: Int16)] { sum(of: slots, values, adding: more, needsAll) }
}

/// Counts a unit when everything below it is decided.
private struct Closing {
    /// Evidence for a whole unit, on the way up from one: there already, or decided.
    struct Watch {
        var isMonitored = false
        var slots: [Int] = []

        func holds(_ values: SlotValues) -> Bool { isMonitored || slots.contains { values[$0] == 1 } }
    }

    struct Shared {
        var owner: Int?
        var slots: (inForce: Int, proven: Int)
        var watch: Watch
    }

    let world: CountedWorld
    let unit: Int
    let own: (inForce: Int, proven: Int)?
    let shared: [Shared]
    let watch: Watch
    /// Of the unit itself, where it is counted, and of those above it.
    let sums: [(unit: Int, slots: (inForce: Int, proven: Int))]

    var slots: [Int] {
        // A unit of which nothing is counted, here or above, has nothing to close.
        guard !sums.isEmpty else { return [] }
        return [own?.inForce, own?.proven].compactMap(\.self) + watch.slots
            + shared.flatMap { [$0.slots.inForce, $0.slots.proven] + $0.watch.slots }
            + sums.flatMap { [$0.slots.inForce, $0.slots.proven] }
    }

    func moves(_ values: SlotValues) -> [Stage.Move] {
        var move = Stage.Move()
        let owned = own.map { slots in
            let inForce = Int(values[slots.inForce])
            return (inForce, watch.holds(values) ? inForce : Int(values[slots.proven]))
        }
        for (above, slots) in sums {
            let added = PlanStages.add(to: slots, values, owned ?? (0, 0), world.needsAll)
            guard above == unit else {
                move.writes += added
                continue
            }
            var (inForce, proven) = (Int(added[0].value), Int(added[1].value))
            for group in shared {
                let more = Int(values[group.slots.inForce])
                inForce += more
                proven += isProven(group, values) ? more : Int(values[group.slots.proven])
            }
            guard inForce > 0 else { continue }
            move.gain.withSOPs += 1
            if proven * world.share.below >= inForce * world.share.above { move.gain.applying += 1 }
        }
        return [move]
    }

    private func isProven(_ group: Shared, _ values: SlotValues) -> Bool {
        if group.watch.holds(values) { return true }
        let isOwnedBelow = group.owner.map { world.isUnit($0, atOrBelow: unit) } ?? false
        return !isOwnedBelow && watch.holds(values)
    }
}
