import Findings

/// The identity block of the document has Kualifikasi Pelaksana.
struct QualificationsMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/qualifications-missing",
        title: LocalizedText(id: "Kualifikasi Pelaksana kosong", en: "No qualifications of performers"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP menyebut kemampuan yang harus dimiliki pelaksana.",
            en: "The identity block says what performers must be able to do."),
        action: LocalizedText(
            id: "Tulis pengetahuan dan keterampilan yang dibutuhkan setiap pelaksana.",
            en: "Write what each performer must know and be able to do."),
        basis: .identity("Kualifikasi Pelaksana"))
    let principles: [SOPPrinciple] = [.everyonesPart, .easyAndClear]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.qualifications, "Kualifikasi Pelaksana")
    }
}
