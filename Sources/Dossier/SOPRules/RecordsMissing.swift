import Findings

/// The identity block of the document has Pencatatan dan Pendataan.
struct RecordsMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/records-missing",
        title: LocalizedText(id: "Pencatatan dan Pendataan kosong", en: "No records"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP menyebut apa yang dicatat dan disimpan. Tanpa catatan, pelaksanaan SOP "
                + "tidak dapat dibuktikan.",
            en: "The identity block says what is recorded and kept. Without records nobody can show that the SOP "
                + "was carried out."),
        action: LocalizedText(
            id: "Tulis buku, formulir atau basis data tempat pelaksanaan dicatat.",
            en: "Write down the book, form or database in which the work is recorded."),
        basis: .identity("Pencatatan dan Pendataan"))
    let principles: [SOPPrinciple] = [.documented, .measurable]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.records, "Pencatatan dan Pendataan")
    }
}
