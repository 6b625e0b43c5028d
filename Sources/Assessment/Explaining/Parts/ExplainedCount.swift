public import Dossier
internal import Findings
public import Rubric

/// One indicator, in one scope, that counts what is explained.
public struct ExplainedCount: Sendable, Hashable {
    public var scope: AnswerScope
    /// The indicator's id.
    public var indicator: String
    public var kind: MeasureKind
    /// How many of `total` are covered in this scope.
    public var covered: Int
    public var total: Int
    /// The choice that proposes; `nil` where nothing is proposed.
    public var choice: String?
    /// What of it is counted, by id: a map itself, the unit of a map, an evaluation.
    public var items: [String]
    /// Whether all of `items` are covered.
    public var isCovered: Bool
}

extension ExplainedCount {
    /// The indicators that count one of `items` (ids by what is counted) in `scopes`, in the order of the scopes and of
    /// the instrument.
    static func counts(
        of items: [MeasureKind: [String]], in scopes: [AnswerScope], _ index: ResultIndex
    ) -> [ExplainedCount] {
        scopes.flatMap { scope in
            index.instrument.indicators.compactMap { indicator -> ExplainedCount? in
                guard let kind = indicator.measure, let wanted = items[kind], !wanted.isEmpty,
                    let result = index.indicator(indicator.id, scope), let measure = result.measure
                else { return nil }
                let (covered, missing) = (Set(measure.coveredItems), Set(measure.missingItems))
                let found = wanted.filter { covered.contains($0) || missing.contains($0) }
                guard !found.isEmpty else { return nil }
                return ExplainedCount(
                    scope: scope, indicator: indicator.id, kind: kind, covered: measure.covered, total: measure.total,
                    choice: result.proposal?.choice, items: found, isCovered: found.allSatisfy(covered.contains))
            }
        }
    }
}
