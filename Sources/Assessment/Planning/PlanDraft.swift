/// A plan made by hand, so to say: what the parts of a priced world decide for themselves, filled up until the needs are
/// met and freed of what is not needed. Not the cheapest for sure, but near it, however large the world.
struct PlanDraft {
    typealias Amount = PricedWorld.Amount

    private let priced: PricedWorld
    private let needs: [LinearNeed]
    private let prices: [Amount]
    private var state: CountedState
    private let ties: PlanTies

    /// - Parameters:
    ///   - priced: the world.
    ///   - needs: what the plan has to meet.
    ///   - prices: what each need is worth.
    ///   - ties: which actions hang on which.
    ///   - start: the world as it stands.
    ///   - choice: what to begin with.
    init(
        _ priced: PricedWorld, needs: [LinearNeed], prices: [Amount], ties: PlanTies, start: CountedState,
        choice: PricedChoice
    ) {
        self.priced = priced
        self.needs = needs
        self.prices = prices.map { max($0, 1) }
        self.ties = ties
        state = start
        state.apply(choice.actions)
    }

    /// - Returns: the effort and the actions, by position; `nil` where the needs could not be met.
    mutating func finished() -> (cost: Int, actions: [Int])? {
        fill()
        guard isMet else { return nil }
        trim()
        let actions = state.isDone.indices.filter { state.isDone[$0] }
        return (actions.reduce(0) { $0 + priced.world.actions[$1].effort }, actions)
    }

    private var isMet: Bool { needs.allSatisfy { $0.isMet(by: state.counts) } }

    /// What is short, at the prices.
    private var shortage: Amount {
        zip(needs, prices).reduce(0) { sum, pair in
            sum + Amount(max(0, pair.0.least - pair.0.sum(state.counts))) &* pair.1
        }
    }

    private func cost(_ actions: [Int]) -> Amount { actions.reduce(0) { $0 + priced.cost(of: $1) } }

    // MARK: - Filling up

    private static let passes = 30

    private struct Bundle {
        var actions: [Int]
        /// What it takes off the shortage for each day.
        var perDay: Amount
        var gain: Amount
    }

    private mutating func fill() {
        for _ in 0..<Self.passes where !isMet {
            let bundles = rated(possible)
            guard let first = bundles.first else { return }
            var isFirst = true
            for bundle in bundles {
                guard !isMet else { return }
                let before = shortage
                let done = apply(bundle.actions)
                let gain = before - shortage
                // What gains much less than it seemed is looked at again in the next pass.
                if gain > 0, isFirst || gain >= bundle.gain / 10 * 9, bundle.perDay >= first.perDay / 2 {
                    isFirst = false
                } else {
                    undo(done)
                }
            }
        }
    }

    private mutating func rated(_ candidates: [[Int]]) -> [Bundle] {
        let before = shortage
        var bundles: [Bundle] = []
        for actions in candidates {
            let done = apply(actions)
            let gain = before - shortage
            let days = cost(done) / PricedWorld.day
            undo(done)
            guard gain > 0 else { continue }
            bundles.append(Bundle(actions: actions, perDay: gain * 16 / (2 * days + 1), gain: gain))
        }
        return bundles.enumerated().sorted { left, right in
            (right.element.perDay, left.offset) < (left.element.perDay, right.offset)
        }.map(\.element)
    }

    /// - Returns: those that were not done before, in order.
    private mutating func apply(_ actions: [Int]) -> [Int] {
        let new = actions.filter { !state.isDone[$0] }
        state.apply(new)
        return new
    }

    private mutating func undo(_ actions: [Int]) {
        for action in actions.reversed() { state.undo(action) }
    }

    /// What can still be done, each with what must come before.
    private var possible: [[Int]] {
        var bundles: [[Int]] = []
        for link in priced.links where !state.isDone[link.action] { bundles.append([link.action]) }
        for loose in priced.registrations where !state.isDone[loose.action] { bundles.append([loose.action]) }
        for item in priced.items {
            let registration = item.registration.map { [priced.registrations[$0].action] } ?? []
            let plain = registration + item.actions
            let monitor = item.isProven ? nil : priced.monitors[item.sop]
            let links = item.links.filter { !state.isDone[$0.action] }.map(\.action)
            if let last = item.actions.last, !state.isDone[last] {
                bundles.append(plain)
                if let monitor { bundles.append(plain + [monitor]) }
                for link in links {
                    bundles.append(plain + [link])
                    if let monitor { bundles.append(plain + [monitor, link]) }
                }
            } else {
                for link in links { bundles.append([link]) }
            }
        }
        return bundles + proofs
    }

    /// For each unit that does not apply its SOPs, the cheapest way to.
    private var proofs: [[Int]] {
        var bundles: [[Int]] = []
        for unit in priced.nodes.indices where priced.nodes[unit].isCounted {
            guard state.standing(unit) != .applying else { continue }
            for above in priced.world.units[unit].path {
                if let watch = priced.nodes[above].watch, !state.isDone[watch.action] { bundles.append([watch.action]) }
            }
            let inForce = ties.sopsOf[unit].filter { state.isInForce[$0] }
            guard !inForce.isEmpty else { continue }
            let open = inForce.filter { !state.isProven($0, in: unit) }
            let share = priced.world.share
            let needed = (inForce.count * share.above + share.below - 1) / max(1, share.below)
            let missing = max(0, needed - (inForce.count - open.count))
            // Those that other units wait for too come first.
            let monitors = open.filter { priced.monitors[$0] != nil }.sorted { left, right in
                (priced.world.sops[right].units.count, left) < (priced.world.sops[left].units.count, right)
            }.compactMap { priced.monitors[$0] }.filter { !state.isDone[$0] }
            guard missing > 0, monitors.count >= missing else { continue }
            bundles.append(Array(monitors.prefix(missing)))
        }
        return bundles
    }

    // MARK: - Trimming

    /// Takes out what is not needed, the dearest first: whole units' proofs, then one action after another.
    private mutating func trim() {
        let claims = priced.nodes.indices.filter { priced.nodes[$0].isCounted && state.standing($0) == .applying }
            .map { unit in (unit: unit, actions: proof(of: unit)) }.filter { !$0.actions.isEmpty }
            .sorted { (cost($1.actions), $0.unit) < (cost($0.actions), $1.unit) }
        for claim in claims { tryWithout(claim.actions) }
        let single = state.isDone.indices.filter { state.isDone[$0] }.sorted {
            (priced.cost(of: $1), $0) < (priced.cost(of: $0), $1)
        }
        for action in single where state.isDone[action] { tryWithout(ties.withDependents(action)) }
        for action in single where state.isDone[action] { tryWithout(ties.withDependents(action)) }
    }

    private func proof(of unit: Int) -> [Int] {
        var actions = ties.ownOf[unit].compactMap { priced.monitors[$0] }
        if let watch = priced.nodes[unit].watch { actions.append(watch.action) }
        return actions.filter { state.isDone[$0] }
    }

    private mutating func tryWithout(_ actions: [Int]) {
        let removed = actions.filter { state.isDone[$0] }
        undo(removed)
        if !isMet { state.apply(removed) }
    }
}

/// Which actions make no sense without which.
struct PlanTies {
    /// In order, so that each comes after those it needs.
    private let dependents: [[Int]]
    /// The SOPs that count in the proof of each unit, and those that are its own.
    let sopsOf: [[Int]]
    let ownOf: [[Int]]

    init(_ priced: PricedWorld) {
        let world = priced.world
        var dependents = [[Int]](repeating: [], count: world.actions.count)
        for item in priced.items {
            guard let last = item.actions.last else { continue }
            let after = [priced.monitors[item.sop]].compactMap(\.self) + item.links.map(\.action)
            for action in item.actions { dependents[action] = item.actions.filter { $0 != action } + after }
            if let own = item.registration {
                dependents[priced.registrations[own].action] = dependents[last] + [last]
            }
        }
        self.dependents = dependents
        var (sops, own) = (
            [[Int]](repeating: [], count: world.units.count), [[Int]](repeating: [], count: world.units.count)
        )
        for (index, sop) in world.sops.enumerated() {
            for unit in sop.units { sops[unit].append(index) }
            if let owner = sop.owner { own[owner].append(index) }
        }
        (sopsOf, ownOf) = (sops, own)
    }

    /// The action and all that hangs on it; undone in reverse they leave the world as it was.
    func withDependents(_ action: Int) -> [Int] { [action] + dependents[action] }
}
