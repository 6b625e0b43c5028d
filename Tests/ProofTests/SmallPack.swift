import SecondScorer

/// A pack of one area and one sub-area, small enough to reckon by head; each test says what it changes.
struct SmallPack {
    var scales = [
        "{id: yt, choices: {Ya: '1', Tidak: '0'}}", "{id: ad, choices: {A: '1', B: '0.67', C: '0.33', D: '0'}}",
        "{id: half, choices: {A: '1', B: '0.5', C: '0'}}", "{id: share, kind: ratio}",
        "{id: points, kind: points, maximum: '80'}",
    ]
    /// What the root, the area and the sub-area say of their weight: `weight: {value: '2'}`, or nothing.
    var root = ""
    var area = ""
    var subArea = "weight: {value: '2.0'}"
    /// The indicators `q1`, `q2` …: what each says beside its id.
    var indicators: [String]
    var profile = ""
    var rest = ""
    /// What is answered, by indicator.
    var answers: [String: String] = [:]

    func card() throws -> SecondCard {
        let instrument = """
            scales: [\(scales.joined(separator: ", "))]
            root: {\(fields("id: root", root, "components: [{id: k, areas: [a.yaml]}]"))}
            profiles: [{\(fields("id: p", profile))}]
            \(rest)
            """
        let questions = indicators.enumerated().map { "{\(fields("id: q\($0 + 1)", $1))}" }
        let subArea = "{\(fields("id: s", subArea, "indicators: [\(questions.joined(separator: ", "))]"))}"
        let area = "{\(fields("id: a", area, "subAreas: [\(subArea)]"))}"
        let given = answers.sorted { $0.key < $1.key }.map {
            "  \($0.key): [{\(fields("column: evaluator", $0.value))}]"
        }
        let book = try AnswerBook(yaml: given.isEmpty ? "" : "agency:\n" + given.joined(separator: "\n"))
        return try SecondScorer(instrument: instrument, areas: ["a.yaml": area])
            .card(of: book, for: Terms(profile: "p", scope: "agency", level: "agency", column: "evaluator"))
    }

    private func fields(_ fields: String...) -> String { fields.filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension Fraction {
    static func of(_ text: String) throws -> Fraction { try Fraction(text: text) }
}
