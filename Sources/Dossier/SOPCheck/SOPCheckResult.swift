public import Findings

/// What checking SOPs gave.
public struct SOPCheckResult: Sendable {
    /// In the order they were read.
    public var sops: [CheckedSOP]
    /// Files about which reading had something to say that belongs to no single SOP, and those refused or read in part;
    /// in path order.
    public var files: [LintReport]
    /// One for each principle, in the order of `SOPPrinciple`.
    public var principles: [PrincipleSummary]
    /// Rules that were asked for and could not be run, in the order of ids.
    public var notChecked: [NotChecked]

    public struct NotChecked: Sendable, Hashable {
        public var rule: RuleID
        public var reason: LocalizedText
    }
}

/// One SOP and what was found about it.
public struct CheckedSOP: Sendable {
    /// Titles and numbers here never show a NIP or NIK.
    public var number: String?
    public var title: String
    public var id: String
    public var unit: String?
    /// Its row in the register; `nil` for one that only has a document.
    public var row: SourceLocation?
    /// Its document, relative to the dossier; `nil` where none was read.
    public var document: String?
    /// How many steps it has.
    public var steps: Int
    /// `nil` where there are no steps of work.
    public var totalTime: SOPTotalTime?
    public var report: LintReport

    init(_ entry: SOPEntry, _ report: LintReport) {
        number = entry.sop.number.map { PersonalData.masked($0) }
        title = PersonalData.masked(entry.sop.title)
        id = PersonalData.masked(entry.sop.id)
        unit = entry.sop.unit
        row = entry.row?.location
        document = entry.document?.path ?? entry.sop.documentPath
        steps = entry.steps.count
        let total = SOPTotalTime(entry.steps)
        totalTime = total.timed + total.untimed > 0 ? total : nil
        self.report = report
    }
}

/// How the SOPs stand by one principle.
public struct PrincipleSummary: Sendable {
    public var principle: SOPPrinciple
    /// The rules that were asked for and serve it, in the order of ids; empty where only a person can judge.
    public var rules: [RuleID]
    /// SOPs on which at least one of those rules could be run.
    public var checked: Int
    /// Those of them about which one of those rules said something that is not switched off.
    public var withFindings: Int
}
