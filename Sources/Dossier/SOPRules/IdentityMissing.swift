import Findings

/// A document has the identity block.
struct IdentityMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/identity-missing",
        title: LocalizedText(id: "Tidak ada identitas SOP", en: "No identity block"),
        explanation: LocalizedText(
            id: "Naskah SOP dibuka dengan identitas: nomor, tanggal, pengesahan, nama, dasar hukum, dan "
                + "seterusnya. Pada naskah ini tidak satu pun ditemukan.",
            en: "A document opens with its identity: number, dates, ratification, name, legal basis and so on. "
                + "Nothing of it was found here."),
        action: LocalizedText(
            id: "Tambahkan identitas SOP; bila ada, periksa apakah nama kolomnya lazim.",
            en: "Add the identity block; where there is one, see whether its fields have the usual names."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Identitas SOP"))
    let principles: [SOPPrinciple] = [.documented, .legalCertainty]
    let needs: SOPNeeds = [.current, .document]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let document = entry.document, document.fields.isEmpty else { return [] }
        return [
            SOPViolation(
                LocalizedText(
                    id: "Naskah \(entry.name) tidak memuat identitas SOP.",
                    en: "The document of \(entry.name) has no identity block."),
                at: SourceLocation(path: document.path))
        ]
    }
}
