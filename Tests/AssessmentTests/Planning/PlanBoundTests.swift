import Dossier
import Findings
import Rubric
import Testing
import Tracing

@testable import Assessment

@Suite("Plans too large to try every way")
struct PlanBoundTests {
    /// Many units with a bit of everything: drafts, maps without an SOP, suggestions, units without a map.
    private static func large(units: Int) -> (city: City, suggestions: [Trace]) {
        var dice = Dice(7)
        var city = City(units: units)
        var suggestions: [Trace] = []
        for unit in 1...units {
            let owner = "u\(unit)"
            for index in 1...8 where unit % 7 != 0 {
                let code = index % 3 == 0 ? "K-\(unit).0\(index).CFM.01" : "K-\(unit).0\(index)"
                city = city.map(code, unit: owner)
                let sop = "\(unit)/\(index)"
                switch dice.below(5) {
                case 0: city = city.sop(sop, codes: [code], unit: owner)
                case 1: city = city.sop(sop, codes: [code], unit: owner) { $0.status = .draft }
                case 2:
                    city = city.sop(sop, unit: owner)
                    suggestions.append(
                        Trace(map: code, sop: sop, basis: .suggestion, location: SourceLocation()))
                case 3:
                    city = city.sop(sop, codes: [code], unit: owner) { ($0.status, $0.ratifiedBy) = (.unknown, nil) }
                default: break
                }
            }
            if dice.chance(30) { city = city.evidence("m-\(unit)", .monitoring, .unit(owner), date: "2026-05-01") }
        }
        return (city, suggestions)
    }

    @Test(
        "of hundreds of gaps a plan is found whose proven bound is less than a tenth below it",
        arguments: [
            "score:tl.probis=0.25", "score:tl.probis=70%", "choice:tl.probis.sop=A", "choice:tl.probis.sop=B",
            "choice:tl.probis.penerapan=A", "choice:tl.probis.peta=A",
        ])
    func near(_ target: String) throws {
        let (city, suggestions) = Self.large(units: 40)
        let plan = try city.planner(target, traces: suggestions).plan()
        #expect(plan.reachable)
        #expect(plan.totalEffort > 0 && plan.bound <= plan.totalEffort)
        #expect(plan.bound * 10 >= plan.totalEffort * 9, "\(plan.bound) of \(plan.totalEffort)")
    }

    @Test("without the exact search the bound of maps that each need one SOP is what the cheapest of them cost")
    func tight() throws {
        let city = (1...9).reduce(City()) { $0.map("K-0\($1)") }
        let half = try city.planner("choice:tl.probis.sop=B", limit: 0).plan()
        #expect(
            half.totalEffort == 25 && half.bound == 25 && half.optimal, "five of nine maps, a draft of five days each")
        let all = try city.planner("choice:tl.probis.sop=A", limit: 0).plan()
        #expect(all.totalEffort == 45 && all.bound == 45 && all.optimal)
    }

    @Test("without the exact search one SOP of several maps is charged once")
    func shared() throws {
        let city = City().map("K-01").map("K-02").map("K-03").sop("1", codes: ["K-01", "K-02", "K-03"]) {
            $0.status = .draft
        }.sop("2", codes: ["K-01"]) { $0.status = .draft }.sop("3", codes: ["K-02"]) { $0.status = .draft }
        let plan = try city.planner("choice:tl.probis.sop=A", limit: 0).plan()
        #expect(plan.actions.map(\.action.id) == ["ratify:1"])
        #expect(plan.bound == 2 && plan.optimal)
    }

    @Test("a target that nothing reaches is known to be out of reach without the exact search")
    func outOfReach() throws {
        let city = City().sop("1")
        let plan = try city.planner("choice:tl.probis.lintas-fungsi=A", limit: 0).plan()
        #expect(!plan.reachable && plan.optimal)
    }
}
