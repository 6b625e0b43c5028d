internal import Findings

/// What is below a node adds up to what the node weighs, exactly, under the weights of every profile. Rounded weights
/// that miss by a hundredth are what this is for.
enum SumCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let crowded = pack.nodes.filter { $0.children.count > PackLimits.children }
        guard crowded.isEmpty else {
            return crowded.map {
                .pack("rubric/too-big", Words.crowded($0.id), pack.places.place(of: .node, $0.id))
            }
        }
        return shares(in: pack) + weights(in: pack)
    }

    private static func shares(in pack: CheckedPack) -> [Finding] {
        pack.nodes.filter { $0.isSharedOut && !pack.incomplete.contains($0.id) }.compactMap { node in
            let sum = node.children.reduce(Rational.zero) { $0 + ($1.share?.value ?? .zero) }
            guard sum != .one else { return nil }
            return .pack(
                "rubric/share-sum", Words.shares(of: node.id, sum), pack.places.place(of: .node, node.id))
        }
    }

    /// Profiles with the same sets of weights are checked once, under the name of the first.
    private static func weights(in pack: CheckedPack) -> [Finding] {
        var seen: Set<[String]> = []
        var told: Set<Told> = []
        var findings: [Finding] = []
        for profile in pack.instrument.profiles where seen.insert(profile.weightSets).inserted {
            let weights = NodeWeights(of: pack.instrument, in: profile)
            for node in pack.nodes where !pack.incomplete.contains(node.id) {
                guard let stated = weights.weight(of: node.id)?.value, !node.children.isEmpty,
                    let below = wrongSum(below: node, stated, weights)
                else { continue }
                // Two profiles that agree about a node need not both say so.
                guard told.insert(Told(node: node.id, stated: stated, sum: below.sum)).inserted else { continue }
                findings.append(
                    .pack(
                        "rubric/weight-sum", Words.weights(of: node.id, stated, below, profile.id),
                        place(of: node.id, profile, pack)))
            }
        }
        return findings
    }

    private struct Told: Hashable {
        let node: String
        let stated: Rational
        let sum: Rational
    }

    /// What is known of the children, where it contradicts the weight of the node.
    private static func wrongSum(below node: RubricNode, _ stated: Rational, _ weights: NodeWeights) -> Known? {
        // Shares are checked by themselves.
        if node.isSharedOut
            && node.children.allSatisfy({ child in
                child.share.map { $0.value * stated } == weights.weight(of: child.id)?.value
            })
        {
            return nil
        }
        let below = Known(below: node, weights)
        return below.isWhole ? (below.sum == stated ? nil : below) : (below.sum > stated ? below : nil)
    }

    /// What is known of the weights below a node.
    fileprivate struct Known {
        var sum = Rational.zero
        var isWhole = true

        init(below node: RubricNode, _ weights: NodeWeights) {
            for child in node.children {
                if let weight = weights.weight(of: child.id)?.value {
                    sum = sum + weight
                } else if child.children.isEmpty {
                    isWhole = false
                } else {
                    let below = Known(below: child, weights)
                    sum = sum + below.sum
                    isWhole = isWhole && below.isWhole
                }
            }
        }
    }

    /// Where the weight of the node is stated.
    private static func place(of node: String, _ profile: Profile, _ pack: CheckedPack) -> SourceLocation {
        for id in profile.weightSets where pack.places.holds(.setWeight, node, of: id) {
            return pack.places.place(of: .setWeight, node, of: id)
        }
        for kind in [PackPlaces.Kind.weight, .share] where pack.places.holds(kind, node) {
            return pack.places.place(of: kind, node)
        }
        return pack.places.place(of: .node, node)
    }
}

extension RubricNode {
    /// Whether each of its children is a share of it.
    fileprivate var isSharedOut: Bool {
        !children.isEmpty && children.allSatisfy { $0.share != nil && $0.weight == nil }
    }
}

private enum Words {
    static func crowded(_ node: String) -> LocalizedText {
        LocalizedText(
            id: "`\(node)` mempunyai lebih dari \(PackLimits.children) anak.",
            en: "`\(node)` has more than \(PackLimits.children) children.")
    }
    static func shares(of node: String, _ sum: Rational) -> LocalizedText {
        LocalizedText(
            id: "`share` di bawah `\(node)` berjumlah \(sum.shown), bukan 1.",
            en: "The shares below `\(node)` add up to \(sum.shown), not to 1.")
    }
    static func weights(
        of node: String, _ stated: Rational, _ below: SumCheck.Known, _ profile: String
    ) -> LocalizedText {
        let (id, en) =
            below.isWhole ? ("berjumlah", "add up to") : ("yang diketahui saja berjumlah", "known so far add up to")
        return LocalizedText(
            id: "Bobot di bawah `\(node)` \(id) \(below.sum.shown), sedangkan bobotnya \(stated.shown) "
                + "(profil `\(profile)`).",
            en: "The weights below `\(node)` \(en) \(below.sum.shown), but it weighs \(stated.shown) "
                + "(profile `\(profile)`).")
    }
}
