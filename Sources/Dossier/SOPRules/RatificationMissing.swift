import Findings

/// An SOP in force was ratified: the register names the official, or the decision that ratified it.
struct RatificationMissing: SOPRule {
    let id: RuleID = "sop/ratification-missing"
    let summary = LocalizedText(
        id: "SOP yang berlaku harus disahkan: pejabat atau nomor penetapannya terisi.",
        en: "An SOP in force is ratified: the official or the decision is named.")
    let legalBasis: LegalBasis? = .identity("Pengesahan")

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        guard entry.sop.ratifiedBy == nil, entry.sop.instrument == nil else { return [] }
        switch entry.sop.status {
        case .inForce: return [finding(.error, entry, .ratifiedBy, Self.message(entry), Self.action)]
        case .unknown: return [finding(.warning, entry, .ratifiedBy, Self.message(entry), Self.action)]
        case .draft, .revoked, .superseded: return []
        }
    }
}

extension RatificationMissing {
    fileprivate static let action = LocalizedText(
        id: "Isi Disahkan Oleh dengan jabatan pengesah, atau Nomor Penetapan; bila belum disahkan, ubah status "
            + "menjadi draf.",
        en: "Fill in Disahkan Oleh with the position, or Nomor Penetapan; if it is not ratified yet, make the "
            + "status draf.")

    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak menyebut siapa yang mengesahkan, jadi tidak dihitung berlaku.",
            en: "\(entry.name) does not say who ratified it, so it does not count as in force.")
    }
}
