internal import Dossier
internal import Rubric

/// From counts to scores: the same proposals and the same scorecard as in an assessment.
struct PlanScore {
    let card: Scorecard
    let scope: AnswerScope
    let level: AssessedLevel
    let settings: MeasurementSettings
    /// The indicators that count, in the order of the instrument.
    let indicators: [Indicator]
    private let rules: [String: ProposalRule]
    /// What no file measures: open, or as people answered.
    private let given: [String: Outcome]
    private let unitTotal: Int
    private let acrossTotal: Int

    init(
        _ list: ActionList, card: Scorecard, level: AssessedLevel, answers: AnswerColumn?
    ) {
        self.card = card
        self.level = level
        scope = list.view.scope
        settings = list.ground.settings
        indicators = card.indicators
        unitTotal = list.world.unitTotal
        acrossTotal = list.world.acrossTotal
        rules = Dictionary(
            indicators.map { ($0.id, ProposalRule($0, card: card)) }, uniquingKeysWith: { first, _ in first })
        let column = answers.map { GivenColumn($0, of: list.view.scope, in: list.ground.dossier.answers) }
        given = Dictionary(
            indicators.filter { $0.measure == nil }.map { indicator in
                let isAsked = indicator.levels.contains(level)
                let open = isAsked ? Outcome.open(.notAssessed) : .notApplicable
                let outcome = column?.outcome(for: indicator, on: card.scale(of: indicator), level: level) ?? open
                return (indicator.id, outcome)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The indicators a plan can move.
    var measured: [Indicator] { indicators.filter { $0.measure != nil && $0.levels.contains(level) } }

    func rule(of indicator: Indicator) -> ProposalRule { rules[indicator.id] ?? ProposalRule(indicator, card: card) }

    /// What would be measured; `nil` for an evaluation nothing is known of.
    func measure(_ kind: MeasureKind, _ counts: PlanCounts, _ evaluation: EvaluationMeasure?) -> Measure {
        let (covered, total): (Int, Int) =
            switch kind {
            case .unitsWithMaps: (counts.mapped, unitTotal)
            case .mapsWithSOP: (counts.worked, counts.maps)
            case .crossFunctionalMapsWithSOP: (counts.workedAcross, acrossTotal)
            case .unitsApplyingSOPs: (counts.applying, counts.withSOPs)
            case .evaluation: (evaluation?.followedUp ?? 0, evaluation?.findingsTotal ?? 0)
            }
        return Measure(
            kind: kind, covered: covered, total: total, coveredItems: [], missingItems: [], outside: [],
            evaluation: kind == .evaluation ? evaluation : nil)
    }

    func proposal(
        for indicator: Indicator, _ counts: PlanCounts, _ evaluation: EvaluationMeasure?
    ) -> Proposal? {
        guard let kind = indicator.measure else { return nil }
        return rule(of: indicator).proposal(for: measure(kind, counts, evaluation))
    }

    func outcomes(_ counts: PlanCounts, _ evaluation: EvaluationMeasure?) -> [String: Outcome] {
        var outcomes = given
        for indicator in indicators where indicator.measure != nil {
            guard indicator.levels.contains(level) else {
                outcomes[indicator.id] = .notApplicable
                continue
            }
            outcomes[indicator.id] =
                proposal(for: indicator, counts, evaluation).map { .value($0.value) } ?? .open(.cannotBeAssessed)
        }
        return outcomes
    }

    /// Every node, scored.
    func scored(_ counts: PlanCounts, _ evaluation: EvaluationMeasure?) -> ScoredColumn {
        card.scores(outcomes(counts, evaluation), scope: scope, column: .measured)
    }

    /// What a value of 1 in the indicator adds to the node; no action changes it.
    func weight(of indicator: Indicator, in node: String, _ outcomes: [String: Outcome]) -> Rational {
        let isBelow =
            indicator.id == node || (card.instrument.node(node)?.allIndicators.contains(indicator.id) ?? false)
        return isBelow ? card.weight(of: indicator.id, outcomes) ?? .zero : .zero
    }
}
