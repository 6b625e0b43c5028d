/// Rule 8. Gates.
extension Reckoning {
    /// A gate is failed when a need is failed, else open when one is open, else passed.
    func state(of gate: InstrumentSheet.Gate, on card: SecondCard) -> SecondCard.GateState {
        worst(of: gate.needs.map { state(of: $0, on: card) })
    }

    private func state(of need: InstrumentSheet.Gate.Need, on card: SecondCard) -> SecondCard.GateState {
        switch need {
        case .node(let id, let bound):
            // A need on a node that is not in the profile is open.
            guard let row = card.rows[id] else { return .open }
            return state(bound, lower: row.lower, upper: row.upper)
        case .nodes(let ids, let bound):
            let rows = ids.compactMap { card.rows[$0] }
            return rows.count < ids.count ? .open : state(ofShare: bound, rows)
        case .everyArea(let bound):
            // One that is not in the profile is not asked.
            let rows = areas(in: instrument.root).compactMap { card.rows[$0] }
            return worst(of: rows.map { state(ofShare: bound, [$0]) })
        }
    }

    /// Met where the lower bound meets it, failed where the upper bound does not, open otherwise.
    private func state(_ bound: Bound, lower: Fraction, upper: Fraction) -> SecondCard.GateState {
        if bound.isMet(by: lower) { return .passed }
        return bound.isMet(by: upper) ? .open : .failed
    }

    /// By the share of their maximum; left out where that is 0.
    private func state(ofShare bound: Bound, _ rows: [SecondCard.Row]) -> SecondCard.GateState {
        let maximum = rows.reduce(.zero) { $0 + $1.maximum }
        if maximum.isZero { return .passed }
        let lower = rows.reduce(Fraction.zero) { $0 + $1.lower }
        let upper = rows.reduce(Fraction.zero) { $0 + $1.upper }
        return state(bound, lower: lower / maximum, upper: upper / maximum)
    }

    private func worst(of states: [SecondCard.GateState]) -> SecondCard.GateState {
        if states.contains(.failed) { return .failed }
        return states.contains(.open) ? .open : .passed
    }

    private func areas(in branch: Branch) -> [String] {
        branch.kind == .area ? [branch.id] : branch.branches.flatMap(areas)
    }
}
