public import Findings

extension RuleFamily {
    /// What is said of rubric packs. Nothing of it can be switched off: a score rests on the pack.
    public static let rubrics = RuleFamily(
        name: "rubric", rules: RubricRules.all.flatMap(\.descriptions), presets: [.rubrics])
}

extension LintPreset {
    /// What each rule on packs weighs. Errors keep a pack from being used; warnings and notes do not.
    public static let rubrics = LintPreset(
        name: "all",
        levels: Dictionary(
            RubricRules.all.flatMap(\.rules).map { ($0.id, $0.severity) }, uniquingKeysWith: { first, _ in first }))
}

/// The rules on packs, by what they are about. A test makes sure that every rule that speaks stands here.
enum RubricRules {
    static let all: [RubricRuleGroup] = [
        .files, .values, .sources, .references, .weights, .scales, .answering, .profiles, .bounds, .rhythms, .validity,
    ]
}

/// Rules that look for the same kind of mistake: why it matters and what to do is said once for all of them, and each
/// finding says it for its own place.
struct RubricRuleGroup {
    let explanation: LocalizedText
    let action: LocalizedText
    let rules: [Rule]

    struct Rule {
        let id: RuleID
        let title: LocalizedText
        /// Of its usual finding.
        let severity: Severity

        init(_ name: String, _ indonesian: String, _ english: String, _ severity: Severity = .error) {
            id = RuleID(rawValue: "rubric/\(name)")
            title = LocalizedText(id: indonesian, en: english)
            self.severity = severity
        }
    }

    var descriptions: [RuleDescription] {
        rules.map { RuleDescription(id: $0.id, title: $0.title, explanation: explanation, action: action) }
    }
}
