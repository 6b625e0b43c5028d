import Findings

/// A decision shows what follows in either case.
struct DecisionBranches: SOPRule {
    let about = RuleDescription(
        id: "sop/decision-branches",
        title: LocalizedText(id: "Keputusan tanpa dua cabang", en: "Decision without two ways"),
        explanation: LocalizedText(
            id: "Keputusan (belah ketupat) menunjukkan ke mana alur berlanjut dalam setiap kemungkinan, "
                + "sekurangnya dua.",
            en: "A decision (diamond) shows where the flow goes in every case, at least two."),
        action: LocalizedText(
            id: "Gambar atau tulis kedua cabangnya, misalnya “Ya: langkah 5; Tidak: kembali ke langkah 2”.",
            en: "Draw or write both ways, for example “Ya: langkah 5; Tidak: kembali ke langkah 2”."),
        basis: .flow("simbol belah ketupat: keputusan"))
    let principles: [SOPPrinciple] = [.easyAndClear, .legalCertainty]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.kind == .decision, step.next.count < 2 else { return nil }
            return SOPViolation(
                step.called
                    + LocalizedText(
                        id: " adalah keputusan, tetapi hanya menunjukkan \(step.next.count) cabang.",
                        en: " is a decision, but shows \(step.next.count) of its ways."),
                at: step.location)
        }
    }
}
