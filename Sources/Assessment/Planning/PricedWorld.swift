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
    var things: [Thing] = []
    var items: [Item] = []
    var registrations: [Registration] = []
    /// Registrations that no item has in it.
    var looseRegistrations: [Int] = []
    /// Links to SOPs in force.
    var links: [Link] = []
    var nodes: [Node]
    /// Units, every one before those below it.
    var order: [Int] = []
    var roots: [Int] = []
    /// Things covered in several ways.
    var shared: [Int] = []
    var monitors: [Int: Int] = [:]
    /// How many units have an SOP in force, where no action changes that.
    var fixedWithSOPs: Int?
    /// What counts whatever is decided, without units' proof.
    var base = PlanCounts()
    /// The sum of all efforts: no plan costs more.
    var everything: Amount = 0
    /// The price of an SOP's proof against a share below all, in units of a price a share.
    var proofPrice: Amount = 0

    var comes: [Int: Int] = [:]
    var repairs: [Int: Int] = [:]
    var registers: [Int: Int] = [:]
    var thingOfMap: [Int: Int] = [:]

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

    mutating func sortActions() {
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

    mutating func addUnits() {
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
}
