internal import Dossier
public import Findings
public import Rubric

/// How an answer became a value from 0 to 1.
public enum AnswerWay: Sendable, Hashable {
    /// Nobody answered; of the measured column: nothing is proposed.
    case none
    /// What was counted proposes a choice.
    case proposed
    /// A choice of the scale.
    case choice
    case notApplicable
    /// A number over the most it can be.
    case score(Rational, of: Rational)
    /// Realised ÷ base, out of numbers people filled in.
    case ratio(DerivedRatio)
    /// Statements ticked, by id.
    case conditions(ticked: [String])
    /// It could not be taken; the finding says why.
    case problem(LocalizedText)
}

/// Realised ÷ base, written out.
public struct DerivedRatio: Sendable, Hashable {
    /// The numbers filled in, in the order of the indicator.
    public var inputs: [Input]
    public var realised: [Term]
    public var base: [Term]
    /// `nil` where the base is 0.
    public var quotient: Rational?
    /// The quotient, not below 0 and not above 1.
    public var ratio: Rational?
    public var whenBaseIsZero: Derivation.ZeroBase
    /// The lower bound of the band that holds, on a scale of choices.
    public var band: Derivation.Band?
    public var source: Source

    public struct Input: Sendable, Hashable {
        public var id: String
        public var title: LocalizedText
        public var value: Rational
    }

    public struct Term: Sendable, Hashable {
        public var input: String
        public var value: Rational
        public var isSubtracted: Bool
    }

    /// The sum of its terms.
    public static func sum(_ terms: [Term]) -> Rational {
        terms.reduce(.zero) { $1.isSubtracted ? $0 - $1.value : $0 + $1.value }
    }
}

extension AnswerWay {
    /// How `given` became a value of `indicator` on `scale`.
    init(_ given: GivenAnswer, to indicator: Indicator, on scale: Scale?) {
        let rule = AnswerRule(indicator: indicator, scale: scale)
        if let problem = rule.reading(of: given).problem {
            self = .problem(problem.finding(given, scale: scale).message)
            return
        }
        switch given.choice {
        case .notApplicable: self = .notApplicable
        case .choice: self = .choice
        case .conditions: self = .conditions(ticked: given.conditions)
        case .score(let text):
            let most: Rational = if case .points(let maximum) = scale?.kind { maximum } else { Rational(100) }
            self = Rational(exactly: text).map { .score($0, of: most) } ?? .choice
        case .inputs: self = DerivedRatio(given.inputs, to: indicator, on: scale).map(AnswerWay.ratio) ?? .choice
        }
    }
}

extension DerivedRatio {
    /// `nil` where the indicator derives nothing or an input is missing.
    init?(_ given: [GivenNumber], to indicator: Indicator, on scale: Scale?) {
        guard let derivation = indicator.derivation else { return nil }
        var numbers: [String: Rational] = [:]
        for number in given { numbers[number.id] = Rational(exactly: number.value) }
        inputs = indicator.inputs.compactMap { input in
            numbers[input.id].map { Input(id: input.id, title: input.title.value, value: $0) }
        }
        guard let realised = Self.terms(derivation.realised, numbers), let base = Self.terms(derivation.base, numbers)
        else { return nil }
        self.realised = realised
        self.base = base
        let divisor = Self.sum(base)
        quotient = divisor == .zero ? nil : Self.sum(realised) / divisor
        let ratio = quotient.map { min(.one, max(.zero, $0)) }
        self.ratio = ratio
        whenBaseIsZero = derivation.whenBaseIsZero
        band = ratio.flatMap { ratio in
            scale?.choices.isEmpty == false ? derivation.bands.first { $0.bound.isMet(by: ratio) } : nil
        }
        source = derivation.source
    }

    private static func terms(_ terms: [Derivation.Term], _ numbers: [String: Rational]) -> [Term]? {
        var found: [Term] = []
        for term in terms {
            guard let value = numbers[term.input] else { return nil }
            found.append(Term(input: term.input, value: value, isSubtracted: term.isSubtracted))
        }
        return found
    }
}
