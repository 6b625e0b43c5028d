internal import Findings
public import ProcessMaps
internal import Yams

extension LintConfiguration {
    /// Reads a configuration file:
    ///
    ///     preset: recommended        # or all
    ///     rules:
    ///       map/too-many-activities: {enabled: false, reason: "Dipecah pada revisi 2027"}
    ///       map/unnamed-event: {severity: warning}
    ///       map/inclusive-gateway: {enabled: true}
    ///
    /// A rule is switched off only with a reason, which every report shows. Another severity may have one. What says that
    /// a file was not read, or not whole, stays an error (`LintConfiguration.isFixed`).
    ///
    /// - Throws: `LintConfigurationError` with every problem of the file.
    public init(contentsOf path: String) throws(LintConfigurationError) {
        let limits = DossierLimits()
        guard let file = LoadedFile(path, contentsUpTo: limits.yamlBytes) else {
            throw LintConfigurationError(
                code: .cannotOpen, findings: [.configuration("lint/cannot-open", Message.cannotOpen, at: path)])
        }
        guard let bytes = file.contents else {
            throw LintConfigurationError(
                code: .badConfiguration, findings: [.configuration("lint/too-large", Message.tooLarge, at: path)])
        }
        try self.init(yaml: bytes, path: path)
    }

    /// The same for a file that is already in memory; messages name it `path`.
    public init(yaml bytes: [UInt8], path: String) throws(LintConfigurationError) {
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
        let reading = ConfigurationReading(file: file)
        self = reading.configuration
        guard reading.problems.isEmpty else {
            throw LintConfigurationError(code: .badConfiguration, findings: reading.problems)
        }
    }
}

/// Walks a configuration file and collects what is wrong with it.
private struct ConfigurationReading {
    let file: YAMLFile
    private(set) var problems: [Finding] = []
    private(set) var configuration = LintConfiguration()
    private static let known = MapLint.rules.map(\.id)

    init(file: YAMLFile) {
        self.file = file
        read()
    }

    private mutating func read() {
        guard let root = file.root else { return }
        guard let mapping = root.mapping else { return report("lint/not-a-mapping", Message.shape, at: root) }
        for (key, value) in mapping {
            switch key.text {
            case "preset": readPreset(value)
            case "rules": readRules(value)
            default: report("lint/key-unknown", Message.unknownKey(key.text ?? "", known: "preset, rules"), at: key)
            }
        }
    }

    private mutating func readPreset(_ node: Node) {
        guard let preset = LintPreset.presets.first(where: { $0.name == node.text }) else {
            return report("lint/preset-unknown", Message.unknownPreset(node.text ?? ""), at: node)
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
            if let setting = setting(value, of: rule, at: key) { configuration.settings[rule] = setting }
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
        if LintConfiguration.isFixed(rule), !isEnabled || (severity ?? .error) != .error {
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

    static func unknownPreset(_ name: String) -> LocalizedText {
        let known = LintPreset.presets.map(\.name).joined(separator: ", ")
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
