import Findings

/// A check of one map. A rule is one file in `Rules/`, a line in `MapRules.all` and one in each preset that has it;
/// `ImplicitSplit` has the id `map/implicit-split`. How much it weighs is said by the preset, never here.
protocol MapRule: Sendable {
    var about: RuleDescription { get }

    /// What is wrong, in any order. The time taken grows with the size of the map and no faster.
    func violations(in map: LintedMap) -> [Violation]
}

extension MapRule {
    var id: RuleID { about.id }
}

/// One thing a rule does not like.
struct Violation {
    /// `nil` for the map as a whole.
    var element: ElementIndex?
    var message: LocalizedText
    /// What to do; `nil` where the action of the rule says it.
    var action: LocalizedText?

    init(_ element: ElementIndex?, _ message: LocalizedText, action: LocalizedText? = nil) {
        self.element = element
        self.message = message
        self.action = action
    }
}
