import Findings

/// The identity block of the document has Tanggal Pembuatan.
struct CreatedMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/created-missing",
        title: LocalizedText(id: "Tanggal Pembuatan kosong", en: "No date of making"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP memuat Tanggal Pembuatan, yaitu tanggal SOP selesai disusun.",
            en: "The identity block gives the date the SOP was finished."),
        action: LocalizedText(
            id: "Isi Tanggal Pembuatan dengan tanggal SOP selesai disusun.",
            en: "Fill in Tanggal Pembuatan with the day the SOP was finished."),
        basis: .identity("Tanggal Pembuatan"))
    let principles: [SOPPrinciple] = [.documented]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.created, "Tanggal Pembuatan")
    }
}
