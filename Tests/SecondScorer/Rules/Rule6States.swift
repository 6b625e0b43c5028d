/// Rule 6. States.
extension Reckoning {
    /// Of an indicator: value 1 is `met`, 0 `notMet`, else `partlyMet`; or its open state, or `notApplicable`.
    func state(of outcome: Outcome) -> SecondCard.State {
        switch outcome {
        case .value(.one): .met
        case .value(.zero): .notMet
        case .value: .partlyMet
        case .open(let state): state
        case .notApplicable: .notApplicable
        }
    }

    /// Of a node. The sentence on remainders is read as the stronger one: a part nobody can score yet is never
    /// *not applicable*, whatever stands beside it.
    func state(of row: SecondCard.Row, children: [SecondCard.State], addsRemainder: Bool) -> SecondCard.State {
        if addsRemainder { return children.contains(.error) ? .error : .cannotBeAssessed }
        if children.allSatisfy({ $0 == .notApplicable }) { return .notApplicable }
        for open in [SecondCard.State.error, .cannotBeAssessed, .notAssessed] where children.contains(open) {
            return open
        }
        if row.value == row.maximum { return .met }
        return row.value.isZero ? .notMet : .partlyMet
    }
}
