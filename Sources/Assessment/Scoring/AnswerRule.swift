internal import Dossier
internal import Rubric

/// From what people answered to a value (`Rubrics/README.md`, *How a score comes about*, 3).
struct AnswerRule {
    let indicator: Indicator
    /// `nil` where neither a source nor the profile gives the indicator one.
    let scale: Scale?

    /// An answer understood.
    struct Reading: Hashable {
        var outcome: Outcome
        /// The choice it comes to, as the scale writes it.
        var choice: String?
        /// What could not be taken.
        var problem: AnswerProblem?
    }

    func reading(of answer: GivenAnswer) -> Reading {
        if answer.choice == .notApplicable { return Reading(outcome: .notApplicable) }
        guard let scale else { return Reading(outcome: .open(.cannotBeAssessed)) }
        switch answer.choice {
        case .notApplicable: return Reading(outcome: .notApplicable)
        case .choice(let code):
            return scale.choice(code).map(chosen) ?? wrong(.unknownChoice(code))
        case .score(let text): return score(text, on: scale)
        case .inputs: return counted(answer.inputs, on: scale)
        case .conditions: return ticked(answer.conditions, on: scale)
        }
    }

    /// The choice that inputs or conditions beside a choice come to; `nil` where there are none or they come to none.
    func choiceBeside(_ answer: GivenAnswer) -> String? {
        guard let scale, case .choice = answer.choice else { return nil }
        if !answer.inputs.isEmpty { return counted(answer.inputs, on: scale).choice }
        return answer.conditions.isEmpty ? nil : ticked(answer.conditions, on: scale).choice
    }

    private func score(_ text: String, on scale: Scale) -> Reading {
        let maximum: Rational
        switch scale.kind {
        case .choices: return wrong(.scoreOnChoices)
        case .ratio: maximum = Rational(100)
        case .points(let most): maximum = most
        }
        guard let number = Rational(exactly: text) else { return wrong(.notANumber(text)) }
        guard number >= .zero, number <= maximum else { return wrong(.outOfRange(text, maximum: maximum)) }
        return Reading(outcome: .value(number / maximum))
    }

    private func counted(_ given: [GivenNumber], on scale: Scale) -> Reading {
        guard let derivation = indicator.derivation else { return wrong(.takesNoInputs) }
        var inputs: [String: Rational] = [:]
        for number in given {
            guard indicator.inputs.contains(where: { $0.id == number.id }) else {
                return wrong(.unknownInput(number.id))
            }
            guard let value = Rational(exactly: number.value), value >= .zero else {
                return wrong(.notANumber(number.value))
            }
            inputs[number.id] = value
        }
        guard let realised = Derivation.sum(derivation.realised, of: inputs),
            let base = Derivation.sum(derivation.base, of: inputs)
        else { return wrong(.inputsMissing(missing(from: inputs, derivation))) }
        guard base != .zero else { return Reading(outcome: derivation.whenBaseIsZero.outcome) }
        return banded(min(.one, max(.zero, realised / base)), derivation, on: scale)
    }

    private func banded(_ ratio: Rational, _ derivation: Derivation, on scale: Scale) -> Reading {
        guard case .choices = scale.kind else { return Reading(outcome: .value(ratio)) }
        let band = derivation.bands.first { $0.bound.isMet(by: ratio) }
        return band.flatMap { scale.choice($0.choice) }.map(chosen) ?? wrong(.outsideBands)
    }

    private func ticked(_ conditions: [String], on scale: Scale) -> Reading {
        let needed = indicator.criteria.filter { !$0.conditions.isEmpty }
        guard !needed.isEmpty else { return wrong(.takesNoConditions) }
        if let unknown = conditions.first(where: { id in !indicator.conditions.contains { $0.id == id } }) {
            return wrong(.unknownCondition(unknown))
        }
        let best = scale.choices.first { choice in
            indicator.criteria.contains { criterion in
                scale.choice(criterion.choice) == choice && criterion.conditions.allSatisfy(conditions.contains)
            }
        }
        return best.map(chosen) ?? wrong(.noChoiceForConditions)
    }

    private func missing(from inputs: [String: Rational], _ derivation: Derivation) -> [String] {
        let wanted = Set((derivation.realised + derivation.base).map(\.input))
        return indicator.inputs.map(\.id).filter { wanted.contains($0) && inputs[$0] == nil }
    }

    private func chosen(_ choice: Choice) -> Reading {
        Reading(outcome: .value(choice.value), choice: choice.code)
    }

    private func wrong(_ problem: AnswerProblem) -> Reading {
        Reading(outcome: .open(.error), problem: problem)
    }
}

/// Why an answer could not be taken.
enum AnswerProblem: Hashable, Sendable {
    case unknownChoice(String)
    case scoreOnChoices
    case notANumber(String)
    case outOfRange(String, maximum: Rational)
    case takesNoInputs
    case unknownInput(String)
    case inputsMissing([String])
    case outsideBands
    case takesNoConditions
    case unknownCondition(String)
    case noChoiceForConditions
}

extension Derivation.ZeroBase {
    fileprivate var outcome: Outcome {
        switch self {
        case .notApplicable: .notApplicable
        case .cannotBeAssessed: .open(.cannotBeAssessed)
        }
    }
}
