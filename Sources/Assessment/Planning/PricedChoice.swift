/// What every part of a priced world decides at one set of prices, and the bound that comes of it.
///
/// A unit is looked at in up to six ways: whether a unit above it claims that its SOPs are applied (not at all; yes,
/// with each proof priced; yes, for nothing), and whether a unit above it is monitored as a whole. For each it is known
/// what it costs with no SOP of it in force, and with at least one.
struct PricedChoice {
    typealias Amount = PricedWorld.Amount

    let priced: PricedWorld
    let needs: [LinearNeed]
    /// No plan that meets the needs costs less, in units of `PricedWorld.day`.
    private(set) var value: Amount = 0

    // What the decisions come to; filled by `decide`.
    var counts = PlanCounts()
    /// How often each thing covered in several ways is covered.
    var times: [Int: Int] = [:]
    var actions: [Int] = []
    var claimed: [Int] = []

    private var perMapped: Amount = 0
    private var perWorked: Amount = 0
    private var perMap: Amount = 0
    private var perAcross: Amount = 0
    var perApplying: Amount = 0
    private var perWithSOPs: Amount = 0
    var isPaid: [Amount] = []
    var weights: [Amount] = []
    var itemAmount: [Amount] = []
    var registrationAmount: [Amount] = []
    var pairs: [Pair]

    /// With no SOP in force, and with at least one.
    struct Pair {
        var without: Amount
        var with: Amount

        static func + (left: Pair, right: Pair) -> Pair {
            Pair(
                without: capped(left.without, right.without),
                with: min(
                    capped(left.without, right.with), capped(left.with, right.without), capped(left.with, right.with)))
        }

        static func least(_ left: Pair, _ right: Pair) -> Pair {
            Pair(without: min(left.without, right.without), with: min(left.with, right.with))
        }

        static func most(_ left: Pair, _ right: Pair) -> Pair {
            Pair(without: max(left.without, right.without), with: max(left.with, right.with))
        }

        func adding(_ amount: Amount) -> Pair {
            Pair(without: capped(without, amount), with: capped(with, amount))
        }

        private func capped(_ left: Amount, _ right: Amount) -> Amount { Self.capped(left, right) }

        private static func capped(_ left: Amount, _ right: Amount) -> Amount { min(PricedWorld.far, left &+ right) }
    }

    /// How a unit is looked at.
    struct Way {
        /// 0: nothing is claimed; 1: proof is priced; 2: proof is left out.
        var claim: Int
        var isWatched: Bool

        var place: Int { claim * 2 + (isWatched ? 1 : 0) }
    }

    /// - Parameters:
    ///   - priced: the world.
    ///   - needs: what a plan has to meet.
    ///   - prices: of each need, at least 0.
    ///   - coverPrices: of each thing covered in several ways; its weight where that is less.
    init(_ priced: PricedWorld, needs: [LinearNeed], prices: [Amount], coverPrices: [Amount]) {
        self.priced = priced
        self.needs = needs
        pairs = Array(repeating: Pair(without: 0, with: 0), count: priced.nodes.count * 6)
        for (need, price) in zip(needs, prices) {
            value += price &* (Amount(need.least) - Amount(need.sum(priced.base)))
            perMapped += price &* Amount(need.weights.mapped)
            perWorked += price &* Amount(need.weights.worked)
            perMap += price &* Amount(need.weights.maps)
            perAcross += price &* Amount(need.weights.workedAcross)
            perApplying += price &* Amount(need.weights.applying)
            perWithSOPs += price &* Amount(need.weights.withSOPs)
        }
        perApplying = max(0, perApplying)
        weighThings(coverPrices)
        weighItems()
        for unit in priced.order.reversed() { look(at: unit) }
        for root in priced.roots {
            let pair = pairs[root * 6]
            value &+= min(pair.without, pair.with)
        }
    }

    private mutating func weighThings(_ coverPrices: [Amount]) {
        weights = priced.things.map { thing in
            max(0, thing.isMap ? perWorked + (thing.isAcross ? perAcross : 0) : perMapped)
        }
        isPaid = weights
        for thing in priced.shared {
            isPaid[thing] = min(weights[thing], coverPrices[thing])
            value &+= min(0, isPaid[thing] - weights[thing])
        }
    }

    private mutating func weighItems() {
        registrationAmount = priced.registrations.map { registration in
            let gain = registration.things.reduce(registration.counts ? perMap : 0) { $0 + isPaid[$1] }
            return registration.cost - gain
        }
        for loose in priced.looseRegistrations { value &+= min(0, registrationAmount[loose]) }
        for link in priced.links { value &+= min(0, link.cost - isPaid[link.thing]) }
        itemAmount = priced.items.map { item in
            var amount = item.cost
            for thing in item.things { amount -= isPaid[thing] }
            for link in item.links { amount += min(0, link.cost - isPaid[link.thing]) }
            return amount
        }
        for (index, item) in priced.items.enumerated() {
            if let own = item.registration {
                // Drawing the map is worth it alone, or only with the SOP.
                let alone = min(0, registrationAmount[own])
                value &+= alone
                itemAmount[index] += registrationAmount[own] - alone
            }
            if item.unit == nil { value &+= min(0, itemAmount[index]) }
        }
    }

    // MARK: - Units

    func look(_ unit: Int, _ way: Way) -> Pair { pairs[unit * 6 + way.place] }

    private mutating func look(at unit: Int) {
        for claim in 0..<(perApplying > 0 ? (priced.world.needsAll ? 2 : 3) : 1) {
            for isWatched in [false, true] {
                let way = Way(claim: claim, isWatched: isWatched)
                var best: Pair?
                for option in options(unit, way) {
                    let pair = self.pair(unit, option.ways[0], isTop: option.isTop, cost: option.cost)
                    let both = option.ways.dropFirst().reduce(pair) {
                        .most($0, self.pair(unit, $1, isTop: option.isTop, cost: option.cost))
                    }
                    best = best.map { .least($0, both) } ?? both
                }
                if let best { pairs[unit * 6 + way.place] = best }
            }
        }
    }

    struct Option {
        /// Of several the one that bounds better.
        var ways: [Way]
        var isTop: Bool
        var cost: Amount
        var watches: Bool
    }

    func options(_ unit: Int, _ way: Way) -> [Option] {
        let node = priced.nodes[unit]
        var watching: [(isWatched: Bool, cost: Amount)] = [(way.isWatched || node.isMonitored, 0)]
        if !way.isWatched, !node.isMonitored, let watch = node.watch { watching.append((true, watch.cost)) }
        var options: [Option] = []
        for (isWatched, cost) in watching {
            let watches = isWatched && !way.isWatched && !node.isMonitored
            options.append(
                Option(
                    ways: [Way(claim: way.claim, isWatched: isWatched)], isTop: false, cost: cost, watches: watches))
            guard way.claim == 0, node.isCounted, perApplying > 0 else { continue }
            let claims = priced.world.needsAll ? [1] : [1, 2]
            options.append(
                Option(
                    ways: claims.map { Way(claim: $0, isWatched: isWatched) }, isTop: true, cost: cost,
                    watches: watches))
        }
        return options
    }

    func pair(_ unit: Int, _ way: Way, isTop: Bool, cost: Amount) -> Pair {
        let node = priced.nodes[unit]
        var pair = own(node, way)
        for child in node.children { pair = pair + look(child, way) }
        if node.isCounted {
            let live = closing(node, way, isTop: isTop)
            if node.sharedProven + node.sharedOpen.count > 0 {
                pair = pair.adding(live)
            } else {
                if node.sharedOptional > 0 { pair.without = pair.without &+ min(0, live) }
                pair.with = min(PricedWorld.far, pair.with &+ live)
            }
        }
        return pair.adding(cost)
    }

    func own(_ node: PricedWorld.Node, _ way: Way) -> Pair {
        var sum: Amount = 0
        var isAny = false
        var nearest = PricedWorld.far
        for index in node.items {
            let item = priced.items[index]
            let amount = itemAmount[index] + due(isProven: item.isProven, item.proof, way)
            if amount < 0 {
                sum += amount
                isAny = true
            } else {
                nearest = min(nearest, amount)
            }
        }
        guard node.proven > 0 || !node.open.isEmpty else {
            return Pair(without: 0, with: isAny ? sum : min(nearest, PricedWorld.far))
        }
        guard way.claim == 1 else { return Pair(without: PricedWorld.far, with: sum) }
        sum += Amount(node.proven) * due(isProven: true, nil, way)
        for open in node.open { sum = min(PricedWorld.far, sum + due(isProven: false, open.proof, way)) }
        return Pair(without: PricedWorld.far, with: sum)
    }

    /// What an SOP in force owes to the claims above it.
    func due(isProven: Bool, _ proof: Amount?, _ way: Way) -> Amount {
        guard way.claim == 1 else { return 0 }
        let share = priced.world.share
        guard !priced.world.needsAll else { return isProven || way.isWatched ? 0 : proof ?? PricedWorld.far }
        let price = priced.proofPrice
        let surplus = price &* Amount(share.above - share.below)
        if isProven || way.isWatched { return surplus }
        let left = price &* Amount(share.above)
        return proof.map { min(left, $0 + surplus) } ?? left
    }

    /// What it adds that the unit is counted with an SOP in force.
    private func closing(_ node: PricedWorld.Node, _ way: Way, isTop: Bool) -> Amount {
        guard way.claim > 0 else { return -perWithSOPs }
        return -perWithSOPs + min(0, sharedDue(node, way, isTop: isTop) - perApplying)
    }

    func sharedDue(_ node: PricedWorld.Node, _ way: Way, isTop: Bool) -> Amount {
        guard way.claim == 1 else { return 0 }
        guard !priced.world.needsAll else {
            return way.isWatched ? 0 : node.sharedOpen.reduce(0) { $0 + $1.proof }
        }
        // Below another claim the unit's own share is left out.
        guard isTop else { return 0 }
        let proven = due(isProven: true, nil, way)
        return Amount(node.sharedProven) * proven + Amount(node.sharedOptional) * min(0, proven)
            + node.sharedOpen.reduce(0) { $0 + due(isProven: false, $1.proof, way) }
    }
}
