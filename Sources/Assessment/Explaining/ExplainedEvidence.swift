public import Dossier
internal import Findings
internal import Rubric

/// A piece of evidence an answer cites, and whether it holds.
public struct ExplainedEvidence: Sendable, Hashable {
    public var evidence: Evidence
    /// By its own dates.
    public var standing: EvidenceStanding
    /// Whether the measurement counts it for this question; `nil` where the question is not measured by evidence.
    public var isMeasured: Bool?

    init(_ evidence: Evidence, for measure: MeasureKind?, _ index: ResultIndex) {
        self.evidence = evidence
        let settings = index.instrument.settings
        standing = evidence.standing(
            on: index.result.provenance.asOf, settings: settings, period: index.result.agency.period)
        let kind = evidence.kind?.rawValue
        let isKnown = !evidence.subjects.isEmpty
        switch measure {
        case .unitsApplyingSOPs:
            let accepted = settings?.application.first { $0.kind == kind }
            isMeasured = accepted != nil && isKnown && standing == .holds
        case .evaluation:
            let isEvaluation = kind != nil && kind == settings?.evaluation.kind
            let isFollowUp = kind != nil && kind == settings?.evaluation.followUpKind
            isMeasured = isKnown && (isEvaluation && standing == .holds || isFollowUp && standing.isPast)
        default: isMeasured = nil
        }
    }
}

extension EvidenceStanding {
    /// Dated on or before the as-of date: a follow-up counts whatever its age.
    fileprivate var isPast: Bool {
        switch self {
        case .holds, .expired, .beforePeriod: true
        case .undated, .afterAsOf: false
        }
    }
}
