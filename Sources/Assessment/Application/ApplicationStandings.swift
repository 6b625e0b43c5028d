internal import Dossier
internal import Findings
internal import Rubric

/// Where every SOP in force stands in the stages the pack lets judge, by the evidence register.
///
/// The kinds that show application and how long they hold are those of the measure; the other kinds are those of the
/// pack's rhythm. What the pack says nothing of is not judged.
struct ApplicationStandings: Sendable {
    /// The stages judged, in their order.
    let stages: [ApplicationStage]

    private let judged: [JudgedStage]
    private let followUp: FollowUpRule?
    /// By position in the register, of its owner; empty for what is not in force.
    private let own: [[StageProof]]
    private let dossier: Dossier

    init(
        _ dossier: Dossier, standings: [SOPStanding], evidence: EvidenceIndex, settings: MeasurementSettings,
        asOf: CalendarDate
    ) {
        let judged = JudgedStage.all(dossier, settings, asOf: asOf)
        let hasEvaluation = judged.contains { $0.stage == .evaluation }
        self.dossier = dossier
        self.judged = judged
        followUp = hasEvaluation ? FollowUpRule(dossier, evidence, settings) : nil
        stages = judged.map(\.stage) + (hasEvaluation ? [.followUp] : [])
        own = zip(dossier.sops, standings).map { sop, standing in
            standing == .inForce ? judged.map { $0.evidence.proof(of: sop) } : []
        }
    }

    /// Of an SOP in force, in the order of `stages`: for the unit it counts for, or without one what its owner proves.
    func standings(ofSOP position: Int, for unit: String? = nil) -> [StageStanding] {
        let sop = dossier.sops[position]
        let proofs = proofs(ofSOP: position, sop, for: unit)
        let standings = zip(judged, proofs).map { $0.standing(of: sop, $1) }
        guard let followUp, let evaluation = zip(judged, proofs).first(where: { $0.0.stage == .evaluation }) else {
            return standings
        }
        return standings + [followUp.standing(evaluation.1.items, dossier.evidence)]
    }

    /// The first day any of these SOPs has to be done with `stage`, of those that lack it.
    func firstDue(_ stage: ApplicationStage, ofSOPs positions: [Int], for unit: String?) -> CalendarDate? {
        positions.compactMap { position in
            standings(ofSOP: position, for: unit).first { $0.stage == stage && $0.state == .lacking }?.due
        }.min()
    }

    /// What its owner proves; for a unit it is shared with, what that unit proves besides.
    private func proofs(ofSOP position: Int, _ sop: SOP, for unit: String?) -> [StageProof] {
        let sharing = unit.flatMap { isShared(sop, with: $0) ? $0 : nil }
        return zip(judged, own[position]).map { stage, proof in
            let proof = sharing.map { proof.merged(with: stage.evidence.proof(ofUnit: $0)) } ?? proof
            return proof.merged(with: stage.evidence.told(sop, to: sharing ?? sop.unit, in: dossier.units))
        }
    }

    /// Whether it counts for a unit that neither owns it nor stands above its owner.
    private func isShared(_ sop: SOP, with unit: String) -> Bool {
        guard sop.scope != .owner else { return false }
        return !(sop.unit.map { dossier.units.isUnit($0, atOrBelow: unit) } ?? false)
    }
}

/// One stage with the evidence of it and its rhythm.
private struct JudgedStage: Sendable {
    var stage: ApplicationStage
    var evidence: StageEvidence
    /// Months from the day the SOP takes effect to the first.
    var firstMonths: Int

    static func all(_ dossier: Dossier, _ settings: MeasurementSettings, asOf: CalendarDate) -> [JudgedStage] {
        var stages: [JudgedStage] = []
        func add(_ stage: ApplicationStage, _ kinds: [String: AcceptedKind], firstMonths: Int) {
            let evidence = StageEvidence(dossier, kinds: kinds, pairs: stage == .socialisation, asOf: asOf)
            stages.append(JudgedStage(stage: stage, evidence: evidence, firstMonths: firstMonths))
        }
        func add(_ stage: ApplicationStage, _ rhythm: EvidenceRhythm?) {
            guard let rhythm else { return }
            let kind = AcceptedKind(months: rhythm.everyMonths, isUnitWide: rhythm.isUnitWide)
            add(stage, [rhythm.kind: kind], firstMonths: rhythm.firstMonths)
        }
        add(.socialisation, settings.rhythm(of: EvidenceKind.socialisation.rawValue))
        let accepted = settings.application.map {
            ($0.kind, AcceptedKind(months: $0.validityMonths, isUnitWide: $0.isUnitWide))
        }
        // An SOP is to be applied from the day it takes effect.
        if !accepted.isEmpty {
            add(.application, Dictionary(accepted, uniquingKeysWith: { first, _ in first }), firstMonths: 0)
        }
        add(.monitoring, settings.rhythm(of: EvidenceKind.monitoring.rawValue))
        add(.evaluation, settings.rhythm(of: settings.evaluation.kind))
        return stages
    }

    func standing(of sop: SOP, _ proof: StageProof) -> StageStanding {
        let first = sop.effective?.latest.adding(months: firstMonths)
        return StageStanding(
            stage: stage, state: proof.holds ? .done : .lacking, items: proof.items, last: proof.last,
            due: proof.last == nil ? first : proof.lapses)
    }
}

/// Which evaluations were followed up, and by when the others have to be.
private struct FollowUpRule: Sendable {
    /// By position in the evidence register.
    let done: Set<Int>
    let months: Int?

    init(_ dossier: Dossier, _ evidence: EvidenceIndex, _ settings: MeasurementSettings) {
        let kind = settings.evaluation.kind
        done = Set(
            dossier.evidence.indices.filter {
                dossier.evidence[$0].kind?.rawValue == kind && evidence.isFollowedUp(dossier.evidence[$0])
            })
        months = settings.rhythm(of: settings.evaluation.followUpKind)?.firstMonths
    }

    /// By the positions of the evaluations that hold.
    func standing(_ evaluations: [Int], _ register: [Evidence]) -> StageStanding {
        let open = evaluations.filter { !done.contains($0) }
        let first = open.compactMap { register[$0].date?.latest }.min()
        return StageStanding(
            stage: .followUp, state: evaluations.isEmpty ? .idle : open.isEmpty ? .done : .lacking,
            items: evaluations.filter(done.contains), last: first,
            due: first.flatMap { first in months.map { first.adding(months: $0) } })
    }
}
