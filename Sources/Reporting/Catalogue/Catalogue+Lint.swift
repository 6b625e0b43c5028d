internal import Findings
internal import ProcessMaps

/// The words of lint and of the list of rules.
extension Catalogue {
    static let filesChecked = Noun(id: "berkas diperiksa", one: "file checked", many: "files checked")
    static let withoutFindings = LocalizedText(id: "tanpa temuan", en: "without findings")
    static let notRead = LocalizedText(id: "tidak terbaca", en: "not read")
    static let readInPart = LocalizedText(id: "terbaca sebagian", en: "partly read")
    static let switchedOff = LocalizedText(id: "Dimatikan", en: "Switched off")
    static let explainHint = LocalizedText(id: "Arti sebuah aturan", en: "What a rule means")
    static let allInJSON = LocalizedText(id: "semuanya ada di --format json", en: "all are in --format json")
    static let usualSeverity = LocalizedText(id: "Tingkat bawaan", en: "Usual severity")
    static let off = LocalizedText(id: "mati", en: "off")
    static let onlyInAll = LocalizedText(
        id: "mati; nyalakan dengan --preset all, --rule, atau --config",
        en: "off; switch it on with --preset all, --rule or --config")
    static let basis = LocalizedText(id: "Dasar", en: "Basis")
    static let counterpart = LocalizedText(id: "Padanan", en: "Counterpart")
    static let ruleNoun = Noun(id: "aturan", one: "rule", many: "rules")

    /// Why no other rule was run on a file; `nil` for one read whole.
    static func notChecked(_ state: ReadState) -> LocalizedText? {
        switch state {
        case .read: nil
        case .partlyRead:
            LocalizedText(
                id: "Aturan mutu peta tidak dijalankan karena berkas hanya terbaca sebagian.",
                en: "The rules on the quality of a map were not run, because the file was read only in part.")
        case .refused:
            LocalizedText(
                id: "Aturan mutu peta tidak dijalankan karena berkas tidak terbaca.",
                en: "The rules on the quality of a map were not run, because the file could not be read.")
        }
    }

    /// What stands for a severity beside its colour.
    static func glyph(_ severity: Severity) -> String {
        switch severity {
        case .error: "✖"
        case .warning: "▲"
        case .note: "•"
        }
    }
}
