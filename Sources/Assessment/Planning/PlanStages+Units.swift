/// Units: whether they get a map, and what they count.
extension PlanStages {
    /// Every unit before those below it, and closed after them; without recursion, however deep the tree.
    mutating func addUnits() {
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
    mutating func addMap(of unit: Int) {
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

    /// Everything that counts in the proof of the unit is decided: counts it, and hands on what counts above it.
    mutating func close(_ unit: Int) {
        let closing = ClosingUnit(
            world: world, unit: unit,
            own: ownGroup[unit].flatMap { groups[$0].isNeeded ? (groups[$0].inForce, groups[$0].proven) : nil },
            shared: world.units[unit].isCounted ? sharedOf[unit].map { shared(groups[$0]) } : [],
            watch: watch(above: unit), sums: sums(above: unit))
        guard !closing.slots.isEmpty else { return }
        stages.append(Stage(slots: closing.slots, moves: closing.moves))
    }

    func shared(_ group: Group) -> ClosingUnit.Shared {
        ClosingUnit.Shared(
            owner: group.owner, slots: (group.inForce, group.proven),
            watch: group.owner.map { watch(above: $0) } ?? ClosingUnit.Watch())
    }

    func watch(above unit: Int) -> ClosingUnit.Watch {
        let path = world.units[unit].path
        return ClosingUnit.Watch(
            isMonitored: path.contains { world.units[$0].isMonitored }, slots: path.compactMap { watchSlot[$0] })
    }

    /// Where the sums of the unit and of those above it stand, of those that are counted.
    mutating func sums(above unit: Int) -> [(unit: Int, slots: (inForce: Int, proven: Int))] {
        world.units[unit].path.filter { world.units[$0].isCounted }.map { above in
            if let known = sum[above] { return (above, known) }
            let slots = (newSlot(), newSlot())
            sum[above] = slots
            return (above, slots)
        }
    }
}
