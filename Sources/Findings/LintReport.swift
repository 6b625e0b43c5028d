/// What checking one file, or one SOP, gave. What was checked is not kept.
public struct LintReport: Sendable {
    /// The path as the caller gave it.
    public var path: String
    public var state: ReadState
    /// In the order of lines, rules and elements.
    public var findings: [Finding]
    /// What rules that are switched off would have said, in the same order.
    public var suppressed: [SuppressedFinding]
    /// Why the file was refused or read in part, which stands in `findings` too; `nil` for a file read whole. No
    /// rule on its quality was run on such a file.
    public var readProblem: Finding?

    public init(
        path: String, state: ReadState = .read, findings: [Finding] = [], suppressed: [SuppressedFinding] = [],
        readProblem: Finding? = nil
    ) {
        self.path = path
        self.state = state
        self.findings = findings
        self.suppressed = suppressed
        self.readProblem = readProblem
    }

    /// Puts a finding where the configuration wants it.
    ///
    /// - Parameters:
    ///   - finding: its severity is replaced.
    ///   - usual: what it weighs where nobody says otherwise; `nil` where its rule is off then.
    ///   - configuration: decides.
    public mutating func add(_ finding: Finding, usual: Severity?, by configuration: LintConfiguration) {
        var finding = finding
        switch configuration.verdict(on: finding.rule, usual: usual) {
        case .silent: return
        case .speaks(let severity):
            finding.severity = severity
            findings.append(finding)
        case .suppressed(let severity, let reason):
            finding.severity = severity
            suppressed.append(SuppressedFinding(finding: finding, reason: reason))
        }
    }

    /// How many findings have this severity.
    public func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }
}

/// A finding of a rule that was switched off, and why.
public struct SuppressedFinding: Sendable, Hashable {
    public var finding: Finding
    public var reason: String

    public init(finding: Finding, reason: String) {
        self.finding = finding
        self.reason = reason
    }
}
