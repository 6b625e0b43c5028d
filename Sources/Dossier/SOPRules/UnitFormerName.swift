import Findings

/// The register names the unit as it is called now. After a reorganisation SOPs under the old name are stale.
struct UnitFormerName: SOPRule {
    let id: RuleID = "sop/unit-former-name"
    let summary = LocalizedText(
        id: "Unit SOP ditulis dengan nomenklatur yang sekarang.", en: "The unit of an SOP has its present name.")
    let legalBasis: LegalBasis? = .identity("nama unit")

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        guard case .formerName(let unit) = entry.unit, let text = entry.sop.unitText else { return [] }
        return [finding(.warning, entry, .unit, Self.message(entry, text, unit), Self.action)]
    }
}

extension UnitFormerName {
    fileprivate static let action = LocalizedText(
        id: "Periksa apakah SOP masih sesuai dengan struktur baru, lalu revisi nama unitnya.",
        en: "See whether the SOP still fits the new structure, then revise the name of the unit.")

    fileprivate static func message(_ entry: SOPEntry, _ text: String, _ unit: Unit) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) masih memakai nama lama \(text.quoted); sekarang \(unit.name.quoted).",
            en: "\(entry.name) still uses the former name \(text.quoted); now it is \(unit.name.quoted).")
    }
}
