internal import Dossier
internal import Findings

/// A reason copied from question to question is no reason.
struct RepeatedReason: AnswerCheck {
    /// The same words for more questions than this, within one scope and column, are boilerplate.
    static let mostQuestions = 3

    let about = RuleDescription(
        id: "answer/repeated-reason",
        title: LocalizedText(id: "Alasan yang sama berulang", en: "The same reason again and again"),
        explanation: LocalizedText(
            id:
                "Alasan atau catatan yang sama kata demi kata dipakai untuk lebih dari \(Self.mostQuestions) indikator yang "
                + "bernilai penuh atau lebih baik dari hitungan. Huruf besar, spasi, dan tanda baca tidak dibedakan.",
            en:
                "The same reason or note, word for word, serves more than \(Self.mostQuestions) indicators that have full "
                + "marks or are better than measured. Case, blanks and punctuation make no difference."),
        action: LocalizedText(
            id: "Tulis bagi setiap indikator apa yang menunjukkan jawabannya.",
            en: "Write for each indicator what shows its answer."))

    func violations(in answers: CheckedAnswers) -> [AnswerViolation] {
        var order: [Key] = []
        var uses: [Key: (text: String, answers: [CheckedAnswer])] = [:]
        for answer in answers.all where answer.claims {
            // Of a reason and a note that are the same only one is counted.
            var seen: Set<String> = []
            for text in [answer.given.reason, answer.given.note].compactMap(\.self) where !ReasonText.isHollow(text) {
                let folded = ReasonText.folded(text)
                guard seen.insert(folded).inserted else { continue }
                let key = Key(scope: answer.given.scope, column: answer.given.column, text: folded)
                if uses[key] == nil { order.append(key) }
                uses[key, default: (text, [])].answers.append(answer)
            }
        }
        return order.compactMap { key in
            guard let use = uses[key], use.answers.count > Self.mostQuestions, let first = use.answers.first else {
                return nil
            }
            let names = use.answers.prefix(6).map(\.given.indicator).joined(separator: ", ")
            let more = use.answers.count > 6 ? ", …" : ""
            let quoted = use.text.count > 80 ? use.text.prefix(80) + "…" : use.text[...]
            return AnswerViolation(
                LocalizedText(
                    id: "“\(quoted)” dipakai untuk \(use.answers.count) indikator: \(names)\(more).",
                    en: "“\(quoted)” serves \(use.answers.count) indicators: \(names)\(more)."),
                at: first.given.location)
        }
    }

    private struct Key: Hashable {
        var scope: AnswerScope
        var column: AnswerColumn
        var text: String
    }
}
