internal import Dossier
internal import Findings
internal import Rubric

/// Evidence an answer rests on holds on the as-of date. An evaluator who answers lower than the self-assessment may cite
/// expired evidence as the reason.
struct EvidenceOutOfDate: AnswerCheck {
    let about = RuleDescription(
        id: "answer/evidence-out-of-date",
        title: LocalizedText(id: "Bukti di luar waktunya", en: "Evidence out of its time"),
        explanation: LocalizedText(
            id: "Bukti yang disebut jawaban bertanggal setelah tanggal acuan, sudah tidak berlaku pada tanggal itu "
                + "(menurut Berlaku Sampai, atau menurut masa berlaku jenisnya dalam rubrik), atau berasal dari "
                + "sebelum periode penilaian.",
            en: "Evidence an answer cites is dated after the as-of date, has expired by then (by Berlaku Sampai, or by "
                + "how long the rubric lets its kind hold), or is older than the period of the assessment."),
        action: LocalizedText(
            id: "Ganti dengan bukti yang berlaku, atau perbaiki tanggalnya di register bukti bila salah catat.",
            en: "Cite evidence that holds, or mend its dates in the evidence register where they are wrong."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        answers.all.filter { !$0.lowersSelfAssessment }.flatMap { answer in
            answer.given.evidence.compactMap { id -> AnswerViolation? in
                guard let evidence = answers.evidence(id),
                    let why = Words.why(answers.standing(of: evidence), evidence, asOf: answers.result.provenance.asOf)
                else { return nil }
                return AnswerViolation(
                    LocalizedText(
                        id: "Bukti \(id) pada \(answer.name) ", en: "Evidence \(id) of \(answer.name) ") + why,
                    at: answer.given.location)
            }
        }
    }
}

extension CheckedAnswer {
    /// The evaluator says less than the self-assessment.
    fileprivate var lowersSelfAssessment: Bool {
        guard let own = answer.value, let other = selfAssessment?.value else { return false }
        return own < other
    }
}

private enum Words {
    /// `nil` for evidence that holds, or whose date nobody knows (the register's reading reports that).
    static func why(_ standing: EvidenceStanding, _ evidence: Evidence, asOf: CalendarDate) -> LocalizedText? {
        let date = evidence.date?.words ?? LocalizedText(id: "", en: "")
        return switch standing {
        case .holds, .undated: nil
        case .afterAsOf:
            LocalizedText(
                id: "bertanggal \(date.indonesian), setelah tanggal acuan \(asOf.words.indonesian).",
                en: "is dated \(date.english), after the as-of date \(asOf.words.english).")
        case .expired(let day):
            LocalizedText(
                id: "hanya berlaku sampai \(day.words.indonesian), sebelum tanggal acuan \(asOf.words.indonesian).",
                en: "held only until \(day.words.english), before the as-of date \(asOf.words.english).")
        case .beforePeriod(let day):
            LocalizedText(
                id: "bertanggal \(date.indonesian), sebelum periode penilaian yang mulai \(day.words.indonesian).",
                en:
                    "is dated \(date.english), before the period of the assessment, which begins on \(day.words.english)."
            )
        }
    }
}
