import Findings

/// An SOP has a number in its identity block; evidence and links refer to it by that. A draft may still wait for one.
struct NumberMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/number-missing",
        title: LocalizedText(id: "Nomor SOP kosong", en: "No number"),
        explanation: LocalizedText(
            id: "SOP harus bernomor, di register dan pada identitas naskahnya; bukti dan kaitan merujuknya dengan "
                + "nomor itu. Draf boleh menunggu nomor. Di daerah, nama dan nomor kode SOP ditetapkan dengan "
                + "keputusan kepala daerah (Permendagri 52/2011, Pasal 7).",
            en: "An SOP has a number, in the register and in its identity block; evidence and links refer to it "
                + "by that. A draft may still wait for one. In local government names and code numbers are set by a "
                + "decision of the head of the region (Permendagri 52/2011, article 7)."),
        action: LocalizedText(
            id: "Isi Nomor SOP sesuai buku penomoran.",
            en: "Fill in Nomor SOP as the office numbers its SOPs."),
        basis: .identity("Nomor SOP"))
    let principles: [SOPPrinciple] = [.legalCertainty, .documented]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        inRegister(entry) + inDocument(entry)
    }

    private func inRegister(_ entry: SOPEntry) -> [SOPViolation] {
        // A register without the column has one finding for all its rows.
        guard entry.sop.number == nil, entry.columns.contains(.number) else { return [] }
        switch entry.sop.status {
        case .inForce, .unknown: return [violation(.warning, entry, .number, Self.message(entry))]
        case .draft: return [violation(.note, entry, .number, Self.message(entry))]
        case .revoked, .superseded: return []
        }
    }

    private func inDocument(_ entry: SOPEntry) -> [SOPViolation] {
        guard entry.sop.isCurrent else { return [] }
        return entry.missing(.number, "Nomor SOP", mayWait: true)
    }
}

extension NumberMissing {
    fileprivate static func message(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) tidak bernomor, jadi bukti dan kaitan tidak dapat merujuknya dengan pasti.",
            en: "\(entry.name) has no number, so evidence and links cannot refer to it for sure.")
    }
}
