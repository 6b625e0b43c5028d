import Findings

/// An SOP in force has the date it took effect in its identity block; without it, it does not count.
struct EffectiveMissing: SOPRule {
    let id: RuleID = "sop/effective-missing"
    let summary = LocalizedText(
        id: "SOP yang berlaku harus mempunyai Tanggal Efektif.", en: "An SOP in force has an effective date.")
    let legalBasis: LegalBasis? = .identity("Tanggal Efektif")

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        // A cell that is filled in but is no date has a finding of its own.
        guard entry.sop.effective == nil, entry.row?[.effective] == nil else { return [] }
        switch entry.sop.status {
        case .inForce: return [finding(.error, entry, .effective, Self.message(entry), Self.action)]
        case .unknown: return [finding(.warning, entry, .effective, Self.message(entry), Self.action)]
        case .draft, .revoked, .superseded: return []
        }
    }
}

extension EffectiveMissing {
    fileprivate static let action = LocalizedText(
        id: "Isi Tanggal Efektif sesuai naskah SOP yang disahkan.",
        en: "Fill in Tanggal Efektif as in the ratified SOP.")

    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak mempunyai Tanggal Efektif, jadi tidak dihitung berlaku.",
            en: "\(entry.name) has no effective date, so it does not count as in force.")
    }
}
