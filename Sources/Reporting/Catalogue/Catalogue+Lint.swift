internal import Findings

/// The words of lint and of the list of rules.
extension Catalogue {
    static let filesChecked = Noun(id: "berkas diperiksa", one: "file checked", many: "files checked")
    static let withoutFindings = LocalizedText(id: "tanpa temuan", en: "without findings")
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

    /// What stands for a severity beside its colour.
    static func glyph(_ severity: Severity) -> String {
        switch severity {
        case .error: "✖"
        case .warning: "▲"
        case .note: "•"
        }
    }
}
