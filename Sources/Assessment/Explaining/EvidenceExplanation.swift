public import Dossier
public import Findings
internal import Rubric

/// What one piece of evidence proves, and whether it counts.
public struct EvidenceExplanation: Sendable {
    /// The agency for every scope, or the one unit that was asked for.
    public var scope: AnswerScope
    public var evidence: ExplainedEvidence
    /// What it is for, with names; empty where nothing of that name is known.
    public var subjects: [NamedSubject]
    /// The SOPs in force it proves to be applied: by their owner or, of a shared one, by a unit it is for.
    public var proves: [SOPResult]
    /// The answers that cite it.
    public var citedBy: [CitingAnswer]
    /// The evaluation of maps and SOPs, where it is one.
    public var counts: [ExplainedCount]
    /// Those that name it.
    public var gaps: [Gap]
    /// What checks say of its row.
    public var findings: [Finding]
}

/// An answer that cites a piece of evidence.
public struct CitingAnswer: Sendable, Hashable {
    public var scope: AnswerScope
    /// The indicator's id.
    public var indicator: String
    public var column: ScoreColumn
    public var location: SourceLocation
}

extension EvidenceExplanation {
    /// `nil` for an id that the register of evidence does not have.
    init?(_ id: String, in scope: AnswerScope, _ index: ResultIndex) {
        guard let item = index.evidence(id) else { return nil }
        let result = index.result
        self.scope = scope
        let isEvaluation =
            item.kind?.rawValue == index.instrument.settings?.evaluation.kind
            || item.kind?.rawValue == index.instrument.settings?.evaluation.followUpKind
        evidence = ExplainedEvidence(item, for: isEvaluation ? .evaluation : .unitsApplyingSOPs, in: scope, index)
        subjects = item.subjects.map { Self.subject($0, index) }
        let proven = Self.sops(provenBy: item, index)
        proves = proven
        // What nothing is proven by counts for nothing, whatever its kind and dates.
        if !isEvaluation, proven.isEmpty, evidence.isMeasured == true { evidence.refuse(.provesNothing) }
        let scopes = [AnswerScope.agency] + index.units.units.map { .unit($0.id) }
        let wanted = scope == .agency ? scopes : [scope]
        citedBy = result.indicators.filter { wanted.contains($0.scope) }.flatMap { indicator in
            indicator.answers.filter { $0.evidence.contains(id) }.map {
                CitingAnswer(
                    scope: indicator.scope, indicator: indicator.id, column: $0.column,
                    location: $0.given?.location ?? SourceLocation())
            }
        }
        counts = isEvaluation ? ExplainedCount.counts(of: [.evaluation: [id]], in: wanted, index) : []
        gaps = result.gaps.filter { gap in
            wanted.contains(gap.scope)
                && (gap.subject.type == .evaluation && gap.subject.id == id
                    || gap.actions.contains { $0.kind == .followUp && $0.target == id })
        }
        var places = FindingPlaces()
        places.add(row: item.location)
        findings = places.findings(in: result.findings)
    }

    private static func sops(provenBy item: Evidence, _ index: ResultIndex) -> [SOPResult] {
        let settings = index.instrument.settings
        let accepted = settings?.application.first { $0.kind == item.kind?.rawValue }
        let asOf = index.result.provenance.asOf
        let isUnitWide = accepted.map { $0.isUnitWide && item.isValid(on: asOf, months: $0.validityMonths) } ?? false
        let units = isUnitWide ? Set(item.subjects.compactMap(\.unit)) : []
        return index.result.sops.filter { sop in
            guard sop.standing == .inForce else { return false }
            if sop.applicationEvidence.contains(item.id) { return true }
            guard sop.scope != .owner, !units.isEmpty else { return false }
            return SOPExplanation.units(of: sop, index).contains { unit in
                index.units.path(from: unit).contains { units.contains($0.id) }
            }
        }
    }

    private static func subject(_ subject: EvidenceSubject, _ index: ResultIndex) -> NamedSubject {
        switch subject {
        case .sop(let id): NamedSubject(kind: .sop, id: id, name: index.sop(id)?.title ?? id)
        case .map(let id): NamedSubject(kind: .map, id: id, name: index.map(id)?.title ?? id)
        case .unit(let id): NamedSubject(kind: .unit, id: id, name: index.units[id]?.name ?? id)
        }
    }
}
