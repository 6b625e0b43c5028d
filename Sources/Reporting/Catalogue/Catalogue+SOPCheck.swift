internal import Dossier
internal import Findings

/// The words of `sop check`.
extension Catalogue {
    static let sopsChecked = Noun(id: "SOP diperiksa", one: "SOP checked", many: "SOPs checked")
    static let cell = LocalizedText(id: "sel", en: "cell")
    static let notRun = LocalizedText(id: "Tidak diperiksa", en: "Not checked")
    static let byPrinciple = LocalizedText(
        id: "Menurut prinsip SOP (PermenPANRB 35/2012, seperti diajarkan KPU)",
        en: "By principle of SOPs (PermenPANRB 35/2012, as the KPU teaches it)")
    static let leftToPeople = LocalizedText(id: "Yang hanya dapat dinilai orang", en: "What only a person can judge")
    static let principle = LocalizedText(id: "Prinsip", en: "Principle")
    static let principles = LocalizedText(id: "Prinsip SOP", en: "Principles of SOPs")
    static let rulesColumn = LocalizedText(id: "Aturan", en: "Rules")
    static let checkedColumn = LocalizedText(id: "SOP diperiksa", en: "SOPs checked")
    static let withFindingsColumn = LocalizedText(id: "Dengan temuan", en: "With findings")

    static func phase(_ phase: SOPPrinciple.Phase) -> LocalizedText {
        switch phase {
        case .drafting: LocalizedText(id: "Penyusunan", en: "Drafting")
        case .execution: LocalizedText(id: "Pelaksanaan", en: "Execution")
        }
    }

    /// Why not all of a register or document was checked; `nil` for one read whole.
    static func sopsNotChecked(_ state: ReadState) -> LocalizedText? {
        switch state {
        case .read: nil
        case .partlyRead:
            LocalizedText(
                id: "Berkas hanya terbaca sebagian, jadi bagian yang tidak terbaca tidak diperiksa.",
                en: "The file was read only in part, so the rest of it was not checked.")
        case .refused:
            LocalizedText(
                id: "Berkas tidak terbaca, jadi SOP di dalamnya tidak diperiksa.",
                en: "The file could not be read, so the SOPs in it were not checked.")
        }
    }
}
