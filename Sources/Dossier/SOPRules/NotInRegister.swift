import Findings

/// Every document stands in the register.
struct NotInRegister: SOPRule {
    let about = RuleDescription(
        id: "sop/not-in-register",
        title: LocalizedText(id: "Naskah tidak ada di register", en: "Document not in the register"),
        explanation: LocalizedText(
            id: "Setiap naskah SOP tercatat di register; yang tidak tercatat mudah hilang dan tidak dihitung. "
                + "Hanya diperiksa bila ada register.",
            en: "Every document stands in the register; one that does not is soon lost, and does not count. "
                + "Looked for only where there is a register."),
        action: LocalizedText(
            id: "Tambahkan satu baris di register, dengan nama berkasnya di kolom Berkas.",
            en: "Add a row to the register, with the name of the file in the column Berkas."))
    let principles: [SOPPrinciple] = [.documented]
    let needs: SOPNeeds = [.document, .register]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard entry.row == nil, let document = entry.document else { return [] }
        let message = LocalizedText(
            id: "Naskah \(entry.name) tidak disebut baris mana pun di register.",
            en: "No row of the register names the document of \(entry.name).")
        return [SOPViolation(message, at: SourceLocation(path: document.path))]
    }
}
