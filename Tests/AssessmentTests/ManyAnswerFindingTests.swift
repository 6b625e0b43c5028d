import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("Thousands of wrong answers")
struct ManyAnswerFindingTests {
    @Test("of one mistake in one file so many are told, and a sentence says how many were left out")
    func cut() throws {
        var city = City()
        for number in 1...2_500 { city = city.given("tl.tidak-ada-\(number)", .selfAssessment, .choice("A")) }
        for _ in 1...3 { city = city.given("tl.probis.sop", .evaluator, .choice("B")) }
        let findings = try city.assessed().findings
        let unknown = findings.filter { $0.rule == "answers/indicator-unknown" }
        #expect(unknown.count == 1_001)
        #expect(unknown.last?.message.english == "There are 1500 more findings of this rule in the same file.")
        #expect(unknown.prefix(1_000).allSatisfy { $0.message.english.contains("has no indicator") })
        #expect(findings.count { $0.rule == "answers/answered-twice" } == 2)
    }
}
