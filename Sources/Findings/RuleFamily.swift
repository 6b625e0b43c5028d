/// The rules that check one kind of thing: process maps, or SOPs. Their ids begin with its name.
public struct RuleFamily: Sendable {
    /// What stands before the `/` of an id: `map`.
    public let name: String
    /// In the order of their ids.
    public let rules: [RuleDescription]
    /// The first is the usual one.
    public let presets: [LintPreset]
    /// Rules that say why something was not read, or not whole. They are errors whatever is set: they cannot be switched
    /// off, made lighter, or left out by asking for others.
    public let fixed: Set<RuleID>
    /// How much each rule weighs that is switched on although its preset leaves it out.
    let levels: [RuleID: Severity]

    /// - Parameters:
    ///   - name: what stands before the `/` of an id.
    ///   - rules: every rule, in any order.
    ///   - presets: the first is the usual one; the last has every rule there is.
    ///   - fixed: what nobody can switch off.
    public init(name: String, rules: [RuleDescription], presets: [LintPreset], fixed: Set<RuleID> = []) {
        self.name = name
        self.rules = rules.sorted { $0.id < $1.id }
        self.presets = presets
        self.fixed = fixed
        levels = presets.last?.levels ?? [:]
    }

    /// Whether the id begins with the name of the family, whether or not there is such a rule.
    public func holds(_ rule: RuleID) -> Bool { rule.rawValue.hasPrefix("\(name)/") }

    /// The rule of this id; the family may be left out (`implicit-split`).
    public func rule(_ id: String) -> RuleDescription? {
        rules.first { $0.id.rawValue == id || $0.id.rawValue == "\(name)/\(id)" }
    }

    /// The preset of this name.
    public func preset(_ name: String) -> LintPreset? { presets.first { $0.name == name } }
}
