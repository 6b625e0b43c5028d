internal import Findings

/// Gates need something that is there and can be reached.
enum GateCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let weights = pack.instrument.profiles.map { (profile: $0, weights: NodeWeights(of: pack.instrument, in: $0)) }
        return pack.instrument.gates.flatMap { gate -> [Finding] in
            guard !gate.needs.isEmpty else {
                return [.pack("rubric/gate-empty", Words.empty(gate.id), pack.places.place(of: .gate, gate.id))]
            }
            return zip(gate.needs, pack.places.places(of: .need, of: gate.id)).compactMap { need, place in
                switch need {
                case .shareOfEveryArea(let bound):
                    return unreachable(bound, by: .one, place)
                case .share(let ids, let bound):
                    if let unknown = ids.first(where: { pack.node($0) == nil }) {
                        return .unknownNode(unknown, pack.nodes.map(\.id), place)
                    }
                    return unreachable(bound, by: .one, place)
                case .score(let id, let bound):
                    guard let node = pack.node(id) else { return .unknownNode(id, pack.nodes.map(\.id), place) }
                    guard let most = most(of: node, weights) else { return nil }
                    return unreachable(bound, by: most, place)
                }
            }
        }
    }

    /// The most a node weighs in any profile it belongs to; `nil` where one does not say.
    private static func most(of node: RubricNode, _ weights: [(profile: Profile, weights: NodeWeights)]) -> Rational? {
        var most: Rational?
        for (profile, weights) in weights where profile.nodes.contains(node.id) {
            guard let weight = weights.weight(of: node.id)?.value else { return nil }
            most = max(most ?? weight, weight)
        }
        return most
    }

    private static func unreachable(_ bound: LowerBound, by maximum: Rational, _ place: SourceLocation) -> Finding? {
        bound.isMet(by: maximum) ? nil : .pack("rubric/gate-unreachable", Words.beyond(bound, maximum), place)
    }
}

private enum Words {
    static func empty(_ gate: String) -> LocalizedText {
        LocalizedText(id: "Ambang `\(gate)` tidak meminta apa pun.", en: "The gate `\(gate)` needs nothing.")
    }
    static func beyond(_ bound: LowerBound, _ maximum: Rational) -> LocalizedText {
        LocalizedText(
            id: "Batas \(bound.value.shown) tidak pernah tercapai; maksimumnya \(maximum.shown).",
            en: "The bound \(bound.value.shown) is never reached; the maximum is \(maximum.shown).")
    }
}
