internal import Findings

/// Each indicator can be answered in the way it says: what has inputs has a rule for them, and the other way about.
enum AnsweringCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        pack.instrument.indicators.flatMap { findings(of: $0, in: pack) }
    }

    private static func findings(of indicator: Indicator, in pack: CheckedPack) -> [Finding] {
        let place = pack.places.place(of: .indicator, indicator.id)
        let scales = pack.scales(of: indicator)
        var findings: [Finding] = []
        if indicator.scale == nil && scales.isEmpty && !isAssumed(indicator, in: pack) {
            findings.append(.pack("rubric/scale-open", Words.open(indicator.id), place, severity: .note))
        }
        if indicator.derivation == nil, let input = indicator.inputs.first {
            let atInput = pack.places.place(of: .input, input.id, of: indicator.id)
            findings.append(.pack("rubric/derived-missing", Words.noRule(indicator.id), atInput))
        }
        if indicator.derivation != nil && indicator.inputs.isEmpty {
            let atRule = pack.places.place(of: .derivation, of: indicator.id)
            findings.append(.pack("rubric/inputs-missing", Words.noInputs(indicator.id), atRule))
        }
        if indicator.derivation == nil && indicator.inputs.isEmpty && scales.contains(where: { $0.kind == .ratio }) {
            findings.append(
                .pack("rubric/derived-missing", Words.bareRatio(indicator.id), place, severity: .warning))
        }
        if !indicator.levels.contains(pack.instrument.level) {
            findings.append(.pack("rubric/level-other", Words.otherLevel(indicator.id), place, severity: .note))
        }
        return findings
    }

    /// Whether a profile assumes a scale, be there one of its name or not.
    private static func isAssumed(_ indicator: Indicator, in pack: CheckedPack) -> Bool {
        pack.instrument.profiles.contains { $0.assumptions.contains { $0.indicator == indicator.id } }
    }
}

private enum Words {
    static func open(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "`\(id)` tanpa skala, dan tidak ada profil yang mengasumsikannya; indikator ini tetap terbuka.",
            en: "`\(id)` has no scale, and no profile assumes one; it stays open.")
    }
    static func noRule(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "`\(id)` meminta isian tetapi tanpa `derived`, jadi isiannya tidak menjadi jawaban.",
            en: "`\(id)` asks for inputs but has no `derived`, so they become no answer.")
    }
    static func noInputs(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "`\(id)` mempunyai `derived` tetapi tanpa `inputs`.", en: "`\(id)` has `derived` but no `inputs`.")
    }
    static func bareRatio(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "Skala `\(id)` adalah rasio, tetapi tidak ada `inputs` dan `derived`; hanya persentasenya yang dapat "
                + "diisi.",
            en: "The scale of `\(id)` is a ratio, but it has no `inputs` and `derived`; only the percentage can be "
                + "filled in.")
    }
    static func otherLevel(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "`\(id)` bukan untuk tingkat instrumen ini; di sana ia selalu tidak berlaku.",
            en: "`\(id)` is not for the level of this instrument, where it never applies.")
    }
}
