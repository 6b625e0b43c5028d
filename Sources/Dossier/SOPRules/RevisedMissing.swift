import Findings

/// The identity block of the document has a place for Tanggal Revisi, which may be blank.
struct RevisedMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/revised-missing",
        title: LocalizedText(id: "Tidak ada tempat untuk Tanggal Revisi", en: "No place for the date of revision"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP memuat kolom Tanggal Revisi. Kolom itu boleh kosong selama SOP belum pernah "
                + "direvisi.",
            en: "The identity block has a field for the date of revision. It may be blank as long as the SOP was "
                + "never revised."),
        action: LocalizedText(
            id: "Tambahkan kolom Tanggal Revisi pada identitas.",
            en: "Add the field Tanggal Revisi to the identity block."),
        basis: .identity("Tanggal Revisi"))
    let principles: [SOPPrinciple] = [.continuallyImproved, .documented]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let document = entry.document, document.fields[.revised] == nil else { return [] }
        return entry.missing(.revised, "Tanggal Revisi")
    }
}
