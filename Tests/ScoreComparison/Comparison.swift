public import RandomInstruments
import SecondScorer

/// One random instrument with its answers, scored by the toolkit and by the second scorer.
public struct Comparison: Sendable {
    public let drawn: RandomCase
    /// One card for each of the case's terms.
    public var toolkit: [CardText]
    public let second: [CardText]
    /// Why the toolkit does not take the instrument at all.
    public let refusal: String?

    /// - Throws: where the second scorer cannot read what was drawn.
    public init(seed: UInt64) throws {
        drawn = try RandomCase(seed: seed)
        second = try drawn.terms.map { [drawn] in CardText(try drawn.scorer.card(of: drawn.book, for: $0)) }
        do throws(Refusal) {
            toolkit = try ToolkitReading(drawn).cards
            refusal = nil
        } catch {
            toolkit = []
            refusal = error.description
        }
    }

    /// How many figures, predicates and gates were compared.
    public var figures: Int { second.reduce(0) { $0 + $1.count } }

    /// The first place where the two differ; `nil` where they agree in everything.
    public var disagreement: String? {
        if let refusal { return "seed \(drawn.seed): the toolkit refuses the pack: \(refusal)" }
        for (terms, cards) in zip(drawn.terms, zip(toolkit, second)) {
            guard let difference = cards.0.difference(from: cards.1) else { continue }
            return """
                seed \(drawn.seed), \(terms), \(difference.place):
                  toolkit:       \(difference.this)
                  second scorer: \(difference.other)
                """
        }
        return nil
    }
}
