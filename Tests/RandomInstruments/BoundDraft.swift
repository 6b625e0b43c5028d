import SecondScorer

/// Predicates and gates. Their bounds are drawn from a score the instrument really has, so that they are hit exactly,
/// or missed by very little.
struct BoundDraft {
    private let card: SecondCard
    private let tree: TreeDraft

    init(card: SecondCard, tree: TreeDraft) {
        self.card = card
        self.tree = tree
    }

    func text(_ dice: inout Dice) -> String {
        (dice.chance(65) ? predicates(&dice) : "") + gates(&dice)
    }

    private func predicates(_ dice: inout Dice) -> String {
        let root = card.rows["akar"]
        let maximum = root?.maximum ?? .zero
        let outOf = maximum.isZero || dice.chance(20) ? Fraction(100) : maximum
        var numbers = ["0.9", "0.8", "1/2", "0.3"].compactMap { try? Fraction(text: $0) }.map { $0 * outOf }
        numbers += [root?.value, root?.upper].compactMap { $0 }.filter { $0 > .zero && $0 < outOf }
        numbers = dice.few(dice.number(1...4), of: Set(numbers).sorted(by: >))
        let falling = numbers.sorted(by: >)
        var list: [String] = []
        for (code, number) in zip(["AA", "A", "BB", "B", "CC", "C"], falling) {
            let bound = dice.pick(["over", "from"])
            list.append("    - {code: \(code), \(bound): \"\(written(number))\", title: {id: t, en: t}}")
        }
        list.append("    - {code: D, from: \"0\", title: {id: t, en: t}}")
        return "predicates:\n  source: s\n  outOf: \"\(written(outOf))\"\n  list:\n\(list.joined(separator: "\n"))\n"
    }

    private func gates(_ dice: inout Dice) -> String {
        let count = dice.pick([0: 30, 1: 40, 2: 25, 3: 5])
        if count == 0 { return "" }
        var text = "gates:\n"
        for place in 1...count {
            var needs: [String] = []
            for _ in 0..<dice.pick([1: 60, 2: 30, 3: 10]) { needs.append(need(&dice)) }
            text += "  - {id: g\(place), title: {id: t, en: t}, source: s, needs: [\(needs.joined(separator: ", "))]}\n"
        }
        return text
    }

    private func need(_ dice: inout Dice) -> String {
        if dice.chance(35) {
            let number = number(of: tree.areas.filter { card.rows[$0]?.maximum.isZero == false }, asShare: true, &dice)
            return "{every: area, \(dice.pick(["fromShare", "overShare"])): \"\(written(number))\"}"
        }
        if dice.chance(20) {
            let nodes = dice.few(dice.number(1...3), of: tree.nodes)
            let bound = dice.pick(["fromShare", "overShare"])
            return "{nodes: [\(nodes.joined(separator: ", "))], \(bound): \"\(written(share(of: nodes, &dice)))\"}"
        }
        let node = dice.pick(tree.nodes)
        let number = number(of: [node], asShare: false, &dice)
        return "{node: \(node), \(dice.pick(["from", "over"])): \"\(written(number))\"}"
    }

    /// One of the figures of one of these nodes; or, where they have none, any number.
    private func number(of nodes: [String], asShare: Bool, _ dice: inout Dice) -> Fraction {
        let rows = nodes.compactMap { card.rows[$0] }
        guard !rows.isEmpty, dice.chance(85) else { return Fraction(dice.below(3)) / Fraction(asShare ? 2 : 1) }
        let row = dice.pick(rows)
        let figure = dice.pick([row.value, row.lower, row.upper, row.maximum])
        return nudged(asShare ? figure / row.maximum : figure, &dice)
    }

    /// What these nodes have together of their maximum; or, where they have none, a half.
    private func share(of nodes: [String], _ dice: inout Dice) -> Fraction {
        let rows = nodes.compactMap { card.rows[$0] }
        let maximum = rows.reduce(Fraction.zero) { $0 + $1.maximum }
        if maximum.isZero { return Fraction(1) / Fraction(2) }
        let lower = rows.reduce(Fraction.zero) { $0 + $1.lower }
        let upper = rows.reduce(Fraction.zero) { $0 + $1.upper }
        return nudged(dice.pick([lower, upper]) / maximum, &dice)
    }

    /// A number nobody would write is cut: then it is missed by very little.
    private func written(_ number: Fraction) -> String {
        let text = number.description
        if text.utf8.count <= 40 { return text }
        return number < Fraction(1_000_000_000) ? number.shown(places: 12) : "1000000000"
    }

    private func nudged(_ number: Fraction, _ dice: inout Dice) -> Fraction {
        let step = Fraction(1) / Fraction(1_000_000)
        switch dice.below(100) {
        case ..<75: return number
        case ..<88: return number + step
        default: return number > step ? number - step : number
        }
    }
}
