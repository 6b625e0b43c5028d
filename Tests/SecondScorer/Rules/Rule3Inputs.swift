/// Rule 3, answers by inputs.
extension Reckoning {
    /// The ratio; base 0: not applicable or `cannotBeAssessed`, as `whenBaseIsZero` says; an input missing, unknown or
    /// below 0, or no `derived`: `error`.
    func outcome(ofInputs inputs: [String: Fraction?], to question: Question, on scale: Scale) -> Outcome {
        guard let derivation = question.derivation else { return .open(.error) }
        guard let numbers = usable(inputs, of: question),
            let realised = derivation.realised.of(numbers), let base = derivation.base.of(numbers)
        else { return .open(.error) }
        if base.isZero {
            switch derivation.whenBaseIsZero {
            case .notApplicable: return .notApplicable
            case .cannotBeAssessed: return .open(.cannotBeAssessed)
            }
        }
        return outcome(ofRatio: within(realised / base), derivation, on: scale)
    }

    /// The numbers given, where the indicator has each of these inputs and none is below 0. An input that is missing is
    /// missed where a sum names it.
    private func usable(_ inputs: [String: Fraction?], of question: Question) -> [String: Fraction]? {
        var numbers: [String: Fraction] = [:]
        for (id, number) in inputs {
            guard question.inputs.contains(id), let number, number >= .zero else { return nil }
            numbers[id] = number
        }
        return numbers
    }

    /// The ratio is not below 0 and not above 1.
    private func within(_ ratio: Fraction) -> Fraction {
        if ratio < .zero { return .zero }
        if ratio > .one { return .one }
        return ratio
    }

    /// On a scale of choices the ratio becomes a choice by the bands (the first whose lower bound holds), and the
    /// choice its value; where no band holds: `error`.
    private func outcome(ofRatio ratio: Fraction, _ derivation: Derivation, on scale: Scale) -> Outcome {
        guard case .choices = scale else { return .value(ratio) }
        guard let band = derivation.bands.first(where: { $0.bound.isMet(by: ratio) }),
            let value = scale.value(of: band.choice)
        else { return .open(.error) }
        return .value(value)
    }
}
