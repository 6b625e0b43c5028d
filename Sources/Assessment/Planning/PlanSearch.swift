internal import Rubric

/// Looks for the cheapest set of actions that reaches a goal.
///
/// The score is a sum of steps, one for each kind of measure. So the search goes over the combinations of steps that
/// reach the goal, and for each finds the cheapest set of actions with the counts they ask for (`CheapestWay`).
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
    private let graph: LayeredGraph
    private let levels: PlanLevels
    private let limit: Int
    /// Whether the follow-ups chosen are surely the fewest.
    private let hasFewest: Bool
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
        let stages = PlanStages(world)
        var graph = LayeredGraph(stages: stages.stages)
        graph.base = stages.base
        self.graph = graph
        let followUps = world.actions.indices.filter { index in
            if case .followUp(let answered) = world.actions[index].effect {
                return answered != [world.evaluation?.open ?? 0]
            }
            return false
        }
        hasFewest = FewestFollowUps(world, among: followUps).isExact
    }

    /// The cheapest set worth at least `least` beyond what is fixed, below `budget` days or at them.
    mutating func cheapest(reaching isEnough: (Rational) -> Bool, budget: Int?) -> Answer {
        let enough = combinations.filter { isEnough($0.worth) }
        return cheapest(among: lowest(of: enough), budget: budget)
    }

    /// The set worth most within the budget, and of those the cheapest.
    mutating func most(budget: Int?) -> Answer {
        let sorted = combinations.sorted { ($1.worth, $0.evaluation.cost) < ($0.worth, $1.evaluation.cost) }
        var isProven = true
        var first = 0
        while first < sorted.count {
            var last = first
            while last < sorted.count, sorted[last].worth == sorted[first].worth { last += 1 }
            let answer = cheapest(among: lowest(of: Array(sorted[first..<last])), budget: budget)
            if answer.found != nil {
                return Answer(found: answer.found, bound: answer.bound, isProven: isProven && answer.isProven)
            }
            isProven = isProven && answer.isProven
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
        // Those that look cheap come first, so that the others are given up early.
        let order = combinations.enumerated().sorted { left, right in
            (left.element.steps.reduce(0, +), left.element.evaluation.cost, left.offset)
                < (right.element.steps.reduce(0, +), right.element.evaluation.cost, right.offset)
        }.map(\.element)
        let ceiling = budget.map { $0 == .max ? $0 : $0 + 1 } ?? .max
        var best: Found?
        var bounds: [Int] = []
        for combination in order {
            let below = best?.cost ?? ceiling
            let own = combination.evaluation.cost
            guard own < below else {
                bounds.append(below)
                continue
            }
            let looked = look(combination.needs, below: below == .max ? .max : below - own)
            if let found = looked.found, found.cost + own < below {
                best = Found(cost: found.cost + own, actions: (found.actions + combination.evaluation.actions).sorted())
            }
            bounds.append(looked.bound.map { $0 + own } ?? .max)
        }
        let bound = bounds.min() ?? .max
        let isExact = graph.isComplete && hasFewest
        guard let best else { return Answer(found: nil, bound: 0, isProven: isExact && bound >= ceiling) }
        // A graph with nodes left out proves nothing.
        let proven = isExact ? min(bound, best.cost) : 0
        return Answer(found: best, bound: proven, isProven: proven == best.cost)
    }

    private mutating func look(_ needs: [LinearNeed], below: Int) -> Looked {
        if let before = known[needs], before.below >= below || before.found != nil { return before }
        if let harder = impossible(needs, below: below) { return harder }
        let answer = CheapestWay(graph, needs: needs).answer(below: below, limit: limit)
        let found = answer.found.map { Found(cost: $0.cost, actions: $0.actions) }
        let looked = Looked(found: found, bound: answer.bound, below: below)
        known[needs] = looked
        return looked
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
