import Findings

/// Every step says what is done.
struct StepActivityMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/step-activity-missing",
        title: LocalizedText(id: "Langkah tanpa kegiatan", en: "Step without an activity"),
        explanation: LocalizedText(
            id: "Setiap langkah menyebut kegiatan yang dilakukan.",
            en: "Every step says what is done."),
        action: LocalizedText(
            id: "Tulis kegiatannya dengan kata kerja, misalnya “Memeriksa berkas”.",
            en: "Write the activity with a verb, for example “Check the documents”."),
        basis: .flow("uraian kegiatan"))
    let principles: [SOPPrinciple] = [.easyAndClear]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.activity.cellText == nil else { return nil }
            return SOPViolation(
                step.called
                    + LocalizedText(id: " tidak menyebut kegiatan.", en: " does not say what is done."),
                at: step.location)
        }
    }
}
