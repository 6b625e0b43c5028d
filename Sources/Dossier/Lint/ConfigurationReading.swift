import Findings
import ProcessMaps
import Yams

/// Walks a configuration file and collects what is wrong with it.
struct ConfigurationReading {
    private let file: YAMLFile
    private(set) var configuration: LintConfiguration
    private(set) var thresholds = SOPThresholds()
    private var problems: [Finding] = []
    private static let families: [RuleFamily] = [.maps, .sops]
    private static let known = families.flatMap(\.rules).map(\.id)

    init(contentsOf path: String, for family: RuleFamily) throws(LintConfigurationError) {
        let limits = DossierLimits()
        guard let file = LoadedFile(path, contentsUpTo: limits.yamlBytes) else {
            throw LintConfigurationError(
                code: .cannotOpen, findings: [.configuration("lint/cannot-open", Message.cannotOpen, at: path)])
        }
        guard let bytes = file.contents else {
            throw LintConfigurationError(
                code: .badConfiguration, findings: [.configuration("lint/too-large", Message.tooLarge, at: path)])
        }
        try self.init(yaml: bytes, path: path, for: family)
    }

    init(yaml bytes: [UInt8], path: String, for family: RuleFamily) throws(LintConfigurationError) {
        let file: YAMLFile
        do {
            file = try YAMLFile(bytes, path: path, limits: DossierLimits())
        } catch {
            let place = SourceLocation(path: path, line: error.problem.line, column: error.problem.column)
            throw LintConfigurationError(
                code: .badConfiguration,
                findings: [
                    Finding(rule: "lint/not-yaml", severity: .error, message: error.problem.message, location: place)
                ])
        }
        self.init(file, for: family)
        guard problems.isEmpty else { throw LintConfigurationError(code: .badConfiguration, findings: problems) }
    }

    private init(_ file: YAMLFile, for family: RuleFamily) {
        self.file = file
        configuration = LintConfiguration(family)
        read()
    }

    private mutating func read() {
        guard let root = file.root else { return }
        guard let mapping = root.mapping else { return report("lint/not-a-mapping", Message.shape, at: root) }
        for (key, value) in mapping {
            switch key.text {
            case "preset": readPreset(value)
            case "rules": readRules(value)
            case "thresholds": readThresholds(value)
            default:
                report(
                    "lint/key-unknown", Message.unknownKey(key.text ?? "", known: "preset, rules, thresholds"), at: key)
            }
        }
    }

    private mutating func readPreset(_ node: Node) {
        guard let preset = configuration.family.preset(node.text ?? "") else {
            let known = configuration.family.presets.map(\.name)
            return report("lint/preset-unknown", Message.unknownPreset(node.text ?? "", known), at: node)
        }
        configuration.preset = preset
    }

    private mutating func readRules(_ node: Node) {
        if node.isBlank { return }
        guard let mapping = node.mapping else { return report("lint/not-a-mapping", Message.shape, at: node) }
        for (key, value) in mapping {
            let rule = RuleID(rawValue: key.text ?? "")
            guard Self.known.contains(rule) else {
                report(
                    "lint/rule-unknown", Message.unknownRule(rule, nearest: Self.known.nearest(to: rule.rawValue)),
                    at: key)
                continue
            }
            guard let setting = setting(value, of: rule, at: key), configuration.family.holds(rule) else { continue }
            configuration.settings[rule] = setting
        }
    }

    private mutating func readThresholds(_ node: Node) {
        if node.isBlank { return }
        guard let mapping = node.mapping else { return report("lint/not-a-mapping", Message.thresholdShape, at: node) }
        for (key, value) in mapping {
            guard let threshold = SOPThresholds.Key(rawValue: key.text ?? "") else {
                let known = SOPThresholds.Key.allCases.map(\.rawValue).joined(separator: ", ")
                report("lint/key-unknown", Message.unknownKey(key.text ?? "", known: known), at: key)
                continue
            }
            guard let number = value.text.flatMap({ Int($0) }), threshold.range.contains(number) else {
                report("lint/value-unreadable", Message.threshold(threshold, value.text ?? ""), at: value)
                continue
            }
            thresholds[threshold] = number
        }
    }

    /// What `{enabled: …, severity: …, reason: …}` says; `nil` where it is wrong, which is reported.
    private mutating func setting(_ node: Node, of rule: RuleID, at key: Node) -> LintConfiguration.Setting? {
        guard let mapping = node.mapping else {
            report("lint/not-a-mapping", Message.ruleShape(rule), at: key)
            return nil
        }
        var (isEnabled, severity, reason) = (true, Severity?.none, String?.none)
        var isSound = true
        for (key, value) in mapping {
            switch key.text {
            case "enabled":
                guard let flag = value.bool else {
                    isSound = false
                    report("lint/value-unreadable", Message.flag(value.text ?? ""), at: value)
                    continue
                }
                isEnabled = flag
            case "severity":
                guard let level = value.text.flatMap(Severity.init) else {
                    isSound = false
                    report("lint/severity-unknown", Message.unknownSeverity(value.text ?? ""), at: value)
                    continue
                }
                severity = level
            case "reason": reason = value.text
            default:
                isSound = false
                report(
                    "lint/key-unknown", Message.unknownKey(key.text ?? "", known: "enabled, severity, reason"), at: key)
            }
        }
        guard isSound else { return nil }
        if Self.families.contains(where: { $0.fixed.contains(rule) }), !isEnabled || (severity ?? .error) != .error {
            report("lint/rule-fixed", Message.fixed(rule), at: key)
            return nil
        }
        if isEnabled { return .on(severity, reason: reason) }
        guard let reason, !reason.isEmpty else {
            report("lint/reason-missing", Message.noReason(rule), at: key)
            return nil
        }
        return .off(reason: reason)
    }

    private mutating func report(_ rule: RuleID, _ message: LocalizedText, at node: Node) {
        problems.append(.configuration(rule, message, at: file.path, line: node.mark?.line))
    }
}

extension Finding {
    fileprivate static func configuration(
        _ rule: RuleID, _ message: LocalizedText, at path: String, line: Int? = nil
    ) -> Finding {
        Finding(
            rule: rule, severity: .error, message: message, location: SourceLocation(path: path, line: line))
    }
}

private enum Message {
    static let cannotOpen = LocalizedText(
        id: "Berkas konfigurasi tidak dapat dibuka; periksa nama dan hak bacanya.",
        en: "The configuration file cannot be opened; check its name and the right to read it.")
    static let tooLarge = LocalizedText(
        id: "Berkas konfigurasi terlalu besar.", en: "The configuration file is too large.")
    static let shape = LocalizedText(
        id: "Di sini diharapkan daftar kunci dan nilai, misalnya `rules: {map/implicit-split: {severity: note}}`.",
        en: "A mapping is expected here, for example `rules: {map/implicit-split: {severity: note}}`.")

    static let thresholdShape = LocalizedText(
        id: "Di sini diharapkan batas dan nilainya, misalnya `thresholds: {steps: 40, reviewMonths: 12}`.",
        en: "Limits and their values are expected here, for example `thresholds: {steps: 40, reviewMonths: 12}`.")

    static func threshold(_ key: SOPThresholds.Key, _ text: String) -> LocalizedText {
        let (least, most) = (key.range.lowerBound, key.range.upperBound)
        return LocalizedText(
            id: "Nilai `\(key.rawValue)` adalah bilangan bulat \(least) sampai \(most), bukan \(text.quoted).",
            en: "The value of `\(key.rawValue)` is a whole number from \(least) to \(most), not \(text.quoted).")
    }

    static func ruleShape(_ rule: RuleID) -> LocalizedText {
        LocalizedText(
            id: "Tulis `\(rule.rawValue): {enabled: false, reason: \"…\"}` atau `\(rule.rawValue): {severity: note}`.",
            en: "Write `\(rule.rawValue): {enabled: false, reason: \"…\"}` or `\(rule.rawValue): {severity: note}`.")
    }

    static func unknownKey(_ key: String, known: String) -> LocalizedText {
        LocalizedText(
            id: "Kunci \(key.quoted) tidak dikenal; yang dikenal: \(known).",
            en: "The key \(key.quoted) is not known; known keys: \(known).")
    }

    static func unknownPreset(_ name: String, _ presets: [String]) -> LocalizedText {
        let known = presets.joined(separator: ", ")
        return LocalizedText(
            id: "Preset \(name.quoted) tidak dikenal; yang ada: \(known).",
            en: "The preset \(name.quoted) is not known; there are: \(known).")
    }

    static func unknownRule(_ rule: RuleID, nearest: RuleID?) -> LocalizedText {
        let (id, en) = nearest.map { (" Maksudnya \($0.rawValue)?", " Did you mean \($0.rawValue)?") } ?? ("", "")
        return LocalizedText(
            id: "Tidak ada aturan \(rule.rawValue.quoted).\(id)", en: "There is no rule \(rule.rawValue.quoted).\(en)")
    }

    static func unknownSeverity(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "Tingkat \(text.quoted) tidak dikenal; yang ada: error, warning, note.",
            en: "The severity \(text.quoted) is not known; there are: error, warning, note.")
    }

    static func flag(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "Nilai `enabled` harus true atau false, bukan \(text.quoted).",
            en: "The value of `enabled` is true or false, not \(text.quoted).")
    }

    static func fixed(_ rule: RuleID) -> LocalizedText {
        LocalizedText(
            id: "Aturan \(rule.rawValue) memberi tahu bahwa berkas tidak terbaca utuh, jadi tidak dapat dimatikan atau "
                + "diringankan; hapus baris ini.",
            en: "The rule \(rule.rawValue) says that a file was not read whole, so it cannot be switched off or made "
                + "lighter; delete this line.")
    }

    static func noReason(_ rule: RuleID) -> LocalizedText {
        LocalizedText(
            id: "Aturan \(rule.rawValue) dimatikan tanpa alasan; tambahkan `reason: \"…\"`.",
            en: "The rule \(rule.rawValue) is switched off without a reason; add `reason: \"…\"`.")
    }
}
