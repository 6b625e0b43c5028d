import Findings

/// An SOP in force was ratified: the register names the official, or the decision that ratified it.
struct RatificationMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/ratification-missing",
        title: LocalizedText(id: "Belum jelas siapa yang mengesahkan", en: "Nobody is said to have ratified it"),
        explanation: LocalizedText(
            id: "SOP yang berlaku harus disahkan: pejabat pengesah atau nomor penetapannya terisi di register, "
                + "dan pejabatnya tertulis pada identitas naskah.",
            en: "An SOP in force is ratified: the official or the decision is named in the register, and the "
                + "official in its identity block."),
        action: LocalizedText(
            id: "Isi Disahkan Oleh dengan jabatan pengesah, atau Nomor Penetapan; bila belum disahkan, ubah "
                + "status menjadi draf.",
            en: "Fill in Disahkan Oleh with the position, or Nomor Penetapan; if it is not ratified yet, make the "
                + "status draf."),
        basis: .identity("Pengesahan"))
    let principles: [SOPPrinciple] = [.legalCertainty, .binding]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        inRegister(entry) + inDocument(entry)
    }

    private func inRegister(_ entry: SOPEntry) -> [SOPViolation] {
        // An SOP without a row is known from its document only.
        guard entry.row != nil, entry.sop.ratifiedBy == nil, entry.sop.instrument == nil else { return [] }
        switch entry.sop.status {
        case .inForce: return [violation(.error, entry, .ratifiedBy, Self.message(entry))]
        case .unknown: return [violation(.warning, entry, .ratifiedBy, Self.message(entry))]
        case .draft, .revoked, .superseded: return []
        }
    }

    private func inDocument(_ entry: SOPEntry) -> [SOPViolation] {
        guard entry.sop.isCurrent else { return [] }
        return entry.missing(.ratifiedBy, "Disahkan Oleh", mayWait: true)
    }
}

extension RatificationMissing {
    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak menyebut siapa yang mengesahkan, jadi tidak dihitung berlaku.",
            en: "\(entry.name) does not say who ratified it, so it does not count as in force.")
    }
}
