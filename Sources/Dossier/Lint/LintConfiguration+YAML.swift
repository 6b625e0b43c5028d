public import Findings
public import ProcessMaps

extension LintConfiguration {
    /// Reads a configuration file:
    ///
    ///     preset: recommended        # or all
    ///     rules:
    ///       map/too-many-activities: {enabled: false, reason: "Dipecah pada revisi 2027"}
    ///       map/unnamed-event: {severity: warning}
    ///       map/inclusive-gateway: {enabled: true}
    ///       sop/related-missing: {enabled: false, reason: "Diisi pada revisi 2027"}
    ///     thresholds: {steps: 40, performers: 8, returns: 4, reviewMonths: 12, similarity: 80}
    ///
    /// A rule is switched off only with a reason, which every report shows. Another severity may have one. What says that
    /// a file was not read, or not whole, stays an error (`LintConfiguration.isFixed`). One file may hold the rules of
    /// every family; those of others are checked and left alone. `thresholds` is for SOPs (`SOPThresholds`).
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - family: whose rules the configuration chooses from.
    /// - Throws: `LintConfigurationError` with every problem of the file.
    public init(contentsOf path: String, for family: RuleFamily = .maps) throws(LintConfigurationError) {
        self = try ConfigurationReading(contentsOf: path, for: family).configuration
    }

    /// The same for a file that is already in memory; messages name it `path`.
    public init(yaml bytes: [UInt8], path: String, for family: RuleFamily = .maps) throws(LintConfigurationError) {
        self = try ConfigurationReading(yaml: bytes, path: path, for: family).configuration
    }
}

extension SOPCheck {
    /// Reads rules and thresholds from a configuration file, see `LintConfiguration.init(contentsOf:for:)`.
    ///
    /// - Throws: `LintConfigurationError` with every problem of the file.
    public init(contentsOf path: String) throws(LintConfigurationError) {
        self.init(try ConfigurationReading(contentsOf: path, for: .sops))
    }

    /// The same for a file that is already in memory; messages name it `path`.
    public init(yaml bytes: [UInt8], path: String) throws(LintConfigurationError) {
        self.init(try ConfigurationReading(yaml: bytes, path: path, for: .sops))
    }

    private init(_ reading: ConfigurationReading) {
        self.init(reading.configuration, thresholds: reading.thresholds)
    }
}
