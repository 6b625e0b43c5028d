internal import Dossier
internal import Findings
internal import Rubric

/// The steps of an indicator to each better choice that can be reached.
struct Steps {
    let scope: AnswerScope
    let indicator: String
    let measure: Measure
    let rule: ProposalRule
    let scale: Scale
    let now: Proposal
    let worth: Rational

    /// By covering more items, from the nearest choice to the best.
    func byItems(_ gaps: [Gap]) -> [NextStep] {
        let cheapest = gaps.sorted { ($0.effort, $0.id) < ($1.effort, $1.id) }
        return better.reversed().compactMap { choice in
            guard let needed = itemsNeeded(for: choice.code), needed > 0, needed <= cheapest.count else { return nil }
            return step(to: choice, by: Array(cheapest.prefix(needed)), text: text(needed: needed, choice: choice.code))
        }
    }

    /// The choices above the one proposed now, best first.
    private var better: [Choice] { scale.choices.filter { $0.value > now.value } }

    /// The least number of further items that reaches exactly this choice; `nil` where none does (with few items a
    /// choice may lie between two counts).
    private func itemsNeeded(for choice: String) -> Int? {
        let most = measure.total - measure.covered
        guard most > 0 else { return nil }
        var (low, high) = (1, most)
        guard let target = scale.value(of: choice) else { return nil }
        while low < high {
            let middle = (low + high) / 2
            if let value = rule.proposal(for: measure.covering(middle))?.value, value >= target {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return rule.proposal(for: measure.covering(low))?.choice == choice ? low : nil
    }

    private func step(to choice: Choice, by gaps: [Gap], text: LocalizedText) -> NextStep {
        NextStep(
            scope: scope, indicator: indicator, from: now.choice, to: choice.code, itemsNeeded: gaps.count,
            gain: (choice.value - now.value) * worth, effort: gaps.reduce(0) { $0 + $1.effort }, gaps: gaps.map(\.id),
            text: text)
    }

    private func text(needed: Int, choice: String) -> LocalizedText {
        let words = words
        let english = needed == 1 ? words.one : words.several
        return LocalizedText(
            id: "\(needed) \(words.indonesian), dari \(now.choice) ke \(choice)",
            en: "\(needed) more \(english), from \(now.choice) to \(choice)")
    }

    /// By evaluating and following up: each set of these that reaches a better choice, the smallest first. What the past
    /// lacks (an evaluation a year ago) no action mends, so some choices cannot be reached today.
    func byEvaluation(_ gaps: [Gap]) -> [NextStep] {
        let evaluations = gaps.filter { $0.actions.contains { $0.kind == .evaluate } }
        let followUps = gaps.filter { $0.actions.contains { $0.kind == .followUp } }
        var reached: Set<String> = [now.choice]
        return [evaluations, followUps, evaluations + followUps].compactMap { chosen in
            guard !chosen.isEmpty else { return nil }
            let after = chosen.reduce(measure) { measure, gap in
                measure.after(gap.actions.contains { $0.kind == .evaluate } ? .evaluation : .followUp)
            }
            guard let then = rule.proposal(for: after), then.value > now.value, reached.insert(then.choice).inserted,
                let choice = scale.choices.first(where: { $0.code == then.choice })
            else { return nil }
            return step(to: choice, by: chosen, text: evaluationText(chosen, choice: choice.code))
        }
    }

    private func evaluationText(_ gaps: [Gap], choice: String) -> LocalizedText {
        let followUps = gaps.count { $0.actions.contains { $0.kind == .followUp } }
        let evaluates = followUps < gaps.count
        var (indonesian, english): ([String], [String]) = ([], [])
        if evaluates {
            indonesian.append("Evaluasi efisiensi dan efektivitas peta dan SOP")
            english.append("Evaluate the efficiency and effectiveness of maps and SOPs")
        }
        if followUps > 0 {
            indonesian.append("\(followUps) hasil evaluasi ditindaklanjuti")
            english.append("\(followUps) evaluation result\(followUps == 1 ? "" : "s") followed up")
        }
        return LocalizedText(
            id: indonesian.joined(separator: ", ") + ", dari \(now.choice) ke \(choice)",
            en: english.joined(separator: ", ") + ", from \(now.choice) to \(choice)")
    }

    private var words: (indonesian: String, one: String, several: String) {
        switch measure.kind {
        case .unitsWithMaps:
            ("unit lagi menyusun peta proses bisnis", "unit with a process map", "units with process maps")
        case .mapsWithSOP:
            (
                "peta lagi dijabarkan ke dalam SOP yang berlaku", "map worked out into an SOP in force",
                "maps worked out into SOPs in force"
            )
        case .crossFunctionalMapsWithSOP:
            (
                "peta lintas fungsi lagi dijabarkan ke dalam SOP yang berlaku",
                "cross-function map worked out into an SOP in force",
                "cross-function maps worked out into SOPs in force"
            )
        case .unitsApplyingSOPs:
            (
                "unit lagi membuktikan penerapan SOP-nya", "unit proving that it applies its SOPs",
                "units proving that they apply their SOPs"
            )
        case .evaluation:
            ("hasil evaluasi lagi ditindaklanjuti", "evaluation result followed up", "evaluation results followed up")
        }
    }
}
