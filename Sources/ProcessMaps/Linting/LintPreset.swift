public import Findings

/// A ready choice of rules and what each weighs: a plain table. Rules that reading the file applies by itself (dangling
/// references, a broken file) are on in every preset, with the severity they speak with.
public struct LintPreset: Sendable {
    public var name: String
    /// The rules that are on.
    public var levels: [RuleID: Severity]

    public static let presets = [recommended, all]

    /// What a person who checks maps would mention.
    public static let recommended = LintPreset(
        name: "recommended",
        levels: [
            "map/implicit-split": .warning
        ])

    /// Every rule there is.
    public static let all = LintPreset(
        name: "all",
        levels: recommended.levels.merging(
            [:]
        ) { $1 })
}
