internal import Dossier
internal import Findings
internal import Rubric

/// Answers for questions the profile in use leaves out do not count; one finding says how many, and which profile has
/// them.
struct OutsideProfile: AnswerCheck {
    let about = RuleDescription(
        id: "answer/outside-profile",
        title: LocalizedText(id: "Jawaban di luar profil", en: "Answers outside the profile"),
        explanation: LocalizedText(
            id: "Ada jawaban untuk indikator yang ada dalam rubrik tetapi tidak dalam profil yang dipakai. Jawaban itu "
                + "tidak dihitung.",
            en: "There are answers for indicators the rubric has and the profile in use has not. They do not count."),
        action: LocalizedText(
            id: "Pakai profil yang memuatnya bila jawaban itu memang ingin dihitung.",
            en: "Use a profile that has them, where these answers are meant to count."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        let (instrument, used) = (answers.result.provenance.instrument, answers.result.provenance.profile)
        let (known, counted) = (Set(instrument.indicators.map(\.id)), Set(used.indicators))
        let outside = answers.given.filter { known.contains($0.indicator) && !counted.contains($0.indicator) }
        guard let first = outside.first else { return [] }
        let indicators = Set(outside.map(\.indicator))
        let action = best(for: indicators, of: instrument).map { profile, count in
            count == indicators.count
                ? LocalizedText(
                    id: "Pakai --profile \(profile.id) bila jawaban itu ingin dihitung; profil itu memuat semuanya.",
                    en: "Use --profile \(profile.id), which has all of them, where these answers are meant to count.")
                : LocalizedText(
                    id:
                        "Pakai --profile \(profile.id) bila jawaban itu ingin dihitung; profil itu memuat \(count) dari "
                        + "\(indicators.count) indikatornya.",
                    en: "Use --profile \(profile.id), which has \(count) of the \(indicators.count) indicators, where "
                        + "these answers are meant to count.")
        }
        let isOne = outside.count == 1
        return [
            AnswerViolation(
                LocalizedText(
                    id:
                        "\(outside.count) jawaban untuk \(indicators.count) indikator tidak dihitung karena berada di luar "
                        + "profil `\(used.id)`.",
                    en: "\(outside.count) answer\(isOne ? "" : "s") for \(indicators.count) "
                        + "indicator\(indicators.count == 1 ? "" : "s") \(isOne ? "does" : "do") not count, being outside "
                        + "the profile `\(used.id)`."),
                at: SourceLocation(path: first.location.path, line: first.location.line), action: action)
        ]
    }

    /// The profile that has most of them, the first of several; `nil` where none has any.
    private func best(for indicators: Set<String>, of instrument: Instrument) -> (profile: Profile, count: Int)? {
        var best: (profile: Profile, count: Int)?
        for profile in instrument.profiles {
            let count = profile.indicators.count { indicators.contains($0) }
            if count > best?.count ?? 0 { best = (profile, count) }
        }
        return best
    }
}
