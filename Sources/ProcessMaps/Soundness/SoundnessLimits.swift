/// How far the check of the control flow goes before it says "not decided".
///
/// Well-structured maps of any size need none of this: reduction takes them in time that grows with the map. The limits
/// guard the rest, where the number of states can grow exponentially with the map.
public struct SoundnessLimits: Sendable, Hashable {
    /// States (which flows hold a token) the search keeps for one scope. The limit is lifted where a scope never has
    /// more than one token, for then there are no more states than flows.
    public var states: Int
    /// Steps from state to state the search makes for one scope; an inclusive split of n branches alone has 2ⁿ − 1.
    public var steps: Int
    /// Tokens in all kept states together, which bounds memory: four bytes each.
    public var storedTokens: Int
    /// Problems listed for one scope; of each kind the nearest to the start come first.
    public var problems: Int
    /// Elements in the path of one problem; of a longer path the last part is kept.
    public var pathLength: Int

    public init(
        states: Int = 100_000, steps: Int = 2_000_000, storedTokens: Int = 8_000_000, problems: Int = 20,
        pathLength: Int = 1_000
    ) {
        self.states = states
        self.steps = steps
        self.storedTokens = storedTokens
        self.problems = problems
        self.pathLength = pathLength
    }

    /// The same with half the states, steps and tokens.
    var halved: SoundnessLimits {
        var halved = self
        halved.states /= 2
        halved.steps /= 2
        halved.storedTokens /= 2
        return halved
    }
}
