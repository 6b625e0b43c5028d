/// One case on the way to its figures: what the rules look at. The rules themselves are in the files named for them.
struct Reckoning {
    let instrument: InstrumentSheet
    let profile: ProfileSheet
    let answers: AnswerBook
    let terms: Terms

    /// Rule 1, worked out once: the ids of what counts.
    let inProfile: Set<String>
    /// Rule 2, worked out once: the weights that are known, by node.
    let weights: [String: Fraction]

    init(instrument: InstrumentSheet, profile: ProfileSheet, answers: AnswerBook, terms: Terms) {
        self.instrument = instrument
        self.profile = profile
        self.answers = answers
        self.terms = terms
        inProfile = PartsRule(profile: profile).whatCounts(in: instrument.root)
        weights = WeightRule(profile: profile).weights(of: instrument.root)
    }

    func card() -> SecondCard {
        var card = SecondCard()
        enter(instrument.root, into: &card)
        card.predicate = predicate(of: card)
        card.gates = instrument.gates.map { ($0.id, state(of: $0, on: card)) }
        return card
    }

    /// From the leaves up; what is not in the profile is not entered.
    private func enter(_ branch: Branch, into card: inout SecondCard) {
        guard inProfile.contains(branch.id) else { return }
        card.order.append(branch.id)
        for below in branch.branches { enter(below, into: &card) }
        let entries = indicatorRows(of: branch)
        card.order += entries.map(\.id)
        card.rows.merge(entries.map { ($0.id, $0.row) }) { first, _ in first }
        card.rows[branch.id] = row(of: branch, on: card)
    }

    func isInProfile(_ id: String) -> Bool { inProfile.contains(id) }
}
