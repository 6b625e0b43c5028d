import Findings

/// The ways out of a decision say when each is taken.
struct DecisionLabels: SOPRule {
    let about = RuleDescription(
        id: "sop/decision-labels",
        title: LocalizedText(id: "Cabang keputusan tanpa keterangan", en: "Ways of a decision without labels"),
        explanation: LocalizedText(
            id: "Setiap cabang keputusan diberi keterangan kapan diambil, misalnya “Ya” dan “Tidak”, dan "
                + "keterangannya berbeda.",
            en: "Each way out of a decision says when it is taken, as “Ya” and “Tidak”, and no two say the same."),
        action: LocalizedText(
            id: "Beri keterangan pada setiap cabang.",
            en: "Label each way."),
        basis: .flow("simbol belah ketupat: keputusan"))
    let principles: [SOPPrinciple] = [.easyAndClear]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.kind == .decision, step.next.count > 1, !Self.areTold(step.next) else { return nil }
            return SOPViolation(
                step.called
                    + LocalizedText(
                        id: " adalah keputusan yang cabangnya tidak dapat dibedakan dari keterangannya.",
                        en: " is a decision whose ways cannot be told apart by their labels."),
                at: step.location)
        }
    }

    private static func areTold(_ ways: [SOPStep.Jump]) -> Bool {
        let labels = ways.compactMap { $0.label?.cellText }.map { Folding.name($0) }
        return labels.count == ways.count && Set(labels).count == labels.count
    }
}
