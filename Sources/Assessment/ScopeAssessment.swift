internal import Dossier
internal import Findings
internal import Rubric

/// Everything one scope comes to.
struct ScopeAssessment {
    private(set) var scores: [Score] = []
    private(set) var indicators: [IndicatorResult] = []
    /// By gain, then effort, then id.
    private(set) var gaps: [Gap] = []
    private(set) var steps: [NextStep] = []

    /// Of the measured column, the self-assessment and the evaluator's.
    private(set) var totals: [ColumnTotal] = []

    init(_ view: ScopeView, ground: Groundwork, card: Scorecard, level: AssessedLevel) {
        let asked = card.indicators
        let questions = asked.map { Question($0, view, ground, card, level) }
        let given = AnswerColumn.allCases.map { GivenColumn($0, of: view.scope, in: ground.dossier.answers) }

        let measured = Dictionary(uniqueKeysWithValues: questions.map { ($0.indicator.id, $0.outcome) })
        add(card.scores(measured, scope: view.scope, column: .measured), view.scope, .measured)
        for column in given {
            let outcomes = questions.map {
                ($0.indicator.id, column.outcome(for: $0.indicator, on: $0.rule.scale, level: level))
            }
            let scored = card.scores(
                Dictionary(uniqueKeysWithValues: outcomes), scope: view.scope, column: column.column.score)
            add(scored, view.scope, column.column.score)
        }

        for question in questions {
            let worth = card.weight(of: question.indicator.id, measured) ?? .zero
            let found = question.gaps(scope: view.scope, worth: worth)
            gaps += found
            steps += question.steps(scope: view.scope, worth: worth, gaps: found)
            indicators.append(question.result(scope: view.scope, gaps: found, given: given))
        }
        gaps.sort(by: Gap.isWorthMore)
    }

    private mutating func add(_ scored: ScoredColumn, _ scope: AnswerScope, _ column: ScoreColumn) {
        scores += scored.scores
        totals.append(ColumnTotal(scope: scope, column: column, predicate: scored.predicate, gates: scored.gates))
    }
}

/// One indicator in one scope: what was counted, and what it comes to.
private struct Question {
    let indicator: Indicator
    let measured: Measured?
    let rule: ProposalRule
    let proposal: Proposal?
    /// Whether it is asked of scopes of this level.
    let isAsked: Bool

    init(
        _ indicator: Indicator, _ view: ScopeView, _ ground: Groundwork, _ card: Scorecard, _ level: AssessedLevel
    ) {
        self.indicator = indicator
        isAsked = indicator.levels.contains(level)
        measured = indicator.measure.flatMap { Measures.measured($0, view, ground) }
        rule = ProposalRule(indicator, card: card)
        proposal = measured.flatMap { [rule] in rule.proposal(for: $0.measure) }
    }

    var outcome: Outcome {
        guard isAsked else { return .notApplicable }
        if let proposal { return .value(proposal.value) }
        return .open(indicator.measure == nil ? .notAssessed : .cannotBeAssessed)
    }

    func gaps(scope: AnswerScope, worth: Rational) -> [Gap] {
        guard let measured else { return [] }
        let gains = Gains(measure: measured.measure, rule: rule, now: proposal, worth: worth)
        // Many gaps, few ways of closing one.
        let closings = Set(measured.gaps.map(\.closing))
        let gainOf = Dictionary(uniqueKeysWithValues: closings.map { ($0, gains.gain(of: $0)) })
        return measured.gaps.map { draft in
            Gap(
                id: "\(scope.text)/\(indicator.id)/\(draft.subject.id)", scope: scope, indicator: indicator.id,
                subject: draft.subject, owner: draft.owner, condition: draft.condition, actions: draft.actions,
                gain: gainOf[draft.closing] ?? .zero, location: draft.location,
                due: draft.due)
        }.sorted(by: Gap.isWorthMore)
    }

    func steps(scope: AnswerScope, worth: Rational, gaps: [Gap]) -> [NextStep] {
        guard let measured, let proposal, let scale = rule.scale else { return [] }
        let steps = Steps(
            scope: scope, indicator: indicator.id, measure: measured.measure, rule: rule, scale: scale, now: proposal,
            worth: worth)
        return measured.measure.evaluation == nil ? steps.byItems(gaps) : steps.byEvaluation(gaps)
    }

    func result(scope: AnswerScope, gaps: [Gap], given: [GivenColumn]) -> IndicatorResult {
        let own = proposal.map {
            ColumnAnswer(
                column: .measured, choice: $0.choice, value: $0.value, state: outcome.state, reason: nil, evidence: [])
        }
        let others = given.compactMap { $0.answer(to: indicator, on: rule.scale) }
        return IndicatorResult(
            scope: scope, id: indicator.id, measure: measured?.measure, proposal: proposal, state: outcome.state,
            answers: [own].compactMap(\.self) + others, gaps: gaps.map(\.id),
            explanation: Explanation.text(measured?.measure, proposal: proposal, hasScale: rule.scale != nil))
    }
}

extension Gap {
    /// The order of gaps: by gain, then effort, then id.
    static func isWorthMore(_ left: Gap, _ right: Gap) -> Bool {
        if left.gain != right.gain { return left.gain > right.gain }
        return (left.effort, left.id) < (right.effort, right.id)
    }
}
