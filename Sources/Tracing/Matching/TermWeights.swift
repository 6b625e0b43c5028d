internal import Foundation

/// How much each term says: words that stand in many titles say little.
///
/// A term has the weight the bundled words give it (1, where they say nothing), lowered by at most a half where it is
/// common in the corpus. A small corpus changes nothing, so a pair of titles is judged much the same alone as among
/// thousands.
public final class TermWeights: Sendable {
    public let words: MatchingWords
    /// In how many texts a key stands.
    private let counts: [String: Int]
    private let texts: Int

    /// A number alone narrows little; two different ones are a contrast.
    private static let number = 0.15
    /// Below this many texts no term can be called common.
    private static let least = 30

    public init(_ corpus: some Sequence<TextTerms>, words: MatchingWords) {
        self.words = words
        var (counts, texts): ([String: Int], Int) = ([:], 0)
        for text in corpus {
            texts += 1
            for key in Set(text.terms.map(\.key)) { counts[key, default: 0] += 1 }
        }
        self.counts = counts
        self.texts = texts
    }

    /// How much terms say together.
    func weight(of terms: [Term]) -> Double { terms.reduce(0) { $0 + weight(of: $1.key) } }

    /// How much a term says: above 0, at most 1.
    public func weight(of key: String) -> Double {
        let own = Numerals.value(of: key) == nil ? words.weight(of: key) : Self.number
        guard texts >= Self.least, let count = counts[key], count > 1 else { return own }
        // A share of 2 % and less is nothing out of the common, 30 % and more is as common as can be.
        let share = Double(count) / Double(texts)
        let common = min(1, max(0, log(share / 0.02) / log(0.3 / 0.02)))
        return own * (1 - 0.5 * common)
    }
}
