internal import Dossier
internal import Findings

/// The units whose own SOPs in force are overdue in one stage. An SOP shared with others stands with its owner, so that
/// it is said once.
struct OverdueUnits {
    let stage: ApplicationStage
    let evidence: CheckedEvidence

    /// One for each unit, in their order.
    ///
    /// `words` makes the sentence of the unit's name, the count and a list of SOPs, in each language.
    func violations(_ words: (OverdueUnit) -> LocalizedText) -> [EvidenceViolation] {
        guard evidence.ground.application.stages.contains(stage) else { return [] }
        var overdue: [String: OverdueUnit] = [:]
        for position in evidence.ground.dossier.sops.indices where evidence.ground.isInForce(position) {
            let sop = evidence.ground.dossier.sops[position]
            guard let id = sop.unit, let unit = evidence.ground.dossier.units[id] else { continue }
            let standing = evidence.ground.application.standings(ofSOP: position).first { $0.stage == stage }
            overdue[id, default: OverdueUnit(name: unit.name)].take(
                sop, isOverdue: standing?.isOverdue(on: evidence.asOf) ?? false, isNever: standing?.last == nil)
        }
        return evidence.ground.dossier.units.units.compactMap { unit in
            guard let found = overdue[unit.id], !found.sops.isEmpty else { return nil }
            return EvidenceViolation(words(found), at: SourceLocation(path: "agency.yaml", element: unit.id))
        }
    }
}

/// One unit with those of its SOPs that are overdue.
struct OverdueUnit {
    var name: String
    /// How many SOPs in force it owns.
    private(set) var owned = 0
    /// What those that are overdue are called.
    private(set) var sops: [String] = []
    /// Of how many of those it was never done.
    private(set) var never = 0

    init(name: String) { self.name = name }

    mutating func take(_ sop: SOP, isOverdue: Bool, isNever: Bool) {
        owned += 1
        guard isOverdue else { return }
        sops.append(sop.called)
        if isNever { never += 1 }
    }

    /// The first few, and how many others: `065/01, 065/02, 065/03 dan 4 lainnya`.
    var listed: LocalizedText {
        let first = sops.prefix(3).joined(separator: ", ")
        let rest = sops.count - 3
        guard rest > 0 else { return LocalizedText(id: first, en: first) }
        return LocalizedText(id: "\(first) dan \(rest) lainnya", en: "\(first) and \(rest) more")
    }
}
