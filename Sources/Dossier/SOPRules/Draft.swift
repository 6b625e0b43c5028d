import Findings

/// An SOP that is still a draft binds nobody.
struct Draft: SOPRule {
    let about = RuleDescription(
        id: "sop/draft",
        title: LocalizedText(id: "Masih draf", en: "Still a draft"),
        explanation: LocalizedText(
            id: "SOP yang masih draf belum mengikat siapa pun dan belum dihitung. Naskah tanpa nomor dan tanggal "
                + "efektif juga masih draf.",
            en: "A draft binds nobody yet, and does not count. A document without number and effective date "
                + "is a draft as well."),
        action: LocalizedText(
            id: "Selesaikan, sahkan, lalu isi nomor dan tanggal efektifnya.",
            en: "Finish it, have it ratified, then fill in its number and effective date."),
        basis: .identity("Pengesahan"))
    let principles: [SOPPrinciple] = [.binding, .legalCertainty]
    let needs: SOPNeeds = [.current]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        if entry.row == nil, let fields = entry.document?.fields, !fields.isEmpty, fields[.number]?.text == nil,
            fields[.effective]?.text == nil
        {
            let message = LocalizedText(
                id: "\(entry.name) belum bernomor dan belum bertanggal efektif, jadi masih berbentuk draf.",
                en: "\(entry.name) has neither number nor effective date, so it is still a draft.")
            return [SOPViolation(message, at: entry.location(of: .effective as SOPDocument.Field))]
        }
        guard entry.sop.status == .draft else { return [] }
        let message = LocalizedText(
            id: "\(entry.name) masih draf, jadi belum mengikat.",
            en: "\(entry.name) is still a draft, so it binds nobody.")
        return [violation(entry, .status, message)]
    }
}
