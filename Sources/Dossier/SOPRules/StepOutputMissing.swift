import Findings

/// Every step has an output.
struct StepOutputMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/step-output-missing",
        title: LocalizedText(id: "Langkah tanpa output", en: "Step without an output"),
        explanation: LocalizedText(
            id: "Mutu baku setiap langkah menyebut output. Kegiatan yang dibuatkan SOP mempunyai output "
                + "(Permendagri 52/2011).",
            en: "The quality standard of every step names its output. Work that gets an SOP has an output "
                + "(Permendagri 52/2011)."),
        action: LocalizedText(
            id: "Tulis hasil langkah itu, misalnya “Berkas terverifikasi”.",
            en: "Write what the step yields, for example “Berkas terverifikasi”."),
        basis: .flow("mutu baku: output"))
    let principles: [SOPPrinciple] = [.measurable, .efficientAndEffective]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.standard.output.isEmpty else { return nil }
            return SOPViolation(
                step.called
                    + LocalizedText(id: " tidak menyebut output.", en: " names no output."),
                at: step.location)
        }
    }
}
