public import Findings

/// What checking one file gave. The map itself is not kept.
public struct LintReport: Sendable {
    /// The path as the caller gave it.
    public var path: String
    public var state: ReadState
    /// In the order of lines, rules and elements.
    public var findings: [Finding]
    /// What rules that are switched off would have said, in the same order.
    public var suppressed: [SuppressedFinding]
    /// Why the file was refused or read in part, which stands in `findings` too; `nil` for a file read whole. The rules
    /// of `Rules/` were not run on such a file.
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
