import Findings

/// The legal basis quotes regulations that exist and still apply. Known slips stand in `Misquotation.known`.
struct LegalBasisMisquoted: SOPRule {
    let about = RuleDescription(
        id: "sop/legal-basis-misquoted",
        title: LocalizedText(id: "Dasar hukum salah kutip atau sudah diganti", en: "Legal basis misquoted or replaced"),
        explanation: LocalizedText(
            id: "Dasar hukum dikutip dengan nomor dan tahun yang benar dan masih berlaku. Yang diperiksa: "
                + Misquotation.known.map(\.summary.indonesian).joined(separator: "; ") + ".",
            en: "The legal basis is quoted with the right number and year, and still applies. What is looked for: "
                + Misquotation.known.map(\.summary.english).joined(separator: "; ") + "."),
        action: LocalizedText(
            id: "Cocokkan Dasar Hukum dengan peraturannya, lalu perbaiki nomor, tahun, atau peraturan penggantinya.",
            en: "Match the legal basis with the regulation, and mend the number, the year, or name what replaced it."),
        basis: .identity("Dasar Hukum"))
    let principles: [SOPPrinciple] = [.lawful, .legalCertainty]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard entry.sop.isCurrent else { return [] }
        let inRegister = entry.sop.legalBasis.flatMap { RegulationCitation.all(in: $0) }
        let field = entry.document?.fields[.legalBasis]
        let inDocument = field?.text.map { RegulationCitation.all(in: $0) } ?? []
        return Misquotation.known.compactMap { slip in
            if inRegister.contains(slip.quoted) {
                return violation(.warning, entry, .legalBasis, Self.message(entry, slip), Self.action(slip))
            }
            guard let field, inDocument.contains(slip.quoted) else { return nil }
            return SOPViolation(Self.message(entry, slip), at: field.location, action: Self.action(slip))
        }
    }
}

extension LegalBasisMisquoted {
    fileprivate static func message(_ entry: SOPEntry, _ slip: Misquotation) -> LocalizedText {
        LocalizedText(id: "\(entry.name) mengutip ", en: "\(entry.name) quotes ") + slip.reason
    }

    fileprivate static func action(_ slip: Misquotation) -> LocalizedText {
        LocalizedText(
            id: "Revisi Dasar Hukum menjadi \(slip.right). Sumber: \(slip.source.indonesian).",
            en: "Revise the legal basis to \(slip.right). Source: \(slip.source.english).")
    }
}
