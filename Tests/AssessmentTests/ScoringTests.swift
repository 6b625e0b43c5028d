import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("From counts to choices and scores")
struct ScoringTests {
    static func city(covered: Int, of total: Int) -> City {
        (0..<total).reduce(City()) { city, number in
            let code = "K-01.0\(number)"
            let mapped = city.map(code)
            return number < covered ? mapped.sop("S\(number)", codes: [code]) : mapped
        }
    }

    @Test(
        "all is A, more than half B, up to half C, none D; exactly half is marked",
        arguments: [
            (4, 4, "A", "1", false), (3, 4, "B", "0.67", false), (2, 4, "C", "0.33", true), (1, 4, "C", "0.33", false),
            (0, 4, "D", "0", false), (3, 5, "B", "0.67", false),
        ])
    func choices(_ covered: Int, _ total: Int, _ choice: String, _ value: String, _ marked: Bool) throws {
        let result = try Self.city(covered: covered, of: total).assessed()
        let proposal = try #require(result.indicator("tl.probis.sop").proposal)
        #expect(proposal.choice == choice && proposal.value.decimal() == value && proposal.isAssumption == marked)
    }

    @Test("an indicator is worth the weight of its sub-area over the indicators that apply")
    func worth() throws {
        let city = Self.city(covered: 4, of: 4)
        let five = try city.assessed().score("tl.probis.sop")
        #expect(five.value.decimal() == "0.12" && five.maximum.decimal() == "0.12" && five.state == .met)
        #expect(try city.assessed(profile: "press-3").score("tl.probis.sop").maximum.decimal() == "0.2")
        let without = city.answer("tl.probis.peta", .selfAssessment, .notApplicable)
        let column = try without.assessed()
        #expect(column.score("tl.probis.sop", .selfAssessment).maximum.decimal() == "0.15")
        #expect(column.score("tl.probis.peta", .selfAssessment).maximum == .zero)
        #expect(column.score("pmprb", .selfAssessment).maximum.decimal() == "0.6")
    }

    @Test("the columns stand side by side and never overwrite each other")
    func columns() throws {
        let result = try Self.city(covered: 1, of: 4)
            .answer("tl.probis.sop", .selfAssessment, .choice("A"))
            .answer("tl.probis.sop", .evaluator, .choice("B")).assessed()
        let indicator = result.indicator("tl.probis.sop")
        #expect(indicator.answers.map(\.column) == [.measured, .selfAssessment, .evaluator])
        #expect(indicator.answers.map(\.choice) == ["C", "A", "B"])
        let values = ScoreColumn.allCases.map { result.score("tl.probis.sop", $0).value.decimal() }
        #expect(values == ["0.0396", "0.12", "0.0804"])
    }

    @Test("an empty denominator cannot be assessed: nothing in value and lower bound, full in the upper bound")
    func emptyDenominator() throws {
        let result = try City(units: 0).assessed()
        for indicator in result.indicators {
            #expect(indicator.state == .cannotBeAssessed && indicator.proposal == nil)
            let score = result.score(indicator.id)
            #expect(score.value == .zero && score.lower == .zero && score.upper == score.maximum)
            #expect(score.maximum.decimal() == "0.12")
        }
        #expect(result.score("pmprb").state == .cannotBeAssessed)
    }

    @Test("the strict profile proposes nothing for the level-n indicator; the default one marks its assumption")
    func strict() throws {
        let city = City().map("K-01.01.CFM.01").sop("1", codes: ["K-01.01.CFM.01"])
        let assumed = try #require(try city.assessed().indicator("tl.probis.lintas-fungsi").proposal)
        #expect(assumed.isAssumption && assumed.assumptions.count == 1)
        let open = try city.assessed(profile: "strict")
        #expect(open.indicator("tl.probis.lintas-fungsi").proposal == nil)
        let score = open.score("tl.probis.lintas-fungsi")
        #expect(score.lower == .zero && score.upper.decimal() == "0.12" && score.state == .cannotBeAssessed)
    }

    @Test("a choice the scale does not have is an error, with a finding")
    func unknownChoice() throws {
        let result = try City().answer("tl.probis.sop", .selfAssessment, .choice("F")).assessed()
        #expect(result.score("tl.probis.sop", .selfAssessment).state == .error)
        #expect(result.score("pmprb", .selfAssessment).state == .error)
        let answer = try #require(result.indicator("tl.probis.sop").answers.first { $0.column == .selfAssessment })
        #expect(answer.state == .error && answer.choice == nil && answer.value == nil)
        #expect(result.findings.contains { $0.rule == "answers/choice-unknown" })
    }

    @Test("an as-of date outside the validity of the instrument is a finding")
    func validity() throws {
        #expect(try City().assessed().findings.contains { $0.rule == "rubric/outside-validity" })
    }

    @Test("every profile that asks only what is measured is totalled for the agency")
    func profiles() throws {
        let result = try Self.city(covered: 4, of: 4).assessed()
        #expect(result.profiles.map(\.profile.id) == ["predecessor-5", "press-3", "strict"])
        let own = try #require(result.profiles.first?.scores.first { $0.column == .measured })
        #expect(own == result.score("pmprb"))
    }
}

@Suite("Gaps, gains and steps")
struct GainTests {
    @Test("closing one gap gains only where it reaches the next choice")
    func gains() throws {
        let nearB = try ScoringTests.city(covered: 2, of: 4).assessed()
        let gap = try #require(nearB.gaps.first { $0.indicator == "tl.probis.sop" })
        #expect(gap.gain.decimal() == "0.0408")
        let farFromB = try ScoringTests.city(covered: 1, of: 5).assessed()
        #expect(farFromB.gaps.first { $0.indicator == "tl.probis.sop" }?.gain == .zero)
    }

    @Test("a step says how many items reach each better choice, and what that gains")
    func steps() throws {
        let result = try ScoringTests.city(covered: 1, of: 5).assessed()
        let steps = result.steps.filter { $0.indicator == "tl.probis.sop" && $0.scope == .agency }
        #expect(steps.map(\.to) == ["B", "A"])
        #expect(steps.map(\.itemsNeeded) == [2, 4])
        #expect(steps.map { $0.gain.decimal() } == ["0.0408", "0.0804"])
        #expect(steps.allSatisfy { $0.gaps.count == $0.itemsNeeded })
    }

    @Test("every missing item of every indicator is a gap with an action, once in each scope it belongs to")
    func complete() throws {
        let result = try City(units: 2).map("K-01.01").map("K-01.01.CFM.01", unit: "u2").sop("1").assessed()
        #expect(Set(result.gaps.map(\.id)).count == result.gaps.count)
        for indicator in result.indicators {
            let gaps = result.gaps.filter { $0.indicator == indicator.id && $0.scope == indicator.scope }
            #expect(indicator.gaps == gaps.map(\.id))
            #expect(gaps.allSatisfy { !$0.actions.isEmpty })
            if let measure = indicator.measure, measure.evaluation == nil, indicator.state != .cannotBeAssessed {
                #expect(gaps.map(\.subject.id).sorted() == measure.missingItems)
            }
        }
    }
}

@Suite("Steps of evaluation")
struct EvaluationStepTests {
    @Test("an evaluation today gains what the assessment says once it stands in the register")
    func evaluatingToday() throws {
        let city = City().map("K-01.01").sop("1")
        let lastYear = city.evidence("B-1", .evaluation, .sop("1"), date: "2025-01-10")
        for before in [city, lastYear] {
            let now = try before.assessed()
            let gap = try #require(now.gaps.first { $0.id == "agency/tl.probis.evaluasi/evaluasi" })
            let then = try before.evidence(
                "B-9", .evaluation, .map("K-01.01"), date: "2026-06-30", description: "Analisis efisiensi"
            ).assessed()
            #expect(then.score("pmprb").value == now.score("pmprb").value + gap.gain)
        }
        let step = try #require(
            try lastYear.assessed().steps.first { $0.indicator == "tl.probis.evaluasi" && $0.scope == .agency })
        #expect(step.from == "D" && step.to == "B")
    }

    @Test("following up every result is the step from B to A; before any evaluation, evaluating is the step to C")
    func steps() throws {
        let city = City().map("K-01.01").sop("1")
        let none = try city.assessed().steps.filter { $0.indicator == "tl.probis.evaluasi" && $0.scope == .agency }
        #expect(none.map(\.to) == ["C"])
        let evaluated =
            try city
            .evidence("B-1", .evaluation, .map("K-01.01"), date: "2025-01-10")
            .evidence("B-2", .evaluation, .sop("1"), date: "2026-01-10", description: "Reviu efisiensi").assessed()
        let open = evaluated.steps.filter { $0.indicator == "tl.probis.evaluasi" && $0.scope == .agency }
        #expect(open.map(\.to) == ["A"] && open.map(\.itemsNeeded) == [1])
        #expect(open.map { $0.gain.decimal() } == ["0.0396"])
    }
}
