public import OfficeFiles

/// How much of a dossier is taken. What goes beyond is refused or counted, never dropped in silence.
public struct DossierLimits: Sendable, Hashable {
    /// Files and folders looked at.
    public var entries: Int
    /// Folders inside folders.
    public var depth: Int
    /// Bytes of one CSV file, workbook or document.
    public var registerBytes: Int
    /// Bytes of one YAML file.
    public var yamlBytes: Int
    /// Aliases (`*name`) in one YAML file. A dossier needs none; many of them blow a small file up to gigabytes.
    public var yamlAliases: Int
    public var csv: CSVLimits
    public var workbook: WorkbookLimits
    /// Findings of one rule in one file; more are counted in a closing finding.
    public var findingsPerRuleAndFile: Int

    public init(
        entries: Int = 200_000, depth: Int = 32, registerBytes: Int = 64 << 20, yamlBytes: Int = 4 << 20,
        yamlAliases: Int = 16, csv: CSVLimits = CSVLimits(),
        workbook: WorkbookLimits = WorkbookLimits(), findingsPerRuleAndFile: Int = 1_000
    ) {
        self.entries = entries
        self.depth = depth
        self.registerBytes = registerBytes
        self.yamlBytes = yamlBytes
        self.yamlAliases = yamlAliases
        self.csv = csv
        self.workbook = workbook
        self.findingsPerRuleAndFile = findingsPerRuleAndFile
    }
}
