internal import Findings

/// One check of what people answered, seen beside what was measured and what they cite. A rule is one file in
/// `AnswerRules/`, one line in `AnswerChecks.all` and one in the preset. None of them changes a score.
protocol AnswerCheck: Sendable {
    var about: RuleDescription { get }

    /// What is wrong, in the order of the answers.
    func violations(in answers: CheckedAnswers) -> [AnswerViolation]
}

extension AnswerCheck {
    var id: RuleID { about.id }

    /// The finding a violation makes, with the weight the preset gives the rule.
    func finding(_ violation: AnswerViolation) -> Finding {
        Finding(
            rule: id, severity: LintPreset.answers.levels[id] ?? .warning, message: violation.message,
            action: violation.action ?? about.action, legalBasis: about.basis, location: violation.location)
    }
}

/// One thing a rule does not like.
struct AnswerViolation {
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
