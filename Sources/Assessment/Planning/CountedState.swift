/// A counted world after some actions: what is in force, what is proven, and the counts that come of it.
///
/// Tests hold it to the truth: the dossier changed by the same actions and measured again (`DossierChange`) gives the
/// same counts.
struct CountedState {
    let world: CountedWorld
    private(set) var isDone: [Bool]
    private var hasCome: [Bool]
    private var timesReplaced: [Int]
    private(set) var isInForce: [Bool]
    private var isProven: [Bool]
    private var exists: [Bool]
    private var isMonitored: [Bool]
    /// How many SOPs in force cover each map.
    private var covers: [Int]
    private var links: Set<Link> = []
    private(set) var hasMap: [Bool]
    private var inForceOf: [Int]
    private var provenOf: [Int]
    private var isEvaluated = false
    private(set) var followedUp: Set<Int> = []

    private struct Link: Hashable {
        var map: Int
        var sop: Int
    }

    init(_ world: CountedWorld) {
        self.world = world
        isDone = Array(repeating: false, count: world.actions.count)
        hasCome = Array(repeating: false, count: world.sops.count)
        timesReplaced = Array(repeating: 0, count: world.sops.count)
        isInForce = world.sops.map(\.isInForce)
        isProven = world.sops.map(\.isProven)
        exists = world.maps.map(\.exists)
        isMonitored = world.units.map(\.isMonitored)
        hasMap = world.units.map(\.hasMap)
        covers = world.maps.map { map in map.sops.count { world.sops[$0].isInForce } }
        inForceOf = Array(repeating: 0, count: world.units.count)
        provenOf = inForceOf
        mapsOf = Self.mapsOf(world)
        countProofs()
    }

    /// The maps each SOP is tied to.
    private let mapsOf: [[Int]]

    private static func mapsOf(_ world: CountedWorld) -> [[Int]] {
        var maps = [[Int]](repeating: [], count: world.sops.count)
        for (map, record) in world.maps.enumerated() {
            for sop in record.sops { maps[sop].append(map) }
        }
        return maps
    }

    // MARK: - Actions

    mutating func apply(_ actions: some Sequence<Int>) {
        for action in actions { apply(action) }
    }

    /// Does one action; a second time changes nothing.
    mutating func apply(_ action: Int) {
        guard !isDone[action] else { return }
        isDone[action] = true
        switch world.actions[action].effect {
        case .none: break
        case .bringIntoForce(let sop):
            hasCome[sop] = true
            for replaced in world.sops[sop].replaces {
                timesReplaced[replaced] += 1
                refresh(replaced)
            }
            refresh(sop)
        case .link(let map, let sop):
            guard !world.maps[map].sops.contains(sop), links.insert(Link(map: map, sop: sop)).inserted else { return }
            if isInForce[sop] { covers[map] += 1 }
        case .registerMap(let map):
            exists[map] = true
            guard let unit = world.maps[map].unit else { return }
            for above in world.units[unit].path { hasMap[above] = true }
        case .monitor(let sop):
            guard !isProven[sop] else { return }
            if isInForce[sop] {
                for unit in world.sops[sop].units where !proves(sop, in: unit) { provenOf[unit] += 1 }
            }
            isProven[sop] = true
        case .monitorUnit(let unit):
            isMonitored[unit] = true
            countProofs()
        case .evaluate: isEvaluated = true
        case .followUp(let evaluations): followedUp.formUnion(evaluations)
        }
    }

    /// Sets whether an SOP is in force, and everything that hangs on it.
    private mutating func refresh(_ sop: Int) {
        let now = (world.sops[sop].isInForce || hasCome[sop]) && timesReplaced[sop] == 0
        guard now != isInForce[sop] else { return }
        isInForce[sop] = now
        let step = now ? 1 : -1
        for map in mapsOf[sop] { covers[map] += step }
        for link in links where link.sop == sop { covers[link.map] += step }
        for unit in world.sops[sop].units {
            inForceOf[unit] += step
            if proves(sop, in: unit) { provenOf[unit] += step }
        }
    }

    private mutating func countProofs() {
        for unit in world.units.indices { (inForceOf[unit], provenOf[unit]) = (0, 0) }
        for sop in world.sops.indices where isInForce[sop] {
            for unit in world.sops[sop].units {
                inForceOf[unit] += 1
                if proves(sop, in: unit) { provenOf[unit] += 1 }
            }
        }
    }

    private func isMonitored(above unit: Int) -> Bool { world.units[unit].path.contains { isMonitored[$0] } }

    /// Whether there is evidence that `unit` applies the SOP (`EvidenceIndex.application`).
    private func proves(_ sop: Int, in unit: Int) -> Bool {
        let record = world.sops[sop]
        if isProven[sop] { return true }
        if let owner = record.owner, isMonitored(above: owner) { return true }
        guard !record.isOwnOnly, !(record.owner.map { world.isUnit($0, atOrBelow: unit) } ?? false) else {
            return false
        }
        return isMonitored(above: unit)
    }

    // MARK: - What it comes to

    func isWorkedOut(_ map: Int) -> Bool { exists[map] && covers[map] > 0 }

    func isInCount(_ map: Int) -> Bool { exists[map] }

    /// Whether the unit applies its SOPs; `nil` for one without an SOP in force.
    func applies(_ unit: Int) -> Bool? {
        guard inForceOf[unit] > 0 else { return nil }
        return provenOf[unit] * world.share.below >= inForceOf[unit] * world.share.above
    }

    var counts: PlanCounts {
        var counts = PlanCounts()
        for unit in world.units.indices where world.units[unit].isCounted {
            if hasMap[unit] { counts.mapped += 1 }
            guard let applies = applies(unit) else { continue }
            counts.withSOPs += 1
            if applies { counts.applying += 1 }
        }
        for map in world.maps.indices where world.maps[map].isCounted && exists[map] {
            counts.maps += 1
            guard covers[map] > 0 else { continue }
            counts.worked += 1
            if world.maps[map].isAcross { counts.workedAcross += 1 }
        }
        return counts
    }

    var evaluation: EvaluationMeasure? {
        guard let evaluation = world.evaluation else { return nil }
        var measure = evaluation.measure
        if isEvaluated {
            if measure.isPeriodicWithOneToday { measure.isPeriodic = true }
            measure.isAnalysed = true
            measure.findingsTotal += 1
        }
        measure.followedUp += followedUp.count { $0 < evaluation.open }
        if isEvaluated, followedUp.contains(evaluation.open) { measure.followedUp += 1 }
        // The first map or SOP gives something to evaluate.
        measure.hasSubjects = measure.hasSubjects || hasNewSubjects
        return measure
    }

    private var hasNewSubjects: Bool {
        world.maps.indices.contains { world.maps[$0].isCounted && !world.maps[$0].exists && exists[$0] }
    }
}
