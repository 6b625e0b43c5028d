/// How alike two titles are in meaning, 0…1, and what they share.
///
/// The same whichever stands first, and 1 for titles of the same terms. Not a probability; see `LinkSuggestions` for
/// confidences that take units and rivals into account.
public struct TitleSimilarity: Sendable {
    public let weights: TermWeights
    private var words: MatchingWords { weights.words }

    public init(_ weights: TermWeights) { self.weights = weights }

    /// What two texts share, and how alike that makes them.
    public struct Comparison: Sendable, Hashable {
        /// 0…1
        public var similarity: Double
        public var shared: [SharedTerm]
        /// Words that speak against it: *masuk* here and *keluar* there.
        public var contrasts: [[String]]
    }

    public struct SharedTerm: Sendable, Hashable {
        public var key: String
        /// As the two texts write it.
        public var left: String
        public var right: String
        public var kind: Kind

        public enum Kind: Sendable, Hashable {
            case same, synonym, spelling
        }
    }

    public func similarity(_ left: TextTerms, _ right: TextTerms) -> Double { compare(left, right).similarity }

    public func compare(_ left: TextTerms, _ right: TextTerms) -> Comparison {
        TermAlignment(left, right, weights: weights, words: words).comparison
    }
}
