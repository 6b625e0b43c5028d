import Findings

/// The legal basis names regulations, not places to fill one in.
struct LegalBasisPlaceholder: SOPRule {
    let about = RuleDescription(
        id: "sop/legal-basis-placeholder",
        title: LocalizedText(id: "Dasar hukum belum diisi", en: "Legal basis to be filled in"),
        explanation: LocalizedText(
            id: "Dasar hukum masih memuat isian sementara seperti “nomor dan tahun diisi”, titik-titik, atau "
                + "“XX”. SOP seperti itu belum mempunyai dasar.",
            en: "The legal basis still holds words to be replaced, as “nomor dan tahun diisi”, rows of dots, or "
                + "“XX”. Such an SOP rests on nothing yet."),
        action: LocalizedText(
            id: "Isi nomor dan tahun peraturannya, atau hapus yang tidak dipakai.",
            en: "Fill in number and year of the regulation, or delete what is not used."),
        basis: .identity("Dasar Hukum"))
    let principles: [SOPPrinciple] = [.lawful, .legalCertainty]
    let needs: SOPNeeds = [.current]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        let field = entry.document?.fields[.legalBasis]
        return inItems(
            entry.row?.list(.legalBasis) ?? [], of: entry, at: entry.row.map { $0.location(of: .legalBasis) })
            + inItems(field?.text?.listItems ?? [], of: entry, at: field?.location)
    }

    private func inItems(_ items: [String], of entry: SOPEntry, at place: SourceLocation?) -> [SOPViolation] {
        let blanks = items.filter(Self.isPlaceholder)
        guard let place, let first = blanks.first else { return [] }
        let message = LocalizedText(
            id:
                "\(blanks.count) dari \(items.count) dasar hukum \(entry.name) masih menunggu diisi, misalnya \(first.quoted).",
            en:
                "\(blanks.count) of \(items.count) legal bases of \(entry.name) wait to be filled in, as \(first.quoted)."
        )
        return [SOPViolation(message, at: place)]
    }

    /// Words that ask to be replaced, three dots or lines to write on, or letters x where digits belong.
    static func isPlaceholder(_ text: String) -> Bool {
        let text = text.lowercased()
        if phrases.contains(where: text.contains) { return true }
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return words.contains { $0.count > 1 && $0.allSatisfy { $0 == "x" } && !romanNumbers.contains(String($0)) }
    }

    private static let phrases = [
        "nomor dan tahun diisi", "diisi nomor", "nomor diisi", "tahun diisi", "(diisi", "harap diisi", "silakan diisi",
        "...", "…", "___",
    ]
    /// Regulations of the People's Assembly are numbered in Roman digits.
    private static let romanNumbers: Set<String> = ["xx", "xxx"]
}
