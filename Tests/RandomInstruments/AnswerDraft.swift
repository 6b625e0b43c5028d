/// `answers.yaml` of the random case.
enum AnswerDraft {
    /// What one scope and column says of a whole sub-area.
    private enum Lean { case mixed, best, worst, notApplicable, silent }

    static func text(tree: TreeDraft, scopes: [String], _ dice: inout Dice) -> String {
        var lines: [String] = []
        for scope in scopes {
            var given: [String] = []
            let everywhere = dice.pick([Lean?.none: 78, .best: 14, .worst: 4, .notApplicable: 4])
            for (_, indicators) in tree.indicators { given += answers(indicators, everywhere, &dice) }
            if !given.isEmpty { lines += ["\(scope):"] + given }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func answers(_ indicators: [IndicatorDraft], _ everywhere: Lean?, _ dice: inout Dice) -> [String] {
        let columns = ["selfAssessment", "evaluator"]
        let leans = columns.map { _ in
            everywhere ?? dice.pick([Lean.mixed: 62, .best: 12, .worst: 5, .notApplicable: 13, .silent: 8])
        }
        return indicators.compactMap { indicator in
            var drawn = zip(columns, leans).compactMap { column, lean in
                answer(indicator, lean, &dice).map { "{column: \(column), \($0)}" }
            }
            if let first = drawn.first, dice.chance(2) {
                drawn.append(first.replacing(/choice: [A-Z]/, with: "choice: B"))
            }
            return drawn.isEmpty ? nil : "  \(indicator.id): [\(drawn.joined(separator: ", "))]"
        }
    }

    private static func answer(_ indicator: IndicatorDraft, _ lean: Lean, _ dice: inout Dice) -> String? {
        switch lean {
        case .silent: nil
        case .notApplicable: "choice: tidak berlaku"
        case .best: extreme(indicator, isBest: true, &dice)
        case .worst: extreme(indicator, isBest: false, &dice)
        case .mixed: dice.chance(12) ? nil : mixed(indicator, &dice)
        }
    }

    private static func extreme(_ indicator: IndicatorDraft, isBest: Bool, _ dice: inout Dice) -> String {
        switch indicator.scale.kind {
        case .choices(let codes): "choice: \((isBest ? codes.first : codes.last) ?? "A")"
        case .ratio: "score: \(isBest ? "\"100\"" : "0")"
        case .points(let maximum): "score: \(isBest ? maximum : "\"0\"")"
        }
    }

    private static func mixed(_ indicator: IndicatorDraft, _ dice: inout Dice) -> String {
        if dice.chance(9) { return "choice: tidak berlaku" }
        // An answer of the wrong kind for the indicator, now and then.
        if dice.chance(4) { return dice.pick(["choice: Z", "score: 1", "inputs: {x: 1, y: 2}", "conditions: [k1]"]) }
        if indicator.hasDerivation, dice.chance(80) { return inputs(indicator, &dice) }
        if !indicator.conditions.isEmpty, dice.chance(80) { return ticks(indicator, &dice) }
        switch indicator.scale.kind {
        case .choices(let codes): return "choice: \(dice.chance(4) ? "Mungkin" : written(dice.pick(codes), &dice))"
        case .ratio:
            return
                "score: \(dice.pick(["0", "100", "\"12.5\"", "\"80%\"", "\"7,25%\"", "\"33.333\"", "50", "\"100.01\"", "\"-0.5\""]))"
        case .points(let maximum):
            return
                "score: \(dice.pick(["\"\(maximum)\"", "0", "1", "\"2.75\"", "3", "4", "\"\(maximum)00\"", "\"1/3\"", "\"-1\""]))"
        }
    }

    /// As people write codes, now and then.
    private static func written(_ code: String, _ dice: inout Dice) -> String {
        dice.chance(10) ? code.lowercased() : code
    }

    private static func inputs(_ indicator: IndicatorDraft, _ dice: inout Dice) -> String {
        var given = indicator.inputs.map { "\($0): \(count(&dice))" }
        if dice.chance(4) { given.removeLast() }
        if dice.chance(3) { given.append("lain: 1") }
        return "inputs: {\(given.joined(separator: ", "))}\(choiceBeside(indicator, &dice))"
    }

    /// Small, so that shares often hit the bounds exactly, and often 0.
    private static func count(_ dice: inout Dice) -> String {
        switch dice.below(100) {
        case ..<18: "0"
        case ..<92: "\(dice.number(1...8))"
        case ..<95: "\"\(dice.number(0...9)).5\""
        case ..<97: "-1"
        default: "\(dice.number(9...5000))"
        }
    }

    private static func ticks(_ indicator: IndicatorDraft, _ dice: inout Dice) -> String {
        var ticked = dice.some(of: indicator.conditions, percent: dice.pick([30, 60, 90, 100]))
        if dice.chance(4) { ticked.append("k9") }
        return "conditions: [\(ticked.joined(separator: ", "))]\(choiceBeside(indicator, &dice))"
    }

    private static func choiceBeside(_ indicator: IndicatorDraft, _ dice: inout Dice) -> String {
        guard dice.chance(8) else { return "" }
        guard case .choices(let codes) = indicator.scale.kind else { return ", choice: tidak berlaku" }
        return ", choice: \(dice.pick(codes + ["tidak berlaku", "Z"]))"
    }
}
