import Findings

/// Every SOP must say whether it is in force: a blank status, or a word nobody knows, does not count.
struct StatusUnknown: SOPRule {
    let about = RuleDescription(
        id: "sop/status-unknown",
        title: LocalizedText(id: "Status tidak diketahui", en: "Status not known"),
        explanation: LocalizedText(
            id: "Status SOP di register harus diisi dengan kata yang dikenal. Status yang kosong atau tidak "
                + "dikenal tidak dihitung berlaku.",
            en: "The status of an SOP in the register is a known word. One that is blank or unknown does not "
                + "count as in force."),
        action: LocalizedText(
            id: "Tulis salah satu: berlaku, draf, dicabut, digantikan.",
            en: "Write one of: berlaku (in force), draf (draft), dicabut (revoked), digantikan (superseded)."))
    let principles: [SOPPrinciple] = [.legalCertainty, .binding]
    let needs: SOPNeeds = [.row]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard entry.sop.status == .unknown else { return [] }
        let message = entry.row?[.status].map { Self.unknown($0, entry) } ?? Self.blank(entry)
        return [violation(.error, entry, .status, message)]
    }
}

extension StatusUnknown {
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
