import Findings

/// An SOP has a number in its identity block; evidence and links refer to it by that. A draft may still wait for one.
struct NumberMissing: SOPRule {
    let id: RuleID = "sop/number-missing"
    let summary = LocalizedText(id: "SOP harus bernomor.", en: "An SOP has a number.")
    let legalBasis: LegalBasis? = .identity("Nomor SOP")

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        // A register without the column has one finding for all its rows.
        guard entry.sop.number == nil, entry.columns.contains(.number) else { return [] }
        switch entry.sop.status {
        case .inForce, .unknown: return [finding(.warning, entry, .number, Self.message(entry), Self.action)]
        case .draft: return [finding(.note, entry, .number, Self.message(entry), Self.action)]
        case .revoked, .superseded: return []
        }
    }
}

extension NumberMissing {
    fileprivate static let action = LocalizedText(
        id: "Isi Nomor SOP sesuai buku penomoran.", en: "Fill in Nomor SOP as the office numbers its SOPs.")

    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak bernomor, jadi bukti dan kaitan tidak dapat merujuknya dengan pasti.",
            en: "\(entry.name) has no number, so evidence and links cannot refer to it for sure.")
    }
}
