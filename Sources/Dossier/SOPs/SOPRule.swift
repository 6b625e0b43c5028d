import Findings

/// One check of the SOPs of a dossier. A rule is one file in `SOPRules/` and one line in `SOPRules.all`;
/// `UnitFormerName` there has the id `sop/unit-former-name`.
protocol SOPRule: Sendable {
    var id: RuleID { get }
    /// What the rule asks for, in one sentence.
    var summary: LocalizedText { get }
    var legalBasis: LegalBasis? { get }

    /// What is wrong with `entry`; it may be compared with the others.
    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding]
}

/// All the SOPs a rule may compare with, and the day the assessment speaks of.
struct SOPSet: Sendable {
    let index: SOPIndex
    let asOf: CalendarDate?
}

extension SOPRule {
    /// A finding of this rule at the cell of `column`.
    func finding(
        _ severity: Severity, _ entry: SOPEntry, _ column: SOPColumn, _ message: LocalizedText, _ action: LocalizedText
    ) -> Finding {
        Finding(
            rule: id, severity: severity, message: message, action: action, legalBasis: legalBasis,
            location: entry.location(of: column))
    }
}

extension SOPEntry {
    /// How messages call it: `SOP “065/12/2024”`, else `SOP` with the title.
    var name: String { "SOP \((sop.number ?? sop.title).quoted)" }
}
