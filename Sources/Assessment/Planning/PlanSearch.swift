internal import Rubric

/// Looks for the cheapest set of actions that reaches a goal.
///
/// The score is a sum of steps, one for each kind of measure. So the search goes over the combinations of steps that
/// reach the goal, and for each finds the cheapest set of actions with the counts they ask for: first a lower bound
/// (`PricedBound`) and a plan near it (`PlanDraft`), which are quick in any world; then, where these differ and the world
/// is small enough to be written out as a graph, the best there is (`CheapestWay`).
struct PlanSearch {
    struct Found {
        var cost: Int
        /// By position, in order.
        var actions: [Int]
    }

    struct Answer {
        var found: Found?
        /// No set of actions that is worth as much costs less.
        var bound: Int
        /// Nothing cheaper, and where the most was asked for, nothing worth more.
        var isProven: Bool
    }

    private let world: CountedWorld
    private let priced: PricedWorld
    private let ties: PlanTies
    private let start: CountedState
    private let levels: PlanLevels
    private let limit: Int
    /// Whether the follow-ups chosen are surely the fewest.
    private let hasFewest: Bool
    /// Good prices for each need alone.
    private var prices: [LinearNeed: PricedWorld.Amount] = [:]
    private var floors: [[LinearNeed]: PricedBound] = [:]
    /// Least effort for a set of needs, as far as it was looked for.
    private var known: [[LinearNeed]: Looked] = [:]

    private struct Looked {
        var found: Found?
        /// Nothing below this many days; `nil` where there is nothing at all.
        var bound: Int?
        /// Plans of this many days or more were not looked for.
        var below: Int
    }

    private struct Combination {
        var worth: Rational
        var evaluation: PlanLevels.EvaluationWay
        var needs: [LinearNeed]
        var steps: [Int]
    }

    init(_ world: CountedWorld, _ levels: PlanLevels, limit: Int) {
        self.world = world
        self.levels = levels
        self.limit = limit
        priced = PricedWorld(world)
        ties = PlanTies(priced)
        start = CountedState(world)
        let followUps = world.actions.indices.filter { index in
            if case .followUp(let answered) = world.actions[index].effect {
                return answered != [world.evaluation?.open ?? 0]
            }
            return false
        }
        hasFewest = FewestFollowUps(world, among: followUps).isExact
    }

    /// Every plan as a way through layers; `nil` where the world is too large for that.
    private lazy var graph: LayeredGraph? = {
        let stages = PlanStages(world)
        var graph = LayeredGraph(stages: stages.stages, budget: max(0, min(limit, Int.max / 60)) * 60)
        graph.base = stages.base
        return graph.isComplete ? graph : nil
    }()

    /// The cheapest set worth at least `least` beyond what is fixed, below `budget` days or at them.
    mutating func cheapest(reaching isEnough: (Rational) -> Bool, budget: Int?) -> Answer {
        let enough = combinations.filter { isEnough($0.worth) }
        return cheapest(among: lowest(of: enough), budget: budget)
    }

    /// The set worth most within the budget, and of those the cheapest.
    mutating func most(budget: Int?) -> Answer {
        let sorted = combinations.sorted { ($1.worth, $0.evaluation.cost) < ($0.worth, $1.evaluation.cost) }
        var isProven = true
        var bound = Int.max
        var first = 0
        while first < sorted.count {
            var last = first
            while last < sorted.count, sorted[last].worth == sorted[first].worth { last += 1 }
            let answer = cheapest(among: lowest(of: Array(sorted[first..<last])), budget: budget)
            if answer.found != nil {
                return Answer(
                    found: answer.found, bound: min(bound, answer.bound), isProven: isProven && answer.isProven)
            }
            isProven = isProven && answer.isProven
            // What is worth more may still be there, and may cost less.
            if !answer.isProven { bound = min(bound, answer.bound) }
            first = last
        }
        return Answer(found: nil, bound: 0, isProven: isProven)
    }

    // MARK: - Combinations

    private lazy var combinations: [Combination] = {
        var made = [Combination(worth: .zero, evaluation: levels.evaluation[0], needs: [], steps: [])]
        for steps in levels.coverage {
            made = made.flatMap { before in
                steps.enumerated().map { index, step in
                    Combination(
                        worth: before.worth + step.worth, evaluation: before.evaluation,
                        needs: before.needs + step.needs, steps: before.steps + [index])
                }
            }
        }
        return made.flatMap { before in
            levels.evaluation.enumerated().map { index, way in
                Combination(
                    worth: before.worth + way.worth, evaluation: way, needs: before.needs + way.needs,
                    steps: before.steps + [index])
            }
        }
    }()

    /// Those of which no other asks for a lower step everywhere: with what reaches the higher steps the lower are
    /// reached too.
    private func lowest(of combinations: [Combination]) -> [Combination] {
        combinations.filter { high in
            !combinations.contains { low in
                low.steps != high.steps && low.evaluation.cost <= high.evaluation.cost
                    && low.evaluation.needs.count <= high.evaluation.needs.count
                    && zip(low.steps.dropLast(), high.steps.dropLast()).allSatisfy { $0 <= $1 }
                    && (low.evaluation.cost < high.evaluation.cost
                        || low.evaluation.needs.count < high.evaluation.needs.count
                        || low.steps.dropLast() != high.steps.dropLast() || low.steps[4] < high.steps[4])
            }
        }
    }

    private mutating func cheapest(among combinations: [Combination], budget: Int?) -> Answer {
        let ceiling = budget.map { $0 == .max ? $0 : $0 + 1 } ?? .max
        // Those that look cheap come first, so that the others are given up early.
        let order = combinations.enumerated().map { index, combination in
            (combination: combination, floor: floor(of: combination, below: ceiling), index: index)
        }.sorted { left, right in
            (left.floor, left.combination.steps.reduce(0, +), left.combination.evaluation.cost, left.index)
                < (right.floor, right.combination.steps.reduce(0, +), right.combination.evaluation.cost, right.index)
        }
        var best: Found?
        var bound = Int.max
        for (combination, floor, _) in order {
            let below = best?.cost ?? ceiling
            let own = combination.evaluation.cost
            guard floor < below, own < below else {
                bound = min(bound, max(floor, hasFewest && own >= below ? below : 0))
                continue
            }
            let looked = look(combination.needs, below: below == .max ? .max : below - own)
            if let found = looked.found, found.cost + own < below {
                best = Found(cost: found.cost + own, actions: (found.actions + combination.evaluation.actions).sorted())
            }
            bound = min(bound, looked.bound.map { $0 + surely(combination.evaluation) } ?? .max)
        }
        guard let best else { return Answer(found: nil, bound: min(bound, ceiling), isProven: bound >= ceiling) }
        let proven = min(bound, best.cost)
        return Answer(found: best, bound: proven, isProven: proven == best.cost)
    }

    /// What evaluating and following up costs at the least.
    private func surely(_ way: PlanLevels.EvaluationWay) -> Int { hasFewest ? way.cost : 0 }

    /// A quick lower bound; `Int.max` where the combination is out of reach.
    private mutating func floor(of combination: Combination, below: Int) -> Int {
        let bound = self.bound(combination.needs, below: below)
        return bound.isImpossible ? .max : bound.days + surely(combination.evaluation)
    }

    private mutating func bound(_ needs: [LinearNeed], below: Int) -> PricedBound {
        if let known = floors[needs], known.isImpossible || known.days >= below || known.days > 0 { return known }
        let bound = PricedBound(priced, needs: needs, known: &prices, below: below)
        floors[needs] = bound
        return bound
    }

    // MARK: - One set of needs

    private mutating func look(_ needs: [LinearNeed], below: Int) -> Looked {
        if let before = known[needs], before.below >= below || before.found != nil { return before }
        if let harder = impossible(needs, below: below) { return harder }
        let looked = lookAnew(needs, below: below)
        known[needs] = looked
        return looked
    }

    private mutating func lookAnew(_ needs: [LinearNeed], below: Int) -> Looked {
        if needs.allSatisfy({ $0.isMet(by: start.counts) }) {
            return Looked(found: Found(cost: 0, actions: []), bound: 0, below: below)
        }
        var bound = self.bound(needs, below: below)
        bound.raise(rounds: Self.firstRounds, upper: nil, below: below)
        var found: Found?
        if !bound.isImpossible, bound.days < below {
            found = draft(bound)
            bound.raise(rounds: Self.lastRounds, upper: found?.cost, below: min(below, found?.cost ?? .max))
            if let other = draft(bound), other.cost < found?.cost ?? .max { found = other }
        }
        floors[needs] = bound
        if bound.isImpossible { return Looked(found: nil, bound: nil, below: below) }
        let open = min(below, found?.cost ?? .max)
        var looked = Looked(
            found: found.flatMap { $0.cost < below ? $0 : nil }, bound: min(bound.days, open), below: below)
        guard bound.days < open, let graph else { return looked }
        let answer = CheapestWay(graph, needs: needs).answer(below: open, limit: limit)
        if let better = answer.found { looked.found = Found(cost: better.cost, actions: better.actions) }
        guard let exact = answer.bound else {
            return Looked(found: nil, bound: looked.found == nil ? nil : looked.bound, below: below)
        }
        looked.bound = max(bound.days, exact)
        return looked
    }

    /// Rounds for better prices before a plan is known, and after.
    private static let firstRounds = 40
    private static let lastRounds = 80

    private func draft(_ bound: PricedBound) -> Found? {
        var draft = PlanDraft(
            priced, needs: bound.needs, prices: bound.prices, ties: ties, start: start, choice: bound.decided())
        return draft.finished().map { Found(cost: $0.cost, actions: $0.actions) }
    }

    /// What fewer needs already showed to be out of reach.
    private func impossible(_ needs: [LinearNeed], below: Int) -> Looked? {
        let easier = known.filter { easier, looked in
            looked.found == nil && easier.allSatisfy { needs.contains($0) }
        }.values
        if easier.contains(where: { $0.bound == nil }) { return Looked(found: nil, bound: nil, below: below) }
        guard let bound = easier.compactMap(\.bound).max(), bound >= below else { return nil }
        return Looked(found: nil, bound: bound, below: below)
    }
}
