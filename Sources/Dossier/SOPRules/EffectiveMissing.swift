import Findings

/// An SOP in force has the date it took effect in its identity block; without it, it does not count.
struct EffectiveMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/effective-missing",
        title: LocalizedText(id: "Tanggal Efektif kosong", en: "No effective date"),
        explanation: LocalizedText(
            id: "SOP yang berlaku harus mempunyai Tanggal Efektif, di register dan pada identitas naskahnya; "
                + "tanpa itu SOP tidak dihitung berlaku.",
            en: "An SOP in force has an effective date, in the register and in its identity block; without it, it "
                + "does not count as in force."),
        action: LocalizedText(
            id: "Isi Tanggal Efektif sesuai naskah SOP yang disahkan.",
            en: "Fill in Tanggal Efektif as in the ratified SOP."),
        basis: .identity("Tanggal Efektif"))
    let principles: [SOPPrinciple] = [.legalCertainty, .binding]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        inRegister(entry) + inDocument(entry)
    }

    private func inRegister(_ entry: SOPEntry) -> [SOPViolation] {
        // A cell that is filled in but is no date has a finding of its own.
        guard entry.row != nil, entry.sop.effective == nil, entry.row?[.effective] == nil else { return [] }
        switch entry.sop.status {
        case .inForce: return [violation(.error, entry, .effective, Self.message(entry))]
        case .unknown: return [violation(.warning, entry, .effective, Self.message(entry))]
        case .draft, .revoked, .superseded: return []
        }
    }

    private func inDocument(_ entry: SOPEntry) -> [SOPViolation] {
        guard entry.sop.isCurrent else { return [] }
        return entry.missing(.effective, "Tanggal Efektif", mayWait: true)
    }
}

extension EffectiveMissing {
    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak mempunyai Tanggal Efektif, jadi tidak dihitung berlaku.",
            en: "\(entry.name) has no effective date, so it does not count as in force.")
    }
}
