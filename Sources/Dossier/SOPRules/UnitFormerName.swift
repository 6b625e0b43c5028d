import Findings

/// The register names the unit as it is called now. After a reorganisation SOPs under the old name are stale.
struct UnitFormerName: SOPRule {
    let about = RuleDescription(
        id: "sop/unit-former-name",
        title: LocalizedText(id: "Unit ditulis dengan nama lama", en: "Unit under its former name"),
        explanation: LocalizedText(
            id: "Unit SOP ditulis dengan nomenklatur yang sekarang. Setelah perubahan struktur, SOP dengan nama "
                + "lama sering kali tidak sesuai lagi.",
            en: "The unit of an SOP has its present name. After a reorganisation SOPs under the old name are "
                + "often stale."),
        action: LocalizedText(
            id: "Periksa apakah SOP masih sesuai dengan struktur baru, lalu revisi nama unitnya.",
            en: "See whether the SOP still fits the new structure, then revise the name of the unit."),
        basis: .identity("nama unit"))
    let principles: [SOPPrinciple] = [.dynamic, .aligned]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard case .formerName(let unit) = entry.unit, let text = entry.sop.unitText else { return [] }
        return [violation(.warning, entry, .unit, Self.message(entry, text, unit))]
    }
}

extension UnitFormerName {
    fileprivate static func message(_ entry: SOPEntry, _ text: String, _ unit: Unit) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) masih memakai nama lama \(text.quoted); sekarang \(unit.name.quoted).",
            en: "\(entry.name) still uses the former name \(text.quoted); now it is \(unit.name.quoted).")
    }
}
