import Findings

/// Every step has a performer.
struct StepPerformerMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/step-performer-missing",
        title: LocalizedText(id: "Langkah tanpa pelaksana", en: "Step without a performer"),
        explanation: LocalizedText(
            id: "Setiap langkah mempunyai pelaksana: tanda atau simbol di kolom seorang pelaksana. Tanpa itu "
                + "tidak seorang pun bertanggung jawab.",
            en: "Every step has a performer: a mark or shape in the column of one. Without it nobody answers for "
                + "the step."),
        action: LocalizedText(
            id: "Beri tanda di kolom pelaksana langkah itu.",
            en: "Put the mark in the column of whoever carries it out."),
        basis: .flow("pelaksana"))
    let principles: [SOPPrinciple] = [.everyonesPart, .easyAndClear]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.performers.isEmpty else { return nil }
            return SOPViolation(
                step.called
                    + LocalizedText(id: " tidak mempunyai pelaksana.", en: " has no performer."),
                at: step.location)
        }
    }
}
