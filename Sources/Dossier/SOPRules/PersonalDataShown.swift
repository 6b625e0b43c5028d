import Findings

/// No number that identifies a person stands in a file meant to be public. The number itself is never repeated.
struct PersonalDataShown: SOPRule {
    let about = RuleDescription(
        id: "sop/personal-data-shown",
        title: LocalizedText(id: "Data pribadi (NIP atau NIK)", en: "Personal data (NIP or NIK)"),
        explanation: LocalizedText(
            id: "SOP diumumkan kepada publik, sehingga NIP (18 angka) dan NIK (16 angka) tidak perlu ada di "
                + "dalamnya. NIP pejabat pengesah termasuk pengesahan, tetapi sebaiknya ditutup pada salinan yang "
                + "diumumkan. Angkanya tidak diulang dalam laporan mana pun.",
            en: "SOPs are made public, so NIP (18 digits) and NIK (16 digits) have no place in them. The NIP of "
                + "the ratifying official is part of the ratification, but is better covered in the copy that is "
                + "published. No report repeats the digits."),
        action: LocalizedText(
            id: "Hapus angkanya, atau tutup pada salinan yang diumumkan.",
            en: "Delete the number, or cover it in the copy that is published."),
        basis: .identity("Pengesahan: jabatan, tanda tangan, nama, NIP, stempel"))
    let principles: [SOPPrinciple] = [.lawful]
    let needs: SOPNeeds = [.current]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        ratifier(of: entry)
            + (entry.documentTexts + entry.registerTexts).compactMap { text, place, isRatifier in
                let kinds = PersonalData.kinds(in: text)
                guard !kinds.isEmpty else { return nil }
                let isExpected = isRatifier && kinds == [.nip]
                let names = kinds.map(\.rawValue).joined(separator: ", ")
                return SOPViolation(
                    Self.message(entry, names, isExpected), at: place, severity: isExpected ? .note : nil)
            }
    }

    /// Reading an identity block leaves the digits of the ratifying official out and keeps their place.
    private func ratifier(of entry: SOPEntry) -> [SOPViolation] {
        guard let number = entry.document?.fields[.ratifierID] else { return [] }
        return [SOPViolation(Self.message(entry, "", true), at: number.location, severity: .note)]
    }

    private static func message(_ entry: SOPEntry, _ names: String, _ isExpected: Bool) -> LocalizedText {
        isExpected
            ? LocalizedText(
                id: "\(entry.name) memuat NIP pejabat pengesah; tutup pada salinan yang diumumkan.",
                en: "\(entry.name) shows the NIP of the ratifying official; cover it in the copy that is published.")
            : LocalizedText(
                id: "\(entry.name) memuat data pribadi (\(names)) di tempat yang akan dibaca publik.",
                en: "\(entry.name) shows personal data (\(names)) where the public will read it.")
    }
}
