internal import Rubric

/// The steps of each kind of measure: between two of them nothing is gained.
///
/// A step is worth something and asks for counts (contracts: *Rules of counting*, "Choice"): 1 → A, more than the
/// threshold → B, more than 0 → C, 0 → D. Steps worth no more than a lower one are left out.
struct PlanLevels {
    struct Step {
        var worth: Rational
        var needs: [LinearNeed]
    }

    /// One list for each kind of coverage, from nothing to the best.
    private(set) var coverage: [[Step]] = []
    /// Ways of evaluating and following up, from the cheapest.
    private(set) var evaluation: [EvaluationWay] = []

    struct EvaluationWay {
        var worth: Rational
        var cost: Int
        var actions: [Int]
        var needs: [LinearNeed]
    }

    init(_ goal: PlanGoal, _ score: PlanScore, _ world: CountedWorld) {
        for kind in [MeasureKind.unitsWithMaps, .mapsWithSOP, .crossFunctionalMapsWithSOP, .unitsApplyingSOPs] {
            coverage.append(Self.steps(kind, goal, score, world))
        }
        evaluation = Self.ways(goal, score, world)
    }

    // MARK: - Coverage

    private static func steps(
        _ kind: MeasureKind, _ goal: PlanGoal, _ score: PlanScore, _ world: CountedWorld
    ) -> [Step] {
        var steps = [Step(worth: .zero, needs: [])]
        let asked = score.measured.filter { $0.measure == kind }
        for rank in 1...4 {
            let worth = asked.reduce(Rational.zero) { sum, indicator in
                guard let choices = score.rule(of: indicator).scale?.choices, choices.count == 4 else { return sum }
                return sum + (choices[4 - rank].value + goal.forAnswer) * (goal.weights[indicator.id] ?? .zero)
            }
            guard let last = steps.last, worth > last.worth else { continue }
            steps.append(Step(worth: worth, needs: needs(kind, rank: rank, score.settings, world)))
        }
        return steps
    }

    /// What the counts must be for the choice of this rank, 4 being the best.
    private static func needs(
        _ kind: MeasureKind, rank: Int, _ settings: MeasurementSettings, _ world: CountedWorld
    ) -> [LinearNeed] {
        let ratio = Ratio(kind, world)
        guard rank > 1 else { return [ratio.isThere] }
        let most = settings.mostThreshold.value.smallFraction ?? (1, 1)
        if most.above < 0 { return rank == 4 ? ratio.isFull : [ratio.isThere] }
        if rank == 4 || (rank == 3 && most.above >= most.below) { return ratio.isFull }
        return rank == 3 ? [ratio.isMore(than: most)] : [ratio.isSome]
    }

    /// Covered of total, as sums of counts; a total that no action changes stands as a number.
    private struct Ratio {
        var covered = PlanCounts()
        var total = PlanCounts()
        var fixed = 0

        init(_ kind: MeasureKind, _ world: CountedWorld) {
            switch kind {
            case .unitsWithMaps: (covered.mapped, fixed) = (1, world.unitTotal)
            case .mapsWithSOP: (covered.worked, total.maps) = (1, 1)
            case .crossFunctionalMapsWithSOP: (covered.workedAcross, fixed) = (1, world.acrossTotal)
            case .unitsApplyingSOPs: (covered.applying, total.withSOPs) = (1, 1)
            case .evaluation: break
            }
        }

        /// There is something to count.
        var isThere: LinearNeed { LinearNeed(weights: total, least: 1 - fixed) }
        var isSome: LinearNeed { LinearNeed(weights: covered, least: 1) }
        var isFull: [LinearNeed] {
            [LinearNeed(weights: covered + total.times(-1), least: fixed), isSome]
        }

        func isMore(than share: (above: Int, below: Int)) -> LinearNeed {
            LinearNeed(
                weights: covered.times(share.below) + total.times(-share.above), least: share.above * fixed + 1)
        }
    }

    // MARK: - Evaluation

    private static func ways(_ goal: PlanGoal, _ score: PlanScore, _ world: CountedWorld) -> [EvaluationWay] {
        let asked = score.measured.filter { $0.measure == .evaluation }
        let none = EvaluationWay(worth: .zero, cost: 0, actions: [], needs: [])
        guard !asked.isEmpty, let evaluation = world.evaluation else { return [none] }
        let subjects = evaluation.measure.hasSubjects ? [] : [LinearNeed(weights: PlanCounts(maps: 1), least: 1)]
        let found = chosenActions(world).map { actions in
            var state = CountedState(world)
            state.apply(actions)
            var measure = state.evaluation
            measure?.hasSubjects = true
            let worth = asked.reduce(Rational.zero) { sum, indicator in
                let proposal = score.proposal(for: indicator, PlanCounts(), measure)
                return sum + (proposal.map { $0.value + goal.forAnswer } ?? .zero)
                    * (goal.weights[indicator.id] ?? .zero)
            }
            return EvaluationWay(
                worth: worth, cost: actions.reduce(0) { $0 + world.actions[$1].effort }, actions: actions,
                needs: subjects)
        }
        let all = subjects.isEmpty ? found : [none] + found
        return all.enumerated().filter { index, way in
            // Another that costs no more, is worth as much and needs no more takes its place.
            !all.enumerated().contains { other, better in
                other != index && better.cost <= way.cost && better.worth >= way.worth
                    && better.needs.count <= way.needs.count
                    && (better.cost < way.cost || better.worth > way.worth || better.needs.count < way.needs.count
                        || other < index)
            }
        }.map(\.element)
    }

    /// Nothing, an evaluation of today, every follow-up, and both: a part of the follow-ups gains nothing.
    private static func chosenActions(_ world: CountedWorld) -> [[Int]] {
        let evaluate = world.actions.indices.filter { world.actions[$0].effect == .evaluate }
        let open = world.evaluation?.open ?? 0
        var (old, new): ([Int], [Int]) = ([], [])
        for (index, action) in world.actions.enumerated() {
            guard case .followUp(let evaluations) = action.effect else { continue }
            guard evaluations != [open] else {
                new.append(index)
                continue
            }
            old.append(index)
        }
        old = FewestFollowUps(world, among: old).chosen
        let ways = [[], evaluate, old, evaluate + old, evaluate + new, evaluate + old + new]
        var seen: Set<[Int]> = []
        return ways.map { $0.sorted() }.filter { seen.insert($0).inserted }
    }
}

/// The fewest follow-ups that answer every open evaluation. Each names a thing and answers all evaluations of it, so
/// they overlap only where one evaluation is about several things.
struct FewestFollowUps {
    let chosen: [Int]
    /// Whether it is sure that fewer are not enough.
    let isExact: Bool

    init(_ world: CountedWorld, among actions: [Int]) {
        var open = Set(0..<(world.evaluation?.open ?? 0))
        var left = actions.map { (action: $0, answers: Set(Self.answers(world.actions[$0]))) }
        var chosen: [Int] = []
        var isExact = true
        while !open.isEmpty {
            for index in left.indices { left[index].answers.formIntersection(open) }
            left = Self.withoutBeaten(left.filter { !$0.answers.isEmpty })
            let times = left.reduce(into: [Int: Int]()) { times, way in
                for evaluation in way.answers { times[evaluation, default: 0] += 1 }
            }
            // One that alone answers something is needed; where there is none, the one that answers most is a guess.
            let needed = left.first { $0.answers.contains { times[$0] == 1 } }
            let most = left.max { ($0.answers.count, -$0.action) < ($1.answers.count, -$1.action) }
            guard let next = needed ?? most else { break }
            if needed == nil { isExact = false }
            chosen.append(next.action)
            open.subtract(next.answers)
        }
        self.chosen = chosen.sorted()
        self.isExact = isExact
    }

    private static func answers(_ action: PlanAction) -> [Int] {
        if case .followUp(let evaluations) = action.effect { evaluations } else { [] }
    }

    private static func withoutBeaten(
        _ ways: [(action: Int, answers: Set<Int>)]
    ) -> [(action: Int, answers: Set<Int>)] {
        // Nearly always every evaluation is answered by one way only, and nothing is beaten.
        let times = ways.reduce(into: [Int: Int]()) { times, way in
            for evaluation in way.answers { times[evaluation, default: 0] += 1 }
        }
        let shared = ways.filter { $0.answers.contains { (times[$0] ?? 0) > 1 } }
        return ways.filter { way in
            !shared.contains { other in
                other.action != way.action && way.answers.isSubset(of: other.answers)
                    && (way.answers != other.answers || other.action < way.action)
            }
        }
    }
}

extension PlanCounts {
    func times(_ factor: Int) -> PlanCounts {
        PlanCounts(
            mapped: mapped * factor, worked: worked * factor, maps: maps * factor,
            workedAcross: workedAcross * factor, applying: applying * factor, withSOPs: withSOPs * factor)
    }
}
