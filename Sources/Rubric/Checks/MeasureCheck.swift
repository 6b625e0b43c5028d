internal import Findings

/// What is measured has settings, and a scale of four choices: the proposal knows all, most, few and none.
enum MeasureCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        let measured = pack.instrument.indicators.filter { $0.measure != nil }
        return settings(measured, in: pack) + measured.flatMap { scales(of: $0, in: pack) }
    }

    private static func settings(_ measured: [Indicator], in pack: CheckedPack) -> [Finding] {
        // Settings that were there but could not be read are complained of by themselves.
        guard pack.instrument.settings == nil, !pack.places.holds(.settings, ""), let first = measured.first else {
            return []
        }
        let place = pack.places.place(of: .measure, of: first.id)
        return [.pack("rubric/settings-missing", Words.noSettings(first.id), place)]
    }

    private static func scales(of indicator: Indicator, in pack: CheckedPack) -> [Finding] {
        pack.scales(of: indicator).flatMap { scale -> [Finding] in
            let known = scale.choices.map(\.code)
            if known.count != 4 {
                let place = pack.places.place(of: .measure, of: indicator.id)
                return [.pack("rubric/measure-scale", Words.notFour(indicator.id, scale.id), place)]
            }
            guard indicator.measure == .evaluation else { return [] }
            let rules = pack.instrument.settings?.evaluation.rules ?? []
            return rules.filter { !known.contains($0.choice) }.map { rule in
                .unknownChoice(rule.choice, known, scale.id, pack.places.place(of: .evaluationChoice, rule.choice))
            }
        }
    }
}

private enum Words {
    static func noSettings(_ indicator: String) -> LocalizedText {
        LocalizedText(
            id: "`\(indicator)` menyebut `measure`, tetapi paket ini tidak mempunyai `settings`.",
            en: "`\(indicator)` names a `measure`, but this pack has no `settings`.")
    }
    static func notFour(_ indicator: String, _ scale: String) -> LocalizedText {
        LocalizedText(
            id: "`\(indicator)` diukur, jadi skalanya harus empat pilihan (seluruh, sebagian besar, sebagian kecil, "
                + "belum ada); skala `\(scale)` bukan.",
            en: "`\(indicator)` is measured, so its scale must have four choices (all, most, few, none); the scale "
                + "`\(scale)` has not.")
    }
}
