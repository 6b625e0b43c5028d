/// Rule 5. Nodes: sums over the children in the profile, and the remainder where weights are unknown.
extension Reckoning {
    func row(of branch: Branch, on card: SecondCard) -> SecondCard.Row {
        let children = childRows(of: branch, on: card)
        let remainder = remainder(of: branch)
        var row = SecondCard.Row(
            value: total(children.map(\.value)),
            maximum: total(children.map(\.maximum)) + (remainder ?? .zero),
            lower: total(children.map(\.lower)),
            upper: total(children.map(\.upper)) + (remainder ?? .zero),
            state: .notApplicable)
        row.state = state(
            of: row, children: children.map(\.state), addsRemainder: remainder != nil, isEmpty: hasNoChildren(branch))
        return row
    }

    /// The rows of the children in the profile: of a sub-area its indicators, of a node above its nodes.
    private func childRows(of branch: Branch, on card: SecondCard) -> [SecondCard.Row] {
        (branch.questions.map(\.id) + branch.branches.map(\.id)).filter(isInProfile).compactMap { card.rows[$0] }
    }

    private func total(_ numbers: [Fraction]) -> Fraction { numbers.reduce(.zero, +) }

    /// A node whose own weight is known adds its remainder where it has no children at all, or where a child in the
    /// profile is of unknown weight: its weight − what is known of all its children, in the profile or not, and never
    /// below 0. `nil` where it adds none.
    private func remainder(of branch: Branch) -> Fraction? {
        guard let weight = weights[branch.id] else { return nil }
        let isUnknownBelow = branch.branches.contains { isInProfile($0.id) && isOfUnknownWeight($0) }
        guard hasNoChildren(branch) || isUnknownBelow else { return nil }
        let left = weight - total(branch.branches.map(knownWeight))
        return left < .zero ? .zero : left
    }

    /// A sub-area without indicators has no children in this sense.
    private func hasNoChildren(_ branch: Branch) -> Bool {
        branch.branches.isEmpty && branch.questions.isEmpty
    }

    /// A sub-area when its weight is unknown; a node above when its own weight is unknown and it has no children, or
    /// one of them is of unknown weight.
    private func isOfUnknownWeight(_ branch: Branch) -> Bool {
        if weights[branch.id] != nil { return false }
        if branch.kind == .subArea { return true }
        return branch.branches.isEmpty || branch.branches.contains(where: isOfUnknownWeight)
    }

    /// What is known of a node is its weight, else the sum of what is known of its children.
    private func knownWeight(_ branch: Branch) -> Fraction {
        weights[branch.id] ?? total(branch.branches.map(knownWeight))
    }
}
