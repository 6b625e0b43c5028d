public import Dossier
public import Findings
public import Rubric

/// What to look for.
public struct PlanRequest: Sendable, Hashable {
    /// Whose score.
    public var scope: AnswerScope
    /// `nil` for the most the budget reaches.
    public var target: PlanTarget?
    /// Working days; `nil` for as many as it takes.
    public var budget: Int?
    /// The column whose answers stand in for what no file measures; `nil` for the measured column alone, in which those
    /// questions are open.
    public var answers: AnswerColumn?
    /// How many part-plans are looked at for each way of reaching the target before the search becomes narrower, and the
    /// plan is the best found instead of the best there is; with 0 none, so that there is only what is quick in a world of
    /// any size: a plan and a lower bound near it. A number and no time: the same on every machine.
    public var limit: Int

    public init(
        scope: AnswerScope = .agency, target: PlanTarget? = nil, budget: Int? = nil, answers: AnswerColumn? = nil,
        limit: Int = 400_000
    ) {
        self.scope = scope
        self.target = target
        self.budget = budget
        self.answers = answers
        self.limit = limit
    }
}

/// The cheapest set of actions that reaches a target, or the best a budget reaches, in the order to do them.
public struct Plan: Sendable, Hashable {
    public var request: PlanRequest
    /// The node that `current`, `reached` and the gains are about: of a choice its indicator, of a predicate the root.
    public var node: String
    public var current: Rational
    public var reached: Rational
    public var maximum: Rational
    /// Whether the target is reached; without a target whether anything is gained.
    public var reachable: Bool
    /// Nothing cheaper reaches it, and where a budget stands against it, nothing within it reaches more.
    public var optimal: Bool
    /// No set of actions that reaches as much takes fewer working days.
    public var bound: Int
    public var actions: [PlannedAction]
    /// The measured indicators that count, before and after.
    public var indicators: [PlanIndicator]
    /// The measured total of the scope, before and after.
    public var total: PlanTotal
    /// Why the target is out of reach, or what stands in the way of a proof.
    public var reasons: [LocalizedText] = []
    /// Working days without the budget, where the budget keeps the target out of reach; the best found.
    public var effortWithoutBudget: Int?
    /// What of it stays without the links nobody confirmed; `nil` where it rests on none.
    public var firm: FirmPart?

    public var totalEffort: Int { actions.reduce(0) { $0 + $1.action.effort } }
}

/// One action of a plan, in its place.
public struct PlannedAction: Sendable, Hashable {
    public var action: PlanAction
    /// What it adds to the node when it is all that is done (with what must come before it).
    public var gainAlone: Rational
    /// What it adds in its place in the order; below 0 where it costs something on the way.
    public var gainInOrder: Rational
    /// What it adds to the measured total in its place; the same as `gainInOrder` where the node is the total.
    public var totalGainInOrder: Rational
    /// The ids of the gaps that are closed when it is done, in this order.
    public var closes: [String]
    /// Why it stands where it does.
    public var urgency: LocalizedText
}

/// One measured indicator before and after.
public struct PlanIndicator: Sendable, Hashable {
    public var id: String
    public var before: Standing
    public var after: Standing

    public struct Standing: Sendable, Hashable {
        public var covered: Int
        public var total: Int
        /// `nil` where nothing can be proposed.
        public var choice: String?
        /// What it adds to the total.
        public var value: Rational
        /// The next better choice.
        public var next: Next?
    }

    public struct Next: Sendable, Hashable {
        public var choice: String
        /// How many more items it takes, if the total stays; of the evaluation how many evaluations and follow-ups.
        public var items: Int
    }
}

public struct PlanTotal: Sendable, Hashable {
    public var before: Rational
    public var after: Rational
    public var maximum: Rational
    /// The predicate, where the profile's maximum has one.
    public var predicateBefore: String?
    public var predicateAfter: String?
}
