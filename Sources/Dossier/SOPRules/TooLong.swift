import Findings

/// An SOP is short enough to be followed. The thresholds are settings; no regulation gives one.
struct TooLong: SOPRule {
    let about = RuleDescription(
        id: "sop/too-long",
        title: LocalizedText(id: "Terlalu panjang", en: "Too long"),
        explanation: LocalizedText(
            id: "SOP dengan sangat banyak langkah atau pelaksana sulit diikuti. Batasnya pilihan kami dan dapat "
                + "diatur (thresholds: steps, performers).",
            en: "An SOP of very many steps or performers is hard to follow. The limits are ours and can be set "
                + "(thresholds: steps, performers)."),
        action: LocalizedText(
            id: "Pecah menjadi beberapa SOP yang saling terkait, atau gabungkan langkah yang dikerjakan orang "
                + "yang sama berturut-turut.",
            en: "Divide it into several related SOPs, or bring together steps that one performer does in a row."),
        basis: .principle("mudah dan jelas"))
    let principles: [SOPPrinciple] = [.easyAndClear, .efficientAndEffective]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        let limits = sops.thresholds
        let long = entry.eachProcedure { procedure in
            guard procedure.steps.count > limits.steps, let first = procedure.steps.first else { return [] }
            let message = LocalizedText(
                id: "\(entry.name) memuat \(procedure.steps.count) langkah\(procedure.place.indonesian), lebih dari "
                    + "\(limits.steps).",
                en:
                    "\(entry.name) has \(procedure.steps.count) steps\(procedure.place.english), more than \(limits.steps)."
            )
            return [SOPViolation(message, at: first.location)]
        }
        let performers = entry.performers.count
        guard performers > limits.performers, let first = entry.steps.first else { return long }
        let message = LocalizedText(
            id: "\(entry.name) melibatkan \(performers) pelaksana, lebih dari \(limits.performers).",
            en: "\(entry.name) has \(performers) performers, more than \(limits.performers).")
        return long + [SOPViolation(message, at: first.location)]
    }
}
