internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// One finding of the evaluation: an indicator that is short of its best choice.
struct Shortfall {
    var indicator: IndicatorResult
    /// The gaps that keep it from more, in the order of the result.
    var gaps: [Gap]
    /// What the best choice asks for; `nil` where no source gives it.
    var criterion: Criterion?
}

/// The findings of one sub-area.
struct ShortfallGroup {
    /// Area and sub-area, as far as they have titles of their own.
    var titles: [String]
    var shortfalls: [Shortfall]
}

extension EvaluationContent {
    /// The findings of the scope by area and sub-area, in the order of the instrument.
    var shortfalls: [ShortfallGroup] {
        let results = Dictionary(figures.indicators().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var groups: [ShortfallGroup] = []
        collect(figures.instrument.root, titles: [], results, &groups)
        return groups
    }

    private func collect(
        _ node: RubricNode, titles: [String], _ results: [String: IndicatorResult], _ groups: inout [ShortfallGroup]
    ) {
        let isNamed = node.kind == .area || node.kind == .subArea
        let titles = isNamed ? titles + [wording(node.title.value)] : titles
        let own = node.indicators.compactMap { results[$0] }.filter(isShort).map { indicator in
            Shortfall(
                indicator: indicator, gaps: indicator.gaps.compactMap(figures.gap), criterion: best(of: indicator.id))
        }
        if !own.isEmpty { groups.append(ShortfallGroup(titles: titles, shortfalls: own)) }
        for child in node.children { collect(child, titles: titles, results, &groups) }
    }

    /// Whether the answer that stands is less than the best: that of the evaluator, else what was measured, else the
    /// agency's own.
    private func isShort(_ indicator: IndicatorResult) -> Bool {
        let order: [ScoreColumn] = [.evaluator, .measured, .selfAssessment]
        let standing = order.lazy.compactMap { column in indicator.answers.first { $0.column == column } }.first
        let isShort = standing.map { $0.state == .partlyMet || $0.state == .notMet } ?? false
        return isShort || !indicator.gaps.isEmpty
    }

    private func best(of indicator: String) -> Criterion? {
        guard let definition = figures.instrument.indicator(indicator) else { return nil }
        let assumed = result.provenance.profile.assumptions.first { $0.indicator == indicator }
        let scale = (definition.scale?.value ?? assumed?.scale).flatMap(figures.instrument.scale)
        let best = scale?.choices.max { $0.value < $1.value }
        return best.flatMap { best in definition.criteria.first { $0.choice == best.code } }
    }

    // MARK: What the files show of the cause

    /// SOPs a finding is about that still use the name a unit had before, by number; sorted.
    func staleSOPs(of shortfall: Shortfall) -> [String] {
        let stale = stalePlaces
        guard !stale.isEmpty else { return [] }
        var ids: Set<String> = []
        for gap in shortfall.gaps {
            ids.formUnion(gap.actions.compactMap(\.target))
            if let map = figures.map(gap.subject.id) { ids.formUnion(map.sops + map.otherSOPs) }
        }
        for proof in shortfall.indicator.measure?.proofs ?? [] where figures.isInScope(proof.unit) {
            ids.formUnion(proof.unproven)
        }
        let sops = ids.sorted().compactMap(figures.sop)
        return sops.filter { stale.contains(RowPlace($0.location)) }.map { $0.number ?? $0.id }
    }

    private static let formerNameRules: [RuleID] = ["sop/unit-former-name", "sop/former-name-in-document"]

    private var stalePlaces: Set<RowPlace> {
        let found = Self.formerNameRules.flatMap { figures.index.findingsOfRule[$0] ?? [] }
        return Set(found.map { RowPlace(result.findings[$0].location) })
    }
}
