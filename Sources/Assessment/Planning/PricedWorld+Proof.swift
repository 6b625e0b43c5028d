/// What proves that SOPs are applied, and what that costs.
extension PricedWorld {
    mutating func addProofs() {
        for sop in world.sops.indices {
            let record = world.sops[sop]
            guard record.isInForce || isVariable(sop) else { continue }
            if record.isOwnOnly {
                guard let owner = record.owner, !isVariable(sop) else { continue }
                if record.isProven {
                    nodes[owner].proven += 1
                } else {
                    nodes[owner].open.append((sop, monitors[sop].map { cost(of: $0) }))
                }
            } else {
                addShared(sop, record)
            }
        }
        if let first = monitors.values.min() {
            proofPrice = cost(of: first) / Amount(max(1, world.share.below))
        }
    }

    mutating func addShared(_ sop: Int, _ record: CountedWorld.SOP) {
        guard !isVariable(sop) else {
            for unit in record.units { nodes[unit].sharedOptional += 1 }
            return
        }
        let mayBeWatched = record.owner.map { owner in
            world.units[owner].path.contains { nodes[$0].watch != nil || world.units[$0].isMonitored }
        }
        guard !record.isProven, mayBeWatched != true, let monitor = monitors[sop] else {
            for unit in record.units { nodes[unit].sharedProven += 1 }
            return
        }
        // The units that need it share what it costs, so that all together pay no more than once.
        let needing = record.units.filter { unit in
            world.units[unit].isCounted && !world.units[unit].path.contains { world.units[$0].isMonitored }
        }
        let share = cost(of: monitor) / Amount(max(1, needing.count))
        for unit in record.units { nodes[unit].sharedOpen.append((sop, needing.contains(unit) ? share : 0)) }
    }

    func countUnitsWithSOPs() -> Int? {
        var surely = nodes.map { $0.proven + $0.open.count > 0 }
        var maybe = nodes.map { !$0.items.isEmpty }
        var sum = 0
        for unit in order.reversed() {
            for child in nodes[unit].children {
                surely[unit] = surely[unit] || surely[child]
                maybe[unit] = maybe[unit] || maybe[child]
            }
            guard nodes[unit].isCounted else { continue }
            if surely[unit] || nodes[unit].sharedProven + nodes[unit].sharedOpen.count > 0 {
                sum += 1
            } else if maybe[unit] || nodes[unit].sharedOptional > 0 {
                return nil
            }
        }
        return sum
    }
}
