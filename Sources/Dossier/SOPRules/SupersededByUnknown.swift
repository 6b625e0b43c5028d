import Findings

/// The SOP that replaced another stands in the register too.
struct SupersededByUnknown: SOPRule {
    let about = RuleDescription(
        id: "sop/superseded-by-unknown",
        title: LocalizedText(id: "SOP pengganti tidak dikenal", en: "Successor not known"),
        explanation: LocalizedText(
            id: "SOP yang menggantikan SOP lain harus ada di register juga; kalau tidak, tidak jelas apa yang "
                + "berlaku sekarang.",
            en: "The SOP that replaced another stands in the register too; else nobody can tell what applies now."),
        action: LocalizedText(
            id: "Isi Digantikan Oleh dengan nomor SOP pengganti seperti tertulis di register, atau kosongkan.",
            en: "Fill in Digantikan Oleh with the number of the new SOP as the register has it, or leave it "
                + "blank."))
    let principles: [SOPPrinciple] = [.dynamic, .documented]
    let needs: SOPNeeds = [.row]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let successor = entry.sop.supersededBy else { return [] }
        if let number = entry.sop.number, Folding.number(number) == Folding.number(successor) {
            return [violation(.error, entry, .supersededBy, Self.itself(entry))]
        }
        guard sops.index.sops(numbered: successor).isEmpty else { return [] }
        return [violation(.warning, entry, .supersededBy, Self.unknown(entry, successor))]
    }
}

extension SupersededByUnknown {
    fileprivate static func itself(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "\(entry.name) dinyatakan digantikan oleh dirinya sendiri.",
            en: "\(entry.name) is said to be superseded by itself.")
    }

    fileprivate static func unknown(_ entry: SOPEntry, _ successor: String) -> LocalizedText {
        LocalizedText(
            id: "SOP pengganti \(successor.quoted) dari \(entry.name) tidak ada di register.",
            en: "The SOP \(successor.quoted) that replaces \(entry.name) is not in the register.")
    }
}
