import Findings

/// The total time of an SOP is known: no step lacks a time.
struct TotalTimeUnknown: SOPRule {
    let about = RuleDescription(
        id: "sop/total-time-unknown",
        title: LocalizedText(id: "Waktu total tidak diketahui", en: "Total time not known"),
        explanation: LocalizedText(
            id: "Sebagian langkah tidak mempunyai waktu yang terbaca, jadi lama pelayanan seluruhnya tidak "
                + "diketahui.",
            en: "Some steps have no time that can be read, so nobody knows how long the whole takes."),
        action: LocalizedText(
            id: "Lengkapi waktu pada setiap langkah.",
            en: "Fill in the time of every step."),
        basis: .flow("mutu baku: waktu"))
    let principles: [SOPPrinciple] = [.measurable, .userOriented]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        let total = SOPTotalTime(entry.steps)
        guard total.untimed > 0 else { return [] }
        let all = total.timed + total.untimed
        let known =
            total.timed == 0
            ? LocalizedText(id: "", en: "")
            : LocalizedText(
                id: "; yang tertulis berjumlah \(total.text.indonesian)",
                en: "; those written add up to \(total.text.english)")
        let message =
            LocalizedText(
                id:
                    "Waktu total \(entry.name) tidak diketahui: \(total.untimed) dari \(all) langkah tanpa waktu yang terbaca",
                en:
                    "The total time of \(entry.name) is not known: \(total.untimed) of \(all) steps have no time that can be "
                    + "read") + known + LocalizedText(id: ".", en: ".")
        return [SOPViolation(message, at: entry.location(of: .title as SOPDocument.Field))]
    }
}
