/// Sets of weights, and the profiles that use them.
struct ProfileDraft {
    private(set) var ids: [String] = []
    private(set) var text = ""

    init(mood: Mood, tree: TreeDraft, _ dice: inout Dice) {
        let sets = Array(["w1", "w2", "w3"].prefix(dice.pick([0: 40, 1: 25, 2: 20, 3: 15])))
        if !sets.isEmpty { text += "weights:\n" }
        for set in sets { text += Self.weights(set, mood: mood, tree: tree, &dice) }
        text += "profiles:\n"
        for place in 0..<mood.profiles {
            let id = "p\(place + 1)"
            ids.append(id)
            text += Self.profile(id, isDefault: place == 0, sets: sets, tree: tree, &dice)
        }
    }

    private static func weights(_ id: String, mood: Mood, tree: TreeDraft, _ dice: inout Dice) -> String {
        var named = dice.some(of: tree.nodes, percent: dice.pick([15, 40, 100]))
        if named.isEmpty { named = [dice.pick(tree.nodes)] }
        let nodes = named.map { "\($0): \"\(mood.weight(&dice))\"" }.joined(separator: ", ")
        return "  - {id: \(id), title: *t, source: s, nodes: {\(nodes)}}\n"
    }

    private static func profile(
        _ id: String, isDefault: Bool, sets: [String], tree: TreeDraft, _ dice: inout Dice
    ) -> String {
        var keys = ["id: \(id)", "title: *t"]
        if isDefault { keys.append("default: true") }
        let used = dice.few(dice.number(0...3), of: sets)
        if !used.isEmpty { keys.append("weights: [\(used.joined(separator: ", "))]") }
        let below = tree.nodes.dropFirst() + tree.allIndicators.map(\.id)
        if dice.chance(35) {
            keys.append("parts: [\(dice.few(dice.number(1...4), of: tree.nodes + below).joined(separator: ", "))]")
        }
        if dice.chance(35) {
            let without = dice.few(dice.number(1...3), of: Array(below))
            let listed = without.map { "{part: \($0), reason: *t}" }.joined(separator: ", ")
            keys.append("without: [\(listed)]")
        }
        let assumed = dice.some(of: tree.allIndicators.filter { !$0.isScaleKnown }, percent: 60)
        if !assumed.isEmpty {
            let listed = assumed.map { "{indicator: \($0.id), scale: \($0.scale.id), reason: *t}" }
            keys.append("assumptions: [\(listed.joined(separator: ", "))]")
        }
        return "  - {\(keys.joined(separator: ", "))}\n"
    }
}
