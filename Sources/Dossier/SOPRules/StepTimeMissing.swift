import Findings

/// Every step says how long it takes.
struct StepTimeMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/step-time-missing",
        title: LocalizedText(id: "Langkah tanpa waktu", en: "Step without a time"),
        explanation: LocalizedText(
            id: "Mutu baku setiap langkah menyebut waktu yang dibutuhkan. Tanpa waktu, pelaksanaannya tidak dapat "
                + "diukur.",
            en: "The quality standard of every step says how long it takes. Without a time nobody can measure it."),
        action: LocalizedText(
            id: "Tulis waktunya, misalnya “10 menit” atau “1–2 hari kerja”.",
            en: "Write the time, for example “10 menit” or “1–2 hari kerja”."),
        basis: .flow("mutu baku: waktu"))
    let principles: [SOPPrinciple] = [.measurable, .userOriented]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.standard.duration == nil, step.standard.durationText?.cellText == nil else {
                return nil
            }
            return SOPViolation(
                step.called
                    + LocalizedText(id: " tidak menyebut waktu.", en: " says no time."),
                at: step.location)
        }
    }
}
