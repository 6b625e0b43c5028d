/// How alike two titles are in meaning, 0…1, and what they share.
///
/// The same whichever stands first, and 1 for titles of the same terms. Not a probability; see `LinkSuggestions` for
/// confidences that take units and rivals into account.
public struct TitleSimilarity: Sendable {
    public let weights: TermWeights

    public init(_ weights: TermWeights) { self.weights = weights }

    /// What two texts share, and how alike that makes them.
    public struct Comparison: Sendable, Hashable {
        /// 0…1
        public var similarity = 0.0
        public var shared: [SharedTerm] = []
        /// Words that speak against it: *masuk* here and *keluar* there.
        public var contrasts: [[String]] = []

        /// The weight of the things of the left and of the right text that the other does not have.
        var rest: [Double] = [0, 0]

        /// Whether the left is one act on the thing that the right names with all that is done to it.
        var isWithin = false

        /// Whether the same is done, or one of the two does not say what is done.
        var sharesAction = true

        mutating func share(_ left: Term, _ right: Term, _ kind: SharedTerm.Kind) {
            shared.append(SharedTerm(key: left.key, left: left.word, right: right.word, kind: kind))
        }
    }

    public struct SharedTerm: Sendable, Hashable {
        public var key: String
        /// As the two texts write it.
        public var left: String
        public var right: String
        public var kind: Kind

        public enum Kind: Sendable, Hashable {
            case same, synonym, spelling, abbreviation
            /// What the left names belongs to what the right names.
            case part
            /// The left names a kind of what the right names: *dokter*, *tenaga kesehatan*; and the other way round.
            case kind, hasKind
        }
    }

    public func similarity(_ left: TextTerms, _ right: TextTerms) -> Double { compare(left, right).similarity }

    /// Where a text can be read in several ways, the reading that fits best counts.
    public func compare(_ left: TextTerms, _ right: TextTerms) -> Comparison {
        let (mine, others) = (readings(of: left), readings(of: right))
        var best = Comparison()
        for (place, left) in mine.enumerated() {
            for (other, right) in others.enumerated() {
                let comparison = TermAlignment(left, right, weights: weights).comparison
                let isWritten = place == 0 && other == 0
                guard isWritten || (Self.sharesName(left, comparison) && Self.sharesName(right, comparison)) else {
                    continue
                }
                if isWritten || comparison.similarity > best.similarity { best = comparison }
            }
        }
        return best
    }

    /// A text in each way it can be read, as it is written first.
    func readings(of text: TextTerms) -> [AlignableText] {
        ([text] + text.otherReadings).map { AlignableText($0, weights) }
    }

    /// Whether what is read as the name of a thing answers something; else it is what is done, and that it is not the
    /// same must count.
    static func sharesName(_ text: AlignableText, _ comparison: Comparison) -> Bool {
        text.written.allSatisfy { term in !term.isName || comparison.shared.contains { $0.key == term.key } }
    }
}
