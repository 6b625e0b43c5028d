import SecondScorer
import Testing

@Suite("Known cases, reckoned by head")
struct GoldenCaseTests {
    @Test("one half of seven questions at weight 2.0 is 0.142857…, shown as 0.14 and 7.14 %")
    func golden() throws {
        var pack = SmallPack(indicators: Array(repeating: "scale: half", count: 7))
        pack.answers = ["q1": "choice: B"]
        for number in 2...7 { pack.answers["q\(number)"] = "choice: C" }
        let row = try #require(try pack.card().rows["s"])
        #expect(row.value == Fraction(1) / Fraction(7))
        #expect(row.value.shown(places: 6) == "0.142857")
        #expect(row.value.shown(places: 2) == "0.14")
        #expect((row.value / row.maximum * Fraction(100)).shown(places: 2) == "7.14")
        #expect(row.maximum == Fraction(2))
        #expect(row.state == .partlyMet)
    }

    @Test("questions without an answer stay in the mean, and leave the upper bound open")
    func unanswered() throws {
        var pack = SmallPack(indicators: Array(repeating: "scale: half", count: 7))
        pack.answers = ["q1": "choice: B"]
        let row = try #require(try pack.card().rows["s"])
        #expect(row.value == Fraction(1) / Fraction(7))
        #expect(row.lower == row.value)
        #expect(row.upper == Fraction(13) / Fraction(7))
        #expect(row.state == .notAssessed)
    }

    @Test(
        "80.00 is BB and 80.01 is A",
        arguments: [
            ("80", "BB"), ("80.01", "A"), ("90", "A"), ("90.01", "AA"), ("70", "B"), ("30", "D"), ("30.0001", "C"),
            ("0", "D"), ("100", "AA"),
        ])
    func predicate(_ score: String, _ code: String) throws {
        var pack = SmallPack(indicators: ["scale: hundred"])
        pack.scales.append("{id: hundred, kind: points, maximum: '100'}")
        pack.subArea = "weight: {value: '100'}"
        pack.rest = """
            predicates: {outOf: '100', list: [{code: AA, over: '90'}, {code: A, over: '80'}, {code: BB, over: '70'},
              {code: B, over: '60'}, {code: CC, over: '50'}, {code: C, over: '30'}, {code: D, from: '0'}]}
            """
        pack.answers = ["q1": "score: '\(score)'"]
        let predicate = try #require(try pack.card().predicate)
        #expect(predicate == .init(value: code, lower: code, upper: code))
    }

    @Test("an open question gives the range from D to AA, and a root that is not out of 100 no predicate")
    func predicateRange() throws {
        var pack = SmallPack(indicators: ["scale: half"])
        pack.subArea = "weight: {value: '100'}"
        pack.rest = "predicates: {outOf: '100', list: [{code: AA, over: '90'}, {code: D, from: '0'}]}"
        #expect(try pack.card().predicate == .init(value: "D", lower: "D", upper: "AA"))
        pack.subArea = "weight: {value: '99.99'}"
        #expect(try pack.card().predicate == nil)
    }

    @Test("sub-weights of 5.00 by fifteenths add up unrounded, and do not when rounded")
    func fifteenths() throws {
        let shares = ["1", "2", "1", "6", "2", "1", "1", "1"]
        let subAreas = shares.enumerated().map {
            "{id: s\($0), share: {value: '\($1)/15'}, indicators: [{id: q\($0), scale: yt}]}"
        }
        let scorer = try SecondScorer(
            instrument: """
                scales: [{id: yt, choices: {Ya: '1', Tidak: '0'}}]
                root: {id: root, components: [{id: k, areas: [sdm.yaml]}]}
                profiles: [{id: p}]
                """,
            areas: [
                "sdm.yaml": "{id: sdm, weight: {value: '5.00'}, subAreas: [\(subAreas.joined(separator: ", "))]}"
            ])
        let answers = try AnswerBook(
            yaml: "agency:\n" + (0..<8).map { "  q\($0): [{column: evaluator, choice: Ya}]" }.joined(separator: "\n"))
        let card = try scorer.card(
            of: answers, for: Terms(profile: "p", scope: "agency", level: "agency", column: "evaluator"))
        #expect(card.rows["root"]?.value == Fraction(5))
        #expect(card.rows["root"]?.state == .met)
        #expect(card.rows["s3"]?.maximum == Fraction(2))
        let rounded = try (0..<8).map { try Fraction.of(#require(card.rows["s\($0)"]).maximum.shown(places: 2)) }
        #expect(rounded.reduce(.zero, +) == (try .of("4.99")))
    }
}
