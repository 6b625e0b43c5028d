internal import Dossier
internal import Rubric

/// What people answered in one column, for one scope.
struct GivenColumn {
    let column: AnswerColumn
    private let answers: [String: GivenAnswer]

    /// Of two answers to the same question the first counts; the second is a finding (`AnswerFindings`).
    init(_ column: AnswerColumn, of scope: AnswerScope, in answers: [GivenAnswer]) {
        self.column = column
        let given = answers.filter { $0.scope == scope && $0.column == column }
        self.answers = Dictionary(given.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The answer with its value; `nil` where nobody answered.
    func answer(to indicator: Indicator, on scale: Scale?) -> ColumnAnswer? {
        guard let given = answers[indicator.id] else { return nil }
        let reading = AnswerRule(indicator: indicator, scale: scale).reading(of: given)
        let value: Rational? = if case .value(let value) = reading.outcome { value } else { nil }
        return ColumnAnswer(
            column: column.score, choice: reading.choice ?? given.openChoice(reading), value: value,
            state: reading.outcome.state, reason: given.reason, evidence: given.evidence, given: given)
    }

    /// What the answer comes to for a scope of this level.
    func outcome(for indicator: Indicator, on scale: Scale?, level: AssessedLevel) -> Outcome {
        guard indicator.levels.contains(level) else { return .notApplicable }
        guard let given = answers[indicator.id] else { return .open(.notAssessed) }
        return AnswerRule(indicator: indicator, scale: scale).reading(of: given).outcome
    }
}

extension GivenAnswer {
    /// The code that was written where no scale says what it is worth.
    fileprivate func openChoice(_ reading: AnswerRule.Reading) -> String? {
        guard case .choice(let code) = choice, reading.outcome == .open(.cannotBeAssessed) else { return nil }
        return code
    }
}
