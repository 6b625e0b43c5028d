import Findings

/// The identity block of the document has Keterkaitan.
struct RelatedMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/related-missing",
        title: LocalizedText(id: "Keterkaitan kosong", en: "No related SOPs"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP menyebut SOP lain yang terkait, supaya alur antar-SOP tidak terputus.",
            en: "The identity block names the SOPs it is tied to, so that the work is not cut off between them."),
        action: LocalizedText(
            id: "Sebut SOP lain yang mendahului, mengikuti atau mendukung SOP ini; bila tidak ada, tulis "
                + "demikian.",
            en: "Name the SOPs before, after or beside it; where there is none, say so."),
        basis: .identity("Keterkaitan"))
    let principles: [SOPPrinciple] = [.aligned]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.related, "Keterkaitan")
    }
}
