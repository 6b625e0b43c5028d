public import Rubric

/// Where the weight of a node comes from: the node that states it, and the shares on the way down to the node.
public struct WeightExplanation: Sendable, Hashable {
    /// From the node itself up to the one whose weight is stated; empty where the weight is not known.
    public var steps: [Step]
    /// `nil` where nothing says it.
    public var weight: Rational?

    public struct Step: Sendable, Hashable {
        /// The node the number belongs to.
        public var node: String
        public var kind: Kind
        public var number: Sourced<Rational>
        /// The number as the pack writes it, where that tells more.
        public var written: String?
    }

    public enum Kind: Sendable, Hashable {
        /// A set of weights states it.
        case set(String)
        /// The node states it.
        case own
        /// A share of the weight of the node above.
        case share
    }

    /// The numbers to multiply, the stated weight first: `2 × 1.5/5.0`.
    public var factors: [Step] { steps.reversed() }

    init(of node: RubricNode, _ index: ResultIndex) {
        let sets = index.profile.weightSets.compactMap { id in index.instrument.weightSets.first { $0.id == id } }
        var steps: [Step] = []
        var isStated = false
        for current in [node] + index.path(to: node.id).reversed() {
            if let set = sets.first(where: { $0.nodes[current.id] != nil }), let number = set.nodes[current.id] {
                steps.append(Step(node: current.id, kind: .set(set.id), number: number))
                isStated = true
            } else if let number = current.weight {
                steps.append(Step(node: current.id, kind: .own, number: number))
                isStated = true
            } else if let share = current.share {
                steps.append(Step(node: current.id, kind: .share, number: share, written: current.writtenShare))
                continue
            }
            break
        }
        self.steps = isStated ? steps : []
        weight = isStated ? steps.reduce(.one) { $0 * $1.number.value } : nil
    }
}

/// What a question is worth in one column: the weight of its sub-area over the questions that apply.
public struct WorthExplanation: Sendable, Hashable {
    public var subArea: WeightExplanation
    /// How many questions of the sub-area apply, this one among them where it does.
    public var applicable: Int
    /// Those of the sub-area that do not apply, by id.
    public var notApplicable: [String]
    /// `nil` where the weight of the sub-area is not known or the question does not apply.
    public var worth: Rational?
}
