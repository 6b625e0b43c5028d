import Findings

/// The identity block of the document has Peralatan dan Perlengkapan.
struct EquipmentMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/equipment-missing",
        title: LocalizedText(id: "Peralatan dan Perlengkapan kosong", en: "No equipment"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP menyebut peralatan dan perlengkapan yang dibutuhkan untuk menjalankannya.",
            en: "The identity block lists the equipment it takes to carry the SOP out."),
        action: LocalizedText(
            id: "Daftar alat, aplikasi dan formulir yang dibutuhkan.",
            en: "List the tools, systems and forms it takes."),
        basis: .identity("Peralatan dan Perlengkapan"))
    let principles: [SOPPrinciple] = [.efficientAndEffective, .easyAndClear]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.equipment, "Peralatan dan Perlengkapan")
    }
}
