internal import Dossier
internal import Findings
internal import Rubric

/// Who answers better than what was counted says why.
struct BetterThanMeasured: AnswerCheck {
    let about = RuleDescription(
        id: "answer/better-than-measured",
        title: LocalizedText(id: "Lebih baik dari hitungan, tanpa alasan", en: "Better than measured without a reason"),
        explanation: LocalizedText(
            id:
                "Jawaban lebih baik daripada usulan hasil hitungan, dan tidak ada alasannya. Hitungan dapat kurang karena "
                + "register belum lengkap; itulah yang perlu ditulis.",
            en:
                "The answer is better than what was counted proposes, and gives no reason. The count may fall short because "
                + "a register is incomplete; that is what has to be written."),
        action: LocalizedText(
            id: "Tulis alasannya (reason), atau lengkapi register peta, SOP, atau bukti.",
            en: "Write the reason, or complete the register of maps, SOPs or evidence."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        answers.all.filter { $0.isBetterThanMeasured && !$0.hasReason }.map { answer in
            AnswerViolation(
                answer.who + LocalizedText(id: " menjawab ", en: " answers ") + answer.answer.said
                    + LocalizedText(
                        id: " pada \(answer.name), lebih baik daripada hasil hitungan, tanpa alasan.",
                        en: " to \(answer.name), better than what was counted, without a reason."),
                at: answer.given.location)
        }
    }
}
