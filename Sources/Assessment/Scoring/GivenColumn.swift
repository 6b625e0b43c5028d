internal import Dossier
internal import Rubric

/// What people answered in one column, for one scope.
struct GivenColumn {
    let column: ScoreColumn
    private let answers: [String: GivenAnswer]

    /// Of two answers to the same question the first counts; the second is a finding (`AnswerFindings`).
    init(_ column: ScoreColumn, of scope: AnswerScope, in dossier: Dossier) {
        self.column = column
        let wanted = AnswerColumn(rawValue: column.rawValue)
        let given = dossier.answers.filter { $0.scope == scope && $0.column == wanted }
        answers = Dictionary(given.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The answer with its value; `nil` where nobody answered.
    func answer(to indicator: String, on scale: Scale?) -> ColumnAnswer? {
        guard let given = answers[indicator] else { return nil }
        let outcome = outcome(of: given.choice, on: scale)
        let code: String? =
            if case .choice(let code) = given.choice, outcome != .open(.error) { code } else { nil }
        let value: Rational? = if case .value(let value) = outcome { value } else { nil }
        return ColumnAnswer(
            column: column, choice: code, value: value, state: outcome.state, reason: given.reason,
            evidence: given.evidence)
    }

    func outcome(for indicator: String, on scale: Scale?) -> Outcome {
        guard let given = answers[indicator] else { return .open(.notAssessed) }
        return outcome(of: given.choice, on: scale)
    }

    private func outcome(of choice: AnswerChoice, on scale: Scale?) -> Outcome {
        switch choice {
        case .notApplicable: return .notApplicable
        case .choice(let code):
            guard let scale else { return .open(.cannotBeAssessed) }
            return scale.value(of: code).map { .value($0) } ?? .open(.error)
        }
    }
}
