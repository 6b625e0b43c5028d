public import Findings

/// Checks SOPs: whether their identity is filled in, their steps can be followed, and register and document agree.
///
///     let check = SOPCheck()
///     let result = check.check(try SOPCollectionReader().read(["kota-contoh"]))
///     for sop in result.sops { print(sop.sop.title, sop.report.findings.count) }
///
/// Every rule names the legal basis it rests on and the principles it serves. What reading noticed about the row or the
/// document of an SOP is part of its report. Messages never repeat a NIP or NIK. The same SOPs give the same result, and
/// the time taken grows with their number and no faster (see `SOPThresholds.similarity` for what is compared).
public struct SOPCheck: Sendable {
    public var configuration: LintConfiguration
    public var thresholds: SOPThresholds

    public init(
        _ configuration: LintConfiguration = LintConfiguration(.sops), thresholds: SOPThresholds = SOPThresholds()
    ) {
        self.configuration = configuration
        self.thresholds = thresholds
    }

    /// Every rule there is, in the order of their ids.
    public static var rules: [RuleDescription] { RuleFamily.sops.rules }

    /// The principles a rule serves; none for a rule that is not about SOPs.
    public static func principles(of rule: RuleID) -> [SOPPrinciple] { principlesByRule[rule] ?? [] }

    private static let principlesByRule = Dictionary(SOPRules.all.map { ($0.id, $0.principles) }) { first, _ in first }

    /// Checks the SOPs of a dossier.
    public func check(_ dossier: Dossier) -> SOPCheckResult { check(SOPCollection(dossier, at: ".")) }

    /// Checks SOPs.
    public func check(_ collection: SOPCollection) -> SOPCheckResult {
        let rules = SOPRules.all.filter { isAsked($0.id) }
        let sops = SOPSet(
            collection.entries, units: collection.units, asOf: collection.asOf, thresholds: thresholds,
            evaluated: collection.evaluations, comparing: rules.contains { $0.id == "sop/same-activity" })
        var reading = ReadingNotes(collection)
        var tally = PrincipleTally(rules)
        let checked = collection.entries.map { entry in
            var report = LintReport(path: entry.document?.path ?? entry.sop.location.path ?? "")
            for finding in reading.take(for: entry) { report.add(finding, usual: finding.severity, by: configuration) }
            for rule in rules where entry.meets(rule.needs, among: sops) {
                let violations = rule.violations(of: entry, among: sops)
                let usual = configuration.preset.levels[rule.id]
                for violation in violations {
                    let finding = rule.finding(violation, .warning).withoutPersonalData
                    report.add(finding, usual: usual.map { violation.severity ?? $0 }, by: configuration)
                }
                tally.add(rule)
            }
            tally.endSOP(report)
            report.findings = Self.ordered(report.findings) { $0 }
            report.suppressed = Self.ordered(report.suppressed, by: \.finding)
            return CheckedSOP(entry, report)
        }
        return SOPCheckResult(
            sops: checked, files: reading.fileReports(by: configuration), principles: tally.summaries,
            notChecked: notChecked(rules, sops))
    }

    /// Whether the rule may say something: one that is switched off still says what it would have said.
    private func isAsked(_ rule: RuleID) -> Bool {
        configuration.verdict(on: rule, usual: configuration.preset.levels[rule]) != .silent
    }

    /// Rules that could not be run on any SOP, and why.
    private func notChecked(_ rules: [any SOPRule], _ sops: SOPSet) -> [SOPCheckResult.NotChecked] {
        guard sops.asOf == nil else { return [] }
        return rules.filter { $0.needs.contains(.asOf) }.map { .init(rule: $0.id, reason: Self.noAsOf) }
    }

    private static let noAsOf = LocalizedText(
        id: "tanggal acuan tidak ada; isi asOf di agency.yaml atau pakai --as-of",
        en: "there is no as-of date; fill in asOf in agency.yaml or use --as-of")

    /// Register before document, then by line, cell, and rule; of equal ones the first found stays first.
    private static func ordered<Item>(_ items: [Item], by finding: (Item) -> Finding) -> [Item] {
        items.enumerated().map { (position: $0, item: $1, order: Order(finding($1))) }
            .sorted { ($0.order, $0.position) < ($1.order, $1.position) }.map(\.item)
    }

    private struct Order: Comparable {
        let path: String
        let sheet: String
        let line: Int
        let cellLength: Int
        let cell: String
        let rule: RuleID

        init(_ finding: Finding) {
            path = finding.location.path ?? ""
            sheet = finding.location.sheet ?? ""
            line = finding.location.line ?? 0
            cell = finding.location.cell ?? ""
            cellLength = cell.utf8.count
            rule = finding.rule
        }

        static func < (left: Order, right: Order) -> Bool {
            if left.path != right.path { return left.path.precedesInBytes(right.path) }
            if left.sheet != right.sheet { return left.sheet.precedesInBytes(right.sheet) }
            return (left.line, left.cellLength, left.cell, left.rule) < (
                right.line, right.cellLength, right.cell, right.rule
            )
        }
    }
}

extension Finding {
    /// Messages quote what is written; digits that identify a person are covered.
    var withoutPersonalData: Finding {
        var finding = self
        finding.message = LocalizedText(
            id: PersonalData.masked(message.indonesian), en: PersonalData.masked(message.english))
        finding.action = action.map {
            LocalizedText(id: PersonalData.masked($0.indonesian), en: PersonalData.masked($0.english))
        }
        return finding
    }
}
