import Findings

/// Every step says what it takes.
struct StepInputsMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/step-inputs-missing",
        title: LocalizedText(id: "Langkah tanpa kelengkapan", en: "Step without inputs"),
        explanation: LocalizedText(
            id: "Mutu baku setiap langkah menyebut kelengkapan yang dibutuhkan.",
            en: "The quality standard of every step lists what it takes."),
        action: LocalizedText(
            id: "Tulis dokumen, data, atau alat yang dibutuhkan langkah itu.",
            en: "Write down the documents, data or tools the step takes."),
        basis: .flow("mutu baku: kelengkapan"))
    let principles: [SOPPrinciple] = [.measurable, .aligned]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.standard.inputs.isEmpty else { return nil }
            return SOPViolation(
                step.called
                    + LocalizedText(id: " tidak menyebut kelengkapan.", en: " lists no inputs."),
                at: step.location)
        }
    }
}
