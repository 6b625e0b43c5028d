import Findings

/// Counts, SOP by SOP, which principles were looked at and which were not kept.
struct PrincipleTally {
    private let rules: [SOPPrinciple: [RuleID]]
    private var checked: [SOPPrinciple: Int] = [:]
    private var withFindings: [SOPPrinciple: Int] = [:]
    /// Of the SOP at hand.
    private var looked: Set<SOPPrinciple> = []
    private let servedBy: [RuleID: [SOPPrinciple]]

    init(_ asked: [any SOPRule]) {
        servedBy = Dictionary(asked.map { ($0.id, $0.principles) }) { first, _ in first }
        var rules: [SOPPrinciple: [RuleID]] = [:]
        for rule in asked {
            for principle in rule.principles { rules[principle, default: []].append(rule.id) }
        }
        self.rules = rules.mapValues { $0.sorted() }
    }

    /// The rule was run on the SOP at hand.
    mutating func add(_ rule: any SOPRule) { looked.formUnion(rule.principles) }

    /// The SOP at hand is done; what speaks of it stands in `report`.
    mutating func endSOP(_ report: LintReport) {
        for principle in looked { checked[principle, default: 0] += 1 }
        let broken = Set(report.findings.flatMap { servedBy[$0.rule] ?? [] })
        for principle in broken { withFindings[principle, default: 0] += 1 }
        looked = []
    }

    var summaries: [PrincipleSummary] {
        SOPPrinciple.allCases.map { principle in
            PrincipleSummary(
                principle: principle, rules: rules[principle] ?? [], checked: checked[principle] ?? 0,
                withFindings: withFindings[principle] ?? 0)
        }
    }
}
