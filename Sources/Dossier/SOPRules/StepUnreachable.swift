import Findings

/// Every step can be reached from the beginning.
struct StepUnreachable: SOPRule {
    let about = RuleDescription(
        id: "sop/step-unreachable",
        title: LocalizedText(id: "Langkah yang tidak pernah dicapai", en: "Step never reached"),
        explanation: LocalizedText(
            id: "Setiap langkah dapat dicapai dari langkah pertama. Langkah yang tidak dituju siapa pun tidak "
                + "akan pernah dikerjakan.",
            en: "Every step can be reached from the first. One that nothing leads to is never carried out."),
        action: LocalizedText(
            id: "Tunjukkan dari mana langkah itu dicapai, atau hapus.",
            en: "Show from where the step is reached, or delete it."),
        basis: .flow("arah alur"))
    let principles: [SOPPrinciple] = [.efficientAndEffective, .easyAndClear]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachProcedure { procedure in
            let reached = Self.reached(in: procedure)
            return procedure.steps.indices.filter { !reached.contains($0) }.map { index in
                let step = procedure.steps[index]
                return SOPViolation(
                    step.called
                        + LocalizedText(id: " tidak dituju langkah mana pun.", en: " is led to by no other step."),
                    at: step.location)
            }
        }
    }

    /// The first step, the steps that are drawn as beginnings, and what follows from them.
    private static func reached(in procedure: SOPProcedure) -> Set<Int> {
        let steps = procedure.steps
        var waiting = steps.indices.filter { $0 == steps.startIndex || steps[$0].kind == .start }
        var reached = Set(waiting)
        while let index = waiting.popLast() {
            for next in procedure.ways(from: index) where reached.insert(next).inserted { waiting.append(next) }
        }
        return reached
    }
}
