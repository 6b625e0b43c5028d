import Findings

/// No two SOPs have one number. Both are kept, and evidence for the number counts for both.
struct NumberDuplicate: SOPRule {
    let about = RuleDescription(
        id: "sop/number-duplicate",
        title: LocalizedText(id: "Nomor dipakai dua kali", en: "Number used twice"),
        explanation: LocalizedText(
            id: "Nomor SOP tidak boleh dipakai dua kali. Keduanya tetap dihitung, dan bukti untuk nomor itu "
                + "berlaku bagi keduanya.",
            en: "The number of an SOP is used once. Both are kept, and evidence for the number counts for both."),
        action: LocalizedText(
            id: "Beri nomor yang berbeda, atau hapus baris yang ganda.",
            en: "Give it another number, or delete the doubled row."),
        basis: .identity("Nomor SOP"))
    let principles: [SOPPrinciple] = [.legalCertainty, .documented]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let number = entry.sop.number else { return [] }
        // Five are named: where a whole register bears one number, not all are looked at for each.
        let others = Array(sops.index.sops(numbered: number).lazy.filter { $0.id != entry.sop.id }.prefix(5))
        guard !others.isEmpty else { return [] }
        return [violation(.warning, entry, .number, Self.message(number, others))]
    }
}

extension NumberDuplicate {
    fileprivate static func message(_ number: String, _ others: [SOP]) -> LocalizedText {
        let places = others.map(\.location.description).joined(separator: ", ")
        return LocalizedText(
            id: "Nomor \(number.quoted) juga dipakai di \(places); setiap SOP itu tetap dihitung sendiri.",
            en: "The number \(number.quoted) is also used at \(places); each of these SOPs counts by itself.")
    }
}
