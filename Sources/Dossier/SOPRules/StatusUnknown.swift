import Findings

/// Every SOP must say whether it is in force: a blank status, or a word nobody knows, does not count.
struct StatusUnknown: SOPRule {
    let id: RuleID = "sop/status-unknown"
    let summary = LocalizedText(
        id: "Status SOP harus diisi dengan kata yang dikenal.", en: "The status of an SOP is a known word.")
    let legalBasis: LegalBasis? = nil

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
        guard entry.sop.status == .unknown else { return [] }
        let message = entry.row?[.status].map { Self.unknown($0, entry) } ?? Self.blank(entry)
        return [finding(.error, entry, .status, message, Self.accepted)]
    }
}

extension StatusUnknown {
    fileprivate static let accepted = LocalizedText(
        id: "Tulis salah satu: berlaku, draf, dicabut, digantikan.",
        en: "Write one of: berlaku (in force), draf (draft), dicabut (revoked), digantikan (superseded).")

    fileprivate static func unknown(_ text: String, _ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "Status \(text.quoted) pada \(entry.name) tidak dikenal, jadi SOP ini tidak dihitung berlaku.",
            en: "The status \(text.quoted) of \(entry.name) is not known, so it does not count as in force.")
    }

    fileprivate static func blank(_ entry: SOPEntry) -> LocalizedText {
        LocalizedText(
            id: "Status \(entry.name) belum diisi, jadi SOP ini tidak dihitung berlaku.",
            en: "The status of \(entry.name) is blank, so it does not count as in force.")
    }
}
