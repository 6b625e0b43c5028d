import Dossier
import Findings
import Rubric
import Testing
import Tracing

@testable import Assessment

@Suite("Plans")
struct PlanTests {
    @Test("one SOP for a cross-function map closes its gap as a map and as a cross-function map, at both scopes")
    func oneSOPSeveralGaps() throws {
        let plan = try City().map("K-01.01.CFM.01").plan("choice:tl.probis.sop=A")
        #expect(plan.actions.map(\.action.id) == ["draft:K-01.01.CFM.01"])
        #expect(
            plan.actions.first?.closes == [
                "agency/tl.probis.sop/K-01.01.CFM.01", "u1/tl.probis.sop/K-01.01.CFM.01",
                "agency/tl.probis.lintas-fungsi/K-01.01.CFM.01", "u1/tl.probis.lintas-fungsi/K-01.01.CFM.01",
            ])
        #expect(plan.optimal && plan.reachable && plan.totalEffort == 5 && plan.bound == 5)
    }

    @Test("one draft of several maps is finished instead of an SOP for each map")
    func severalMapsOneSOP() throws {
        let plan = try City().map("K-01.01").map("K-01.02").map("K-01.03")
            .sop("1", codes: ["K-01.01", "K-01.02"]) { $0.status = .draft }
            .sop("2", codes: ["K-01.02"]) { $0.status = .draft }
            .sop("3", codes: ["K-01.03"]).plan("choice:tl.probis.sop=A")
        #expect(plan.actions.map(\.action.id) == ["ratify:1"])
    }

    @Test("a new SOP enters the proof of application of its unit, so it is monitored where the score needs that")
    func proofIsKept() throws {
        let city = City().map("K-01.01").map("K-01.02").sop("1", codes: ["K-01.01"])
            .sop("2", codes: ["K-01.02"]) { $0.status = .draft }
            .evidence("b", .application, .sop("1"), date: "2026-03-01")
        let choice = try city.plan("choice:tl.probis.sop=A")
        #expect(choice.actions.map(\.action.id) == ["ratify:2"])
        let applied = try #require(choice.indicators.first { $0.id == "tl.probis.penerapan" })
        #expect(applied.before.choice == "A" && applied.after.choice == "D")
        #expect(choice.reasons.contains { $0.english.contains("falls from A to D") })
        let score = try city.planner("score:pmprb=100%", profile: "press-3").plan()
        #expect(!score.reachable, "no cross-function map, so that question stays open")
        #expect(score.actions.map(\.action.id) == ["ratify:2", "monitor:2"])
        #expect(score.actions.first.map { $0.gainAlone < .zero } == true)
    }

    @Test("a new map is one more to work out, which is counted against the choice of the maps")
    func newMapCounts() throws {
        let plan = try City(units: 2).map("K-01.01").sop("1", codes: ["K-01.01"]).plan("choice:tl.probis.peta=A")
        #expect(plan.actions.map(\.action.id) == ["registerMap:u2"])
        let maps = try #require(plan.indicators.first { $0.id == "tl.probis.sop" })
        #expect(maps.before.choice == "A" && maps.after.choice == "C" && maps.after.total == 2)
    }

    @Test("a shared SOP is monitored once for every unit that shares it")
    func sharedOnce() throws {
        let plan = try City(units: 3).sop("1", scope: .everyUnit).plan("choice:tl.probis.penerapan=A")
        #expect(plan.actions.map(\.action.id) == ["monitor:1"])
        #expect(plan.actions.first?.closes.count == 6)
    }

    @Test("a unit with many SOPs without proof is monitored as a whole where that is cheaper")
    func wholeUnit() throws {
        let city = (1...5).reduce(City()) { $0.sop("\($1)") }
        let plan = try city.plan("choice:tl.probis.penerapan=A")
        #expect(plan.actions.map(\.action.id) == ["monitor:u1"])
        #expect(plan.totalEffort == 3)
    }

    @Test("what a plan says to register for a whole unit is a kind that counts, and doing so reaches the target")
    func wholeUnitCounts() throws {
        let city = (1...5).reduce(City()) { $0.sop("\($1)") }
        let text = try #require(try city.plan("choice:tl.probis.penerapan=A").actions.first?.action.text)
        #expect(text.indonesian.contains("catat sebagai bukti `monitoring` untuk unit itu"))
        #expect(text.english.contains("register it as evidence `monitoring` for the unit"))
        let done = try city.evidence("b", .monitoring, .unit("u1"), date: "2026-06-01").assessed()
        #expect(done.indicator("tl.probis.penerapan").proposal?.choice == "A")
        let gap = try city.assessed().gaps.first { $0.actions.contains { $0.target == "u1" && $0.kind == .monitor } }
        #expect(gap?.actions.contains { $0.text == text } == true)
    }

    @Test("beside what is added to the indicator stands what is added to the total, both adding up")
    func gainsOfTheTotal() throws {
        let city = City().map("K-01.01").map("K-01.02").sop("1", codes: ["K-01.01"])
            .sop("2", codes: ["K-01.02"]) { $0.status = .draft }
            .evidence("b", .application, .sop("1"), date: "2026-03-01")
        let plan = try city.plan("choice:tl.probis.sop=A")
        #expect(plan.reached > plan.current && plan.total.after < plan.total.before)
        #expect(plan.actions.reduce(.zero) { $0 + $1.gainInOrder } == plan.reached - plan.current)
        #expect(plan.actions.reduce(.zero) { $0 + $1.totalGainInOrder } == plan.total.after - plan.total.before)
        let score = try city.planner("score:pmprb=100%", profile: "press-3").plan()
        #expect(score.actions.allSatisfy { $0.gainInOrder == $0.totalGainInOrder })
    }

    @Test("an SOP that is finished takes the one it replaces out of force")
    func replacement() throws {
        let plan = try City().map("K-01.01").map("K-01.02")
            .sop("1", codes: ["K-01.01"]) {
                $0.supersededBy = "2"
                $0.isSuccessorDraft = true
            }
            .sop("2", codes: ["K-01.02"]) { $0.status = .draft }
            .plan("choice:tl.probis.sop=A")
        #expect(!plan.reachable && plan.optimal)
        #expect(plan.actions.isEmpty, "one map is lost for the other, so nothing is gained")
    }

    @Test("between two choices nothing is gained alone; the gains in order make the whole")
    func thresholds() throws {
        let city = (1...3).reduce(City().map("K-02").sop("9", codes: ["K-02"])) { $0.map("K-01.0\($1)") }
        let plan = try city.plan("choice:tl.probis.sop=A")
        #expect(plan.actions.count == 3)
        let alone = plan.actions.map(\.gainAlone), inOrder = plan.actions.map(\.gainInOrder)
        #expect(alone.allSatisfy { $0 == .zero } && inOrder.filter { $0 > .zero }.count == 2)
        #expect(inOrder.reduce(.zero, +) == plan.reached - plan.current)
    }

    @Test("a suggested link that is confirmed covers the map, and counts only then")
    func suggestion() throws {
        let city = City().map("K-01.01").sop("1")
        let suggested = Trace(map: "K-01.01", sop: "1", basis: .suggestion, location: SourceLocation())
        let plan = try city.planner("choice:tl.probis.sop=A", traces: [suggested]).plan()
        #expect(plan.actions.map(\.action.id) == ["confirmLink:K-01.01=1"])
        #expect(plan.totalEffort == 1)
    }

    @Test("with a budget the most it reaches comes first, then the least effort for that")
    func budget() throws {
        let city = City().map("K-01.01").map("K-01.02").sop("1", codes: ["K-01.01"]) { $0.status = .draft }
        let plan = try city.planner(nil, budget: 2).plan()
        #expect(plan.totalEffort <= 2 && plan.optimal)
        let target = try city.planner("choice:tl.probis.sop=A", budget: 2).plan()
        #expect(!target.reachable && target.effortWithoutBudget == 7)
        #expect(target.reasons.first?.english.contains("7 working days") == true)
    }

    @Test("a plan on links nobody confirmed says how many it rests on")
    func unconfirmed() throws {
        let city = City().map("K-01.01", title: "Penerbitan Izin").sop("1", title: "Izin Penerbitan")
        let trace = Trace(map: "K-01.01", sop: "1", basis: .suggestion, location: SourceLocation())
        let plan = try city.planner("choice:tl.probis.sop=A", traces: [trace]).plan()
        #expect(plan.actions.map(\.action.kind) == [.confirmLink])
        #expect(plan.reasons.contains { $0.indonesian.contains("1 kaitan yang belum dipastikan") })
        let sure = try City().map("K-01.01").plan("choice:tl.probis.sop=A")
        #expect(!sure.reasons.contains { $0.indonesian.contains("belum dipastikan") })
    }

    @Test("a plan says of each link nobody confirmed what it rests on, and what is left without them all")
    func firmPart() throws {
        let city = City().map("K-01.01").map("K-01.02").sop("1").sop("2")
        let suggestion = LinkSuggestion(
            sop: "1", map: "K-01.01", sopTitle: "SOP 1", mapTitle: "Peta K-01.01", hundredths: 83,
            reason: LocalizedText(id: "kata yang sama: izin.", en: "same words: izin."), terms: ["izin"])
        let trace = Trace(map: "K-01.01", sop: "1", basis: .suggestion, location: SourceLocation())
        let plan = try city.planner("choice:tl.probis.sop=A", traces: [trace], suggestions: [suggestion]).plan()
        let confirming = plan.actions.filter { $0.action.kind == .confirmLink }
        #expect(confirming.map(\.action.suggestion) == [suggestion])
        let condition = try #require(confirming.first?.action.suggestion?.condition)
        #expect(
            condition.indonesian
                == "Hanya dihitung bila pejabat memastikan kaitan ini; keyakinan usulan 0,83: kata yang sama: izin.")
        let firm = try #require(plan.firm)
        // One of two maps is worked out all the same, which is half of them: no more than a C.
        #expect(firm.links == 1 && firm.reached < plan.reached && firm.reached > plan.current)
        #expect(firm.total < plan.total.after)
        #expect(try City().map("K-01.01").plan("choice:tl.probis.sop=A").firm == nil)
        let whatIf = try city.planner(nil, traces: [trace]).whatIf("confirmLink:K-01.01=1")
        #expect(whatIf.firm?.total == whatIf.total.before)
    }

    @Test("a score outside the part is refused", arguments: ["99", "-1", "101%", "-5%"])
    func outside(_ value: String) throws {
        let city = City().map("K-01.01")
        let error = #expect(throws: PlanError.self) { try city.plan("score:tl.probis=\(value)") }
        #expect(error?.code == .scoreOutOfRange && error?.message.english.contains("0 to 0.6") == true)
    }

    @Test("what the next choice of the evaluation takes is said while it can be reached")
    func nextEvaluation() throws {
        let plan = try City().map("K-01.01").sop("1").plan("choice:tl.probis.sop=A")
        let evaluation = try #require(plan.indicators.first { $0.id == "tl.probis.evaluasi" })
        #expect(evaluation.after.choice == "D" && evaluation.after.next == PlanIndicator.Next(choice: "C", items: 1))
    }

    @Test("a new map is named by its unit, and maps without a unit are pointed at")
    func newMap() throws {
        let plan = try City(units: 2).map("K-01.01").map("K-02.01", unit: nil).plan("score:tl.probis=100%")
        let monitor = plan.actions.first { $0.action.id == "monitor:sop-baru:peta-baru:u2" }
        #expect(monitor?.action.text.indonesian.contains("peta baru Dinas 2") != false)
        #expect(plan.reasons.contains { $0.indonesian.contains("K-02.01") && $0.indonesian.contains("kolom Unit") })
    }

    @Test("a predicate is out of reach where the profile counts too little, and the plan says why")
    func predicate() throws {
        let plan = try City().map("K-01.01").plan("predicate:BB")
        #expect(!plan.reachable)
        #expect(plan.reasons.first?.english.contains("full score of 100") == true)
    }

    @Test("a choice without a scale is out of reach, and the plan says why")
    func noScale() throws {
        let plan = try City().map("K-01.01.CFM.01").planner("choice:tl.probis.lintas-fungsi=A", profile: "strict")
            .plan()
        #expect(!plan.reachable && plan.actions.isEmpty)
        #expect(plan.reasons.first?.english.contains("scale") == true)
    }

    @Test("what people answered stands in for what no file measures, where that is asked for")
    func answers() throws {
        let city = City().map("K-01.01").answer("tl.kip.a", .selfAssessment, .choice("Ya"))
        let open = try city.planner("score:tl=1", profile: "lke-2020-2021").plan()
        let answered = try city.planner("score:tl=1", profile: "lke-2020-2021", answers: .selfAssessment).plan()
        #expect(answered.current > open.current)
        #expect(open.reasons.contains { $0.english.contains("--answers") })
    }

    @Test(
        "a target says of what", arguments: ["A", "0.5", "80%", "choice:A", "score:tl", "predicate:", "level:tl=3", ""])
    func refused(_ text: String) {
        let error = #expect(throws: PlanError.self) { try PlanTarget(text) }
        #expect(error?.code == .targetForm)
        for form in PlanError.forms { #expect(error?.message.indonesian.contains(form) == true) }
    }

    @Test(
        "a target is read and written again",
        arguments: [
            ("choice:tl.probis.sop=A", "choice:tl.probis.sop=A"), ("score:tl=0,5", "score:tl=0.5"),
            ("score:tl=50%", "score:tl=50%"), ("predicate:BB", "predicate:BB"),
        ])
    func read(_ text: String, _ written: String) throws {
        #expect(try PlanTarget(text).text == written)
    }

    @Test(
        "names that the rubric does not have are refused with those it has",
        arguments: [
            ("choice:tl.sop=A", PlanError.Code.unknownIndicator), ("choice:tl.probis.sop=Z", .unknownChoice),
            ("score:tl.x=1", .unknownNode), ("predicate:ZZ", .unknownPredicate),
        ])
    func unknown(_ text: String, _ code: PlanError.Code) throws {
        let city = City().map("K-01.01")
        let error = #expect(throws: PlanError.self) { try city.plan(text) }
        #expect(error?.code == code && error?.known.isEmpty == false)
    }

    @Test("a narrow search gives a plan with a bound that no better plan undercuts", arguments: 0..<40)
    func bound(_ seed: Int) throws {
        let city = RandomCity(seed: seed * 7 + 3)
        let target = PlanTarget.score(node: "pmprb", points: try #require(Rational(3, over: 10)))
        let plans = try [1, 400_000].map { limit in
            let request = PlanRequest(scope: city.scope, target: target, limit: limit)
            return try Planner(city.assessor, city.dossier, traces: city.traces, request: request).plan()
        }
        let (narrow, full) = (plans[0], plans[1])
        #expect(full.optimal)
        guard narrow.reachable, full.reachable else { return }
        #expect(narrow.bound <= full.totalEffort && full.totalEffort <= narrow.totalEffort)
        #expect(!narrow.optimal || narrow.totalEffort == full.totalEffort)
    }

    @Test("the same dossier gives the same plan")
    func same() throws {
        let city = RandomCity(seed: 99)
        let request = PlanRequest(scope: city.scope, budget: 10)
        let plans = try (0..<3).map { _ in
            try Planner(city.assessor, city.dossier, traces: city.traces, request: request).plan()
        }
        #expect(plans[0] == plans[1] && plans[1] == plans[2])
    }
}

@Suite("What if")
struct WhatIfTests {
    @Test("what must come before is added and said")
    func prerequisites() throws {
        let planner = try City(units: 2).map("K-01.01").planner(nil)
        let whatIf = try planner.whatIf("draft:peta-baru:u2")
        #expect(whatIf.actions.map(\.action.id) == ["registerMap:u2", "draft:peta-baru:u2"])
        #expect(whatIf.notes.contains { $0.english.contains("registerMap:u2 was added") })
    }

    @Test("a draft of a map whose SOP is at hand is read as finishing that SOP")
    func finishing() throws {
        let planner = try City().map("K-01.01").sop("1", codes: ["K-01.01"]) { $0.status = .draft }.planner(nil)
        let whatIf = try planner.whatIf("susun:K-01.01")
        #expect(whatIf.actions.map(\.action.id) == ["ratify:1"])
        #expect(whatIf.notes.contains { $0.english.contains("finished first") })
    }

    @Test("an SOP in force, a proven one and a map worked out change nothing, and that is said")
    func nothing() throws {
        let planner = try City().map("K-01.01").sop("1", codes: ["K-01.01"])
            .evidence("b", .application, .sop("1"), date: "2026-03-01").planner(nil)
        let whatIf = try planner.whatIf("ratify:1; monitor:1, draft:K-01.01")
        #expect(whatIf.actions.isEmpty && whatIf.notes.count == 3)
        #expect(whatIf.total.before == whatIf.total.after)
    }

    @Test("an evaluation of anything of the scope is one evaluation, and of nothing is refused")
    func evaluating() throws {
        let planner = try City().map("K-01.01").sop("1").planner(nil)
        for subject in ["kota", "u1", "K-01.01", "1"] {
            let whatIf = try planner.whatIf("evaluate:\(subject)")
            #expect(whatIf.actions.map(\.action.id) == ["evaluate:kota"])
        }
        for subject in ["ngawur", "", "u9"] {
            let error = #expect(throws: PlanError.self) { try planner.whatIf("evaluate:\(subject)") }
            #expect(error?.code == .unknownAction)
        }
    }

    @Test("to make an SOP known changes no score, and that is said")
    func socialising() throws {
        let planner = try City().map("K-01.01").sop("1").planner(nil)
        for subject in ["u1", "1"] {
            let whatIf = try planner.whatIf("socialise:\(subject)")
            #expect(whatIf.actions.isEmpty && whatIf.notes[0].english.contains("changes no score"))
        }
    }

    @Test(
        "a slip of the pen is answered with what is spelt alike, of the same kind",
        arguments: [
            ("monitor:dinkess", "monitor:dinkes"), ("ratify:503/05/SOP/DPMPTSP/2025", "ratify:503/05/SOP/DPMPTSP/2024"),
            ("draft:dinkes", "draft:K-01.01"),
        ])
    func slips(_ wish: String, _ meant: String) throws {
        var city = City().map("K-01.01", unit: "dinkes").sop("503/05/SOP/DPMPTSP/2024") { $0.status = .draft }
        city.dossier.units = UnitTree(city.dossier.units.units + [Unit(id: "dinkes", name: "Dinas Kesehatan")])
        let planner = try city.planner(nil)
        let error = #expect(throws: PlanError.self) { try planner.whatIf(wish) }
        #expect(error?.known.first == meant)
    }

    @Test("a wish without a subject gets no guesses")
    func blank() throws {
        let planner = try City().map("K-01.01").planner(nil)
        let error = #expect(throws: PlanError.self) { try planner.whatIf("draft:") }
        #expect(error?.known == [])
    }

    @Test("a wish that names nothing is refused with what is alike")
    func unknown() throws {
        let planner = try City().map("K-01.01").planner(nil)
        let error = #expect(throws: PlanError.self) { try planner.whatIf("ratify:K-01") }
        #expect(error?.code == .unknownAction && error?.known.first == "draft:K-01.01")
    }
}

extension City {
    func planner(
        _ target: String?, budget: Int? = nil, profile: String = "predecessor-5", traces: [Trace] = [],
        suggestions: [LinkSuggestion] = [], answers: AnswerColumn? = nil, limit: Int = 400_000
    ) throws -> Planner {
        try planner(try target.map { try PlanTarget($0) }, budget, profile, traces, suggestions, answers, limit)
    }

    func plan(_ target: String) throws -> Plan { try planner(target).plan() }

    private func planner(
        _ target: PlanTarget?, _ budget: Int?, _ profile: String, _ traces: [Trace],
        _ suggestions: [LinkSuggestion], _ answers: AnswerColumn?, _ limit: Int
    ) throws -> Planner {
        let instrument = try Self.instrument.get()
        let assessor = Assessor(
            instrument: instrument, profile: try #require(instrument.profile(profile)), asOf: Self.asOf,
            toolVersion: "uji")
        let request = PlanRequest(target: target, budget: budget, answers: answers, limit: limit)
        return try Planner(
            assessor, dossier, traces: TraceSet(dossier).traces + traces, suggestions: suggestions, request: request)
    }
}
