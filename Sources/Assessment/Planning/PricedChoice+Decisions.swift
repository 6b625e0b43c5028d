/// What the cheapest ways come to: the actions, the counts, and how often each thing is covered.
extension PricedChoice {
    /// What is short of each need; below 0 where there is more than enough.
    var short: [Int] { needs.map { $0.least - $0.sum(counts) } }

    /// Follows the cheapest ways and counts what they come to.
    mutating func decide() {
        counts = priced.base
        for thing in priced.shared { times[thing] = 0 }
        for loose in priced.looseRegistrations where registrationAmount[loose] < 0 { register(loose) }
        for link in priced.links where link.cost < isPaid[link.thing] { take(link) }
        for (index, item) in priced.items.enumerated() {
            if item.unit == nil {
                if itemAmount[index] < 0 { take(index) } else { leave(index) }
            }
        }
        var waiting: [(unit: Int, way: Way, isLive: Bool)] = priced.roots.map { root in
            let pair = pairs[root * 6]
            return (root, Way(claim: 0, isWatched: false), pair.with < pair.without)
        }
        while let (unit, way, isLive) = waiting.popLast() {
            waiting += decide(unit, way, isLive: isLive)
        }
        countShared()
        actions = Array(Set(actions)).sorted()
        claimed.sort()
    }

    private mutating func decide(
        _ unit: Int, _ way: Way, isLive: Bool
    ) -> [(unit: Int, way: Way, isLive: Bool)] {
        let node = priced.nodes[unit]
        func worth(_ pair: Pair) -> Amount { isLive ? pair.with : pair.without }
        var best: (option: Option, way: Way, amount: Amount)?
        for option in options(unit, way) {
            var own: (way: Way, amount: Amount)?
            for way in option.ways {
                let amount = worth(self.pair(unit, way, isTop: option.isTop, cost: option.cost))
                if own.map({ amount > $0.amount }) ?? true { own = (way, amount) }
            }
            guard let own, best.map({ own.amount < $0.amount }) ?? true else { continue }
            best = (option, own.way, own.amount)
        }
        guard let best else { return [] }
        if best.option.watches, let watch = node.watch { actions.append(watch.action) }
        let isCounted = isLive || node.sharedProven + node.sharedOpen.count > 0
        if node.isCounted, isCounted {
            counts.withSOPs += 1
            if best.way.claim > 0, sharedDue(node, best.way, isTop: best.option.isTop) <= perApplying {
                counts.applying += 1
                claimed.append(unit)
                prove(node, best.way)
            }
        }
        return decideParts(node, best.way, isLive: isLive)
    }

    private mutating func prove(_ node: PricedWorld.Node, _ way: Way) {
        guard priced.world.needsAll, !way.isWatched else { return }
        actions += node.sharedOpen.compactMap { priced.monitors[$0.sop] }
    }

    private mutating func decideParts(
        _ node: PricedWorld.Node, _ way: Way, isLive: Bool
    ) -> [(unit: Int, way: Way, isLive: Bool)] {
        var parts = node.children.map { child in
            let pair = look(child, way)
            return (unit: child, way: way, isLive: isLive && pair.with < pair.without)
        }
        var own = isLive && (node.proven > 0 || !node.open.isEmpty)
        if isLive, !own {
            let pair = self.own(node, way)
            own = pair.with < pair.without
            if !own, !parts.contains(where: \.isLive) {
                // One of them must, the one that costs least more.
                var least = pair.with &- pair.without
                var chosen: Int?
                for (index, part) in parts.enumerated() {
                    let other = look(part.unit, way)
                    if other.with &- other.without < least { (least, chosen) = (other.with &- other.without, index) }
                }
                if let chosen { parts[chosen].isLive = true } else { own = true }
            }
        }
        decideOwn(node, way, isLive: own)
        return parts
    }

    private mutating func decideOwn(_ node: PricedWorld.Node, _ way: Way, isLive: Bool) {
        guard isLive else {
            for index in node.items { leave(index) }
            return
        }
        let amounts = node.items.map { index in
            itemAmount[index] + due(isProven: priced.items[index].isProven, priced.items[index].proof, way)
        }
        let isAny = node.proven > 0 || !node.open.isEmpty || amounts.contains { $0 < 0 }
        let nearest = isAny ? nil : amounts.indices.min { (amounts[$0], $0) < (amounts[$1], $1) }
        let isProved = way.claim == 1 && priced.world.needsAll && !way.isWatched
        for (place, index) in node.items.enumerated() {
            guard amounts[place] < 0 || place == nearest else {
                leave(index)
                continue
            }
            take(index)
            if isProved, !priced.items[index].isProven, let monitor = priced.monitors[priced.items[index].sop] {
                actions.append(monitor)
            }
        }
        if isProved { actions += node.open.compactMap { priced.monitors[$0.sop] } }
    }

    private mutating func take(_ index: Int) {
        let item = priced.items[index]
        actions += item.actions
        for thing in item.things { cover(thing) }
        for link in item.links where link.cost < isPaid[link.thing] { take(link) }
        if let own = item.registration { register(own) }
    }

    private mutating func leave(_ index: Int) {
        if let own = priced.items[index].registration, registrationAmount[own] < 0 { register(own) }
    }

    private mutating func take(_ link: PricedWorld.Link) {
        actions.append(link.action)
        cover(link.thing)
    }

    private mutating func register(_ index: Int) {
        let registration = priced.registrations[index]
        actions.append(registration.action)
        if registration.counts { counts.maps += 1 }
        for thing in registration.things { cover(thing) }
    }

    private mutating func cover(_ thing: Int) {
        if times[thing] != nil { times[thing, default: 0] += 1 } else { count(thing) }
    }

    private mutating func count(_ index: Int) {
        let thing = priced.things[index]
        guard thing.isMap else {
            counts.mapped += 1
            return
        }
        counts.worked += 1
        if thing.isAcross { counts.workedAcross += 1 }
    }

    private mutating func countShared() {
        for thing in priced.shared where isPaid[thing] < weights[thing] || (times[thing] ?? 0) > 0 { count(thing) }
    }

    /// How the price of a thing covered in several ways has to move: up where it is counted but not covered.
    func pull(of thing: Int) -> Int {
        let covered = times[thing] ?? 0
        return isPaid[thing] < weights[thing] ? 1 - covered : min(0, 1 - covered)
    }

    func paid(for thing: Int) -> Amount { isPaid[thing] }
}
