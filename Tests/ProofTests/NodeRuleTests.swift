import SecondScorer
import Testing

@Suite("Nodes, weights, parts and gates, as the second scorer reads the rules")
struct NodeRuleTests {
    @Test("what is not applicable leaves the mean to the rest")
    func notApplicable() throws {
        var pack = SmallPack(indicators: ["scale: yt", "scale: yt", "scale: yt"])
        pack.answers = ["q1": "choice: Ya", "q2": "choice: tidak berlaku", "q3": "choice: Tidak"]
        let card = try pack.card()
        #expect(card.rows["q1"]?.maximum == .one)
        #expect(card.rows["q2"]?.maximum == .zero)
        #expect(card.rows["s"]?.value == .one)
        #expect(card.rows["s"]?.maximum == Fraction(2))
    }

    @Test("a sub-area where nothing applies takes its weight away with it")
    func nothingApplies() throws {
        var pack = SmallPack(indicators: ["scale: yt"])
        pack.answers = ["q1": "choice: tidak berlaku"]
        let card = try pack.card()
        #expect(card.rows["root"]?.maximum == .zero)
        #expect(card.rows["root"]?.state == .notApplicable)
    }

    @Test("a component without anything in it, and without a weight, cannot be assessed")
    func emptyComponent() throws {
        var pack = SmallPack(indicators: [])
        pack.subArea = ""
        let card = try pack.card()
        #expect(card.rows["s"] == card.rows["root"])
        #expect(card.rows["s"]?.state == .cannotBeAssessed)
        #expect(card.rows["root"]?.upper == .zero)
        pack.subArea = "weight: {value: '3'}"
        #expect(try pack.card().rows["root"]?.upper == Fraction(3))
        #expect(try pack.card().rows["root"]?.state == .cannotBeAssessed)
    }

    @Test("a node none of whose children is in the profile is not applicable")
    func nothingLeft() throws {
        var pack = SmallPack(indicators: ["scale: yt"])
        pack.profile = "without: [{part: q1}]"
        #expect(try pack.card().rows["s"]?.state == .notApplicable)
        #expect(try pack.card().rows["root"]?.maximum == .zero)
    }

    @Test("the first weight set that names a node holds, then its weight, then its share")
    func weights() throws {
        var pack = SmallPack(indicators: ["scale: yt"])
        pack.rest = "weights: [{id: one, nodes: {a: '10'}}, {id: two, nodes: {a: '20', s: '3'}}]"
        pack.area = "weight: {value: '5'}"
        pack.subArea = "share: {value: '1.5/5.0'}"
        #expect(try pack.card().rows["s"]?.maximum == (try .of("1.5")))
        pack.profile = "weights: [one]"
        #expect(try pack.card().rows["s"]?.maximum == Fraction(3))
        #expect(try pack.card().rows["a"]?.maximum == Fraction(3))
        pack.profile = "weights: [two, one]"
        pack.subArea = "share: {value: '0.5'}"
        #expect(try pack.card().rows["s"]?.maximum == Fraction(3))
    }

    @Test("a sub-area of unknown weight gives nothing itself; the area above keeps its weight open")
    func unknownWeight() throws {
        var pack = SmallPack(indicators: ["scale: yt", "scale: yt"])
        pack.subArea = ""
        pack.area = "weight: {value: '4'}"
        pack.answers = ["q1": "choice: Ya", "q2": "choice: tidak berlaku"]
        let card = try pack.card()
        #expect(card.rows["q1"]?.state == .cannotBeAssessed)
        #expect(card.rows["q1"]?.upper == .zero)
        #expect(card.rows["q2"]?.state == .notApplicable)
        #expect(card.rows["s"]?.maximum == .zero)
        #expect(card.rows["a"]?.maximum == Fraction(4))
        #expect(card.rows["a"]?.lower == .zero)
        #expect(card.rows["a"]?.upper == Fraction(4))
        #expect(card.rows["a"]?.state == .cannotBeAssessed)
        #expect(card.rows["root"]?.upper == Fraction(4))
    }

    @Test(
        "an error outranks the remainder, an unanswered question does not",
        arguments: [
            ("choice: X", SecondCard.State.error), ("choice: Ya", .cannotBeAssessed),
        ])
    func remainderState(_ answer: String, _ state: SecondCard.State) throws {
        let scorer = try SecondScorer(
            instrument: """
                scales: [{id: yt, choices: {Ya: '1', Tidak: '0'}}]
                root: {id: root, weight: {value: '10'}, components: [{id: k, areas: [a.yaml]}, {id: empty}]}
                profiles: [{id: p}, {id: only, parts: [k]}]
                """,
            areas: ["a.yaml": "{id: a, subAreas: [{id: s, weight: {value: '4'}, indicators: [{id: q, scale: yt}]}]}"])
        let answers = try AnswerBook(yaml: "agency: {q: [{column: evaluator, \(answer)}]}")
        let card = try scorer.card(
            of: answers, for: Terms(profile: "p", scope: "agency", level: "agency", column: "evaluator"))
        #expect(card.rows["root"]?.state == state)
        #expect(card.rows["root"]?.maximum == Fraction(10))
        #expect(card.rows["empty"]?.maximum == .zero)
        // Where the node of unknown weight is not in the profile there is no remainder.
        let part = try scorer.card(
            of: answers, for: Terms(profile: "only", scope: "agency", level: "agency", column: "evaluator"))
        #expect(part.rows["root"]?.maximum == Fraction(4))
        #expect(part.rows["empty"] == nil)
    }

    @Test("parts take what is above and below along, without leaves out what is below")
    func parts() throws {
        var pack = SmallPack(indicators: ["scale: yt", "scale: yt", "scale: yt"])
        pack.profile = "parts: [q1, q3], without: [{part: q3}]"
        #expect(try pack.card().order == ["root", "k", "a", "s", "q1"])
        pack.profile = "parts: [a]"
        #expect(try pack.card().order == ["root", "k", "a", "s", "q1", "q2", "q3"])
        pack.profile = "without: [{part: a}]"
        #expect(try pack.card().order == ["root", "k"])
    }

    @Test(
        "a gate is passed at its number, and open while an answer may still reach it",
        arguments: [
            ("{node: s, from: '1'}", SecondCard.GateState.passed), ("{node: s, over: '1'}", .open),
            ("{node: s, from: '1.5'}", .open), ("{node: s, over: '1.5'}", .failed),
            ("{node: s, from: '1.51'}", .failed),
            ("{node: q1, from: '0.5'}", .passed),
            ("{nodes: [q1, q3], fromShare: '0.5'}", .passed), ("{nodes: [q1, q3], overShare: '0.5'}", .failed),
            ("{nodes: [q1, q4], overShare: '0.5'}", .open), ("{nodes: [q1, none], fromShare: '0'}", .open),
            ("{every: area, fromShare: '0.5'}", .passed),
            ("{every: area, overShare: '0.5'}", .open), ("{every: area, overShare: '0.75'}", .failed),
            ("{node: s, from: '1'}, {every: area, overShare: '0.5'}", .open),
            ("{every: area, overShare: '0.5'}, {node: s, from: '2'}", .failed),
        ])
    func gates(_ needs: String, _ state: SecondCard.GateState) throws {
        var pack = SmallPack(indicators: Array(repeating: "scale: yt", count: 4))
        pack.rest = "gates: [{id: g, needs: [\(needs)]}]"
        pack.answers = ["q1": "choice: Ya", "q2": "choice: Ya", "q3": "choice: Tidak"]
        #expect(try pack.card().gates.map(\.state) == [state])
    }

    @Test("a need on a node outside the profile is open, and an area where nothing applies is left out")
    func gateEdges() throws {
        var pack = SmallPack(indicators: ["scale: yt", "scale: yt"])
        pack.profile = "without: [{part: q2}]"
        pack.answers = ["q1": "choice: tidak berlaku"]
        pack.rest = "gates: [{id: g, needs: [{node: q2, from: '0'}]}, {id: h, needs: [{every: area, fromShare: '1'}]}]"
        #expect(try pack.card().gates.map(\.state) == [.open, .passed])
    }
}
