internal import Dossier
internal import Findings
internal import Rubric

/// Where self-assessment and evaluator are far apart, they have understood the question differently or looked at
/// different evidence.
struct FarApart: AnswerCheck {
    /// A difference in value of this much or more.
    static let distance = Rational(1) / Rational(2)

    let about = RuleDescription(
        id: "answer/far-apart",
        title: LocalizedText(
            id: "Mandiri dan evaluator jauh berbeda", en: "Self-assessment and evaluator far apart"),
        explanation: LocalizedText(
            id:
                "Nilai pilihan penilaian mandiri dan evaluator berselisih setengah dari nilai penuh atau lebih. Keduanya "
                + "mungkin memahami pertanyaan atau melihat bukti yang berlainan.",
            en:
                "The values of the self-assessment and of the evaluator differ by half of full marks or more. The two may "
                + "understand the question differently, or have seen different evidence."),
        action: LocalizedText(
            id: "Bahas bersama dengan bukti dan kriteria pilihannya, lalu catat hasilnya.",
            en: "Go through it together, with the evidence and the criteria, and note the outcome."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        answers.all.compactMap { answer in
            guard let own = answer.selfAssessment, let mine = own.value, let theirs = answer.answer.value,
                max(mine, theirs) - min(mine, theirs) >= Self.distance
            else { return nil }
            return AnswerViolation(
                LocalizedText(
                    id: "Pada \(answer.name) penilaian mandiri menjawab ",
                    en: "To \(answer.name) the self-assessment answers ")
                    + own.said + LocalizedText(id: " dan evaluator ", en: " and the evaluator ") + answer.answer.said
                    + LocalizedText(id: ".", en: "."),
                at: answer.given.location)
        }
    }
}
