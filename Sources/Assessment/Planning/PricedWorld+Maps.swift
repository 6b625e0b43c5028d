/// Maps, what covers them, and what that costs.
extension PricedWorld {
    func isVariable(_ sop: Int) -> Bool {
        world.sops[sop].isInForce ? world.sops[sop].replacedBy.contains { comes[$0] != nil } : comes[sop] != nil
    }

    mutating func addThings() {
        for (index, map) in world.maps.enumerated() where map.isCounted {
            let isCovered = map.exists && map.sops.contains { world.sops[$0].isInForce && !isVariable($0) }
            if map.exists { base.maps += 1 }
            guard isCovered else {
                thingOfMap[index] = things.count
                things.append(Thing(isMap: true, isAcross: map.isAcross))
                continue
            }
            base.worked += 1
            if map.isAcross { base.workedAcross += 1 }
        }
    }

    mutating func addRegistrations() {
        var thingOfUnit: [Int: Int] = [:]
        for (map, action) in registers.sorted(by: { $0.key < $1.key }) {
            guard let unit = world.maps[map].unit else { continue }
            var covered: [Int] = []
            for above in world.units[unit].path where world.units[above].isCounted && !world.units[above].hasMap {
                let thing = thingOfUnit[above] ?? things.count
                if thing == things.count {
                    thingOfUnit[above] = thing
                    things.append(Thing(isMap: false, isAcross: false))
                }
                covered.append(thing)
            }
            note(covered, cost: cost(of: action))
            looseRegistrations.append(registrations.count)
            registrations.append(
                Registration(
                    action: action, cost: cost(of: action), things: covered, counts: world.maps[map].isCounted,
                    unit: unit))
        }
    }

    mutating func note(_ covered: [Int], cost: Amount) {
        for thing in covered {
            let own = cost / Amount(max(1, covered.count))
            things[thing].ways += 1
            if own < things[thing].cheapest {
                (things[thing].cheapest, things[thing].second) = (own, things[thing].cheapest)
            } else {
                things[thing].second = min(things[thing].second, own)
            }
        }
    }

    mutating func addItems() {
        var covered = [[Int]](repeating: [], count: world.sops.count)
        for (map, thing) in thingOfMap.sorted(by: { $0.key < $1.key }) {
            for sop in world.maps[map].sops { covered[sop].append(thing) }
        }
        let positions = Dictionary(
            registrations.enumerated().map { ($1.action, $0) }, uniquingKeysWith: { first, _ in first })
        var itemOf: [Int: Int] = [:]
        for sop in world.sops.indices where isVariable(sop) {
            let record = world.sops[sop]
            let actions = record.isInForce ? [] : [comes[sop].flatMap { repairs[$0] }, comes[sop]].compactMap(\.self)
            var registration: Int?
            if let map = record.waitsFor {
                guard let own = registers[map].flatMap({ positions[$0] }) else { continue }
                if let loose = looseRegistrations.firstIndex(of: own) {
                    looseRegistrations.remove(at: loose)
                    registration = own
                }
            }
            let cost = actions.reduce(0) { $0 + self.cost(of: $1) }
            note(covered[sop], cost: cost)
            itemOf[sop] = items.count
            items.append(
                Item(
                    sop: sop, actions: actions, cost: cost, things: covered[sop], links: [],
                    registration: registration, unit: record.isOwnOnly ? record.owner : nil, isProven: record.isProven,
                    proof: monitors[sop].map { self.cost(of: $0) }))
        }
        for (index, item) in items.enumerated() {
            if let unit = item.unit { nodes[unit].items.append(index) }
        }
        attachLinks(itemOf)
    }

    mutating func attachLinks(_ itemOf: [Int: Int]) {
        for (index, action) in world.actions.enumerated() {
            guard case .link(let map, let sop) = action.effect, let thing = thingOfMap[map], let item = itemOf[sop]
            else { continue }
            let link = Link(action: index, thing: thing, cost: cost(of: index))
            note([thing], cost: link.cost + items[item].cost)
            items[item].links.append(link)
        }
    }

    mutating func addLinks() {
        // Of several links of one map to SOPs in force the cheapest is enough.
        var best: [Int: Link] = [:]
        for (index, action) in world.actions.enumerated() {
            guard case .link(let map, let sop) = action.effect, let thing = thingOfMap[map],
                world.sops[sop].isInForce, !isVariable(sop)
            else { continue }
            let link = Link(action: index, thing: thing, cost: cost(of: index))
            if best[thing].map({ $0.cost <= link.cost }) ?? false { continue }
            best[thing] = link
        }
        links = best.values.sorted { $0.thing < $1.thing }
        for link in links { note([link.thing], cost: link.cost) }
    }
}
