/// Rule 3. The outcome of an indicator in one scope and column.
enum Outcome {
    /// From 0 to 1.
    case value(Fraction)
    case notApplicable
    /// `notAssessed`, `cannotBeAssessed` or `error`.
    case open(SecondCard.State)
}

extension Reckoning {
    /// Asked in the order of the README: the first that holds decides.
    func outcome(of question: Question) -> Outcome {
        if !question.levels.isEmpty, !question.levels.contains(terms.level) { return .notApplicable }
        let answer = answers.answer(scope: terms.scope, indicator: question.id, column: terms.column)
        guard let answer else { return .open(.notAssessed) }
        if case .notApplicable = answer { return .notApplicable }
        guard let scale = scale(of: question) else { return .open(.cannotBeAssessed) }
        switch answer {
        case .notApplicable: return .notApplicable
        case .choice(let choice): return outcome(ofChoice: choice, on: scale)
        case .score(let score): return outcome(ofScore: score, on: scale)
        case .inputs(let inputs): return outcome(ofInputs: inputs, to: question, on: scale)
        case .conditions(let ticked): return outcome(ofTicks: ticked, to: question, on: scale)
        }
    }

    /// From a source, else from an assumption of the profile.
    private func scale(of question: Question) -> Scale? {
        (question.scale ?? profile.assumptions[question.id]).flatMap { instrument.scales[$0] }
    }

    /// A choice: its value; one the scale does not have: `error`.
    private func outcome(ofChoice choice: String, on scale: Scale) -> Outcome {
        scale.value(of: choice).map(Outcome.value) ?? .open(.error)
    }

    /// A score on points: score ÷ maximum; on a ratio: score ÷ 100; out of range, or on a scale of choices: `error`.
    private func outcome(ofScore score: Fraction, on scale: Scale) -> Outcome {
        let maximum: Fraction
        switch scale {
        case .points(let most): maximum = most
        case .ratio: maximum = Fraction(100)
        case .choices: return .open(.error)
        }
        if score < .zero || score > maximum { return .open(.error) }
        return .value(score / maximum)
    }
}
