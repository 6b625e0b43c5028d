import RandomInstruments
import ScoreComparison

/// One random instrument: its files, and what both scorers make of it.
struct OneSeed {
    let seed: UInt64

    func show() throws -> Outcome {
        let comparison = try Comparison(seed: seed)
        let drawn = comparison.drawn
        show(file: "instrument.yaml", drawn.instrument)
        for area in drawn.areas { show(file: area.name, area.text) }
        show(file: "answers.yaml", drawn.answers)
        for (terms, card) in zip(drawn.terms, comparison.second) {
            print("# \(terms), by the second scorer")
            for (node, row) in card.rows.sorted(by: { $0.key < $1.key }) { print("\(node): \(row)") }
            print("predicate: \(card.predicate)\ngates: \(card.gates.joined(separator: ", "))\n")
        }
        guard let disagreement = comparison.disagreement else {
            print("seed \(seed): agreed in \(comparison.figures) figures")
            return .agreed
        }
        print(disagreement)
        return .disagreed
    }

    private func show(file: String, _ text: String) { print("# \(file)\n\(text)") }
}
