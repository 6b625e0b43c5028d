import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("A choice with numbers or ticks beside it")
struct ChoiceBesideTests {
    private func found(
        _ indicator: String, _ choice: String, inputs: [(String, String)] = [], conditions: [String] = []
    ) throws -> [String] {
        try City(units: 0)
            .given(indicator, .selfAssessment, .choice(choice), inputs: inputs, conditions: conditions)
            .assessed(by: SmallWorksheet.pack).findings
            .filter { $0.rule == "answers/differs-from-inputs" }.map(\.message.indonesian)
    }

    @Test(
        "the choice counts, and a finding says so where the numbers come to another",
        arguments: [("B", false), ("A", true), ("C", true)])
    func numbers(_ choice: String, _ differs: Bool) throws {
        let found = try found("w.a.rasio", choice, inputs: [("lalu", "8"), ("kini", "2")])
        #expect(found.count == (differs ? 1 : 0))
        #expect(found.allSatisfy { $0.contains("menghasilkan `B`") })
    }

    @Test("the same for ticked conditions", arguments: [("B", false), ("A", true), ("C", true)])
    func ticks(_ choice: String, _ differs: Bool) throws {
        let found = try found("w.a.syarat", choice, conditions: ["satu"])
        #expect(found.count == (differs ? 1 : 0))
    }

    @Test("a choice alone differs from nothing", arguments: ["A", "B", "C"])
    func alone(_ choice: String) throws {
        #expect(try found("w.a.rasio", choice) == [] && found("w.a.syarat", choice) == [])
    }
}
