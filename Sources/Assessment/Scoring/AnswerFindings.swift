internal import Dossier
internal import Findings
internal import Rubric

/// What is wrong with the given answers, seen from the instrument. Of one rule in one file so many are told and the rest
/// is counted.
enum AnswerFindings {
    static func all(of dossier: Dossier, instrument: Instrument, profile: Profile) -> [Finding] {
        let card = Scorecard(instrument: instrument, profile: profile)
        var seen: Set<Key> = []
        var log = FindingLog(limit: DossierLimits().findingsPerRuleAndFile)
        for answer in dossier.answers {
            let key = Key(scope: answer.scope, indicator: answer.indicator, column: answer.column)
            let isFirst = seen.insert(key).inserted
            if let finding = finding(on: answer, isFirst: isFirst, card) { log.report(finding) }
        }
        return log.inOrder
    }

    private static func finding(on answer: GivenAnswer, isFirst: Bool, _ card: Scorecard) -> Finding? {
        guard let indicator = card.instrument.indicator(answer.indicator) else { return .unknownIndicator(answer) }
        guard isFirst else { return .answeredTwice(answer) }
        let scale = card.scale(of: indicator)
        let rule = AnswerRule(indicator: indicator, scale: scale)
        if let problem = rule.reading(of: answer).problem { return problem.finding(answer, scale: scale) }
        if let other = rule.choiceBeside(answer), case .choice(let code) = answer.choice, other.uppercased() != code {
            return .differs(answer, from: other)
        }
        return nil
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

    fileprivate static func differs(_ answer: GivenAnswer, from other: String) -> Finding {
        Finding(
            rule: "answers/differs-from-inputs", severity: .warning,
            message: LocalizedText(
                id: "Isian atau syarat `\(answer.indicator)` menghasilkan `\(other)`, lain dari pilihan yang dijawab.",
                en: "The inputs or conditions of `\(answer.indicator)` come to `\(other)`, not to the choice given."),
            action: LocalizedText(
                id: "Periksa pilihan atau isiannya; pilihan yang dijawab dipakai.",
                en: "Check the choice or the inputs; the choice given counts."), location: answer.location)
    }
}
