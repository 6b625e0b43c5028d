import Findings

/// The identity block of the document has nama instansi dan unit.
struct UnitMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/unit-missing",
        title: LocalizedText(id: "Nama unit tidak tertulis", en: "No unit named"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP memuat nama instansi dan unit yang memilikinya, supaya jelas bagi siapa SOP "
                + "itu berlaku.",
            en: "The identity block names the agency and the unit that owns the SOP, so that it is clear whom it "
                + "binds."),
        action: LocalizedText(
            id: "Tulis nama instansi dan unit pada kepala naskah.",
            en: "Write the name of the agency and the unit at the head of the document."),
        basis: .identity("nama instansi dan unit"))
    let principles: [SOPPrinciple] = [.legalCertainty, .documented]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.unit, "nama instansi dan unit")
    }
}
