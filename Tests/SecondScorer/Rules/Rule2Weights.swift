/// Rule 2. The weight of a node: the first of the profile's weight sets that names it; else its own `weight`; else its
/// `share` × the weight of its parent; else unknown.
struct WeightRule {
    let profile: ProfileSheet

    /// The known weights; a node that is not among them is of unknown weight.
    func weights(of root: Branch) -> [String: Fraction] {
        var known: [String: Fraction] = [:]
        weigh(root, parent: nil, into: &known)
        return known
    }

    private func weigh(_ branch: Branch, parent: Fraction?, into known: inout [String: Fraction]) {
        let weight = weight(of: branch, parent: parent)
        known[branch.id] = weight
        for below in branch.branches { weigh(below, parent: weight, into: &known) }
    }

    private func weight(of branch: Branch, parent: Fraction?) -> Fraction? {
        for set in profile.weights {
            if let weight = set[branch.id] { return weight }
        }
        if let weight = branch.ownWeight { return weight }
        if let share = branch.share, let parent { return share * parent }
        return nil
    }
}
