import Dossier
import Findings
import Rubric
import Testing
import Tracing

@testable import Assessment

extension AssessmentResult {
    func explained(_ id: String, _ scope: AnswerScope = .agency) throws -> IndicatorExplanation {
        guard case .indicator(let explanation) = try Explainer(self).explanation(of: id, in: scope) else {
            throw ExplanationError(code: .unknownID, name: id, nearest: [])
        }
        return explanation
    }

    func explainedNode(_ id: String, _ scope: AnswerScope = .agency) throws -> NodeExplanation {
        guard case .node(let explanation) = try Explainer(self).explanation(of: id, in: scope) else {
            throw ExplanationError(code: .unknownID, name: id, nearest: [])
        }
        return explanation
    }
}

@Suite("Why a question scores what it does")
struct IndicatorExplanationTests {
    static let sop = "tl.probis.sop"

    @Test("weight and contribution multiply out to the score, in every column and scope")
    func product() throws {
        let city = City(units: 2).map("K-01.01").sop("1", codes: ["K-01.01"]).map("K-02.01", unit: "u2")
            .given(Self.sop, .selfAssessment, .choice("A"), reason: "Rekap")
            .given("tl.probis.peta", .selfAssessment, .notApplicable, reason: "Belum berlaku")
        for (result, profile) in [
            (try city.assessed(), "predecessor-5"), (try city.assessed(profile: "press-3"), "press-3"),
        ] {
            for indicator in result.indicators {
                for column in try result.explained(indicator.id, indicator.scope).columns {
                    #expect(column.score == result.score(indicator.id, column.column, indicator.scope), "\(profile)")
                    guard let value = column.answer?.value else { continue }
                    let worth = try #require(column.worth.worth)
                    #expect(value * worth == column.score.value && worth == column.score.maximum)
                    let product = column.worth.subArea.factors.reduce(Rational.one) { $0 * $1.number.value }
                    #expect(product == column.worth.subArea.weight)
                    #expect(product == worth * Rational(column.worth.applicable))
                }
            }
        }
    }

    @Test("the weight is the area's times the share, as the pack writes it, over the questions that apply")
    func weight() throws {
        let result = try City().given("tl.probis.peta", .selfAssessment, .notApplicable).assessed()
        let explanation = try result.explained(Self.sop)
        let factors = explanation.columns[0].worth.subArea.factors
        #expect(factors.map(\.node) == ["tl", "tl.probis"])
        #expect(factors.map(\.written) == [nil, "1.5/5.0"])
        #expect(factors[0].kind == .set("lke-excel-2020-2021") && factors[1].kind == .share)
        #expect(explanation.columns.map(\.worth.applicable) == [5, 4, 5])
        #expect(explanation.columns[1].worth.notApplicable == ["tl.probis.peta"])
        #expect(explanation.columns.map { $0.worth.worth?.decimal() } == ["0.12", "0.15", "0.12"])
    }

    @Test("a map is explained by its SOPs, those that do not count with their standing")
    func maps() throws {
        let result = try City().map("K-01.01").map("K-01.02").map("K-01.03")
            .sop("1", codes: ["K-01.01"]).sop("2", codes: ["K-01.02"]) { $0.status = .draft }.assessed()
        let items = try #require(try result.explained(Self.sop).items)
        #expect(items.covered.map(\.id) == ["K-01.01"] && items.missing.map(\.id) == ["K-01.02", "K-01.03"])
        let support = try #require(items.covered[0].supports.first)
        #expect(support.id == "1" && support.counts && support.basis == .register && support.standing == .inForce)
        #expect(items.missing[0].supports.map(\.standing) == [.draft] && !items.missing[0].supports[0].counts)
        #expect(items.missing[1].supports.isEmpty)
        #expect(items.covered.count == result.indicator(Self.sop).measure?.covered)
    }

    @Test("a unit is explained by what it has proven; one without an SOP in force stands outside")
    func units() throws {
        let result = try City(units: 3).sop("1").sop("2").sop("3", unit: "u2")
            .evidence("B-1", .application, .sop("1"), date: "2026-05-01")
            .evidence("B-3", .application, .sop("3"), date: "2026-05-01").assessed()
        let items = try #require(try result.explained("tl.probis.penerapan").items)
        #expect(
            items.covered.map(\.id) == ["u2"] && items.missing.map(\.id) == ["u1"] && items.outside.map(\.id) == ["u3"])
        #expect(items.missing[0].proof == UnitProof(unit: "u1", inForce: 2, unproven: ["2"]))
        #expect(items.covered[0].proof?.proven == 1 && items.outside[0].proof == nil)
    }

    @Test("units are explained by their maps, those of units below too")
    func unitsWithMaps() throws {
        var city = City(units: 2).map("K-01.01", unit: "u2")
        city.dossier.units = UnitTree([Unit(id: "u1", name: "Dinas 1"), Unit(id: "u2", name: "Bidang", parent: "u1")])
        let items = try #require(try city.assessed().explained("tl.probis.peta").items)
        #expect(items.covered.map(\.id) == ["u1", "u2"])
        #expect(items.covered.allSatisfy { $0.supports.map(\.id) == ["K-01.01"] })
    }

    @Test(
        "exactly one choice holds for a ratio, and it is the one proposed",
        arguments: [(4, 4, "A"), (3, 4, "B"), (2, 4, "C"), (1, 4, "C"), (0, 4, "D")])
    func ladder(_ covered: Int, _ total: Int, _ choice: String) throws {
        let ladder = try ScoringTests.city(covered: covered, of: total).assessed().explained(Self.sop).ladder
        #expect(ladder.filter { $0.holds == true }.map(\.choice.code) == [choice])
        #expect(ladder.filter(\.isProposed).map(\.choice.code) == [choice])
    }

    @Test("a choice of evaluation names its conditions, met or not")
    func evaluationLadder() throws {
        let city = City().map("K-01.01").sop("1")
            .evidence("B-1", .evaluation, .sop("1"), date: "2026-03-01", description: "Efisiensi dinilai")
        let ladder = try city.assessed().explained("tl.probis.evaluasi").ladder
        #expect(ladder.map(\.holds) == [false, false, true, true])
        #expect(ladder[0].condition?.indonesian == "✗ berkala, ✓ menganalisis, ✗ semua ditindaklanjuti")
        #expect(ladder.map(\.isProposed) == [false, false, true, false])
    }

    @Test("assumptions are marked; without one the scale stays open")
    func assumptions() throws {
        let city = City().map("K-01.01.CFM.01")
        let assumed = try city.assessed().explained("tl.probis.lintas-fungsi")
        #expect(assumed.assumption != nil && assumed.scale?.id == "a-d")
        let strict = try city.assessed(profile: "strict").explained("tl.probis.lintas-fungsi")
        #expect(strict.assumption == nil && strict.scale == nil && strict.ladder.isEmpty)
        #expect(strict.columns[0].open.decimal() == "0.12")
    }

    @Test("evidence says whether it holds, and whether the measurement counts it")
    func evidence() throws {
        let city = City().sop("1").map("K-01.01")
            .evidence("B-1", .application, .sop("1"), date: "2026-05-01")
            .evidence("B-2", .application, .sop("1"), date: "2024-05-01")
            .evidence("B-3", .socialisation, .sop("1"), date: "2026-05-01")
            .evidence("B-4", .application, .sop("1"), date: "2026-07-01")
            .evidence("B-5", .application, .sop("1"), date: nil)
        let cited =
            try city
            .given("tl.probis.penerapan", .selfAssessment, .choice("A"), evidence: ["B-1", "B-2", "B-3", "B-4", "B-5"])
            .assessed().explained("tl.probis.penerapan").columns[1].evidence
        let expired = try #require(CalendarDate(iso: "2025-05-01"))
        #expect(cited.map(\.standing) == [.holds, .expired(expired), .holds, .afterAsOf, .undated])
        #expect(cited.map(\.isMeasured) == [true, false, false, false, false])
    }

    @Test("evidence that is not counted says why, apart from its dates")
    func refusals() throws {
        let city = City(units: 2).sop("1").map("K-01.01")
            .evidence("B-1", .application, .sop("1"), date: "2026-05-01")
            .evidence("B-2", .application, .sop("1"), date: "2024-05-01")
            .evidence("B-3", .evaluation, .sop("1"), date: "2026-05-01")
            .evidence("B-4", .application, .map("K-01.01"), date: "2026-05-01")
            .evidence("B-5", .application, date: "2026-05-01")
            .evidence("B-6", .monitoring, .unit("u2"), date: "2026-05-01")
            .evidence("B-7", .application, .unit("u1"), date: "2026-05-01")
        let all = (1...7).map { "B-\($0)" }
        let result = try city.given("tl.probis.penerapan", .selfAssessment, .choice("A"), evidence: all)
            .given("tl.probis.penerapan", .selfAssessment, .choice("A"), scope: .unit("u1"), evidence: all).assessed()
        func cited(_ scope: AnswerScope) throws -> [ExplainedEvidence] {
            try result.explained("tl.probis.penerapan", scope).columns[1].evidence
        }
        let why: [EvidenceRefusal?] = [nil, nil, .kind, .forMap, .unknownSubject, nil, .forUnit]
        #expect(try cited(.agency).map(\.refusal) == why)
        #expect(try cited(.unit("u1")).map(\.refusal) == why.prefix(5) + [.otherUnit, .forUnit])
    }

    @Test("findings of its answers, gaps and steps come with it")
    func rest() throws {
        let result = try ScoringTests.city(covered: 1, of: 4).given(Self.sop, .selfAssessment, .choice("B")).assessed()
        let explanation = try result.explained(Self.sop)
        #expect(explanation.findings.map(\.rule) == ["answer/better-than-measured"])
        #expect(explanation.gaps.count == 3 && explanation.steps.map(\.to) == ["B", "A"])
        #expect(try result.explained("tl.probis.peta").findings.isEmpty)
    }

    @Test("the rule says what is counted first, and names the source of what the pack sets")
    func rules() throws {
        let result = try City().assessed()
        for indicator in result.indicators where indicator.scope == .agency {
            let rules = try result.explained(indicator.id).rules
            #expect(rules.count >= 2 && rules.contains { $0.source != nil })
            for rule in rules { #expect(rule.text.indonesian.hasSuffix(".") && rule.text.english.hasSuffix(".")) }
        }
    }
}
