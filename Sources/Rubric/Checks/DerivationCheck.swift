internal import Findings

/// Derived answers name inputs that are there, and on a scale of choices their bands cover everything from 0 to 1.
enum DerivationCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        pack.instrument.indicators.flatMap { indicator -> [Finding] in
            guard let derivation = indicator.derivation else { return [] }
            return inputs(of: indicator, derivation, in: pack) + bands(of: indicator, derivation, in: pack)
        }
    }

    private static func inputs(
        of indicator: Indicator, _ derivation: Derivation, in pack: CheckedPack
    ) -> [Finding] {
        let known = indicator.inputs.map(\.id)
        let used = (derivation.realised + derivation.base).map(\.input)
        let unknown = Set(used).subtracting(known).sorted().map { id in
            Finding.pack(
                "rubric/input-unknown", Words.unknown(id, indicator.id),
                pack.places.place(of: .derivation, of: indicator.id), action: Suggestion(known: known).action(for: id))
        }
        return unknown
            + known.filter { !used.contains($0) }.map { id in
                .pack(
                    "rubric/input-unused", Words.unused(id), pack.places.place(of: .input, id, of: indicator.id),
                    severity: .note)
            }
    }

    private static func bands(
        of indicator: Indicator, _ derivation: Derivation, in pack: CheckedPack
    ) -> [Finding] {
        let rule = pack.places.place(of: .derivation, of: indicator.id)
        let places = pack.places.places(of: .band, of: indicator.id)
        var findings: [Finding] = []
        for scale in pack.scales(of: indicator) {
            guard case .choices(let choices) = scale.kind else {
                if let first = places.first { findings.append(.pack("rubric/bands-idle", Words.idle(scale.id), first)) }
                continue
            }
            if derivation.bands.isEmpty {
                findings.append(.pack("rubric/bands-missing", Words.missing(scale.id), rule))
            }
            let known = choices.map(\.code)
            for (band, place) in zip(derivation.bands, places) where !known.contains(band.choice) {
                findings.append(.unknownChoice(band.choice, known, scale.id, place))
            }
        }
        let ladder = BoundLadder(
            bounds: zip(derivation.bands, places).map { ($0.choice, $0.bound, $1) }, maximum: .one, place: rule)
        return findings + (derivation.bands.isEmpty ? [] : ladder.findings)
    }
}

private enum Words {
    static func unknown(_ input: String, _ indicator: String) -> LocalizedText {
        LocalizedText(
            id: "`\(indicator)` tidak mempunyai isian `\(input)` dalam `inputs`.",
            en: "`\(indicator)` has no input `\(input)` in its `inputs`.")
    }
    static func unused(_ input: String) -> LocalizedText {
        LocalizedText(
            id: "Isian `\(input)` diminta, tetapi tidak dihitung oleh `derived`.",
            en: "The input `\(input)` is asked for, but `derived` does not count it.")
    }
    static func idle(_ scale: String) -> LocalizedText {
        LocalizedText(
            id: "Skala `\(scale)` tidak berpilihan; `bands` tidak dipakai di sini.",
            en: "The scale `\(scale)` has no choices; `bands` have no place here.")
    }
    static func missing(_ scale: String) -> LocalizedText {
        LocalizedText(
            id: "Skala `\(scale)` berpilihan; tulis `bands` yang menjadikan rasio sebuah pilihan.",
            en: "The scale `\(scale)` has choices; write the `bands` that make a choice of the ratio.")
    }
}
