public import Dossier
internal import Findings
internal import Rubric
public import Tracing

extension Assessor {
    /// The cheapest set of actions that reaches a target, or the best a budget reaches.
    ///
    /// Exact: no set of fewer working days does, as long as `Plan.optimal` says so; else `Plan.bound` is a proven lower
    /// bound. What an action spoils is counted too: a new SOP enters the proof of application of its unit, a new map the
    /// count of maps still to be worked out.
    ///
    /// - Parameters:
    ///   - dossier: as it stands.
    ///   - traces: its ties.
    ///   - request: what to look for.
    /// - Returns: the plan; its actions may be none.
    /// - Throws: `PlanError` for a target that names nothing of the rubric.
    public func plan(_ dossier: Dossier, traces: TraceSet, for request: PlanRequest) throws(PlanError) -> Plan {
        let planner = try Planner(
            self, dossier, traces: traces.traces, suggestions: traces.suggestions, request: request)
        return try planner.plan()
    }
}

/// Makes one plan.
struct Planner {
    let request: PlanRequest
    let list: ActionList
    let score: PlanScore

    init(
        _ assessor: Assessor, _ dossier: Dossier, traces: [Trace], suggestions: [LinkSuggestion] = [],
        request: PlanRequest
    ) throws(PlanError) {
        self.request = request
        if case .unit(let id) = request.scope, dossier.units[id] == nil {
            throw PlanError(code: .unknownUnit, name: id, known: dossier.units.units.map(\.id))
        }
        let ground = Groundwork(
            dossier, traces: traces, settings: assessor.instrument.settings ?? .unmeasured, asOf: assessor.asOf,
            suggestions: suggestions)
        list = ActionList(ground, view: ground.view(of: request.scope))
        score = PlanScore(
            list, card: Scorecard(instrument: assessor.instrument, profile: assessor.profile),
            level: assessor.instrument.level(of: request.scope, hasUnits: !dossier.units.units.isEmpty),
            answers: request.answers)
        guard !score.measured.isEmpty else { throw PlanError(code: .nothingMeasured) }
    }

    private var world: CountedWorld { list.world }

    func plan() throws(PlanError) -> Plan {
        guard request.target != nil || request.budget != nil else { throw PlanError(code: .nothingAsked) }
        let start = CountedState(world)
        let goal = try PlanGoal(request, score, start.counts, start.evaluation)
        var search = PlanSearch(world, PlanLevels(goal, score, world), limit: request.limit)
        let outcome = look(goal, &search)
        return written(outcome, goal)
    }

    /// What the search came to.
    struct Outcome {
        var actions: [Int]
        var isReachable: Bool
        var bound: Int
        var isProven: Bool
        var withoutBudget: Int?
    }

    private func look(_ goal: PlanGoal, _ search: inout PlanSearch) -> Outcome {
        if let least = goal.least {
            let isEnough = { (worth: Rational) in least.isMet(by: worth + goal.fixed) }
            let answer = search.cheapest(reaching: isEnough, budget: request.budget)
            if let found = answer.found {
                return Outcome(
                    actions: found.actions, isReachable: true, bound: answer.bound, isProven: answer.isProven)
            }
            let free = request.budget == nil ? nil : search.cheapest(reaching: isEnough, budget: nil).found?.cost
            let most = search.most(budget: request.budget)
            return Outcome(
                actions: most.found?.actions ?? [], isReachable: false, bound: most.bound,
                isProven: answer.isProven && most.isProven, withoutBudget: free)
        }
        let most = search.most(budget: request.budget)
        let actions = most.found?.actions ?? []
        return Outcome(actions: actions, isReachable: !actions.isEmpty, bound: most.bound, isProven: most.isProven)
    }

    // MARK: - The plan in words and numbers

    private func written(_ outcome: Outcome, _ goal: PlanGoal) -> Plan {
        let (actions, state) = inOrder(outcome.actions, node: goal.node)
        let gains = actions.reduce(Rational.zero) { $0 + $1.gainInOrder }
        let start = CountedState(world)
        let (first, last) = (scored(start), scored(state))
        let current = first.score(of: goal.node)?.value ?? .zero
        var plan = Plan(
            request: request, node: goal.node, current: current, reached: current + gains,
            maximum: first.score(of: goal.node)?.maximum ?? .zero, reachable: outcome.isReachable,
            optimal: outcome.isProven, bound: outcome.bound, actions: actions,
            indicators: indicators(start, first, state, last), total: total(first, last),
            effortWithoutBudget: outcome.withoutBudget)
        plan.firm = firmPart(of: actions, node: goal.node)
        let withoutUnit = list.ground.dossier.maps.filter { $0.unit == nil }.map(\.id)
        plan.reasons = PlanReasons(plan, goal, score, first, mapsWithoutUnit: withoutUnit).all
        return plan
    }

    /// The actions in the order to do them, each with what it adds and closes, and what comes of them all.
    func inOrder(_ chosen: [Int], node: String) -> (actions: [PlannedAction], end: CountedState) {
        let root = score.card.instrument.root.id
        var gains = PlanGains(list, score, node: node)
        var totals = PlanGains(list, score, node: root)
        let order = PlanOrder(list, chosen).ordered { gains.alone($0) }
        let closings = PlanClosings(list, score)
        var state = CountedState(world)
        var (value, total) = (gains.value(state), totals.value(state))
        var actions: [PlannedAction] = []
        for index in order {
            let change = state.apply(index)
            let (now, totalNow) = (gains.value(state), totals.value(state))
            actions.append(
                PlannedAction(
                    action: world.actions[index], gainAlone: gains.alone(index), gainInOrder: now - value,
                    totalGainInOrder: totalNow - total,
                    closes: closings.closed(by: world.actions[index], change, state),
                    urgency: world.actions[index].urgency))
            (value, total) = (now, totalNow)
        }
        return (closings.lasting(actions, from: CountedState(world), to: state), state)
    }

    func scored(_ state: CountedState) -> ScoredColumn { score.scored(state.counts, state.evaluation) }

    func total(_ first: ScoredColumn, _ last: ScoredColumn) -> PlanTotal {
        let root = score.card.instrument.root.id
        return PlanTotal(
            before: first.score(of: root)?.value ?? .zero, after: last.score(of: root)?.value ?? .zero,
            maximum: first.score(of: root)?.maximum ?? .zero, predicateBefore: first.predicate?.value,
            predicateAfter: last.predicate?.value)
    }

    func indicators(
        _ start: CountedState, _ first: ScoredColumn, _ end: CountedState, _ last: ScoredColumn
    ) -> [PlanIndicator] {
        score.measured.map { indicator in
            PlanIndicator(
                id: indicator.id, before: standing(of: indicator, start, first),
                after: standing(of: indicator, end, last))
        }
    }

    private func standing(
        of indicator: Indicator, _ state: CountedState, _ scored: ScoredColumn
    ) -> PlanIndicator.Standing {
        let (counts, evaluation) = (state.counts, state.evaluation)
        let measure = indicator.measure.map { score.measure($0, counts, evaluation) }
        let proposal = measure.flatMap { score.rule(of: indicator).proposal(for: $0) }
        return PlanIndicator.Standing(
            covered: measure?.covered ?? 0, total: measure?.total ?? 0,
            choice: proposal?.choice, value: scored.score(of: indicator.id)?.value ?? .zero,
            next: measure.flatMap { next($0, score.rule(of: indicator), proposal) })
    }

    /// The next better choice of a measure, and how many more items it takes.
    private func next(_ measure: Measure, _ rule: ProposalRule, _ now: Proposal?) -> PlanIndicator.Next? {
        guard let now else { return nil }
        if let evaluation = measure.evaluation { return next(measure, open: evaluation.open, rule, now) }
        guard measure.covered < measure.total else { return nil }
        var (low, high) = (1, measure.total - measure.covered)
        while low < high {
            let middle = (low + high) / 2
            let isBetter = rule.proposal(for: measure.covering(middle)).map { $0.value > now.value } ?? false
            if isBetter { high = middle } else { low = middle + 1 }
        }
        guard let then = rule.proposal(for: measure.covering(low)), then.value > now.value else { return nil }
        return PlanIndicator.Next(choice: then.choice, items: low)
    }

    /// The fewest follow-ups, with or without an evaluation of today, that reach a better choice; `nil` where the past
    /// stands in the way. All open results are followed up or none: no choice asks for some of them.
    private func next(_ measure: Measure, open: Int, _ rule: ProposalRule, _ now: Proposal) -> PlanIndicator.Next? {
        func followedUp(_ measure: Measure, _ count: Int) -> Measure {
            (0..<count).reduce(measure) { measure, _ in measure.after(.followUp) }
        }
        let evaluated = measure.after(.evaluation)
        let ways = [
            (evaluated, 1), (followedUp(measure, open), open), (followedUp(evaluated, open + 1), open + 2),
        ].filter { $0.1 > 0 }.sorted { $0.1 < $1.1 }
        for (measure, items) in ways {
            guard let then = rule.proposal(for: measure), then.value > now.value else { continue }
            return PlanIndicator.Next(choice: then.choice, items: items)
        }
        return nil
    }
}

extension EvaluationMeasure {
    /// How many evaluations wait for a follow-up.
    fileprivate var open: Int { max(0, findingsTotal - followedUp) }
}
