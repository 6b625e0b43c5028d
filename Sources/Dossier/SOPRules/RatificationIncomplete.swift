import Findings

/// A decision that ratifies an SOP has both its number and its date.
struct RatificationIncomplete: SOPRule {
    let about = RuleDescription(
        id: "sop/ratification-incomplete",
        title: LocalizedText(id: "Penetapan tidak lengkap", en: "Decision incomplete"),
        explanation: LocalizedText(
            id: "Penetapan SOP (Perwali atau SK) disebut dengan nomor dan tanggalnya. Salah satu saja tidak cukup "
                + "untuk menemukannya kembali.",
            en: "The decision that ratified an SOP is named by number and date. One of them alone is not enough "
                + "to find it again."),
        action: LocalizedText(
            id: "Lengkapi Nomor Penetapan dan Tanggal Penetapan.",
            en: "Fill in both Nomor Penetapan and Tanggal Penetapan."),
        basis: .identity("Pengesahan"))
    let principles: [SOPPrinciple] = [.legalCertainty]
    let needs: SOPNeeds = [.current, .row]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard entry.columns.isSuperset(of: [.instrument, .instrumentDate]), let row = entry.row else { return [] }
        switch (row[.instrument], row[.instrumentDate]) {
        case (.some, nil):
            return [violation(entry, .instrumentDate, Self.lacks("Tanggal Penetapan", "Nomor Penetapan", entry))]
        case (nil, .some):
            return [violation(entry, .instrument, Self.lacks("Nomor Penetapan", "Tanggal Penetapan", entry))]
        default: return []
        }
    }

    private static func lacks(_ missing: String, _ given: String, _ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) mempunyai \(given), tetapi tidak \(missing).",
            en: "\(entry.name) has \(given), but no \(missing).")
    }
}
