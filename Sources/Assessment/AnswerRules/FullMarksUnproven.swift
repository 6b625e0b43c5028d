internal import Dossier
internal import Findings
internal import Rubric

/// Full marks rest on evidence. What the measurement proposes as well is proven by what was counted, and an evaluator
/// may confirm what the self-assessment proves.
struct FullMarksUnproven: AnswerCheck {
    let about = RuleDescription(
        id: "answer/full-marks-unproven",
        title: LocalizedText(id: "Nilai penuh tanpa bukti", en: "Full marks without evidence"),
        explanation: LocalizedText(
            id: "Jawaban dengan nilai penuh tidak menyebut bukti dari register maupun dokumen, padahal hasil hitungan "
                + "sendiri tidak mengusulkan nilai penuh. Bagi evaluator, bukti penilaian mandiri sudah cukup.",
            en: "An answer with full marks names neither evidence of the register nor a document, and what was counted "
                + "does not propose full marks by itself. For the evaluator the evidence of the self-assessment is enough."
        ),
        action: LocalizedText(
            id: "Sebutkan bukti (evidence) atau dokumen (documents) yang menunjukkannya, atau turunkan jawabannya.",
            en: "Name the evidence or documents that show it, or lower the answer."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        answers.all.filter { $0.isFull && $0.measured != .one && !$0.isProven }.map { answer in
            AnswerViolation(
                answer.who
                    + LocalizedText(
                        id: " memberi nilai penuh pada \(answer.name) tanpa bukti atau dokumen.",
                        en: " gives \(answer.name) full marks without evidence or documents."),
                at: answer.given.location)
        }
    }
}

extension CheckedAnswer {
    fileprivate var isProven: Bool {
        if !given.evidence.isEmpty || !given.documents.isEmpty { return true }
        guard let other = selfAssessment?.given else { return false }
        return !other.evidence.isEmpty || !other.documents.isEmpty
    }
}
