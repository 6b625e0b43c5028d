/// SOPs that count in several units.
extension PlanStages {
    mutating func addShared() {
        let shared = groups.indices.filter { !groups[$0].isOwnOnly }
        // Evidence for the owner of a shared SOP proves it everywhere, so that is decided before any unit.
        for group in shared where groups[group].isNeeded {
            guard let owner = groups[group].owner else { continue }
            for unit in world.units[owner].path.reversed() { decideWatch(unit) }
        }
        for group in shared { settleGroup(group) }
    }

    mutating func decideWatch(_ unit: Int) {
        guard watchSlot[unit] == nil, let action = unitMonitors[unit] else { return }
        let slot = newSlot()
        watchSlot[unit] = slot
        let cost = world.actions[action].effort
        stages.append(
            Stage(slots: [slot]) { _ in
                [Stage.Move(), Stage.Move(cost: cost, actions: [action], writes: [(slot, 1)])]
            })
    }

    mutating func settleGroup(_ index: Int) {
        let group = groups[index]
        let fixed = group.sops.filter { !isVariable($0) }
        if group.isNeeded { addFixed(fixed, group) }
        for sop in group.sops where isVariable(sop) { settle(sop) }
    }

    /// SOPs in force whatever happens: only how many of those without proof are monitored is to be decided.
    mutating func addFixed(_ sops: [Int], _ group: Group) {
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
    static func sum(
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
}
