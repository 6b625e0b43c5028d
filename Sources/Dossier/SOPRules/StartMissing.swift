import Findings

/// A procedure shows its beginning: the capsule, or the word for it.
struct StartMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/start-missing",
        title: LocalizedText(id: "Awal tidak ditunjukkan", en: "Beginning not shown"),
        explanation: LocalizedText(
            id: "Langkah awal, utama, dan akhir sebuah SOP jelas; awal ditunjukkan dengan kapsul (mulai/akhir) "
                + "atau kata “Mulai”.",
            en: "First, main and last steps of an SOP are plain; the beginning is shown by a capsule or the word "
                + "“Mulai”."),
        action: LocalizedText(
            id: "Gambar kapsul atau tulis “Mulai” pada langkah itu.",
            en: "Draw the capsule, or write “Mulai” at that step."),
        basis: .flow("simbol kapsul: mulai/akhir"))
    let principles: [SOPPrinciple] = [.easyAndClear]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachProcedure { procedure in
            guard let step = procedure.steps.first, !procedure.steps.contains(where: \.isStart) else { return [] }
            let message = LocalizedText(
                id: "\(entry.name) tidak menunjukkan awal\(procedure.place.indonesian).",
                en: "\(entry.name) does not show its beginning\(procedure.place.english).")
            return [SOPViolation(message, at: step.location)]
        }
    }
}
