internal import Rubric

/// A counted world after some actions: what is in force, what is proven, and the counts that come of it. Every action
/// can be taken back, and the counts are kept up to date, so that thousands of plans can be tried.
///
/// Tests hold it to the truth: the dossier changed by the same actions and measured again (`DossierChange`) gives the
/// same counts.
struct CountedState {
    let world: CountedWorld
    private let reach: CountedReach
    private(set) var isDone: [Bool]
    private var hasCome: [Bool]
    private var timesReplaced: [Int]
    private(set) var isInForce: [Bool]
    private var isProven: [Bool]
    private var exists: [Bool]
    private var isMonitored: [Bool]
    /// How many SOPs in force cover each map.
    private var covers: [Int]
    /// By SOP, the maps it was linked to.
    private var linked: [Int: [Int]] = [:]
    /// How many new maps count for each unit.
    private var newMapsOf: [Int]
    private var newMaps = 0
    private var inForceOf: [Int]
    private var provenOf: [Int]
    private var standings: [Standing]
    private var isEvaluated = false
    private var timesFollowedUp: [Int: Int] = [:]
    private(set) var counts = PlanCounts()
    private var change = Change()

    enum Standing { case withoutSOPs, notApplying, applying }

    /// What one action touched, with how it stood before.
    struct Change {
        private(set) var wasWorkedOut: [Int: Bool] = [:]
        private(set) var hadMap: [Int: Bool] = [:]
        private(set) var stood: [Int: Standing] = [:]

        fileprivate mutating func note(map: Int, _ was: Bool) {
            if wasWorkedOut[map] == nil { wasWorkedOut[map] = was }
        }
        fileprivate mutating func note(mapOf unit: Int, _ had: Bool) { if hadMap[unit] == nil { hadMap[unit] = had } }
        fileprivate mutating func note(unit: Int, _ was: Standing) { if stood[unit] == nil { stood[unit] = was } }
    }

    init(_ world: CountedWorld) {
        self.world = world
        reach = CountedReach(world)
        isDone = Array(repeating: false, count: world.actions.count)
        hasCome = Array(repeating: false, count: world.sops.count)
        timesReplaced = Array(repeating: 0, count: world.sops.count)
        isInForce = world.sops.map(\.isInForce)
        isProven = world.sops.map(\.isProven)
        exists = world.maps.map(\.exists)
        isMonitored = world.units.map(\.isMonitored)
        newMapsOf = Array(repeating: 0, count: world.units.count)
        covers = world.maps.map { map in map.sops.count { world.sops[$0].isInForce } }
        inForceOf = Array(repeating: 0, count: world.units.count)
        provenOf = inForceOf
        standings = Array(repeating: .withoutSOPs, count: world.units.count)
        for sop in world.sops.indices where isInForce[sop] {
            for unit in world.sops[sop].units {
                inForceOf[unit] += 1
                if proves(sop, in: unit) { provenOf[unit] += 1 }
            }
        }
        countAll()
    }

    private mutating func countAll() {
        for unit in world.units.indices {
            if world.units[unit].isCounted, world.units[unit].hasMap { counts.mapped += 1 }
            settle(unit)
        }
        for map in world.maps.indices where world.maps[map].isCounted && exists[map] {
            counts.maps += 1
            if covers[map] > 0 { countWorked(map, 1) }
        }
        change = Change()
    }

    // MARK: - Actions

    mutating func apply(_ actions: some Sequence<Int>) {
        for action in actions { apply(action) }
    }

    /// Does one action; a second time changes nothing.
    @discardableResult
    mutating func apply(_ action: Int) -> Change {
        guard !isDone[action] else { return Change() }
        isDone[action] = true
        return turn(world.actions[action].effect, 1)
    }

    /// Takes an action back; one that was not done changes nothing.
    mutating func undo(_ action: Int) {
        guard isDone[action] else { return }
        isDone[action] = false
        _ = turn(world.actions[action].effect, -1)
    }

    private mutating func turn(_ effect: PlanAction.Effect, _ step: Int) -> Change {
        change = Change()
        switch effect {
        case .none: break
        case .bringIntoForce(let sop):
            hasCome[sop] = step > 0
            for replaced in world.sops[sop].replaces {
                timesReplaced[replaced] += step
                refresh(replaced)
            }
            refresh(sop)
        case .link(let map, let sop): link(map, sop, step)
        case .registerMap(let map): register(map, step)
        case .monitor(let sop): monitor(sop, step)
        case .monitorUnit(let unit): monitor(unit: unit, step)
        case .evaluate: isEvaluated = step > 0
        case .followUp(let evaluations):
            for evaluation in evaluations { timesFollowedUp[evaluation, default: 0] += step }
        }
        return change
    }

    /// Sets whether an SOP is in force, and everything that hangs on it.
    private mutating func refresh(_ sop: Int) {
        let now = (world.sops[sop].isInForce || hasCome[sop]) && timesReplaced[sop] == 0
        guard now != isInForce[sop] else { return }
        isInForce[sop] = now
        let step = now ? 1 : -1
        for map in reach.mapsOf[sop] { cover(map, step) }
        for map in linked[sop] ?? [] { cover(map, step) }
        for unit in world.sops[sop].units {
            inForceOf[unit] += step
            if proves(sop, in: unit) { provenOf[unit] += step }
            settle(unit)
        }
    }

    private mutating func link(_ map: Int, _ sop: Int, _ step: Int) {
        guard !world.maps[map].sops.contains(sop) else { return }
        if step > 0 {
            linked[sop, default: []].append(map)
        } else if let place = linked[sop]?.firstIndex(of: map) {
            linked[sop]?.remove(at: place)
        }
        if isInForce[sop] { cover(map, step) }
    }

    private mutating func cover(_ map: Int, _ step: Int) {
        let was = isWorkedOut(map)
        covers[map] += step
        let now = isWorkedOut(map)
        guard was != now else { return }
        change.note(map: map, was)
        if world.maps[map].isCounted { countWorked(map, step) }
    }

    private mutating func countWorked(_ map: Int, _ step: Int) {
        counts.worked += step
        if world.maps[map].isAcross { counts.workedAcross += step }
    }

    private mutating func register(_ map: Int, _ step: Int) {
        change.note(map: map, isWorkedOut(map))
        exists[map] = step > 0
        if world.maps[map].isCounted {
            newMaps += step
            counts.maps += step
            if covers[map] > 0 { countWorked(map, step) }
        }
        guard let unit = world.maps[map].unit else { return }
        for above in world.units[unit].path {
            let had = hasMap(above)
            newMapsOf[above] += step
            guard had != hasMap(above) else { continue }
            change.note(mapOf: above, had)
            if world.units[above].isCounted { counts.mapped += step }
        }
    }

    private mutating func monitor(_ sop: Int, _ step: Int) {
        guard !world.sops[sop].isProven else { return }
        isProven[sop] = false
        if isInForce[sop] {
            for unit in world.sops[sop].units where !proves(sop, in: unit) {
                provenOf[unit] += step
                settle(unit)
            }
        }
        isProven[sop] = step > 0
    }

    private mutating func monitor(unit: Int, _ step: Int) {
        guard !world.units[unit].isMonitored else { return }
        let touched = reach.sopsMonitored(with: unit)
        for sop in touched where isInForce[sop] {
            for place in world.sops[sop].units where proves(sop, in: place) { provenOf[place] -= 1 }
        }
        isMonitored[unit] = step > 0
        for sop in touched where isInForce[sop] {
            for place in world.sops[sop].units where proves(sop, in: place) { provenOf[place] += 1 }
        }
        for sop in touched where isInForce[sop] {
            for place in world.sops[sop].units { settle(place) }
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

    /// Counts a unit anew.
    private mutating func settle(_ unit: Int) {
        let (was, now) = (standings[unit], standing(of: unit))
        guard was != now else { return }
        standings[unit] = now
        change.note(unit: unit, was)
        guard world.units[unit].isCounted else { return }
        if was == .withoutSOPs { counts.withSOPs += 1 } else if now == .withoutSOPs { counts.withSOPs -= 1 }
        if was == .applying { counts.applying -= 1 } else if now == .applying { counts.applying += 1 }
    }

    private func standing(of unit: Int) -> Standing {
        guard inForceOf[unit] > 0 else { return .withoutSOPs }
        return provenOf[unit] * world.share.below >= inForceOf[unit] * world.share.above ? .applying : .notApplying
    }

    // MARK: - What it comes to

    func isWorkedOut(_ map: Int) -> Bool { exists[map] && covers[map] > 0 }

    func hasMap(_ unit: Int) -> Bool { world.units[unit].hasMap || newMapsOf[unit] > 0 }

    func isFollowedUp(_ evaluation: Int) -> Bool { timesFollowedUp[evaluation, default: 0] > 0 }

    func isFollowedUpOnce(_ evaluation: Int) -> Bool { timesFollowedUp[evaluation] == 1 }

    func isProven(_ sop: Int, in unit: Int) -> Bool { proves(sop, in: unit) }

    /// Whether the unit applies its SOPs; without an SOP in force it stands outside.
    func standing(_ unit: Int) -> Standing { standings[unit] }

    var evaluation: EvaluationMeasure? {
        guard let evaluation = world.evaluation else { return nil }
        var measure = evaluation.measure
        if isEvaluated {
            if measure.isPeriodicWithOneToday { measure.isPeriodic = true }
            measure.isAnalysed = true
            measure.findingsTotal += 1
        }
        measure.followedUp += (0..<evaluation.open).count { isFollowedUp($0) }
        if isEvaluated, isFollowedUp(evaluation.open) { measure.followedUp += 1 }
        // The first map or SOP gives something to evaluate.
        measure.hasSubjects = measure.hasSubjects || newMaps > 0
        return measure
    }
}
