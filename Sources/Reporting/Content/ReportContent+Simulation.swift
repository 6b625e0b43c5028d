internal import Assessment
internal import Rubric

/// What the measured score comes to after a step and all before it.
struct SimulationRow {
    var step: NextStep
    /// What the step adds to what those before it reached.
    var gain: Rational
    var total: Rational
    /// Working days of this step that none before it did.
    var effort: Int
    var totalEffort: Int
}

extension ReportContent {
    /// The steps in the order they are worth taking, the nearest of each indicator first. Totals are exact: a total is a
    /// sum over indicators, so steps of different indicators add up. Working days are those of the gaps, each counted
    /// once; one action that closes several gaps may need less.
    var simulation: [SimulationRow] {
        guard var total = total(.measured)?.value else { return [] }
        var reached: [String: Rational] = [:]
        var closed: Set<String> = []
        var days = 0
        return (steps.near + steps.far).compactMap { step in
            let gain = step.gain - (reached[step.indicator] ?? .zero)
            guard gain > .zero else { return nil }
            reached[step.indicator] = step.gain
            total = total + gain
            let open = step.gaps.filter { closed.insert($0).inserted }
            let effort = open.compactMap(gap).reduce(0) { $0 + $1.effort }
            days += effort
            return SimulationRow(step: step, gain: gain, total: total, effort: effort, totalEffort: days)
        }
    }

    /// What is worth looking at for its gain against its effort: all steps, then the gaps that gain something alone.
    func gainingActions(limit: Int) -> [TopAction] {
        topActions(limit: limit).filter { $0.gain > .zero }
    }
}
