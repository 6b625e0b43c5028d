import Dossier
import Rubric
import Testing

@testable import Assessment

@Suite("Plans against every subset of actions")
struct PlanPropertyTests {
    /// More actions than this make too many sets to try them all.
    private static let mostActions = 8

    @Test("a thousand small agencies: each plan costs what the best of all sets of actions costs", arguments: 0..<20)
    func equalsEverySubset(_ batch: Int) throws {
        var cases = 0
        var seed = batch * 100_000
        while cases < 50 {
            seed += 1
            let city = RandomCity(seed: seed)
            let request = PlanRequest(scope: city.scope)
            let planner = try Planner(city.assessor, city.dossier, traces: city.traces, request: request)
            let count = planner.list.world.actions.count
            guard (2...Self.mostActions).contains(count) else { continue }
            cases += 1
            try compare(city, EverySubset(planner), seed)
        }
    }

    private func compare(_ city: RandomCity, _ every: EverySubset, _ seed: Int) throws {
        #expect(every.differing == [], "the counts differ from the truth, seed \(seed)")
        var dice = Dice(seed &* 31 &+ 7)
        let measured = every.planner.score.measured.map(\.id)
        try choice(
            dice.pick(measured), dice.pick(["A", "A", "B", "C", "D"]), budget: dice.chance(40) ? dice.below(12) : nil,
            city, every, seed)
        let node = dice.pick(["tl.probis", "tl.probis", "pmprb", dice.pick(measured)])
        let best = every.most(within: nil) { $0.scored.score(of: node)?.value ?? .zero }?.worth ?? .zero
        let share = try #require(Rational(1 + dice.below(11), over: 10))
        // A score above what the part can have is refused.
        let start = every.planner.scored(CountedState(every.planner.list.world))
        let points = min(best * share, start.score(of: node)?.maximum ?? .zero)
        try score(node, points, budget: dice.chance(40) ? dice.below(12) : nil, city, every, seed)
        try budget(dice.below(15), city, every, seed)
    }

    private func choice(
        _ indicator: String, _ code: String, budget: Int?, _ city: RandomCity, _ every: EverySubset, _ seed: Int
    ) throws {
        let asked = try #require(every.planner.score.indicators.first { $0.id == indicator })
        let wanted = every.planner.score.card.scale(of: asked)?.value(of: code) ?? Rational(2)
        let target = PlanTarget.choice(indicator: indicator, code: code)
        let plan = try self.plan(target, budget, city)
        let least = every.least { $0.cost <= budget ?? .max && ($0.choices[indicator].map { $0 >= wanted } ?? false) }
        #expect(plan.reachable == (least != nil), "\(target.text) \(String(describing: budget)), seed \(seed)")
        #expect(plan.optimal, "\(target.text), seed \(seed)")
        if let least {
            #expect(plan.totalEffort == least, "\(target.text) \(String(describing: budget)), seed \(seed)")
        } else {
            let most = every.most(within: budget) { $0.choices[indicator].map { .one + $0 } ?? .zero }
            #expect(plan.totalEffort == most?.cost, "most of \(indicator), seed \(seed)")
        }
        check(plan, seed)
        try checkQuick(target, budget, least, city, seed)
    }

    private func score(
        _ node: String, _ points: Rational, budget: Int?, _ city: RandomCity, _ every: EverySubset, _ seed: Int
    ) throws {
        let target = PlanTarget.score(node: node, points: points)
        let plan = try self.plan(target, budget, city)
        let worth = { (tried: EverySubset.Tried) in tried.scored.score(of: node)?.value ?? .zero }
        let least = every.least { $0.cost <= budget ?? .max && worth($0) >= points }
        #expect(plan.reachable == (least != nil), "\(target.text) \(String(describing: budget)), seed \(seed)")
        #expect(plan.optimal, "\(target.text), seed \(seed)")
        if let least {
            #expect(plan.totalEffort == least, "\(target.text) \(String(describing: budget)), seed \(seed)")
        } else {
            let most = every.most(within: budget, worth)
            #expect(plan.reached == most?.worth && plan.totalEffort == most?.cost, "\(target.text), seed \(seed)")
        }
        check(plan, seed)
        try checkQuick(target, budget, least, city, seed)
    }

    private func budget(_ days: Int, _ city: RandomCity, _ every: EverySubset, _ seed: Int) throws {
        let plan = try self.plan(nil, days, city)
        let most = every.most(within: days) { $0.scored.score(of: "pmprb")?.value ?? .zero }
        #expect(plan.reached == most?.worth && plan.totalEffort == most?.cost, "\(days) days, seed \(seed)")
        #expect(plan.optimal, "\(days) days, seed \(seed)")
        check(plan, seed)
        let quick = try self.plan(nil, days, city, limit: 0)
        check(quick, seed)
        guard let most else { return }
        #expect(quick.reached <= most.worth && quick.totalEffort <= days, "quick, \(days) days, seed \(seed)")
        if quick.reached == most.worth {
            #expect(quick.bound <= most.cost && most.cost <= quick.totalEffort, "quick, \(days) days, seed \(seed)")
        }
        if quick.optimal {
            #expect(quick.reached == most.worth && quick.totalEffort == most.cost, "quick, \(days) days, seed \(seed)")
        }
    }

    /// Without the exact search, as in a world too large for it: the bound is below the least there is, whatever was
    /// found.
    private func checkQuick(
        _ target: PlanTarget, _ budget: Int?, _ least: Int?, _ city: RandomCity, _ seed: Int
    ) throws {
        let quick = try plan(target, budget, city, limit: 0)
        check(quick, seed)
        guard let least else {
            #expect(!quick.reachable, "quick, \(target.text), seed \(seed)")
            return
        }
        guard quick.reachable else {
            #expect(!quick.optimal, "quick, \(target.text), seed \(seed)")
            return
        }
        #expect(
            quick.bound <= least && least <= quick.totalEffort,
            "quick, \(target.text) \(String(describing: budget)): \(quick.bound) \(least) \(quick.totalEffort), seed \(seed)"
        )
        #expect(!quick.optimal || quick.totalEffort == least, "quick, \(target.text), seed \(seed)")
    }

    private func plan(
        _ target: PlanTarget?, _ budget: Int?, _ city: RandomCity, limit: Int = 400_000
    ) throws -> Plan {
        let request = PlanRequest(scope: city.scope, target: target, budget: budget, limit: limit)
        return try Planner(city.assessor, city.dossier, traces: city.traces, request: request).plan()
    }

    private func check(_ plan: Plan, _ seed: Int) {
        let sum = plan.actions.reduce(Rational.zero) { $0 + $1.gainInOrder }
        #expect(sum == plan.reached - plan.current, "the gains in order make the whole, seed \(seed)")
        let total = plan.actions.reduce(Rational.zero) { $0 + $1.totalGainInOrder }
        #expect(total == plan.total.after - plan.total.before, "and so do those of the total, seed \(seed)")
        #expect(plan.bound <= plan.totalEffort, "seed \(seed)")
        var done: Set<String> = []
        for planned in plan.actions {
            let missing = planned.action.prerequisites.filter { !done.contains($0) }
            #expect(missing.isEmpty, "what must come before comes before, seed \(seed)")
            done.insert(planned.action.id)
        }
    }
}
