internal import Dossier
public import Rubric

/// One gap, what closes it, and what else that closes.
public struct GapExplanation: Sendable {
    public var gap: Gap
    public var indicator: Indicator
    public var result: IndicatorResult
    /// The steps to a better choice that it is one of the cheapest items of.
    public var steps: [NextStep]
    /// Gaps of other questions or scopes with the same subject: what closes this one helps them too.
    public var alike: [Gap]
}

extension GapExplanation {
    /// `nil` for an id that is no gap's.
    init?(_ id: String, _ index: ResultIndex) {
        guard let gap = index.gap(id), let indicator = index.instrument.indicator(gap.indicator),
            let result = index.indicator(gap.indicator, gap.scope)
        else { return nil }
        (self.gap, self.indicator, self.result) = (gap, indicator, result)
        steps = index.result.steps.filter { $0.gaps.contains(id) }
        alike = index.result.gaps.filter { $0.id != id && $0.subject == gap.subject }
    }
}
