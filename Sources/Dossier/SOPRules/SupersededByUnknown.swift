import Findings

/// The SOP that replaced another stands in the register too.
struct SupersededByUnknown: SOPRule {
    let id: RuleID = "sop/superseded-by-unknown"
    let summary = LocalizedText(
        id: "SOP pengganti harus ada di register.", en: "The SOP that replaces another is in the register.")
    let legalBasis: LegalBasis? = nil

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        guard let successor = entry.sop.supersededBy else { return [] }
        if let number = entry.sop.number, Folding.number(number) == Folding.number(successor) {
            return [finding(.error, entry, .supersededBy, Self.itself(entry), Self.action)]
        }
        guard sops.index.sops(numbered: successor).isEmpty else { return [] }
        return [finding(.warning, entry, .supersededBy, Self.unknown(entry, successor), Self.action)]
    }
}

extension SupersededByUnknown {
    fileprivate static let action = LocalizedText(
        id: "Isi Digantikan Oleh dengan nomor SOP pengganti seperti tertulis di register, atau kosongkan.",
        en: "Fill in Digantikan Oleh with the number of the new SOP as the register has it, or leave it blank.")

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
