import Findings

/// The identity block of the document has Peringatan.
struct WarningsMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/warnings-missing",
        title: LocalizedText(id: "Peringatan kosong", en: "No warnings"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP memuat peringatan: apa akibatnya bila SOP tidak dijalankan.",
            en: "The identity block warns of what happens where the SOP is not followed."),
        action: LocalizedText(
            id: "Tulis akibat bila SOP tidak dijalankan, dan hal yang harus diwaspadai.",
            en: "Write what happens where the SOP is not followed, and what to beware of."),
        basis: .identity("Peringatan"))
    let principles: [SOPPrinciple] = [.binding]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.warnings, "Peringatan")
    }
}
