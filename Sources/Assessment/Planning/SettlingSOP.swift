/// Brings one SOP into force or not, and monitors it or not.
struct SettlingSOP {
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
        moves[0].writes += PlanStages.sum(of: sum, values, adding: (1, isProven ? 1 : 0), world.needsAll)
        if !isProven, let monitor {
            var monitored = plain
            monitored.cost += world.actions[monitor].effort
            monitored.actions.append(monitor)
            monitored.writes += PlanStages.sum(of: sum, values, adding: (1, 1), world.needsAll)
            moves.append(monitored)
        }
        return moves
    }
}
