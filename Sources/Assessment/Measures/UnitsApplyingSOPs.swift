internal import Dossier
internal import Findings
internal import Rubric

/// `tl.probis.penerapan`: units that apply their SOPs. A unit does when the share the pack sets of its SOPs in force
/// has valid evidence of application; one without an SOP in force stands outside the denominator.
enum UnitsApplyingSOPs: Measuring {
    static let kind = MeasureKind.unitsApplyingSOPs

    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured {
        var covered: [String] = []
        var outside: [String] = []
        var missing: [(unit: String, proof: Proof)] = []
        var proofs: [UnitProof] = []
        for unit in view.units {
            let proof = proof(ofUnit: unit, ground)
            if !proof.inForce.isEmpty { proofs.append(proof.shown(of: unit, ground)) }
            if proof.inForce.isEmpty {
                outside.append(unit)
            } else if proof.isEnough(ground.settings.unitShare.value) {
                covered.append(unit)
            } else {
                missing.append((unit, proof))
            }
        }
        return Measured(
            measure: Measure(
                kind: kind, covered: covered.count, total: covered.count + missing.count,
                coveredItems: covered.sorted(), missingItems: missing.map(\.unit).sorted(),
                outside: outside.sorted(), proofs: proofs),
            gaps: gaps(missing, ground))
    }

    /// The SOPs of a unit in force, and those of them that lack evidence.
    private struct Proof {
        var inForce: [Int]
        var unproven: [Int]

        func isEnough(_ share: Rational) -> Bool {
            guard let proven = Rational(inForce.count - unproven.count, over: inForce.count) else { return false }
            return proven >= share
        }

        func shown(of unit: String, _ ground: Groundwork) -> UnitProof {
            UnitProof(
                unit: unit, inForce: inForce.count, unproven: unproven.map { ground.dossier.sops[$0].id })
        }
    }

    private static func proof(ofUnit unit: String, _ ground: Groundwork) -> Proof {
        let inForce = ground.sops(ofUnit: unit).filter(ground.isInForce)
        let unproven = inForce.filter { position in
            let sop = ground.dossier.sops[position]
            return ground.evidence.application(of: sop, by: unit, in: ground.dossier.units).isEmpty
        }
        return Proof(inForce: inForce, unproven: unproven)
    }

    private static func gaps(_ missing: [(unit: String, proof: Proof)], _ ground: Groundwork) -> [GapDraft] {
        guard !missing.isEmpty else { return [] }
        let wide = WideMonitoring(ground)
        return missing.map { gap(forUnit: $0.unit, proof: $0.proof, wide, ground) }
    }

    private static func gap(
        forUnit id: String, proof: Proof, _ wide: WideMonitoring, _ ground: Groundwork
    ) -> GapDraft {
        let name = ground.dossier.units[id]?.name ?? id
        let (count, total) = (proof.unproven.count, proof.inForce.count)
        return GapDraft(
            subject: GapSubject(type: .unit, id: id, name: name), owner: id,
            condition: LocalizedText(
                id: "\(count) dari \(total) SOP berlaku di \(name) tanpa bukti penerapan yang masih sah.",
                en: "\(count) of \(total) SOPs in force in \(name) lack valid evidence of application."),
            actions: wide.action(forUnit: id, unproven: count).map { [$0] } ?? actions(for: proof, ground),
            location: SourceLocation(path: "agency.yaml", element: id),
            due: ground.application.firstDue(.application, ofSOPs: proof.unproven, for: id))
    }

    /// A second SOP of the same work is revoked; what is left to prove is monitored.
    private static func actions(for proof: Proof, _ ground: Groundwork) -> [GapAction] {
        let twins = TwinSOPs(proof.inForce, unproven: Set(proof.unproven), ground)
        return proof.unproven.map { position in
            let sop = ground.dossier.sops[position]
            return twins.kept(insteadOf: position).map { revoke(sop, for: ground.dossier.sops[$0], ground) }
                ?? monitor(sop, ground)
        }
    }

    private static func revoke(_ sop: SOP, for kept: SOP, _ ground: Groundwork) -> GapAction {
        GapAction(
            kind: .revoke, effort: ground.effort(.revoke),
            text: LocalizedText(
                id:
                    "Cabut SOP \(sop.called) bila isinya sudah tercakup dalam SOP \(kept.called): keduanya berjudul sama, "
                    + "dari unit yang sama, dan berlaku. Bila tidak, bedakan judulnya, lalu pantau penerapannya.",
                en:
                    "Revoke SOP \(sop.called) where SOP \(kept.called) covers it: both have the same title and the same "
                    + "unit, and are in force. If not, give them different titles, then monitor its application."),
            target: sop.id)
    }

    private static func monitor(_ sop: SOP, _ ground: Groundwork) -> GapAction {
        GapAction(
            kind: .monitor, effort: ground.effort(.monitor),
            text: LocalizedText(
                id: "Pantau penerapan SOP \(sop.calledInFull) dan catat buktinya.",
                en: "Monitor the application of SOP \(sop.calledInFull) and register the evidence."),
            target: sop.id)
    }
}
