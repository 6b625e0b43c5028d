/// A ready choice of rules and what each weighs: a plain table.
public struct LintPreset: Sendable {
    public var name: String
    /// The rules that are on.
    public var levels: [RuleID: Severity]
    /// Rules that reading a file applies by itself (a broken file, a dangling reference): on in every preset of their
    /// family, with the severity they speak with.
    public var reading: [RuleID: Severity]

    public init(name: String, levels: [RuleID: Severity], reading: [RuleID: Severity] = [:]) {
        self.name = name
        self.levels = levels
        self.reading = reading
    }

    /// How much a rule weighs here; `nil` where it is off.
    public func severity(of rule: RuleID) -> Severity? { levels[rule] ?? reading[rule] }
}
