import Findings

/// An SOP leads on, and seldom back. The threshold is a setting; no regulation gives one.
struct TooEntangled: SOPRule {
    let about = RuleDescription(
        id: "sop/too-entangled",
        title: LocalizedText(id: "Terlalu banyak alur kembali", en: "Too many ways back"),
        explanation: LocalizedText(
            id: "Banyak alur kembali ke langkah sebelumnya membuat SOP berbelit. Batasnya pilihan kami dan dapat "
                + "diatur (thresholds: returns).",
            en: "Many ways back to earlier steps entangle an SOP. The limit is ours and can be set (thresholds: "
                + "returns)."),
        action: LocalizedText(
            id: "Kurangi pemeriksaan berulang, misalnya dengan memeriksa kelengkapan sekali di awal.",
            en: "Check less often, for instance once for completeness at the beginning."),
        basis: .principle("efektif dan efisien"))
    let principles: [SOPPrinciple] = [.efficientAndEffective, .easyAndClear]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachProcedure { procedure in
            let returns = procedure.steps.indices.map { procedure.returns(from: $0).count }.reduce(0, +)
            guard returns > sops.thresholds.returns, let first = procedure.steps.first else { return [] }
            let message = LocalizedText(
                id: "\(entry.name) memuat \(returns) alur kembali\(procedure.place.indonesian), lebih dari "
                    + "\(sops.thresholds.returns).",
                en: "\(entry.name) has \(returns) ways back\(procedure.place.english), more than "
                    + "\(sops.thresholds.returns).")
            return [SOPViolation(message, at: first.location)]
        }
    }
}
