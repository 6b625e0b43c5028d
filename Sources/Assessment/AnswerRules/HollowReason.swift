internal import Dossier
internal import Findings

/// A reason says something that can be checked, where the answer claims more than was counted.
struct HollowReason: AnswerCheck {
    let about = RuleDescription(
        id: "answer/hollow-reason",
        title: LocalizedText(id: "Alasan yang tidak mengatakan apa-apa", en: "A reason that says nothing"),
        explanation: LocalizedText(
            id:
                "Alasan hanya berisi kata seperti “sudah sesuai”, “ok”, “terlampir”, atau tanda hubung, padahal jawabannya "
                + "bernilai penuh atau lebih baik dari hitungan.",
            en:
                "The reason is only a word such as “sudah sesuai”, “ok”, “terlampir” or a dash, where the answer has full "
                + "marks or is better than measured."),
        action: LocalizedText(
            id: "Tulis apa yang menunjukkan jawaban itu: siapa, apa, kapan, dan di mana buktinya.",
            en: "Write what shows the answer: who, what, when, and where the evidence is."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        answers.all.filter { $0.claims && $0.hasReason && ReasonText.isHollow($0.given.reason ?? "") }.map { answer in
            AnswerViolation(
                LocalizedText(
                    id: "Alasan “\(answer.given.reason ?? "")” pada \(answer.name) tidak menunjukkan apa-apa.",
                    en: "The reason “\(answer.given.reason ?? "")” of \(answer.name) shows nothing."),
                at: answer.given.location)
        }
    }
}
