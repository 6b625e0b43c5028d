internal import Findings

/// One check of maps beside the SOPs tied to them. A rule is one file in `TraceRules/`, one line in `TraceRules.all` and
/// one in the preset; `StepOrder` there has the id `trace/step-order`. None of them changes a score.
protocol TraceRule: Sendable {
    var about: RuleDescription { get }

    /// What is wrong, in the order of the SOPs and of the map.
    func violations(in map: ComparedMap) -> [TraceViolation]
}

extension TraceRule {
    var id: RuleID { about.id }

    /// The finding a violation makes, with the weight the preset gives the rule.
    func finding(_ violation: TraceViolation) -> Finding {
        Finding(
            rule: id, severity: LintPreset.traces.levels[id] ?? .warning, message: violation.message,
            action: violation.action ?? about.action, legalBasis: about.basis, location: violation.location)
    }
}

/// One thing a rule does not like.
struct TraceViolation {
    var message: LocalizedText
    var location: SourceLocation
    /// What to do; `nil` where the action of the rule says it.
    var action: LocalizedText?

    init(_ message: LocalizedText, at location: SourceLocation, action: LocalizedText? = nil) {
        self.message = message
        self.location = location
        self.action = action
    }
}
