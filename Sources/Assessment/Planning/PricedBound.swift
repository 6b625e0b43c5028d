/// Looks for prices at which a priced world bounds the cost of a plan well. Whatever it finds is a bound; more rounds
/// make it better, never wrong. All in whole numbers.
struct PricedBound {
    typealias Amount = PricedWorld.Amount

    let priced: PricedWorld
    let needs: [LinearNeed]
    private(set) var value: Amount = 0
    private(set) var prices: [Amount]
    private(set) var coverPrices: [Amount]
    /// No set of all actions there are meets the needs.
    private(set) var isImpossible = false
    /// Prices beyond these could overflow.
    private let ceilings: [Amount]

    /// - Parameters:
    ///   - priced: the world.
    ///   - needs: what a plan has to meet.
    ///   - known: prices that were good for a need alone.
    ///   - below: bounds of this many days are good enough.
    init(_ priced: PricedWorld, needs: [LinearNeed], known: inout [LinearNeed: Amount], below: Int) {
        self.priced = priced
        let needs = needs.map { priced.tightened($0) }
        self.needs = needs
        prices = needs.map { _ in 0 }
        coverPrices = priced.things.map(\.second)
        ceilings = needs.map { Self.ceiling($0, priced) }
        begin(&known, below: below)
    }

    var days: Int { value <= 0 ? 0 : Int((value - 1) / PricedWorld.day) + 1 }

    private static func ceiling(_ need: LinearNeed, _ priced: PricedWorld) -> Amount {
        let weights = need.weights
        let largest =
            [
                weights.mapped, weights.worked, weights.maps, weights.workedAcross, weights.applying, weights.withSOPs,
            ].map(\.magnitude).max() ?? 1
        let size = priced.world.maps.count + priced.world.units.count + priced.world.sops.count + 1
        let most = max(1, Amount(clamping: largest)) * Amount(size) + Amount(clamping: need.least.magnitude)
        return max(1, (Amount(1) << 56) / most)
    }

    private func choice(_ prices: [Amount], _ coverPrices: [Amount]) -> PricedChoice {
        PricedChoice(priced, needs: needs, prices: prices, coverPrices: coverPrices)
    }

    /// What the parts decide at the best prices.
    func decided() -> PricedChoice {
        var choice = self.choice(prices, coverPrices)
        choice.decide()
        return choice
    }

    private mutating func take(_ choice: PricedChoice, _ prices: [Amount], _ coverPrices: [Amount]) -> Bool {
        if choice.value > priced.everything { isImpossible = true }
        guard choice.value > value else { return false }
        (value, self.prices, self.coverPrices) = (choice.value, prices, coverPrices)
        return true
    }

    // MARK: - The first prices

    /// For each need alone the price at which it is just met, then all of these together.
    private mutating func begin(_ known: inout [LinearNeed: Amount], below: Int) {
        var together = prices
        for index in needs.indices {
            let price = known[needs[index]] ?? alone(index)
            known[needs[index]] = price
            together[index] = price
            guard price > 0 else { continue }
            var one = needs.map { _ in Amount(0) }
            one[index] = price
            for candidate in [one, together] {
                _ = take(choice(candidate, coverPrices), candidate, coverPrices)
                if isImpossible || days >= below { return }
            }
        }
    }

    private func alone(_ index: Int) -> Amount {
        let need = [needs[index]]
        func look(_ price: Amount) -> (isMet: Bool, isBeyond: Bool) {
            var choice = PricedChoice(priced, needs: need, prices: [price], coverPrices: coverPrices)
            choice.decide()
            return (choice.short[0] <= 0, choice.value > priced.everything)
        }
        guard !look(0).isMet else { return 0 }
        var (low, high) = (Amount(0), min(PricedWorld.day, ceilings[index]))
        while true {
            let (isMet, isBeyond) = look(high)
            if isMet { break }
            if isBeyond || high >= ceilings[index] { return high }
            (low, high) = (high, min(high * 4, ceilings[index]))
        }
        while low + 1 < high {
            let middle = (low + high) / 2
            if look(middle).isMet { high = middle } else { low = middle }
        }
        return high
    }

    // MARK: - Better prices

    /// Moves the prices towards what is still short, and those of things covered in several ways towards being covered
    /// once: steps of a subgradient, a fixed number.
    ///
    /// - Parameters:
    ///   - rounds: how many steps at most.
    ///   - upper: what the best plan known costs.
    ///   - below: bounds of this many days are good enough.
    mutating func raise(rounds: Int, upper: Int?, below: Int) {
        for _ in 0..<(needs.count > 1 ? Self.sweeps : 1) { sweep(below: below) }
        var (current, covers) = (prices, coverPrices)
        var pace: Amount = 128
        var idle = 0
        for _ in 0..<rounds where pace > 2 && !isImpossible && days < below {
            var choice = self.choice(current, covers)
            choice.decide()
            if take(choice, current, covers) {
                idle = 0
            } else {
                idle += 1
                if idle >= 6 { (pace, idle, current, covers) = (pace / 2, 0, prices, coverPrices) }
                if idle == 0 { continue }
            }
            let goal = upper.map { PricedWorld.amount($0) } ?? value + value / 20 + 10 * PricedWorld.day
            let distance = max(PricedWorld.day / 2, goal - choice.value)
            let isDone = step(&current, &covers, choice, distance: distance, pace: pace)
            if isDone { return }
        }
    }

    private static let sweeps = 2

    /// The best price of one need after another, with the others as they are.
    private mutating func sweep(below: Int) {
        for index in needs.indices {
            var current = prices
            let covers = coverPrices
            func isShort(_ price: Amount, _ bound: inout PricedBound) -> Bool {
                current[index] = price
                var choice = bound.choice(current, covers)
                choice.decide()
                _ = bound.take(choice, current, covers)
                return choice.short[index] > 0
            }
            var (low, high) = (Amount(0), prices[index])
            while isShort(high, &self) {
                guard high < ceilings[index], !isImpossible, days < below else { break }
                (low, high) = (high, min(max(PricedWorld.day, high * 2), ceilings[index]))
            }
            while low + 1 < high, !isImpossible, days < below {
                let middle = (low + high) / 2
                if isShort(middle, &self) { low = middle } else { high = middle }
            }
            if isImpossible || days >= below { return }
        }
    }

    /// - Returns: whether nothing is left to move.
    private func step(
        _ current: inout [Amount], _ covers: inout [Amount], _ choice: PricedChoice, distance: Amount, pace: Amount
    ) -> Bool {
        let far = min(distance, Amount(1) << 34) * pace / 128
        let short = choice.short.enumerated().map { index, short in
            current[index] == 0 && short < 0 ? 0 : Amount(max(-1_000_000, min(1_000_000, short)))
        }
        let length = short.reduce(0) { $0 + $1 * $1 }
        if length > 0 {
            for index in current.indices {
                current[index] = max(0, min(ceilings[index], current[index] + short[index] * far / length))
            }
        }
        let pulls = priced.shared.map { (thing: $0, pull: Amount(choice.pull(of: $0))) }.filter { $0.pull != 0 }
        let coverLength = pulls.reduce(0) { $0 + $1.pull * $1.pull }
        for (thing, pull) in pulls {
            let now = min(choice.paid(for: thing), covers[thing])
            covers[thing] = max(0, min(PricedWorld.far, now + pull * far / (2 * coverLength)))
        }
        return length == 0 && coverLength == 0
    }
}
