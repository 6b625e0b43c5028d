/// An indicator of the random instrument: its text, and what the answers must know of it.
struct IndicatorDraft {
    let id: String
    /// The scale a source gives, or the one profiles may assume.
    let scale: ScaleDraft
    let isScaleKnown: Bool
    private(set) var inputs: [String] = []
    private(set) var hasDerivation = false
    private(set) var conditions: [String] = []
    private(set) var text = ""

    init(id: String, scales: [ScaleDraft], _ dice: inout Dice) {
        self.id = id
        scale = dice.pick(scales)
        isScaleKnown = dice.chance(88)
        var keys = ["id: \(id)", "title: *t", "scale: \(isScaleKnown ? scale.id : "null")"]
        if dice.chance(18) { keys.append("levels: [\(dice.pick(["agency", "unit", "agency, unit"]))]") }
        switch scale.kind {
        case .choices(let codes):
            if dice.chance(20) {
                keys += derivation(bands: bands(codes, &dice), &dice)
            } else if dice.chance(25) {
                keys += ticks(codes, &dice)
            } else if dice.chance(8) {
                keys.append("criteria: {\(codes.map { "\($0): *t" }.joined(separator: ", "))}")
            }
        case .ratio:
            if dice.chance(80) { keys += derivation(bands: nil, &dice) }
        case .points:
            if dice.chance(15) { keys += derivation(bands: nil, &dice) }
        }
        text = "      {\(keys.joined(separator: ", "))}"
    }

    private mutating func derivation(bands: String?, _ dice: inout Dice) -> [String] {
        inputs = Array(["x", "y", "z"].prefix(dice.number(1...3)))
        hasDerivation = true
        let keys = [
            "realised: \(sum(&dice))", "base: \(sum(&dice))",
            "whenBaseIsZero: \(dice.pick(["notApplicable", "cannotBeAssessed"]))",
        ]
        let listed = inputs.map { "{id: \($0), title: *t}" }.joined(separator: ", ")
        let derived = (keys + [bands].compactMap { $0 }).joined(separator: ", ")
        return ["inputs: [\(listed)]", "derived: {\(derived)}"]
    }

    private func sum(_ dice: inout Dice) -> String {
        var text = dice.pick(inputs)
        for input in inputs where dice.chance(35) { text += dice.pick([" + ", " - "]) + input }
        return text
    }

    /// Falling bounds, at the places where small counts often hit them exactly; the last one holds for 0, mostly.
    private func bands(_ codes: [String], _ dice: inout Dice) -> String {
        let ladder = ["1", "0.9", "3/4", "2/3", "0.6", "0.5", "1/3", "0.25", "1/7", "0.1"]
        var bounds = dice.few(codes.count - 1, of: Array(ladder.indices)).sorted().map { ladder[$0] }
        bounds.append("0")
        let isLastOpen = dice.chance(20)
        let bands = zip(codes, bounds).enumerated().map { place, band in
            let isLast = place == bounds.count - 1
            let bound = (isLast ? isLastOpen : dice.chance(50)) ? "over" : "from"
            return "{choice: \(band.0), \(bound): \"\(band.1)\"}"
        }
        return "bands: [\(bands.joined(separator: ", "))]"
    }

    private mutating func ticks(_ codes: [String], _ dice: inout Dice) -> [String] {
        conditions = Array(["k1", "k2", "k3", "k4"].prefix(dice.number(1...4)))
        let isStaircase = dice.chance(60)
        let described = dice.chance(10) ? dice.some(of: codes, percent: 70) : codes
        let criteria = described.enumerated().map { place, code in
            var needed = isStaircase ? Array(conditions.dropFirst(place)) : dice.some(of: conditions, percent: 40)
            if place == described.count - 1, dice.chance(70) { needed = [] }
            if needed.isEmpty { return "\(code): *t" }
            return "\(code): {id: t, en: t, conditions: [\(needed.joined(separator: ", "))]}"
        }
        let listed = conditions.map { "{id: \($0), text: *t}" }.joined(separator: ", ")
        return ["conditions: [\(listed)]", "criteria: {\(criteria.joined(separator: ", "))}"]
    }
}
