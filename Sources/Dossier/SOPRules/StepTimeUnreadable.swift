import Findings

/// The time of a step is a time.
struct StepTimeUnreadable: SOPRule {
    let about = RuleDescription(
        id: "sop/step-time-unreadable",
        title: LocalizedText(id: "Waktu tidak terbaca", en: "Time not readable"),
        explanation: LocalizedText(
            id: "Waktu sebuah langkah ditulis, tetapi bukan sebagai jumlah dengan satuan, jadi tidak dapat "
                + "dijumlahkan atau diukur.",
            en: "The time of a step is written, but not as an amount with a unit, so nobody can add it up or "
                + "measure it."),
        action: LocalizedText(
            id: "Tulis jumlah dan satuannya, misalnya “30 menit”, “2 jam”, “1 hari kerja”, atau “Seketika”.",
            en: "Write an amount with its unit, for example “30 menit”, “2 jam”, “1 hari kerja” or “Seketika”."),
        basis: .flow("mutu baku: waktu"))
    let principles: [SOPPrinciple] = [.measurable]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.eachStep { step in
            guard step.isWork, step.standard.duration == nil, let text = step.standard.durationText?.cellText else {
                return nil
            }
            return SOPViolation(
                step.called
                    + LocalizedText(
                        id: " menulis waktu \(text.quoted), yang tidak dapat dibaca sebagai waktu.",
                        en: " gives the time \(text.quoted), which cannot be read as one."),
                at: step.location)
        }
    }
}
