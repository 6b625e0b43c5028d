import Findings

/// A jump leads to a step that exists.
struct JumpUnknown: SOPRule {
    let about = RuleDescription(
        id: "sop/jump-unknown",
        title: LocalizedText(id: "Lompatan ke langkah yang tidak ada", en: "Jump to no step"),
        explanation: LocalizedText(
            id: "Lompatan seperti “kembali ke langkah 2” menuju langkah yang ada di prosedur itu. Setelah langkah "
                + "disisipkan atau dihapus, nomornya sering tertinggal.",
            en: "A jump as “kembali ke langkah 2” leads to a step of the procedure. After steps were put in or "
                + "taken out its number is often left behind."),
        action: LocalizedText(
            id: "Perbaiki nomor langkah yang dituju.",
            en: "Mend the number of the step it leads to."),
        basis: .flow("arah alur"))
    let principles: [SOPPrinciple] = [.easyAndClear, .consistent]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachProcedure { procedure in
            procedure.steps.flatMap { step in
                step.next.compactMap { jump -> SOPViolation? in
                    guard let number = jump.step, !procedure.hasStep(number) else { return nil }
                    return SOPViolation(
                        step.called
                            + LocalizedText(
                                id: " menuju langkah \(number), yang tidak ada\(procedure.place.indonesian).",
                                en: " leads to step \(number), which is not there\(procedure.place.english)."),
                        at: step.location)
                }
            }
        }
    }
}
