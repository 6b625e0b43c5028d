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
        case .everyArea(let bound):
            return worst(of: areas(in: instrument.root).map { state(ofShare: bound, card.rows[$0]) })
        }
    }

    /// Met where the lower bound meets it, failed where the upper bound does not, open otherwise.
    private func state(_ bound: Bound, lower: Fraction, upper: Fraction) -> SecondCard.GateState {
        if bound.isMet(by: lower) { return .passed }
        return bound.isMet(by: upper) ? .open : .failed
    }

    /// By its share of its maximum; an area whose maximum is 0 is left out, and one that is not in the profile.
    private func state(ofShare bound: Bound, _ row: SecondCard.Row?) -> SecondCard.GateState {
        guard let row, !row.maximum.isZero else { return .passed }
        return state(bound, lower: row.lower / row.maximum, upper: row.upper / row.maximum)
    }

    private func worst(of states: [SecondCard.GateState]) -> SecondCard.GateState {
        if states.contains(.failed) { return .failed }
        return states.contains(.open) ? .open : .passed
    }

    private func areas(in branch: Branch) -> [String] {
        branch.kind == .area ? [branch.id] : branch.branches.flatMap(areas)
    }
}
