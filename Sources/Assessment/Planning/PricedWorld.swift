/// The planning problem taken apart into decisions that do not know of each other, so that the least a plan can cost is
/// bounded from below however large the world is.
///
/// What ties the decisions together is paid for instead: each count has a price, what can be covered in several ways
/// has one of its own. With all prices fixed every unit, SOP and link decides for itself in the cheapest way, and the
/// sum of these is a lower bound of every plan that meets the needs (Lagrangian relaxation). It holds whatever the
/// prices are: `PricedBound` looks for good ones.
///
/// Every plan is among the ways the parts can decide, at no more than what it costs with its counts paid for:
/// - *Things* (maps, units without a map) that only one decision covers are counted with it. For one covered in several
///   ways the plan's count `w ≤ Σ ways` is priced with `y`: each way is paid `y`, and the thing costs
///   `min(0, y − weight)` once.
/// - A unit that applies its SOPs *claims* so: below a claim every SOP in force is proven, by itself or by a unit
///   monitored above it. Of shares below all, the claim's inequality is priced with a fixed price for each SOP, or left
///   out, whichever bounds better.
/// - Shared SOPs are proven by a monitoring whose cost is split over the units that need it; they spoil nothing when
///   they come into force.
/// - SOPs taken out of force by others go for nothing, or stay.
struct PricedWorld {
    typealias Amount = Int64

    /// One day, in the units of prices.
    static let day: Amount = 720
    static let far = Amount.max / 16
    /// Efforts above are taken for this many days, which only lowers the bound.
    static let mostDays = 1_000_000

    struct Thing {
        var isMap: Bool
        var isAcross: Bool
        var ways = 0
        /// A guess of the second cheapest way: what it is worth to be covered once more.
        var cheapest = far
        var second = far
    }

    struct Link {
        var action: Int
        var thing: Int
        var cost: Amount
    }

    struct Registration {
        var action: Int
        var cost: Amount
        var things: [Int]
        var counts: Bool
        var unit: Int
    }

    /// An SOP that may come into force, or may be taken out of it.
    struct Item {
        var sop: Int
        /// What brings it into force, in order; none for one that stands and may go.
        var actions: [Int]
        var cost: Amount
        var things: [Int]
        var links: [Link]
        var registration: Int?
        /// The unit in whose proof it enters; `nil` for shared ones and those without a unit.
        var unit: Int?
        var isProven: Bool
        var proof: Amount?
    }

    /// A unit and its part of the proof.
    struct Node {
        var children: [Int] = []
        var items: [Int] = []
        var isCounted = false
        var isMonitored = false
        var watch: (action: Int, cost: Amount)?
        /// SOPs of its own that are in force whatever is done: proven ones, and what it costs to prove each other.
        var proven = 0
        var open: [(sop: Int, proof: Amount?)] = []
        /// Shared SOPs in force, proven or not, with the unit's share of the proof.
        var sharedProven = 0
        var sharedOpen: [(sop: Int, proof: Amount)] = []
        /// Shared SOPs that may come into force or go.
        var sharedOptional = 0
    }

    let world: CountedWorld
    private(set) var things: [Thing] = []
    private(set) var items: [Item] = []
    private(set) var registrations: [Registration] = []
    /// Registrations that no item has in it.
    private(set) var looseRegistrations: [Int] = []
    /// Links to SOPs in force.
    private(set) var links: [Link] = []
    private(set) var nodes: [Node]
    /// Units, every one before those below it.
    private(set) var order: [Int] = []
    private(set) var roots: [Int] = []
    /// Things covered in several ways.
    private(set) var shared: [Int] = []
    private(set) var monitors: [Int: Int] = [:]
    /// How many units have an SOP in force, where no action changes that.
    private(set) var fixedWithSOPs: Int?
    /// What counts whatever is decided, without units' proof.
    private(set) var base = PlanCounts()
    /// The sum of all efforts: no plan costs more.
    private(set) var everything: Amount = 0
    /// The price of an SOP's proof against a share below all, in units of a price a share.
    private(set) var proofPrice: Amount = 0

    private var comes: [Int: Int] = [:]
    private var repairs: [Int: Int] = [:]
    private var registers: [Int: Int] = [:]
    private var thingOfMap: [Int: Int] = [:]

    init(_ world: CountedWorld) {
        self.world = world
        nodes = Array(repeating: Node(), count: world.units.count)
        sortActions()
        addUnits()
        addThings()
        addRegistrations()
        addItems()
        addLinks()
        addProofs()
        fixedWithSOPs = countUnitsWithSOPs()
        shared = things.indices.filter { things[$0].ways > 1 }
        for (index, thing) in things.enumerated() where thing.ways > 1 && thing.second < Self.far {
            things[index].second = max(thing.second, 1)
        }
    }

    static func amount(_ days: Int) -> Amount { Amount(max(0, min(days, mostDays))) * day }

    func cost(of action: Int) -> Amount { Self.amount(world.actions[action].effort) }

    private mutating func sortActions() {
        var byID: [String: Int] = [:]
        for (index, action) in world.actions.enumerated() {
            byID[action.id] = index
            let (sum, isOver) = everything.addingReportingOverflow(Self.amount(action.effort))
            everything = isOver ? Self.far : min(sum, Self.far)
            switch action.effect {
            case .bringIntoForce(let sop): comes[sop] = index
            case .monitor(let sop): monitors[sop] = index
            case .monitorUnit(let unit): nodes[unit].watch = (index, cost(of: index))
            case .registerMap(let map): registers[map] = index
            case .link, .none, .evaluate, .followUp: break
            }
        }
        for (index, action) in world.actions.enumerated() {
            guard case .bringIntoForce = action.effect, let first = action.prerequisites.first.flatMap({ byID[$0] }),
                world.actions[first].effect == .none
            else { continue }
            repairs[index] = first
        }
    }

    private mutating func addUnits() {
        for (index, unit) in world.units.enumerated() {
            nodes[index].isCounted = unit.isCounted
            nodes[index].isMonitored = unit.isMonitored
            if unit.path.count > 1 { nodes[unit.path[1]].children.append(index) } else { roots.append(index) }
        }
        var waiting = roots
        while let next = waiting.popLast() {
            order.append(next)
            waiting += nodes[next].children
        }
        base.mapped = world.units.count { $0.isCounted && $0.hasMap }
    }

    // MARK: - Maps and what covers them

    private func isVariable(_ sop: Int) -> Bool {
        world.sops[sop].isInForce ? world.sops[sop].replacedBy.contains { comes[$0] != nil } : comes[sop] != nil
    }

    private mutating func addThings() {
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

    private mutating func addRegistrations() {
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

    private mutating func note(_ covered: [Int], cost: Amount) {
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

    private mutating func addItems() {
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

    private mutating func attachLinks(_ itemOf: [Int: Int]) {
        for (index, action) in world.actions.enumerated() {
            guard case .link(let map, let sop) = action.effect, let thing = thingOfMap[map], let item = itemOf[sop]
            else { continue }
            let link = Link(action: index, thing: thing, cost: cost(of: index))
            note([thing], cost: link.cost + items[item].cost)
            items[item].links.append(link)
        }
    }

    private mutating func addLinks() {
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

    // MARK: - Proof

    private mutating func addProofs() {
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

    private mutating func addShared(_ sop: Int, _ record: CountedWorld.SOP) {
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

    private func countUnitsWithSOPs() -> Int? {
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
