import Findings

/// The legal basis quotes regulations that exist and still apply. Known slips stand in `Misquotation.known`.
struct LegalBasisMisquoted: SOPRule {
    let id: RuleID = "sop/legal-basis-misquoted"
    let summary = LocalizedText(
        id: "Dasar hukum dikutip dengan nomor dan tahun yang benar dan masih berlaku.",
        en: "The legal basis is quoted with the right number and year, and still applies.")
    let legalBasis: LegalBasis? = .identity("Dasar Hukum")

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        guard entry.sop.status != .revoked, entry.sop.status != .superseded else { return [] }
        let citations = entry.sop.legalBasis.flatMap { RegulationCitation.all(in: $0) }
        return Misquotation.known.filter { citations.contains($0.quoted) }.map { slip in
            finding(.warning, entry, .legalBasis, Self.message(entry, slip), Self.action(slip))
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
