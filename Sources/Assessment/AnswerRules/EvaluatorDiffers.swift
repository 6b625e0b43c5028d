internal import Dossier
internal import Findings
internal import Rubric

/// An evaluator who answers otherwise than the self-assessment says why: the agency has to be able to learn from it.
struct EvaluatorDiffers: AnswerCheck {
    let about = RuleDescription(
        id: "answer/evaluator-differs",
        title: LocalizedText(
            id: "Evaluator menjawab lain tanpa alasan", en: "The evaluator differs without a reason"),
        explanation: LocalizedText(
            id:
                "Jawaban evaluator berbeda dari penilaian mandiri dan tidak ada alasannya, sehingga instansi tidak tahu "
                + "apa yang harus diperbaiki.",
            en:
                "The evaluator's answer is not that of the self-assessment and gives no reason, so the agency cannot know "
                + "what to mend."),
        action: LocalizedText(
            id: "Tulis alasan evaluator (reason): apa yang diperiksa dan apa yang kurang.",
            en: "Write the evaluator's reason: what was checked, and what is missing."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        answers.all.compactMap { answer in
            guard let own = answer.selfAssessment, !answer.hasReason, own.differs(from: answer.answer) else {
                return nil
            }
            return AnswerViolation(
                LocalizedText(id: "Evaluator menjawab ", en: "The evaluator answers ") + answer.answer.said
                    + LocalizedText(
                        id: " pada \(answer.name), penilaian mandiri ", en: " to \(answer.name), the self-assessment ")
                    + own.said
                    + LocalizedText(
                        id: ", dan evaluator tidak memberi alasan.", en: ", and the evaluator gives no reason."),
                at: answer.given.location)
        }
    }
}

extension ColumnAnswer {
    /// Whether both could be taken and come to different values, or only one of them says that it does not apply.
    fileprivate func differs(from other: ColumnAnswer) -> Bool {
        if let value, let theirs = other.value { return value != theirs }
        return (state == .notApplicable) != (other.state == .notApplicable)
            && (value ?? other.value) != nil
    }
}
