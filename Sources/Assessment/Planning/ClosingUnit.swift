/// Counts a unit when everything below it is decided.
struct ClosingUnit {
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
            let added = PlanStages.sum(of: slots, values, adding: owned ?? (0, 0), world.needsAll)
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
