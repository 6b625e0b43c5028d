internal import Findings

extension Instrument {
    /// What is wrong between the parts of a pack that was read: references, values, duplicates.
    func problems(at places: PackPlaces) -> [Finding] {
        duplicates(at: places) + scaleProblems(at: places) + profileProblems(at: places) + settingProblems(at: places)
    }

    private func duplicates(at places: PackPlaces) -> [Finding] {
        places.repetitions(of: [.node, .indicator]).map { id, location in
            .pack(
                "rubric/duplicate-id",
                LocalizedText(id: "Id `\(id)` dipakai dua kali.", en: "The id `\(id)` is used twice."), location)
        }
    }

    private func scaleProblems(at places: PackPlaces) -> [Finding] {
        var problems: [Finding] = []
        for scale in scales where !scale.isOrdered {
            problems.append(
                .pack(
                    "rubric/scale-values",
                    LocalizedText(
                        id: "Nilai skala `\(scale.id)` harus turun dari 1 ke 0, tanpa pilihan berulang.",
                        en: "The values of scale `\(scale.id)` must fall from 1 to 0, without repeated choices."),
                    places.place(of: .scale, scale.id)))
        }
        for indicator in indicators {
            guard let named = indicator.scale?.value, scale(named) == nil else { continue }
            problems.append(.unknownScale(named, places.place(of: .indicator, indicator.id)))
        }
        for profile in profiles {
            for assumption in profile.assumptions where scale(assumption.scale) == nil {
                problems.append(.unknownScale(assumption.scale, places.place(of: .profile, profile.id)))
            }
        }
        return problems
    }

    private func profileProblems(at places: PackPlaces) -> [Finding] {
        var problems: [Finding] = []
        let known = Set(root.flattened.map(\.id) + indicators.map(\.id))
        for profile in profiles {
            let named = (profile.parts ?? []) + profile.exclusions.map(\.part) + profile.assumptions.map(\.indicator)
            for id in Set(named).sorted() where !known.contains(id) {
                problems.append(
                    .pack(
                        "rubric/indicator-unknown",
                        LocalizedText(
                            id: "Profil `\(profile.id)` menyebut `\(id)`, yang tidak ada dalam paket ini.",
                            en: "The profile `\(profile.id)` names `\(id)`, which this pack does not have."),
                        places.place(of: .profile, profile.id)))
            }
        }
        if profiles.filter(\.isDefault).count != 1 {
            problems.append(
                .pack(
                    "rubric/default-profile",
                    LocalizedText(
                        id: "Tepat satu profil harus bertanda `default: true`.",
                        en: "Exactly one profile must be marked `default: true`."),
                    profiles.first.map { places.place(of: .profile, $0.id) } ?? places.place(of: .node, root.id)))
        }
        return problems
    }

    private func settingProblems(at places: PackPlaces) -> [Finding] {
        guard let settings else { return [] }
        let shares = [("mostThreshold", settings.mostThreshold.value), ("unitShare", settings.unitShare.value)]
        return shares.filter { $0.1 < .zero || $0.1 > .one }.map { name, _ in
            .pack(
                "rubric/share-range",
                LocalizedText(
                    id: "`\(name)` harus antara 0 dan 1.", en: "`\(name)` must lie between 0 and 1."),
                places.place(of: .settings))
        }
    }
}

extension Finding {
    fileprivate static func unknownScale(_ id: String, _ location: SourceLocation) -> Finding {
        .pack(
            "rubric/scale-unknown",
            LocalizedText(id: "Skala `\(id)` tidak ada.", en: "There is no scale `\(id)`."), location)
    }
}

extension Scale {
    /// From 1 down to 0, each choice once; a maximum above 0.
    fileprivate var isOrdered: Bool {
        switch kind {
        case .ratio: true
        case .points(let maximum): maximum > .zero
        case .choices(let choices):
            choices.count >= 2 && choices.first?.value == .one && choices.last?.value == .zero
                && Set(choices.map { $0.code.uppercased() }).count == choices.count
                && zip(choices, choices.dropFirst()).allSatisfy { $0.value > $1.value }
        }
    }
}
