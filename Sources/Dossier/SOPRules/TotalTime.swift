import Findings

/// Tells the total time of an SOP whose steps all have one. Nothing is wrong with it: people want to see the sum.
struct TotalTime: SOPRule {
    let about = RuleDescription(
        id: "sop/total-time",
        title: LocalizedText(id: "Waktu total", en: "Total time"),
        explanation: LocalizedText(
            id: "Jumlah waktu semua langkah, bila setiap langkah dijalankan sekali, per satuan. Bukan kesalahan, "
                + "melainkan keterangan.",
            en: "The sum of the times of all steps, each carried out once, by unit. It is no fault, but for "
                + "information."),
        action: LocalizedText(
            id: "Bandingkan dengan waktu yang dijanjikan dalam standar pelayanan.",
            en: "Compare it with the time that the service standard promises."),
        basis: .flow("mutu baku: waktu"))
    let principles: [SOPPrinciple] = [.measurable, .userOriented]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        let total = SOPTotalTime(entry.steps)
        guard total.untimed == 0, total.timed > 0 else { return [] }
        let message = LocalizedText(
            id: "Waktu total \(entry.name): \(total.text.indonesian), bila setiap langkah dijalankan sekali.",
            en: "The total time of \(entry.name): \(total.text.english), where every step is carried out once.")
        return [SOPViolation(message, at: entry.location(of: .title as SOPDocument.Field))]
    }
}
