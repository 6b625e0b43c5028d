internal import Findings

extension Instrument {
    /// What is wrong between the parts of a pack that was read: references, values, duplicates.
    func problems(in file: String) -> [Finding] {
        let location = SourceLocation(path: file)
        return duplicates(at: location) + scaleProblems(at: location) + profileProblems(at: location)
            + settingProblems(at: location)
    }

    private func duplicates(at location: SourceLocation) -> [Finding] {
        var seen: Set<String> = []
        return (nodeIDs(below: root) + indicators.map(\.id)).filter { !seen.insert($0).inserted }.map { id in
            .pack(
                "rubric/duplicate-id",
                LocalizedText(id: "Id `\(id)` dipakai dua kali.", en: "The id `\(id)` is used twice."), location)
        }
    }

    private func scaleProblems(at location: SourceLocation) -> [Finding] {
        var problems: [Finding] = []
        for scale in scales where !scale.isOrdered {
            problems.append(
                .pack(
                    "rubric/scale-values",
                    LocalizedText(
                        id: "Nilai skala `\(scale.id)` harus turun dari 1 ke 0, tanpa pilihan berulang.",
                        en: "The values of scale `\(scale.id)` must fall from 1 to 0, without repeated choices."),
                    location))
        }
        let named = indicators.compactMap(\.scale?.value) + profiles.flatMap { $0.assumptions.map(\.scale) }
        for id in Set(named).sorted() where scale(id) == nil {
            problems.append(
                .pack(
                    "rubric/scale-unknown",
                    LocalizedText(id: "Skala `\(id)` tidak ada.", en: "There is no scale `\(id)`."), location))
        }
        return problems
    }

    private func profileProblems(at location: SourceLocation) -> [Finding] {
        var problems: [Finding] = []
        let named = profiles.flatMap { $0.indicators + $0.assumptions.map(\.indicator) }
        for id in Set(named).sorted() where indicator(id) == nil {
            problems.append(
                .pack(
                    "rubric/indicator-unknown",
                    LocalizedText(
                        id: "Sebuah profil menyebut indikator `\(id)` yang tidak ada.",
                        en: "A profile names the indicator `\(id)`, which does not exist."), location))
        }
        if profiles.filter(\.isDefault).count != 1 {
            problems.append(
                .pack(
                    "rubric/default-profile",
                    LocalizedText(
                        id: "Tepat satu profil harus bertanda `default: true`.",
                        en: "Exactly one profile must be marked `default: true`."), location))
        }
        return problems
    }

    private func settingProblems(at location: SourceLocation) -> [Finding] {
        let shares = [("mostThreshold", settings.mostThreshold.value), ("unitShare", settings.unitShare.value)]
        return shares.filter { $0.1 < .zero || $0.1 > .one }.map { name, _ in
            .pack(
                "rubric/share-range",
                LocalizedText(
                    id: "`\(name)` harus antara 0 dan 1.", en: "`\(name)` must lie between 0 and 1."), location)
        }
    }

    private func nodeIDs(below node: RubricNode) -> [String] {
        [node.id] + node.children.flatMap { nodeIDs(below: $0) }
    }
}

extension Scale {
    /// From 1 down to 0, each choice once.
    fileprivate var isOrdered: Bool {
        guard choices.count >= 2, choices.first?.value == .one, choices.last?.value == .zero,
            Set(choices.map(\.code)).count == choices.count
        else { return false }
        return zip(choices, choices.dropFirst()).allSatisfy { $0.value > $1.value }
    }
}
