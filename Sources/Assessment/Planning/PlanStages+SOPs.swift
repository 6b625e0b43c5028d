/// One SOP: whether it comes into force, is monitored and tied to maps.
extension PlanStages {
    /// Whether the SOP comes into force, where others must know that too.
    mutating func decideCome(_ sop: Int) {
        guard decided.insert(sop).inserted, let action = comes[sop] else { return }
        let slot = newSlot()
        comeSlot[sop] = slot
        let cost = world.actions[action].effort
        stages.append(
            Stage(slots: [slot]) { _ in
                [Stage.Move(), Stage.Move(cost: cost, actions: [action], writes: [(slot, 1)])]
            })
    }

    mutating func settle(_ sop: Int) {
        guard isVariable(sop) else { return }
        if world.sops[sop].replaces.contains(where: { isVariable($0) }) { decideCome(sop) }
        for other in replacers(of: sop) { decideCome(other) }
        let linked = usefulLinks(to: sop)
        let standing = linked.isEmpty ? nil : newSlot()
        let settling = SettlingSOP(
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

    mutating func mapsCovered(by sop: Int) -> [Int] { coveredMaps[sop] }

    mutating func usefulLinks(to sop: Int) -> [(action: Int, map: Int, sop: Int)] { linksBySOP[sop] ?? [] }

    mutating func addSettledLinks() {
        for link in usefulLinks where !isVariable(link.sop) { addLink(link, standing: nil) }
    }

    mutating func addLink(_ link: (action: Int, map: Int, sop: Int), standing: Int?) {
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
}
