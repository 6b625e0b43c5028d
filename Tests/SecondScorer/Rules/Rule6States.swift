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

    /// Of a node, whose children in the profile have these states: the first of the sentence that holds.
    func state(
        of row: SecondCard.Row, children: [SecondCard.State], addsRemainder: Bool, isEmpty: Bool
    ) -> SecondCard.State {
        if children.contains(.error) { return .error }
        if addsRemainder || isEmpty { return .cannotBeAssessed }
        // Also where none of its children is in the profile.
        if children.allSatisfy({ $0 == .notApplicable }) { return .notApplicable }
        for open in [SecondCard.State.cannotBeAssessed, .notAssessed] where children.contains(open) { return open }
        if row.value == row.maximum { return .met }
        return row.value.isZero ? .notMet : .partlyMet
    }
}
