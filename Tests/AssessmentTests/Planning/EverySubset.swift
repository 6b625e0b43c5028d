import Dossier
import Rubric

@testable import Assessment

/// Every set of actions there is, done for real: the dossier is changed and measured again.
struct EverySubset {
    struct Tried {
        var cost: Int
        var scored: ScoredColumn
        var choices: [String: Rational]
    }

    let tried: [Tried]
    let planner: Planner
    /// Sets whose counts in the planner's abstraction differ from the truth.
    let differing: [[String]]

    init(_ planner: Planner) {
        self.planner = planner
        var tried: [Tried] = []
        var differing: [[String]] = []
        var scoredBefore: [[String: Outcome]: ScoredColumn] = [:]
        for actions in Self.sets(of: planner.list.world.actions) {
            let ground = DossierChange(planner.list, doing: actions).ground
            let view = ground.view(of: planner.request.scope)
            let score = planner.score
            var outcomes: [String: Outcome] = [:]
            var choices: [String: Rational] = [:]
            var state = CountedState(planner.list.world)
            state.apply(actions)
            for indicator in score.indicators {
                guard let kind = indicator.measure, let measured = Measures.measured(kind, view, ground) else {
                    outcomes[indicator.id] = .open(.notAssessed)
                    continue
                }
                let proposal = score.rule(of: indicator).proposal(for: measured.measure)
                outcomes[indicator.id] = proposal.map { .value($0.value) } ?? .open(.cannotBeAssessed)
                choices[indicator.id] = proposal?.value
                let counted = score.measure(kind, state.counts, state.evaluation)
                let isSame =
                    (counted.covered, counted.total) == (measured.measure.covered, measured.measure.total)
                    && counted.evaluation?.isPeriodic == measured.measure.evaluation?.isPeriodic
                    && counted.evaluation?.isAnalysed == measured.measure.evaluation?.isAnalysed
                if !isSame { differing.append([indicator.id] + actions.map { planner.list.world.actions[$0].id }) }
            }
            // Many sets come to the same outcomes.
            let scored =
                scoredBefore[outcomes] ?? score.card.scores(outcomes, scope: planner.request.scope, column: .measured)
            scoredBefore[outcomes] = scored
            tried.append(
                Tried(
                    cost: actions.reduce(0) { $0 + planner.list.world.actions[$1].effort },
                    scored: scored, choices: choices))
        }
        self.tried = tried
        self.differing = differing
    }

    /// The sets in which everything that must come before is there too.
    private static func sets(of actions: [PlanAction]) -> [[Int]] {
        var sets: [[Int]] = [[]]
        for (index, action) in actions.enumerated() {
            let needed = action.prerequisites.compactMap { id in actions.firstIndex { $0.id == id } }
            sets += sets.filter { set in needed.allSatisfy(set.contains) }.map { $0 + [index] }
        }
        return sets
    }

    /// The least effort of a set that is good enough; `nil` where none is.
    func least(_ isEnough: (Tried) -> Bool) -> Int? { tried.filter(isEnough).map(\.cost).min() }

    /// The most a set within the budget is worth, and the least effort for that.
    func most(within budget: Int?, _ worth: (Tried) -> Rational) -> (worth: Rational, cost: Int)? {
        let affordable = tried.filter { $0.cost <= budget ?? .max }
        guard let most = affordable.map(worth).max() else { return nil }
        return affordable.filter { worth($0) == most }.map(\.cost).min().map { (most, $0) }
    }
}
