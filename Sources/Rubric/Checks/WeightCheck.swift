internal import Findings

/// Weights and shares by themselves: none below 0, shares up to 1, and never both.
enum WeightCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        pack.nodes.flatMap { own($0, in: pack) } + sets(in: pack) + settings(in: pack)
    }

    private static func own(_ node: RubricNode, in pack: CheckedPack) -> [Finding] {
        let (atWeight, atShare) = (
            pack.places.place(of: .weight, node.id), pack.places.place(of: .share, node.id)
        )
        var findings: [Finding] = []
        if let weight = node.weight?.value, weight < .zero { findings.append(.negative(node.id, weight, atWeight)) }
        if let share = node.share?.value, share < .zero || share > .one {
            findings.append(.outOfRange("share", share, atShare))
        }
        if node.weight != nil && node.share != nil {
            findings.append(.pack("rubric/weight-and-share", Words.both(node.id), atShare))
        }
        if node.kind == .root && node.share != nil {
            findings.append(.pack("rubric/share-of-root", Words.root, atShare))
        }
        return findings
    }

    private static func sets(in pack: CheckedPack) -> [Finding] {
        pack.instrument.weightSets.flatMap { set in
            set.nodes.sorted { $0.key < $1.key }.filter { $0.value.value < .zero }.map { id, weight in
                .negative(id, weight.value, pack.places.place(of: .setWeight, id, of: set.id))
            }
        }
    }

    private static func settings(in pack: CheckedPack) -> [Finding] {
        guard let settings = pack.instrument.settings else { return [] }
        let shares = [("mostThreshold", settings.mostThreshold.value), ("unitShare", settings.unitShare.value)]
        return shares.filter { $0.1 < .zero || $0.1 > .one }.map { name, share in
            .outOfRange(name, share, pack.places.place(of: .setting, name))
        }
    }
}

extension Finding {
    fileprivate static func negative(_ id: String, _ weight: Rational, _ location: SourceLocation) -> Finding {
        .pack(
            "rubric/weight-negative",
            LocalizedText(
                id: "Bobot `\(id)` adalah \(weight.shown); bobot tidak boleh di bawah 0.",
                en: "The weight of `\(id)` is \(weight.shown); no weight may be below 0."), location)
    }

    fileprivate static func outOfRange(_ name: String, _ share: Rational, _ location: SourceLocation) -> Finding {
        .pack(
            "rubric/share-range",
            LocalizedText(
                id: "`\(name)` adalah \(share.shown); harus antara 0 dan 1.",
                en: "`\(name)` is \(share.shown); it must lie between 0 and 1."), location)
    }
}

extension Rational {
    /// As it is written in a pack: a decimal where it has an end, else a fraction.
    var shown: String {
        let decimal = decimal(places: 12)
        return Rational(exactly: decimal) == self ? decimal : exact
    }
}

private enum Words {
    static let root = LocalizedText(
        id: "Akar tidak mempunyai apa pun di atasnya; tulis `weight`, bukan `share`.",
        en: "Nothing stands above the root; write `weight`, not `share`.")

    static func both(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "`\(id)` mempunyai `weight` dan `share`; tulis salah satu.",
            en: "`\(id)` has both `weight` and `share`; write one of them.")
    }
}
