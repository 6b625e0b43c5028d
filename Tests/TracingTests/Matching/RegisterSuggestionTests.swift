import Testing

@testable import Tracing

@Suite("Suggestions among whole registers")
struct RegisterSuggestionTests {
    /// The least that is reached on a register, a little below what was measured.
    struct Floor: CustomTestStringConvertible {
        var register: String
        var withUnits: Bool
        var precision: Double
        var recall: Double

        var testDescription: String { "\(register), units \(withUnits ? "known" : "unknown")" }
    }

    static let floors = [
        Floor(register: "local-government", withUnits: true, precision: 0.95, recall: 0.94),
        Floor(register: "local-government", withUnits: false, precision: 0.91, recall: 0.94),
        Floor(register: "many-branches", withUnits: true, precision: 0.96, recall: 0.92),
        Floor(register: "many-branches", withUnits: false, precision: 0.92, recall: 0.90),
    ]

    @Test("confident suggestions find the map of an SOP among all others", arguments: floors)
    func amongAll(_ floor: Floor) throws {
        let register = try LabelledRegister(floor.register)
        let score = register.score(withUnits: floor.withUnits)
        print("Register \(floor.testDescription): \(score.text)")
        #expect(score.precision >= floor.precision)
        #expect(score.recall >= floor.recall)
    }

    @Test(
        "to know the units never makes suggestions worse, however they are written",
        arguments: ["local-government", "many-branches"])
    func unitsHelp(_ name: String) throws {
        let register = try LabelledRegister(name)
        let (known, unknown) = (register.score(withUnits: true), register.score(withUnits: false))
        #expect(known.f1 >= unknown.f1)
        #expect(known.precision >= unknown.precision)
    }
}
