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

    init(_ view: ScopeView, ground: Groundwork, instrument: Instrument, profile: Profile) {
        let asked = instrument.indicators.filter { profile.indicators.contains($0.id) }
        let questions = asked.map { Question($0, view, ground, instrument, profile) }
        let board = ScoreBoard(instrument: instrument, profile: profile)
        let given = [ScoreColumn.selfAssessment, .evaluator].map { column in
            GivenColumn(column, of: view.scope, in: ground.dossier)
        }

        let measured = Dictionary(uniqueKeysWithValues: questions.map { ($0.indicator.id, $0.outcome) })
        scores = board.scores(measured, scope: view.scope, column: .measured)
        for column in given {
            let outcomes = questions.map { ($0.indicator.id, column.outcome(for: $0.indicator.id, on: $0.rule.scale)) }
            scores += board.scores(
                Dictionary(uniqueKeysWithValues: outcomes), scope: view.scope, column: column.column)
        }

        for question in questions {
            let worth = board.weight(of: question.indicator.id, measured) ?? .zero
            let found = question.gaps(scope: view.scope, worth: worth)
            gaps += found
            steps += question.steps(scope: view.scope, worth: worth, gaps: found)
            indicators.append(question.result(scope: view.scope, gaps: found, given: given))
        }
        gaps.sort(by: Gap.isWorthMore)
    }
}

/// One indicator in one scope: what was counted, and what it comes to.
private struct Question {
    let indicator: Indicator
    let measured: Measured?
    let rule: ProposalRule
    let proposal: Proposal?

    init(
        _ indicator: Indicator, _ view: ScopeView, _ ground: Groundwork, _ instrument: Instrument, _ profile: Profile
    ) {
        self.indicator = indicator
        measured = indicator.measure.flatMap { Measures.measured($0, view, ground) }
        rule = ProposalRule(indicator, instrument: instrument, profile: profile)
        proposal = measured.flatMap { [rule] in rule.proposal(for: $0.measure) }
    }

    var outcome: Outcome {
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
                gain: gainOf[draft.closing] ?? .zero, location: draft.location)
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
        let others = given.compactMap { $0.answer(to: indicator.id, on: rule.scale) }
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
