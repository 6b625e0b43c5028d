import Findings
import Yams

/// What one entry of `answers.yaml` answers with (`Rubrics/README.md`, *answers.yaml*).
struct AnswerFields {
    static let keys = [
        "column", "choice", "score", "inputs", "conditions", "reason", "note", "evidence", "documents",
    ]

    private(set) var inputs: [GivenNumber] = []
    private(set) var conditions: [String] = []
    /// What makes the answer; `nil` where nothing or more than one thing does.
    private(set) var choice: AnswerChoice?
    /// More than one of score, inputs and conditions, or a score beside a choice.
    private(set) var isTwofold = false

    init(_ fields: Node.Mapping) {
        if let given = fields["inputs"]?.mapping {
            inputs = given.compactMap { key, value in
                guard let id = key.text, let text = value.text else { return nil }
                return GivenNumber(id: id, value: Self.number(text))
            }
        }
        conditions = fields["conditions"]?.texts ?? []
        let score = fields["score"]?.text.map { AnswerChoice.score(Self.number($0)) }
        let ticked = fields["conditions"].map { _ in AnswerChoice.conditions }
        let counted = fields["inputs"]?.mapping.map { _ in AnswerChoice.inputs }
        if let code = fields["choice"]?.text {
            isTwofold = score != nil
            choice = isTwofold ? nil : Self.choice(code)
        } else {
            let given = [score, counted, ticked].compactMap(\.self)
            isTwofold = given.count > 1
            choice = given.count == 1 ? given[0] : nil
        }
    }

    /// The choice a person writes: a code, or that the indicator does not apply.
    static func choice(_ text: String) -> AnswerChoice {
        notApplicable.contains(Folding.name(text)) ? .notApplicable : .choice(text.uppercased())
    }

    /// A number as people write it, with a point for the decimal comma and without the per cent sign.
    static func number(_ text: String) -> String {
        var digits = text[...]
        if digits.hasSuffix("%") { digits = digits.dropLast() }
        digits = digits[...].drop { $0 == " " }
        while digits.last == " " { digits.removeLast() }
        let commas = digits.count { $0 == "," }
        return commas == 1 && !digits.contains(".") ? String(digits.replacing(",", with: ".")) : String(digits)
    }

    private static let notApplicable: Set<String> = ["tidakberlaku", "tb", "na", "notapplicable"]
}
