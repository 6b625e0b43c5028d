/// What a rule looks for, for people who list rules, ask what one means, or switch it off. It carries no severity: how
/// much a rule weighs is a choice of whoever checks.
public struct RuleDescription: Sendable, Hashable {
    public var id: RuleID
    /// A few words: what is wrong where the rule speaks.
    public var title: LocalizedText
    /// What the rule looks for, and why it matters.
    public var explanation: LocalizedText
    /// What to do about it.
    public var action: LocalizedText
    /// The regulation or standard it rests on; `nil` for good practice only.
    public var basis: LegalBasis?
    /// The rules of other tools that look for the same, as `bpmnlint fake-join`.
    public var counterparts: [String]

    public init(
        id: RuleID, title: LocalizedText, explanation: LocalizedText, action: LocalizedText, basis: LegalBasis? = nil,
        counterparts: [String] = []
    ) {
        self.id = id
        self.title = title
        self.explanation = explanation
        self.action = action
        self.basis = basis
        self.counterparts = counterparts
    }
}
