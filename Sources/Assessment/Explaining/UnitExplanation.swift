public import Dossier
internal import Rubric

/// One unit in short: its figures, its maps and SOPs, and what to do first. The same as the scores of its scope, which
/// `--unit` explains one by one.
public struct UnitExplanation: Sendable {
    public var unit: Unit
    /// The units directly below it.
    public var below: [Unit]
    /// The root's scores: measured, self-assessment, evaluator.
    public var scores: [Score]
    /// What is measured, in the order of the instrument.
    public var indicators: [IndicatorResult]
    /// Its own and those below it, in the order of their ids.
    public var maps: [MapResult]
    /// Its own, those below it and those shared with it, in the order of the register.
    public var sops: [SOPResult]
    public var evidence: [ExplainedEvidence]
    /// By gain.
    public var steps: [NextStep]
    public var gaps: [Gap]
}

extension UnitExplanation {
    /// `nil` for an id that is no unit's.
    init?(_ id: String, _ index: ResultIndex) {
        guard let unit = index.units[id] else { return nil }
        let (result, units, scope) = (index.result, index.units, AnswerScope.unit(id))
        self.unit = unit
        below = units.units.filter { $0.parent == id && $0.id != id && units.isUnit($0.id, atOrBelow: id) }
        let root = index.instrument.root.id
        scores = ScoreColumn.allCases.compactMap { index.score(root, $0, scope) }
        indicators = index.countedIDs.compactMap { index.indicator($0, scope) }.filter { $0.measure != nil }
        maps = result.maps.filter { $0.unit.map { units.isUnit($0, atOrBelow: id) } ?? false }
        sops = result.sops.filter { $0.counts(for: id, in: units) }
        evidence = result.evidence.filter { $0.subjects.contains(.unit(id)) }.map {
            ExplainedEvidence($0, for: .unitsApplyingSOPs, index)
        }
        steps = result.steps.filter { $0.scope == scope }
        gaps = result.gaps.filter { $0.scope == scope }
    }
}

extension SOPResult {
    /// Whether the unit or one below it owns it, or it is shared with such a unit.
    func counts(for id: String, in units: UnitTree) -> Bool {
        if let unit, units.isUnit(unit, atOrBelow: id) { return true }
        return switch scope {
        case .owner: false
        case .everyUnit: true
        case .units(let shared): shared.contains { units.isUnit($0, atOrBelow: id) }
        }
    }
}
