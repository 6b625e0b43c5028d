internal import Findings
internal import Rubric

/// From counts to a choice (contracts: *Rules of counting*, "Choice").
struct ProposalRule {
    let settings: MeasurementSettings
    /// `nil` where neither a source nor the profile gives the indicator one.
    let scale: Scale?
    /// Said wherever the score shows, where the profile gave the scale.
    let assumption: LocalizedText?

    init(_ indicator: Indicator, card: Scorecard) {
        settings = card.instrument.settings ?? .unmeasured
        let assumed = card.profile.assumptions.first { $0.indicator == indicator.id }
        scale = card.scale(of: indicator)
        assumption = indicator.scale == nil ? assumed?.reason : nil
    }

    /// `nil` for an empty denominator, or where no scale is known that the rule fits.
    func proposal(for measure: Measure) -> Proposal? {
        guard let scale, let (choice, note) = choice(for: measure, on: scale), let value = scale.value(of: choice)
        else { return nil }
        let assumptions = [assumption, note].compactMap(\.self)
        return Proposal(
            choice: choice, value: value, threshold: settings.mostThreshold.value, isAssumption: !assumptions.isEmpty,
            assumptions: assumptions)
    }

    private func choice(for measure: Measure, on scale: Scale) -> (String, LocalizedText?)? {
        if measure.kind == .evaluation {
            guard let evaluation = measure.evaluation, evaluation.hasSubjects else { return nil }
            return choice(for: evaluation)
        }
        let codes = scale.choices.map(\.code)
        guard let ratio = measure.ratio, codes.count == 4 else { return nil }
        let most = settings.mostThreshold.value
        if ratio >= .one { return (codes[0], nil) }
        if ratio > most { return (codes[1], nil) }
        if ratio <= .zero { return (codes[3], nil) }
        return (codes[2], ratio == most ? Words.exactlyThreshold : nil)
    }

    private func choice(for evaluation: EvaluationMeasure) -> (String, LocalizedText?)? {
        let rule = settings.evaluation.rules.first { rule in rule.conditions.allSatisfy { evaluation.meets($0) } }
        guard let rule else { return nil }
        let isOpen = evaluation.isAnalysed && !evaluation.isPeriodic && evaluation.findingsTotal > 0
        return (rule.choice, isOpen ? Words.notPeriodic : nil)
    }
}

extension EvaluationMeasure {
    func meets(_ condition: EvaluationCondition) -> Bool {
        switch condition {
        case .evaluated: findingsTotal > 0
        case .periodic: isPeriodic
        case .analysed: isAnalysed
        case .allFollowedUp: followedUp == findingsTotal
        }
    }
}

private enum Words {
    static let exactlyThreshold = LocalizedText(
        id: "Tepat pada batas “sebagian besar”; sumber tidak menyebut pilihannya, dihitung sebagian kecil.",
        en: "Exactly at the threshold of “most”; the source leaves it open, and it is counted as few.")
    static let notPeriodic = LocalizedText(
        id: "Efisiensi dan efektivitas dianalisis tetapi belum berkala; sumber tidak menyebut pilihannya, dihitung C.",
        en: "Efficiency and effectiveness are analysed but not periodically; the source leaves it open, counted as C.")
}
