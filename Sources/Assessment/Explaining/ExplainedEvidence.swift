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
    /// Of what no score rests on: whether the table of application counts it; `nil` where the measurement asks for its
    /// kind.
    public var isInTable: Bool?

    /// Why it is not counted, where its dates are not all that stands in the way.
    public var refusal: EvidenceRefusal?

    init(
        _ evidence: Evidence, for measure: MeasureKind?, in scope: AnswerScope = .agency, _ index: ResultIndex
    ) {
        self.evidence = evidence
        let settings = index.instrument.settings
        standing = evidence.standing(
            on: index.result.provenance.asOf, settings: settings, period: index.result.agency.period)
        switch measure {
        case .unitsApplyingSOPs:
            refusal = EvidenceRefusal(evidence, for: .unitsApplyingSOPs, in: scope, index)
            isMeasured = refusal == nil && standing == .holds
        case .evaluation:
            refusal = EvidenceRefusal(evidence, for: .evaluation, in: scope, index)
            let isFollowUp = evidence.kind?.rawValue == settings?.evaluation.followUpKind
            isMeasured = refusal == nil && (isFollowUp ? standing.isPast : standing == .holds)
        default: isMeasured = nil
        }
        noteTable(index)
    }

    /// Leaves it out of what is counted, whatever its dates.
    mutating func refuse(_ why: EvidenceRefusal) {
        (isMeasured, refusal) = (false, refusal ?? why)
    }
}

extension ExplainedEvidence {
    /// A kind that no measure asks for but the rhythm of the pack, such as socialisation, holds as long as that says:
    /// for good, where once is enough.
    private mutating func noteTable(_ index: ResultIndex) {
        guard isMeasured == false, let settings = index.instrument.settings, let kind = evidence.kind?.rawValue,
            !settings.application.contains(where: { $0.kind == kind }),
            ![settings.evaluation.kind, settings.evaluation.followUpKind].contains(kind),
            let rhythm = settings.rhythm(of: kind)
        else { return }
        let asOf = index.result.provenance.asOf
        isInTable = !evidence.subjects.isEmpty && evidence.holds(on: asOf, months: rhythm.everyMonths)
        if isInTable == true { standing = .holds }
    }
}

extension Evidence {
    fileprivate func holds(on day: CalendarDate, months: Int?) -> Bool {
        guard let date, date.latest <= day.latest else { return false }
        guard let end = validUntil?.latest ?? months.map({ date.earliest.adding(months: $0) }) else { return true }
        return day.latest <= end
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
