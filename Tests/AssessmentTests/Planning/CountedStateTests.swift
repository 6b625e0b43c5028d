import Dossier
import Testing

@testable import Assessment

@Suite("A counted world after some actions")
struct CountedStateTests {
    @Test(
        "actions taken back in any order leave the counts as a world has them in which they were never done",
        arguments: 0..<60)
    func undo(_ seed: Int) throws {
        let city = RandomCity(seed: seed * 13 + 5)
        let request = PlanRequest(scope: city.scope)
        let planner = try Planner(city.assessor, city.dossier, traces: city.traces, request: request)
        let world = planner.list.world
        var dice = Dice(seed)
        var state = CountedState(world)
        for _ in 0..<30 where !world.actions.isEmpty {
            let action = dice.below(world.actions.count)
            if state.isDone[action] { state.undo(action) } else { state.apply(action) }
            var fresh = CountedState(world)
            fresh.apply(world.actions.indices.filter { state.isDone[$0] })
            #expect(state.counts == fresh.counts, "seed \(seed)")
            #expect(state.evaluation == fresh.evaluation, "seed \(seed)")
            #expect(world.units.indices.allSatisfy { state.standing($0) == fresh.standing($0) }, "seed \(seed)")
            #expect(world.maps.indices.allSatisfy { state.isWorkedOut($0) == fresh.isWorkedOut($0) }, "seed \(seed)")
        }
    }
}
