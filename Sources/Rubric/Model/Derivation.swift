/// How the numbers people fill in become an answer: realised ÷ base, not below 0 and not above 1.
public struct Derivation: Sendable, Hashable {
    public var realised: [Term]
    public var base: [Term]
    public var whenBaseIsZero: ZeroBase
    /// On a scale of choices: the first whose lower bound the ratio meets.
    public var bands: [Band]
    public var source: Source

    /// An input that is added, or taken away.
    public struct Term: Sendable, Hashable {
        public var input: String
        public var isSubtracted: Bool

        public init(input: String, isSubtracted: Bool) {
            self.input = input
            self.isSubtracted = isSubtracted
        }
    }

    /// What an empty base says; it is never 0 and never full.
    public enum ZeroBase: String, Sendable, Hashable, CaseIterable {
        case notApplicable, cannotBeAssessed
    }

    public struct Band: Sendable, Hashable {
        public var choice: String
        public var bound: LowerBound
    }

    /// The sum of terms; `nil` where an input is missing.
    public static func sum(_ terms: [Term], of inputs: [String: Rational]) -> Rational? {
        var sum = Rational.zero
        for term in terms {
            guard let value = inputs[term.input] else { return nil }
            sum = term.isSubtracted ? sum - value : sum + value
        }
        return sum
    }
}
