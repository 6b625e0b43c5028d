import RandomInstruments
import SecondScorer
import Testing

@Suite("Random instruments")
struct RandomCaseTests {
    @Test("the same seed gives the same files, another seed gives others")
    func determinism() throws {
        let (first, again, other) = (try RandomCase(seed: 7), try RandomCase(seed: 7), try RandomCase(seed: 8))
        #expect(first.instrument == again.instrument)
        #expect(first.areas.map(\.text) == again.areas.map(\.text))
        #expect(first.answers == again.answers)
        #expect(first.terms == again.terms)
        #expect(first.instrument != other.instrument)
    }

    @Test("the scorer that was given predicates and gates later gives what a reading of the whole file gives")
    func addedBounds() throws {
        for seed in 0..<100 as Range<UInt64> {
            let drawn = try RandomCase(seed: seed)
            let areas = Dictionary(uniqueKeysWithValues: drawn.areas.map { ($0.name, $0.text) })
            let whole = try SecondScorer(instrument: drawn.instrument, areas: areas)
            for terms in drawn.terms {
                let (one, two) = (
                    try drawn.scorer.card(of: drawn.book, for: terms), try whole.card(of: drawn.book, for: terms)
                )
                #expect(one.rows == two.rows)
                #expect(one.predicate == two.predicate)
                #expect(one.gates.map(\.state) == two.gates.map(\.state))
            }
        }
    }

    @Test("the edges that matter come up often: states, bounds hit exactly, weights of zero, open predicates")
    func edges() throws {
        var seen: [String: Int] = [:]
        for seed in 0..<400 as Range<UInt64> {
            let drawn = try RandomCase(seed: seed)
            for terms in drawn.terms {
                for edge in edges(of: try drawn.scorer.card(of: drawn.book, for: terms)) { seen[edge, default: 0] += 1 }
            }
        }
        let expected = [
            "met", "partlyMet", "notMet", "notApplicable", "notAssessed", "cannotBeAssessed", "error", "passed",
            "failed",
            "open", "predicate", "open predicate", "nothing applies", "nothing open", "weight zero", "beyond 128 bits",
        ]
        for edge in expected { #expect(seen[edge, default: 0] >= 10, "\(edge): \(seen[edge, default: 0])") }
    }

    private func edges(of card: SecondCard) -> Set<String> {
        var edges = Set(card.rows.values.map(\.state.rawValue)).union(card.gates.map(\.state.rawValue))
        if let predicate = card.predicate {
            edges.insert("predicate")
            if predicate.lower != predicate.upper { edges.insert("open predicate") }
        }
        for row in card.rows.values {
            if row.state == .met, row.maximum.isZero { edges.insert("weight zero") }
            if case .long = row.upper.numerator { edges.insert("beyond 128 bits") }
            if case .long = row.upper.denominator { edges.insert("beyond 128 bits") }
        }
        if let root = card.order.first.flatMap({ card.rows[$0] }) {
            if root.state == .notApplicable { edges.insert("nothing applies") }
            if root.lower == root.upper, !root.maximum.isZero { edges.insert("nothing open") }
        }
        return edges
    }
}
