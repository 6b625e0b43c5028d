internal import Findings

/// Criteria speak of the choices of the scale, and of conditions that are there.
enum CriteriaCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        pack.instrument.indicators.flatMap { choices(of: $0, in: pack) + conditions(of: $0, in: pack) }
    }

    private static func choices(of indicator: Indicator, in pack: CheckedPack) -> [Finding] {
        pack.scales(of: indicator).flatMap { scale -> [Finding] in
            let known = scale.choices.map(\.code)
            let strange = indicator.criteria.filter { !known.contains($0.choice) }.map { criterion in
                Finding.unknownChoice(
                    criterion.choice, known, scale.id,
                    pack.places.place(of: .criterion, criterion.choice, of: indicator.id))
            }
            let described = Set(indicator.criteria.map(\.choice))
            let silent = described.isEmpty ? [] : known.filter { !described.contains($0) }
            guard strange.isEmpty, !silent.isEmpty else { return strange }
            return [
                .pack(
                    "rubric/criterion-missing", Words.silent(indicator.id, silent),
                    pack.places.place(of: .indicator, indicator.id), severity: .note)
            ]
        }
    }

    private static func conditions(of indicator: Indicator, in pack: CheckedPack) -> [Finding] {
        let known = indicator.conditions.map(\.id)
        let unknown = indicator.criteria.flatMap { criterion in
            criterion.conditions.filter { !known.contains($0) }.map { id in
                Finding.pack(
                    "rubric/condition-unknown", Words.unknown(id, indicator.id),
                    pack.places.place(of: .criterion, criterion.choice, of: indicator.id),
                    action: Suggestion(known: known).action(for: id))
            }
        }
        let needed = Set(indicator.criteria.flatMap(\.conditions))
        return unknown
            + known.filter { !needed.contains($0) }.map { id in
                .pack(
                    "rubric/condition-unused", Words.unused(id),
                    pack.places.place(of: .condition, id, of: indicator.id), severity: .warning)
            }
    }
}

extension Finding {
    /// A choice that the scale does not have.
    static func unknownChoice(
        _ choice: String, _ known: [String], _ scale: String, _ location: SourceLocation
    ) -> Finding {
        let list = known.isEmpty ? "–" : known.joined(separator: ", ")
        return .pack(
            "rubric/choice-unknown",
            LocalizedText(
                id: "Skala `\(scale)` tidak mempunyai pilihan `\(choice)`; yang ada: \(list).",
                en: "The scale `\(scale)` has no choice `\(choice)`; it has: \(list)."), location)
    }
}

private enum Words {
    static func silent(_ indicator: String, _ choices: [String]) -> LocalizedText {
        let list = choices.joined(separator: ", ")
        return LocalizedText(
            id: "`\(indicator)` tidak mempunyai kriteria untuk pilihan \(list).",
            en: "`\(indicator)` has no criterion for the choice \(list).")
    }
    static func unknown(_ id: String, _ indicator: String) -> LocalizedText {
        LocalizedText(
            id: "`\(indicator)` tidak mempunyai pernyataan `\(id)` dalam `conditions`.",
            en: "`\(indicator)` has no statement `\(id)` in its `conditions`.")
    }
    static func unused(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "Pernyataan `\(id)` tidak dipakai oleh kriteria mana pun.",
            en: "The statement `\(id)` is used by no criterion.")
    }
}
