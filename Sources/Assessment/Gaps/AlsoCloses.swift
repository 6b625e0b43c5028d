internal import Dossier
internal import Findings
internal import Rubric

/// What else the actions of a gap close: one SOP in force covers every map it is traced to, at every scope; one
/// monitored SOP counts wherever it is shared; one follow-up answers every evaluation of the same thing.
struct AlsoCloses {
    private let ground: Groundwork
    /// The ids of the gaps, by what they are about.
    private var ofMap: [String: [String]] = [:]
    private var ofUnitWithoutMap: [String: [String]] = [:]
    private var ofUnitWithoutProof: [String: [String]] = [:]
    private var ofEvaluation: [String: [String]] = [:]
    /// The maps each SOP is traced to.
    private var maps: [String: [String]] = [:]
    /// What each unit lacks evidence for, and how many more may stay without.
    private var lacking: [String: (sops: Set<String>, spare: Int)] = [:]
    /// The units that lack evidence for an SOP.
    private var lackedBy: [String: [String]] = [:]
    private var evaluationsOf: [EvidenceSubject: [String]] = [:]
    private var evaluations: [String: Evidence] = [:]

    /// No more than this many are listed for one gap; `Gap.alsoClosesMore` says how many more there are.
    static let most = 50

    init(_ gaps: [Gap], proofs: [UnitProof], kinds: [String: MeasureKind], _ ground: Groundwork) {
        self.ground = ground
        for gap in gaps {
            switch kinds[gap.indicator] {
            case .mapsWithSOP, .crossFunctionalMapsWithSOP: ofMap[gap.subject.id, default: []].append(gap.id)
            case .unitsWithMaps: ofUnitWithoutMap[gap.subject.id, default: []].append(gap.id)
            case .unitsApplyingSOPs: ofUnitWithoutProof[gap.subject.id, default: []].append(gap.id)
            case .evaluation: ofEvaluation[gap.subject.id, default: []].append(gap.id)
            case nil: break
            }
        }
        for (map, sops) in ground.tracedSOPs.enumerated() {
            for sop in sops { maps[ground.dossier.sops[sop].id, default: []].append(ground.dossier.maps[map].id) }
        }
        noteProofs(proofs)
        for evaluation in ground.evidence.evaluations where ofEvaluation[evaluation.id] != nil {
            evaluations[evaluation.id] = evaluation
            for subject in evaluation.subjects { evaluationsOf[subject, default: []].append(evaluation.id) }
        }
    }

    private mutating func noteProofs(_ proofs: [UnitProof]) {
        let share = ground.settings.unitShare.value
        for proof in proofs where ofUnitWithoutProof[proof.unit] != nil {
            // As many may stay without proof as the share leaves.
            var spare = 0
            while spare < proof.inForce,
                Rational(proof.inForce - spare - 1, over: proof.inForce).map({ $0 >= share }) ?? false
            { spare += 1 }
            lacking[proof.unit] = (Set(proof.unproven), spare)
            for sop in proof.unproven { lackedBy[sop, default: []].append(proof.unit) }
        }
    }

    /// The gap with what else its actions close.
    func filled(_ gap: Gap, kind: MeasureKind?) -> Gap {
        let closed: [String] =
            switch kind {
            case .mapsWithSOP, .crossFunctionalMapsWithSOP: byMaps(gap)
            case .unitsWithMaps: byMap(of: gap.subject.id)
            case .unitsApplyingSOPs: byProof(gap)
            case .evaluation: byFollowUp(gap)
            case nil: []
            }
        var seen: Set<String> = [gap.id]
        let others = closed.filter { seen.insert($0).inserted }
        var gap = gap
        gap.alsoCloses = Array(others.prefix(Self.most))
        gap.alsoClosesMore = others.count - gap.alsoCloses.count
        return gap
    }

    /// The map itself at other scopes and indicators, and the other maps of the SOP that comes into force.
    private func byMaps(_ gap: Gap) -> [String] {
        let sops = Set(gap.actions.filter { $0.kind != .repairMap && $0.kind != .confirmLink }.compactMap(\.target))
        let others = sops.sorted().flatMap { maps[$0] ?? [] }
        return ([gap.subject.id] + others.prefix(Self.most * 4)).flatMap { ofMap[$0] ?? [] }
    }

    private func byMap(of unit: String) -> [String] {
        ground.dossier.units.path(from: unit).flatMap { ofUnitWithoutMap[$0.id] ?? [] }
    }

    /// Units that lack nothing more once these SOPs are monitored.
    private func byProof(_ gap: Gap) -> [String] {
        let monitored =
            isWide(gap)
            ? ownUnproven(of: gap.subject.id)
            : Set(
                gap.actions.filter { $0.kind == .monitor || $0.kind == .revoke }.compactMap(\.target))
        var found: [String: Int] = [:]
        for sop in monitored {
            // A list as long as the agency is not gone through for every unit.
            for unit in (lackedBy[sop] ?? []).prefix(Self.most * 4) { found[unit, default: 0] += 1 }
        }
        let proven = found.filter { unit, count in
            guard let lacking = lacking[unit] else { return false }
            return lacking.sops.count - count <= lacking.spare
        }.keys.sorted()
        return (ofUnitWithoutProof[gap.subject.id] ?? []) + proven.flatMap { ofUnitWithoutProof[$0] ?? [] }
    }

    /// Whether one monitoring of the whole unit closes it.
    private func isWide(_ gap: Gap) -> Bool {
        gap.actions.contains { $0.kind == .monitor && $0.target == gap.subject.id }
    }

    /// What a monitoring of the whole unit proves wherever it counts: the SOPs owned at or below the unit.
    private func ownUnproven(of unit: String) -> Set<String> {
        let units = ground.dossier.units
        return (lacking[unit]?.sops ?? []).filter { id in
            guard let owner = ground.sopPositions[id].flatMap({ ground.dossier.sops[$0].unit }) else { return false }
            return units.isUnit(owner, atOrBelow: unit)
        }
    }

    private func byFollowUp(_ gap: Gap) -> [String] {
        guard let evaluation = evaluations[gap.subject.id] else { return [] }
        let same = evaluation.subjects.flatMap { evaluationsOf[$0] ?? [] }
        return ([gap.subject.id] + same).flatMap { ofEvaluation[$0] ?? [] }
    }
}

extension AssessmentResult {
    /// Fills in what else the actions of each gap close.
    mutating func noteSharedActions(_ ground: Groundwork) {
        let kinds = Dictionary(
            provenance.instrument.indicators.compactMap { indicator in indicator.measure.map { (indicator.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        let proofs = indicators.first { $0.scope == .agency && $0.measure?.kind == .unitsApplyingSOPs }?.measure?.proofs
        let closes = AlsoCloses(gaps, proofs: proofs ?? [], kinds: kinds, ground)
        gaps = gaps.map { closes.filled($0, kind: kinds[$0.indicator]) }
    }
}
