import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("How an answer became a value")
struct AnswerWayTests {
    private func column(
        _ indicator: String, _ choice: AnswerChoice, inputs: [(String, String)] = [], conditions: [String] = [],
        unit: Bool = false
    ) throws -> ColumnExplanation {
        let result = try City(units: 0)
            .given(indicator, .selfAssessment, choice, inputs: inputs, conditions: conditions)
            .assessed(by: SmallWorksheet.pack)
        return try result.explained(indicator).columns[1]
    }

    @Test(
        "numbers: realised over base, limited to 0 and 1, then the band",
        arguments: [
            ("8", "2", "3/4", "3/4", "B"), ("10", "2", "4/5", "4/5", "A"), ("3", "5", "-2/3", "0", "C"),
            ("3", "0", "1", "1", "A"),
        ])
    func inputs(_ before: String, _ now: String, _ quotient: String, _ ratio: String, _ choice: String) throws {
        let column = try column("w.a.rasio", .inputs, inputs: [("lalu", before), ("kini", now)])
        guard case .ratio(let derived) = column.way else {
            throw ExplanationError(code: .unknownID, name: "", nearest: [])
        }
        #expect(derived.quotient?.exact == quotient && derived.ratio?.exact == ratio)
        #expect(derived.band?.choice == choice && column.answer?.choice == choice)
        #expect(derived.inputs.map(\.id) == ["lalu", "kini"])
    }

    @Test("a base of 0 is not applicable, as the pack says")
    func zeroBase() throws {
        let column = try column("w.a.rasio", .inputs, inputs: [("lalu", "0"), ("kini", "2")])
        guard case .ratio(let derived) = column.way else {
            throw ExplanationError(code: .unknownID, name: "", nearest: [])
        }
        #expect(derived.quotient == nil && derived.whenBaseIsZero == .notApplicable)
        #expect(column.score.state == .notApplicable && column.worth.worth == nil && column.worth.applicable == 2)
    }

    @Test("points over their maximum, percentages over 100, statements ticked, what cannot be taken")
    func others() throws {
        #expect(try column("w.a.angka", .score("3.5")).way == .score(Rational(7) / Rational(2), of: Rational(5)))
        #expect(try column("w.b.persen", .score("40")).way == .score(Rational(40), of: Rational(100)))
        #expect(try column("w.a.syarat", .conditions, conditions: ["satu"]).way == .conditions(ticked: ["satu"]))
        #expect(try column("w.a.syarat", .choice("B")).way == .choice)
        #expect(try column("w.a.syarat", .notApplicable).way == .notApplicable)
        guard case .problem = try column("w.a.syarat", .choice("Z")).way else {
            Issue.record("a choice the scale does not have is a problem")
            return
        }
        let result = try City(units: 0).assessed(by: SmallWorksheet.pack)
        #expect(try result.explained("w.a.syarat").columns.map(\.way) == [.none, .none, .none])
    }

    @Test("a question that is not asked of the scope leaves the mean in every column")
    func levels() throws {
        let result = try City(units: 1).assessed(by: SmallWorksheet.pack)
        #expect(try !result.explained("w.b.unit").isAsked && result.explained("w.b.unit", .unit("u1")).isAsked)
        #expect(try result.explained("w.b.persen").columns.map(\.worth.applicable) == [1, 1, 1])
        #expect(try result.explained("w.b.persen", .unit("u1")).columns.map(\.worth.applicable) == [2, 2, 2])
    }

    @Test("where the weight is not known the question is worth nothing yet")
    func unknownWeight() throws {
        let explanation = try City(units: 0).assessed(by: SmallWorksheet.pack).explained("w.c.terbuka")
        #expect(explanation.columns.allSatisfy { $0.worth.worth == nil && $0.worth.subArea.factors.isEmpty })
    }
}
