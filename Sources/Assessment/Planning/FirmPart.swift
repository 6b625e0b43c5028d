public import Rubric

/// What of a plan stays when none of the links it rests on, which nobody confirmed, turns out right.
public struct FirmPart: Sendable, Hashable {
    /// How many links the rest of the gain rests on.
    public var links: Int
    /// The score of the plan's node without them.
    public var reached: Rational
    /// The measured total of the scope without them.
    public var total: Rational
    /// The predicate of that total, where the profile's maximum has one.
    public var predicate: String?
}

extension Planner {
    /// What `actions` reach without those that confirm a link; `nil` where none does.
    func firmPart(of actions: [PlannedAction], node: String) -> FirmPart? {
        let firm = actions.filter { $0.action.kind != .confirmLink }.map(\.action.id)
        guard firm.count < actions.count else { return nil }
        let done = Set(firm)
        var state = CountedState(list.world)
        state.apply(list.world.actions.indices.filter { done.contains(list.world.actions[$0].id) })
        let scored = scored(state)
        return FirmPart(
            links: actions.count - firm.count, reached: scored.score(of: node)?.value ?? .zero,
            total: scored.score(of: score.card.instrument.root.id)?.value ?? .zero, predicate: scored.predicate?.value)
    }
}
