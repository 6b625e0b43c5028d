public import Dossier
public import Findings
public import Rubric

/// Why one question scores what it does in one scope: from the question to the contribution, in three columns.
public struct IndicatorExplanation: Sendable {
    public var scope: AnswerScope
    public var indicator: Indicator
    /// What is above it, from the root down to its sub-area.
    public var path: [RubricNode]
    /// `nil` where neither a source nor the profile gives it one.
    public var scale: Scale?
    /// The profile gives it the scale, with this reason.
    public var assumption: Assumption?
    /// Whether it is asked of this scope's level.
    public var isAsked: Bool
    /// Empty for a question nothing is counted for.
    public var rules: [CountingRule]
    public var result: IndicatorResult
    public var items: ExplainedItems?
    /// Empty for a scale of numbers, or none.
    public var ladder: [ChoiceStep]
    /// Measured, self-assessment, evaluator.
    public var columns: [ColumnExplanation]
    /// By gain, then effort, then id.
    public var gaps: [Gap]
    /// The nearest better choice first.
    public var steps: [NextStep]
    /// What checks say of its answers, in the order of the result.
    public var findings: [Finding]
}

/// One column of one question.
public struct ColumnExplanation: Sendable, Hashable {
    public var column: ScoreColumn
    /// `nil` where nobody answered, or nothing is proposed.
    public var answer: ColumnAnswer?
    public var way: AnswerWay
    public var worth: WorthExplanation
    /// Value, bounds and maximum as they enter the sums.
    public var score: Score
    public var evidence: [ExplainedEvidence]

    /// What is still open here leaves between the bounds.
    public var open: Rational { score.upper - score.lower }
}

extension IndicatorExplanation {
    /// `nil` for an id that is no indicator of the profile.
    init?(_ id: String, in scope: AnswerScope, _ index: ResultIndex) {
        guard let result = index.indicator(id, scope), let indicator = index.instrument.indicator(id) else {
            return nil
        }
        let assumption = index.profile.assumptions.first { $0.indicator == id }
        let scale = (indicator.scale?.value ?? assumption?.scale).flatMap(index.instrument.scale)
        self.scope = scope
        self.indicator = indicator
        self.scale = scale
        self.assumption = indicator.scale == nil ? assumption : nil
        self.result = result
        path = index.path(to: id)
        let settings = index.instrument.settings
        rules = indicator.measure.flatMap { kind in settings.map { CountingRules.rules(for: kind, $0) } } ?? []
        items = result.measure.map { ExplainedItems($0, index) }
        ladder = ChoiceLadder.steps(
            of: indicator, on: scale, measure: result.measure, proposal: result.proposal, settings)
        let subArea = path.last
        columns = ScoreColumn.allCases.compactMap { column in
            guard let subArea, let score = index.score(id, column, scope) else { return nil }
            return ColumnExplanation(column, of: result, indicator, scale, score, in: subArea, index)
        }
        // The level leaves a question out of every column; people leave it out of theirs.
        isAsked = columns.first.map { $0.score.state != .notApplicable } ?? true
        gaps = result.gaps.compactMap(index.gap)
        steps = index.result.steps.filter { $0.scope == scope && $0.indicator == id }
        let places = Set(result.answers.compactMap { $0.given?.location })
        findings = index.result.findings.filter { finding in
            finding.rule.rawValue.hasPrefix("answer") && places.contains(finding.location)
        }
    }
}

extension ColumnExplanation {
    fileprivate init(
        _ column: ScoreColumn, of result: IndicatorResult, _ indicator: Indicator, _ scale: Scale?, _ score: Score,
        in subArea: RubricNode, _ index: ResultIndex
    ) {
        self.column = column
        self.score = score
        let answer = result.answers.first { $0.column == column }
        self.answer = answer
        if let given = answer?.given {
            way = AnswerWay(given, to: indicator, on: scale)
        } else {
            way = answer == nil ? .none : .proposed
        }
        worth = WorthExplanation(of: indicator.id, in: subArea, column, result.scope, index)
        evidence = (answer?.evidence ?? []).compactMap { id in
            index.evidence(id).map { ExplainedEvidence($0, for: indicator.measure, in: result.scope, index) }
        }
    }
}

extension WorthExplanation {
    fileprivate init(
        of id: String, in subArea: RubricNode, _ column: ScoreColumn, _ scope: AnswerScope, _ index: ResultIndex
    ) {
        // Where the weight is not known the score says cannotBeAssessed of every question that applies.
        let scores = subArea.indicators.compactMap { index.score($0, column, scope) }
        let left = scores.filter { $0.state == .notApplicable }.map(\.node)
        let weight = WeightExplanation(of: subArea, index)
        self.subArea = weight
        applicable = scores.count - left.count
        notApplicable = left
        worth =
            left.contains(id)
            ? nil
            : weight.weight.flatMap { weight in
                Rational(1, over: applicable).map { weight * $0 }
            }
    }
}
