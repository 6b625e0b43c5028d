internal import Findings

/// What is named is there: scales, parts of profiles, sets of weights and their nodes.
enum ReferenceCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let named = scales(in: pack) + pack.instrument.profiles.flatMap { sets(of: $0, in: pack) }
        // What an area that was not read holds may well be named.
        guard pack.isWhole else { return named }
        return named + pack.instrument.profiles.flatMap { parts(of: $0, in: pack) } + weighedNodes(in: pack)
    }

    private static func scales(in pack: CheckedPack) -> [Finding] {
        var findings: [Finding] = []
        let known = pack.instrument.scales.map(\.id)
        for indicator in pack.instrument.indicators {
            guard let named = indicator.scale?.value, pack.scale(named) == nil else { continue }
            findings.append(.unknownScale(named, known, pack.places.place(of: .scaleName, of: indicator.id)))
        }
        for profile in pack.instrument.profiles {
            for assumption in profile.assumptions where pack.scale(assumption.scale) == nil {
                let place = pack.places.place(of: .assumption, assumption.indicator, of: profile.id)
                findings.append(.unknownScale(assumption.scale, known, place))
            }
        }
        return findings
    }

    private static func parts(of profile: Profile, in pack: CheckedPack) -> [Finding] {
        let parts = pack.parts
        let indicators = pack.instrument.indicators.map(\.id)
        let named: [(kind: PackPlaces.Kind, ids: [String], known: [String])] = [
            (.part, profile.parts ?? [], parts), (.exclusion, profile.exclusions.map(\.part), parts),
            (.assumption, profile.assumptions.map(\.indicator), indicators),
        ]
        return named.flatMap { kind, ids, known -> [Finding] in
            let all = Set(known)
            let wrong = ids.filter { !all.contains($0) }
            return wrong.map { id in
                Finding.pack(
                    "rubric/indicator-unknown",
                    LocalizedText(
                        id: "Profil `\(profile.id)` menyebut `\(id)`, yang tidak ada dalam paket ini.",
                        en: "The profile `\(profile.id)` names `\(id)`, which this pack does not have."),
                    pack.places.place(of: kind, id, of: profile.id),
                    action: Suggestion(known: known).action(for: id, of: wrong.count))
            }
        }
    }

    private static func sets(of profile: Profile, in pack: CheckedPack) -> [Finding] {
        let known = pack.instrument.weightSets.map(\.id)
        let wrong = profile.weightSets.filter { !known.contains($0) }
        return wrong.map { id in
            .pack(
                "rubric/weight-set-unknown",
                LocalizedText(
                    id: "Himpunan bobot `\(id)` tidak ada dalam `weights`.",
                    en: "No set of weights `\(id)` stands in `weights`."),
                pack.places.place(of: .usedWeights, id, of: profile.id),
                action: Suggestion(known: known).action(for: id, of: wrong.count))
        }
    }

    private static func weighedNodes(in pack: CheckedPack) -> [Finding] {
        let known = pack.nodes.map(\.id)
        return pack.instrument.weightSets.flatMap { set -> [Finding] in
            let wrong = set.nodes.keys.sorted().filter { pack.node($0) == nil }
            return wrong.map { id in
                Finding.unknownNode(
                    id, pack.places.place(of: .setWeight, id, of: set.id),
                    action: Suggestion(known: known).action(for: id, of: wrong.count))
            }
        }
    }
}

extension Finding {
    fileprivate static func unknownScale(_ id: String, _ known: [String], _ location: SourceLocation) -> Finding {
        .pack(
            "rubric/scale-unknown",
            LocalizedText(id: "Skala `\(id)` tidak ada.", en: "There is no scale `\(id)`."), location,
            action: Suggestion(known: known).action(for: id))
    }

    /// Something names a node that the tree does not have.
    static func unknownNode(_ id: String, _ location: SourceLocation, action: LocalizedText?) -> Finding {
        .pack(
            "rubric/node-unknown",
            LocalizedText(
                id: "Tidak ada komponen, area, atau subarea `\(id)` dalam paket ini.",
                en: "This pack has no component, area or sub-area `\(id)`."), location,
            action: action)
    }
}
