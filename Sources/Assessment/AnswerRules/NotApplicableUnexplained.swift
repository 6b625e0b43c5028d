internal import Dossier
internal import Findings

/// A question that is set aside leaves the mean and makes the others worth more, so somebody has to say why.
struct NotApplicableUnexplained: AnswerCheck {
    let about = RuleDescription(
        id: "answer/not-applicable-unexplained",
        title: LocalizedText(id: "“Tidak berlaku” tanpa alasan", en: "Not applicable without a reason"),
        explanation: LocalizedText(
            id: "Indikator dijawab tidak berlaku tanpa alasan. Indikator seperti itu keluar dari rata-rata, sehingga "
                + "indikator lain dalam subareanya berbobot lebih besar.",
            en: "A question is answered as not applicable without a reason. It leaves the mean, so the others of its "
                + "sub-area weigh more."),
        action: LocalizedText(
            id: "Tulis alasan mengapa tidak berlaku (reason), atau jawab pertanyaannya.",
            en: "Write the reason why it does not apply, or answer the question."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        answers.all.filter { $0.given.choice == .notApplicable && !$0.hasReason }.map { answer in
            AnswerViolation(
                answer.who
                    + LocalizedText(
                        id: " menyatakan \(answer.name) tidak berlaku tanpa alasan.",
                        en: " says that \(answer.name) does not apply, without a reason."),
                at: answer.given.location)
        }
    }
}
