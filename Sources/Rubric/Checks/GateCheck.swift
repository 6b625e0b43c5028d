internal import Findings

/// Gates need something that is there and can be reached.
enum GateCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let weights = pack.instrument.profiles.map { (profile: $0, weights: NodeWeights(of: pack.instrument, in: $0)) }
        return pack.instrument.gates.flatMap { gate -> [Finding] in
            guard !gate.needs.isEmpty else {
                return [.pack("rubric/gate-empty", Words.empty(gate.id), pack.places.place(of: .gate, gate.id))]
            }
            return zip(gate.needs, pack.places.places(of: .need, of: gate.id)).flatMap { need, place -> [Finding] in
                let unknown = need.nodes.filter { pack.node($0) == nil }
                guard unknown.isEmpty else {
                    guard pack.isWhole else { return [] }
                    let known = Suggestion(known: pack.nodes.map(\.id))
                    return unknown.map {
                        Finding.unknownNode($0, place, action: known.action(for: $0, of: unknown.count))
                    }
                }
                switch need {
                case .shareOfEveryArea(let bound): return unreachable(bound, by: .one, place)
                case .share(let nodes, let bound):
                    guard !nodes.isEmpty else { return [.pack("rubric/gate-empty", Words.empty(gate.id), place)] }
                    return unreachable(bound, by: .one, place)
                case .score(let id, let bound):
                    guard let node = pack.node(id), let most = most(of: node, weights) else { return [] }
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

    private static func unreachable(_ bound: LowerBound, by maximum: Rational, _ place: SourceLocation) -> [Finding] {
        bound.isMet(by: maximum) ? [] : [.pack("rubric/gate-unreachable", Words.beyond(bound, maximum), place)]
    }
}

extension Gate.Need {
    /// The ids of the nodes it names.
    fileprivate var nodes: [String] {
        switch self {
        case .score(let node, _): [node]
        case .share(let nodes, _): nodes
        case .shareOfEveryArea: []
        }
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
