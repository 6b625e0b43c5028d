public import Dossier
public import Findings

/// How much a run of lint saw.
public struct LintSummary: Sendable, Hashable {
    /// SOPs checked; 0 for maps.
    public private(set) var sops = 0
    public private(set) var sopsWithoutFindings = 0
    /// Files checked; of SOPs only those reading had something to say of.
    public private(set) var files = 0
    public private(set) var filesWithoutFindings = 0
    /// Files refused: nothing of them was checked.
    public private(set) var refused = 0
    /// Files read up to a point: the rules on the quality of a map were not run on them.
    public private(set) var partlyRead = 0
    /// Files refused or partly read.
    public var unread: Int { refused + partlyRead }
    /// Findings of rules that are switched off, by rule.
    public private(set) var suppressed: [RuleID: Int] = [:]
    private var counts: [Severity: Int] = [:]

    public init() {}

    /// Findings of this severity.
    public func count(of severity: Severity) -> Int { counts[severity] ?? 0 }

    /// The worst there was; `nil` without findings.
    public var worst: Severity? { Severity.allCases.first { count(of: $0) > 0 } }

    public mutating func add(_ report: LintReport) {
        files += 1
        switch report.state {
        case .read: if report.findings.isEmpty { filesWithoutFindings += 1 }
        case .partlyRead: partlyRead += 1
        case .refused: refused += 1
        }
        count(report)
    }

    public mutating func add(_ sop: CheckedSOP) {
        sops += 1
        if sop.report.findings.isEmpty { sopsWithoutFindings += 1 }
        count(sop.report)
    }

    private mutating func count(_ report: LintReport) {
        for finding in report.findings { counts[finding.severity, default: 0] += 1 }
        for one in report.suppressed { suppressed[one.finding.rule, default: 0] += 1 }
    }
}
