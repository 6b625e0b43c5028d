/// What every node of an instrument weighs under one profile: the profile's sets first, then the node's own weight, then
/// its share of what is above it; else it is not known. Exact.
public struct NodeWeights: Sendable, Hashable {
    private var weights: [String: Sourced<Rational>] = [:]

    public init(of instrument: Instrument, in profile: Profile) {
        let sets = profile.weightSets.compactMap { id in instrument.weightSets.first { $0.id == id } }
        add(instrument.root, above: nil, sets)
    }

    /// `nil` where nothing says it.
    public func weight(of node: String) -> Sourced<Rational>? { weights[node] }

    private mutating func add(_ node: RubricNode, above: Rational?, _ sets: [WeightSet]) {
        let weight = Self.weight(of: node, above: above, sets)
        weights[node.id] = weight
        for child in node.children { add(child, above: weight?.value, sets) }
    }

    private static func weight(of node: RubricNode, above: Rational?, _ sets: [WeightSet]) -> Sourced<Rational>? {
        if let stated = sets.lazy.compactMap({ $0.nodes[node.id] }).first ?? node.weight { return stated }
        guard let share = node.share, let above else { return nil }
        return Sourced(above * share.value, source: share.source)
    }
}
