/// Rule 4. With *n* the number of the sub-area's indicators in the profile that are not *not applicable*, an
/// indicator's maximum is the weight of its sub-area ÷ *n*.
extension Reckoning {
    /// The rows of the indicators of a sub-area; of any other node there are none.
    func indicatorRows(of subArea: Branch) -> [(id: String, row: SecondCard.Row)] {
        let counted = subArea.questions.filter { isInProfile($0.id) }
        let outcomes = counted.map { ($0.id, outcome(of: $0)) }
        let divisor = outcomes.count { !$0.1.isNotApplicable }
        guard let weight = weights[subArea.id] else {
            return outcomes.map { ($0.0, rowWithoutWeight($0.1)) }
        }
        let maximum = divisor == 0 ? .zero : weight / Fraction(divisor)
        return outcomes.map { ($0.0, row(of: $0.1, maximum: maximum)) }
    }

    /// A value *v*: value = lower = upper = *v* × maximum. Not applicable: 0 for all four. Open: value = lower = 0 and
    /// upper = maximum.
    private func row(of outcome: Outcome, maximum: Fraction) -> SecondCard.Row {
        switch outcome {
        case .value(let value):
            let points = value * maximum
            return SecondCard.Row(
                value: points, maximum: maximum, lower: points, upper: points, state: state(of: outcome))
        case .notApplicable:
            return SecondCard.Row(value: .zero, maximum: .zero, lower: .zero, upper: .zero, state: .notApplicable)
        case .open:
            return SecondCard.Row(
                value: .zero, maximum: maximum, lower: .zero, upper: maximum, state: state(of: outcome))
        }
    }

    /// Where the weight of the sub-area is unknown all four are 0 and the state of every indicator that is not *not
    /// applicable* is `cannotBeAssessed`.
    private func rowWithoutWeight(_ outcome: Outcome) -> SecondCard.Row {
        SecondCard.Row(
            value: .zero, maximum: .zero, lower: .zero, upper: .zero,
            state: outcome.isNotApplicable ? .notApplicable : .cannotBeAssessed)
    }
}

extension Outcome {
    fileprivate var isNotApplicable: Bool {
        if case .notApplicable = self { true } else { false }
    }
}
