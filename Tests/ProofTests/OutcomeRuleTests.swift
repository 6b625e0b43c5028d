import SecondScorer
import Testing

@Suite("The outcome of an indicator, as the second scorer reads rule 3")
struct OutcomeRuleTests {
    static let ratio = "inputs: [{id: x}, {id: y}], derived: {realised: x - y, base: x, whenBaseIsZero: notApplicable}"
    static let unsure =
        "inputs: [{id: x}, {id: y}], derived: {realised: x + y, base: y, whenBaseIsZero: cannotBeAssessed}"
    static let bands = """
        inputs: [{id: x}, {id: y}], derived: {realised: y, base: x, whenBaseIsZero: notApplicable, bands: \
        [{choice: A, from: '1'}, {choice: B, over: '0.5'}, {choice: C, over: '0'}]}
        """
    static let ticks = """
        conditions: [{id: k1}, {id: k2}], criteria: {A: {conditions: [k1, k2]}, B: {conditions: [k2]}, C: {}}
        """

    @Test(
        "each kind of answer on each kind of scale",
        arguments: [
            ("scale: ad", "choice: B", "0.67", SecondCard.State.partlyMet),
            ("scale: ad", "choice: A", "1", .met),
            ("scale: ad", "choice: D", "0", .notMet),
            ("scale: yt", "choice: tidak", "0", .notMet),
            ("scale: share", "score: '12,5'", "0.125", .partlyMet),
            ("scale: share", "score: '80%'", "0.8", .partlyMet),
            ("scale: ad", "choice: E", "0", .error),
            ("scale: points", "choice: A", "0", .error),
            ("scale: ad", "choice: tidak berlaku", "0", .notApplicable),
            ("scale: null", "choice: A", "0", .cannotBeAssessed),
            ("scale: null", "choice: tidak berlaku", "0", .notApplicable),
            ("scale: points", "score: 20", "0.25", .partlyMet),
            ("scale: points", "score: '80'", "1", .met),
            ("scale: points", "score: '80.01'", "0", .error),
            ("scale: points", "score: '-1'", "0", .error),
            ("scale: share", "score: '12.5'", "0.125", .partlyMet),
            ("scale: share", "score: '100.5'", "0", .error),
            ("scale: ad", "score: '1'", "0", .error),
            ("scale: share, " + ratio, "inputs: {x: 8, y: 2}", "0.75", .partlyMet),
            ("scale: share, " + ratio, "inputs: {x: 2, y: 8}", "0", .notMet),
            ("scale: share, " + ratio, "inputs: {x: 0, y: 0}", "0", .notApplicable),
            ("scale: share, " + ratio, "inputs: {x: 8}", "0", .error),
            ("scale: share, " + ratio, "inputs: {x: 8, y: 2, z: 1}", "0", .error),
            ("scale: share, " + ratio, "inputs: {x: 8, y: -2}", "0", .error),
            ("scale: share", "inputs: {x: 8, y: 2}", "0", .error),
            ("scale: share, " + unsure, "inputs: {x: 1, y: 0}", "0", .cannotBeAssessed),
            ("scale: share, " + unsure, "inputs: {x: 1, y: 2}", "1", .met),
            ("scale: ad, " + bands, "inputs: {x: 4, y: 4}", "1", .met),
            ("scale: ad, " + bands, "inputs: {x: 4, y: 3}", "0.67", .partlyMet),
            ("scale: ad, " + bands, "inputs: {x: 4, y: 2}", "0.33", .partlyMet),
            ("scale: ad, " + bands, "inputs: {x: 4, y: 0}", "0", .error),
            ("scale: ad, " + bands, "{choice: B, inputs: {x: 4, y: 4}}", "0.67", .partlyMet),
            ("scale: half, " + ticks, "conditions: [k1, k2]", "1", .met),
            ("scale: half, " + ticks, "conditions: [k2]", "0.5", .partlyMet),
            ("scale: half, " + ticks, "conditions: [k1]", "0", .notMet),
            ("scale: half, " + ticks, "conditions: []", "0", .notMet),
            ("scale: half, " + ticks, "conditions: [k3]", "0", .error),
            ("scale: half, conditions: [{id: k1}]", "conditions: [k1]", "0", .error),
            ("scale: ad, levels: [unit]", "choice: A", "0", .notApplicable),
            ("scale: ad, levels: [agency, unit]", "choice: A", "1", .met),
        ])
    func outcome(_ indicator: String, _ answer: String, _ value: String, _ state: SecondCard.State) throws {
        var pack = SmallPack(indicators: [indicator])
        pack.subArea = "weight: {value: '1'}"
        pack.answers = ["q1": answer.trimmingBraces]
        let row = try #require(try pack.card().rows["q1"])
        #expect(row.state == state)
        #expect(row.value == (try .of(value)))
        #expect(row.lower == row.value)
        let isOpen = [.error, .cannotBeAssessed, .notAssessed].contains(state)
        #expect(row.maximum == (state == .notApplicable ? .zero : .one))
        #expect(row.upper == (isOpen ? .one : row.value))
    }

    @Test("conditions that reach no choice are an error, and a choice without a criterion is reached by none")
    func noChoice() throws {
        var pack = SmallPack(indicators: ["scale: half, conditions: [{id: k1}], criteria: {A: {conditions: [k1]}}"])
        pack.answers = ["q1": "conditions: []"]
        #expect(try pack.card().rows["q1"]?.state == .error)
        pack.answers = ["q1": "conditions: [k1]"]
        #expect(try pack.card().rows["q1"]?.state == .met)
    }

    @Test("of two answers to one question in one column the first counts")
    func twice() throws {
        var pack = SmallPack(indicators: ["scale: half"])
        pack.answers = ["q1": "choice: B}, {column: evaluator, choice: A"]
        #expect(try pack.card().rows["q1"]?.value == .one)
    }

    @Test("a scale the profile assumes counts where no source gives one")
    func assumption() throws {
        var pack = SmallPack(indicators: ["scale: null"])
        pack.profile = "assumptions: [{indicator: q1, scale: ad}]"
        pack.answers = ["q1": "choice: B"]
        #expect(try pack.card().rows["q1"]?.value == (try .of("1.34")))
    }
}

extension String {
    fileprivate var trimmingBraces: String {
        hasPrefix("{") ? String(dropFirst().dropLast()) : self
    }
}
