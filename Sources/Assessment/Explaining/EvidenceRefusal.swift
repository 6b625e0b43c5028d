internal import Dossier
internal import Rubric

/// Why the measurement does not count a piece of evidence, apart from its dates.
public enum EvidenceRefusal: String, Sendable, Hashable, CaseIterable {
    /// The register names nothing known, or something several share.
    case unknownSubject
    /// The question does not ask for evidence of this kind.
    case kind
    /// It is for a map, and SOPs are asked for.
    case forMap
    /// It is for a unit, and its kind is counted SOP by SOP.
    case forUnit
    /// It is for another unit than the one that is asked about.
    case otherUnit
    /// The SOP is not in force.
    case notInForce
    /// No SOP in force is shown to be applied by it.
    case provesNothing

    /// `nil` where only the dates can stand in the way.
    init?(_ evidence: Evidence, for measure: MeasureKind, in scope: AnswerScope, _ index: ResultIndex) {
        guard !evidence.subjects.isEmpty else {
            self = .unknownSubject
            return
        }
        let (settings, kind) = (index.instrument.settings, evidence.kind?.rawValue)
        if measure == .evaluation {
            guard let kind, [settings?.evaluation.kind, settings?.evaluation.followUpKind].contains(kind) else {
                self = .kind
                return
            }
        } else {
            guard let accepted = settings?.application.first(where: { $0.kind == kind }) else {
                self = .kind
                return
            }
            guard evidence.subjects.contains(where: { $0.counts(accepted) }) else {
                self = evidence.subjects.contains { $0.unit != nil } ? .forUnit : .forMap
                return
            }
        }
        guard !evidence.subjects.contains(where: { $0.isIn(scope, index) }) else { return nil }
        self = .otherUnit
    }
}

extension EvidenceSubject {
    /// Whether it is an SOP, or a unit whose SOPs evidence of this kind counts for.
    fileprivate func counts(_ kind: AcceptedEvidence) -> Bool {
        switch self {
        case .sop: true
        case .unit: kind.isUnitWide
        case .map: false
        }
    }

    /// Whether it belongs to a scope: what nobody knows the unit of may.
    fileprivate func isIn(_ scope: AnswerScope, _ index: ResultIndex) -> Bool {
        guard case .unit(let asked) = scope else { return true }
        let units = index.units
        switch self {
        case .sop(let id): return index.sop(id)?.counts(for: asked, in: units) ?? true
        case .map(let id): return index.map(id)?.unit.map { units.isUnit($0, atOrBelow: asked) } ?? true
        case .unit(let id): return units.isUnit(id, atOrBelow: asked) || units.isUnit(asked, atOrBelow: id)
        }
    }
}
