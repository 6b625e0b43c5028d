import Findings

/// A procedure shows its end: the capsule, or the word for it.
struct EndMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/end-missing",
        title: LocalizedText(id: "Akhir tidak ditunjukkan", en: "End not shown"),
        explanation: LocalizedText(
            id: "Langkah awal, utama, dan akhir sebuah SOP jelas; akhir ditunjukkan dengan kapsul (mulai/akhir) "
                + "atau kata “Selesai”.",
            en: "First, main and last steps of an SOP are plain; the end is shown by a capsule or the word "
                + "“Selesai”."),
        action: LocalizedText(
            id: "Gambar kapsul atau tulis “Selesai” pada langkah itu.",
            en: "Draw the capsule, or write “Selesai” at that step."),
        basis: .flow("simbol kapsul: mulai/akhir"))
    let principles: [SOPPrinciple] = [.easyAndClear]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachProcedure { procedure in
            guard let step = procedure.steps.last, !procedure.steps.contains(where: \.isEnd) else { return [] }
            let message = LocalizedText(
                id: "\(entry.name) tidak menunjukkan akhir\(procedure.place.indonesian).",
                en: "\(entry.name) does not show its end\(procedure.place.english).")
            return [SOPViolation(message, at: step.location)]
        }
    }
}
