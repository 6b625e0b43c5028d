public import Findings
public import Rubric

/// One choice of a scale and what it asks for, from the best to the worst.
public struct ChoiceStep: Sendable, Hashable {
    public var choice: Choice
    /// In words of the source; `nil` where no source gives them.
    public var criterion: Criterion?
    /// What the counts, numbers or statements must come to; `nil` where people judge.
    public var condition: LocalizedText?
    /// What was found of it: whether the condition holds here.
    public var holds: Bool?
    /// Whether it is the one the measurement proposes.
    public var isProposed: Bool
}

/// The choices of an indicator with what each asks for.
enum ChoiceLadder {
    static func steps(
        of indicator: Indicator, on scale: Scale?, measure: Measure?, proposal: Proposal?,
        _ settings: MeasurementSettings?
    ) -> [ChoiceStep] {
        guard let scale else { return [] }
        let count = scale.choices.count
        return scale.choices.enumerated().map { position, choice in
            var step = ChoiceStep(
                choice: choice,
                criterion: indicator.criteria.first { scale.choice($0.choice) == choice },
                condition: nil, holds: nil, isProposed: proposal?.choice == choice.code)
            if let settings, let kind = indicator.measure {
                let counted = measure ?? nil
                if kind == .evaluation {
                    evaluated(&step, counted?.evaluation, settings.evaluation)
                } else if count == 4 {
                    ratio(&step, position, counted?.ratio, settings.mostThreshold.value)
                }
            } else if let derivation = indicator.derivation,
                let band = derivation.bands.first(where: { scale.choice($0.choice) == choice })
            {
                step.condition = band.bound.words
            } else if let criterion = step.criterion, !criterion.conditions.isEmpty {
                let list = criterion.conditions.joined(separator: ", ")
                step.condition = LocalizedText(id: "syarat: \(list)", en: "conditions: \(list)")
            }
            return step
        }
    }

    private static func ratio(_ step: inout ChoiceStep, _ position: Int, _ ratio: Rational?, _ most: Rational) {
        let share = most.percentage
        switch position {
        case 0:
            step.condition = LocalizedText(id: "semuanya (100%)", en: "all (100%)")
            step.holds = ratio.map { $0 >= .one }
        case 1:
            step.condition = LocalizedText(id: "lebih dari \(share)%", en: "more than \(share)%")
            step.holds = ratio.map { $0 > most && $0 < .one }
        case 2:
            step.condition = LocalizedText(
                id: "lebih dari 0%, paling banyak \(share)%", en: "more than 0%, at most \(share)%")
            step.holds = ratio.map { $0 > .zero && $0 <= most }
        default:
            step.condition = LocalizedText(id: "tidak ada (0%)", en: "none (0%)")
            step.holds = ratio.map { $0 <= .zero }
        }
    }

    private static func evaluated(
        _ step: inout ChoiceStep, _ measure: EvaluationMeasure?, _ settings: EvaluationSettings
    ) {
        guard let rule = settings.rules.first(where: { $0.choice == step.choice.code }) else { return }
        guard !rule.conditions.isEmpty else {
            step.condition = LocalizedText(id: "tanpa syarat", en: "no condition")
            step.holds = measure.map { _ in true }
            return
        }
        let words = rule.conditions.map { condition -> LocalizedText in
            let mark = measure.map { $0.meets(condition) ? "✓ " : "✗ " } ?? ""
            return LocalizedText(id: mark, en: mark) + condition.words
        }
        step.condition = LocalizedText(
            id: words.map(\.indonesian).joined(separator: ", "), en: words.map(\.english).joined(separator: ", "))
        step.holds = measure.map { measure in rule.conditions.allSatisfy(measure.meets) }
    }
}

extension EvaluationCondition {
    fileprivate var words: LocalizedText {
        switch self {
        case .evaluated: LocalizedText(id: "ada evaluasi yang berlaku", en: "an evaluation holds")
        case .periodic: LocalizedText(id: "berkala", en: "periodic")
        case .analysed: LocalizedText(id: "menganalisis", en: "analysed")
        case .allFollowedUp: LocalizedText(id: "semua ditindaklanjuti", en: "all followed up")
        }
    }
}

extension LowerBound {
    /// `50% atau lebih`, `lebih dari 50%`.
    fileprivate var words: LocalizedText {
        let share = value.percentage
        return isOpen
            ? LocalizedText(id: "lebih dari \(share)%", en: "more than \(share)%")
            : LocalizedText(id: "\(share)% atau lebih", en: "\(share)% or more")
    }
}
