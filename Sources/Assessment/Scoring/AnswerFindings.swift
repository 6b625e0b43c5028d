internal import Dossier
internal import Findings
internal import Rubric

/// What is wrong with the given answers, seen from the instrument.
enum AnswerFindings {
    static func all(of dossier: Dossier, instrument: Instrument, profile: Profile) -> [Finding] {
        var seen: Set<Key> = []
        return dossier.answers.compactMap { answer in
            guard let indicator = instrument.indicator(answer.indicator) else { return .unknownIndicator(answer) }
            let key = Key(scope: answer.scope, indicator: answer.indicator, column: answer.column)
            if !seen.insert(key).inserted { return .answeredTwice(answer) }
            let scale = ProposalRule(indicator, instrument: instrument, profile: profile).scale
            if case .choice(let code) = answer.choice, let scale, scale.value(of: code) == nil {
                return .unknownChoice(answer, code: code, scale: scale)
            }
            return nil
        }
    }

    private struct Key: Hashable {
        var scope: AnswerScope
        var indicator: String
        var column: AnswerColumn
    }
}

extension Finding {
    fileprivate static func unknownIndicator(_ answer: GivenAnswer) -> Finding {
        Finding(
            rule: "answers/indicator-unknown", severity: .error,
            message: LocalizedText(
                id: "Indikator `\(answer.indicator)` tidak ada dalam rubrik; jawaban ini tidak dihitung.",
                en: "The rubric has no indicator `\(answer.indicator)`; this answer does not count."),
            action: LocalizedText(
                id: "Pakai id indikator dari rubrik, misalnya tl.probis.sop.",
                en: "Use an indicator id of the rubric, such as tl.probis.sop."), location: answer.location)
    }

    fileprivate static func answeredTwice(_ answer: GivenAnswer) -> Finding {
        Finding(
            rule: "answers/answered-twice", severity: .error,
            message: LocalizedText(
                id: "`\(answer.indicator)` dijawab dua kali dalam kolom yang sama; yang pertama dipakai.",
                en: "`\(answer.indicator)` is answered twice in the same column; the first counts."),
            action: LocalizedText(id: "Hapus salah satunya.", en: "Remove one of them."), location: answer.location)
    }

    fileprivate static func unknownChoice(_ answer: GivenAnswer, code: String, scale: Scale) -> Finding {
        let known = scale.choices.map(\.code).joined(separator: ", ")
        return Finding(
            rule: "answers/choice-unknown", severity: .error,
            message: LocalizedText(
                id: "Pilihan `\(code)` tidak ada pada skala `\(answer.indicator)`; yang ada: \(known).",
                en: "The scale of `\(answer.indicator)` has no choice `\(code)`; it has: \(known)."),
            action: LocalizedText(id: "Perbaiki pilihannya.", en: "Correct the choice."), location: answer.location)
    }
}
