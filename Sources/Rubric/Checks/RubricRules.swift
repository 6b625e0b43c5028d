public import Findings

extension RuleFamily {
    /// What is said of rubric packs. Nothing of it can be switched off: a score rests on the pack.
    public static let rubrics = RuleFamily(
        name: "rubric", rules: [], presets: [LintPreset(name: "all", levels: [:])])
}
