/// Which rules of a family speak, how loud, and what was switched off and why.
public struct LintConfiguration: Sendable {
    /// Whose rules it chooses from.
    public let family: RuleFamily
    public var preset: LintPreset
    /// What differs from the preset.
    public var settings: [RuleID: Setting]
    /// Only these rules speak; `nil` for all that are on. They speak even where the preset has them off.
    public var only: Set<RuleID>?

    /// - Parameters:
    ///   - family: whose rules are chosen from.
    ///   - preset: `nil` for the usual one of the family.
    ///   - settings: what differs from the preset.
    ///   - only: the rules that speak; `nil` for all that are on.
    public init(
        _ family: RuleFamily, preset: LintPreset? = nil, settings: [RuleID: Setting] = [:], only: Set<RuleID>? = nil
    ) {
        self.family = family
        self.preset = preset ?? family.presets.first ?? LintPreset(name: "", levels: [:])
        self.settings = settings
        self.only = only
    }

    /// A choice for one rule.
    public enum Setting: Sendable, Hashable {
        /// On, with this severity; `nil` for the rule's usual one.
        case on(Severity?, reason: String?)
        /// Off. What it would have said is kept aside, with the reason.
        case off(reason: String)
    }

    /// Whether a rule says why a file was not read, or not whole. Such a rule is an error whatever is set here: it cannot
    /// be switched off, made lighter, or left out by asking for others.
    public func isFixed(_ rule: RuleID) -> Bool { family.fixed.contains(rule) }

    /// The rules switched off and why, in the order of their ids.
    public var switchedOff: [(rule: RuleID, reason: String)] {
        settings.compactMap { rule, setting in
            guard case .off(let reason) = setting, !isFixed(rule) else { return nil }
            return (rule, reason)
        }.sorted { $0.rule < $1.rule }
    }

    /// What becomes of the findings of a rule whose usual severity is `usual` (`nil` where the preset has it off).
    public func verdict(on rule: RuleID, usual: Severity?) -> Verdict {
        if let only, !only.contains(rule) { return .silent }
        switch settings[rule] {
        case .off(let reason): return .suppressed(usual ?? .note, reason: reason)
        case .on(let severity, _): return .speaks(severity ?? usual ?? family.levels[rule] ?? .warning)
        case nil:
            if let usual { return .speaks(usual) }
            return only == nil ? .silent : .speaks(family.levels[rule] ?? .warning)
        }
    }

    /// What becomes of a finding.
    public enum Verdict: Sendable, Hashable {
        case speaks(Severity)
        /// Kept aside, with the severity it would have had.
        case suppressed(Severity, reason: String)
        case silent
    }
}
