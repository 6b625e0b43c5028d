import Findings

/// An SOP names the law it rests on in its identity block.
struct LegalBasisMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/legal-basis-missing",
        title: LocalizedText(id: "Dasar hukum kosong", en: "No legal basis"),
        explanation: LocalizedText(
            id: "SOP harus menyebut dasar hukum yang menjadi landasannya, di register dan pada identitas "
                + "naskahnya.",
            en: "An SOP names the law it rests on, in the register and in its identity block."),
        action: LocalizedText(
            id: "Isi Dasar Hukum; pisahkan beberapa peraturan dengan titik koma.",
            en: "Fill in Dasar Hukum; put semicolons between regulations."),
        basis: .identity("Dasar Hukum"))
    let principles: [SOPPrinciple] = [.lawful]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        inRegister(entry) + inDocument(entry)
    }

    private func inRegister(_ entry: SOPEntry) -> [SOPViolation] {
        // A register without the column has one finding for all its rows.
        guard entry.sop.legalBasis.isEmpty, entry.columns.contains(.legalBasis) else { return [] }
        switch entry.sop.status {
        case .inForce, .unknown: return [violation(.warning, entry, .legalBasis, Self.message(entry))]
        case .draft: return [violation(.note, entry, .legalBasis, Self.message(entry))]
        case .revoked, .superseded: return []
        }
    }

    private func inDocument(_ entry: SOPEntry) -> [SOPViolation] {
        guard entry.sop.isCurrent else { return [] }
        return entry.missing(.legalBasis, "Dasar Hukum", mayWait: true)
    }
}

extension LegalBasisMissing {
    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak menyebut dasar hukum.", en: "\(entry.name) names no legal basis.")
    }
}
