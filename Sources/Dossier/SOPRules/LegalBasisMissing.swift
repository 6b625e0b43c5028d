import Findings

/// An SOP names the law it rests on in its identity block.
struct LegalBasisMissing: SOPRule {
    let id: RuleID = "sop/legal-basis-missing"
    let summary = LocalizedText(id: "SOP harus menyebut dasar hukum.", en: "An SOP names its legal basis.")
    let legalBasis: LegalBasis? = .identity("Dasar Hukum")

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        // A register without the column has one finding for all its rows.
        guard entry.sop.legalBasis.isEmpty, entry.columns.contains(.legalBasis) else { return [] }
        switch entry.sop.status {
        case .inForce, .unknown: return [finding(.warning, entry, .legalBasis, Self.message(entry), Self.action)]
        case .draft: return [finding(.note, entry, .legalBasis, Self.message(entry), Self.action)]
        case .revoked, .superseded: return []
        }
    }
}

extension LegalBasisMissing {
    fileprivate static let action = LocalizedText(
        id: "Isi Dasar Hukum; pisahkan beberapa peraturan dengan titik koma.",
        en: "Fill in Dasar Hukum; put semicolons between regulations.")

    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak menyebut dasar hukum.", en: "\(entry.name) names no legal basis.")
    }
}
