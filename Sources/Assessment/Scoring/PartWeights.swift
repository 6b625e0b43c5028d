internal import Rubric

/// What the parts of an instrument weigh under one profile, and what is left over where the weights inside a part are
/// not known (`Rubrics/README.md`, *How a score comes about*, 2 and 5).
struct PartWeights: Sendable {
    private let weights: NodeWeights
    private let counted: Set<String>
    private var subAreas: [String: RubricNode] = [:]
    private var remainders: [String: Rational] = [:]

    init(of instrument: Instrument, in profile: Profile) {
        weights = NodeWeights(of: instrument, in: profile)
        counted = Set(profile.nodes)
        let wanted = Set(profile.indicators)
        for node in instrument.root.flattened {
            for indicator in node.indicators where wanted.contains(indicator) { subAreas[indicator] = node }
            if counted.contains(node.id) { remainders[node.id] = rest(of: node) }
        }
    }

    /// Whether the profile counts the node.
    func isCounted(_ node: String) -> Bool { counted.contains(node) }

    /// `nil` where it is not known.
    func weight(of node: String) -> Rational? { weights.weight(of: node)?.value }

    /// The sub-area of an indicator that counts.
    func subArea(of indicator: String) -> RubricNode? { subAreas[indicator] }

    /// What a part of known weight holds that nothing below it accounts for; `nil` where everything below is known.
    func remainder(of node: String) -> Rational? { remainders[node] }

    private func rest(of node: RubricNode) -> Rational? {
        guard let weight = weight(of: node.id), node.indicators.isEmpty else { return nil }
        let hasUnknown = node.children.contains { counted.contains($0.id) && isUnknown($0) }
        guard node.children.isEmpty || hasUnknown else { return nil }
        return max(.zero, node.children.reduce(weight) { $0 - known(of: $1) })
    }

    private func isUnknown(_ node: RubricNode) -> Bool {
        guard weight(of: node.id) == nil else { return false }
        return node.kind == .subArea || node.children.isEmpty || node.children.contains(where: isUnknown)
    }

    /// What is known of the weight of a part.
    func known(of node: RubricNode) -> Rational {
        weight(of: node.id) ?? node.children.reduce(.zero) { $0 + known(of: $1) }
    }
}
