internal import Assessment
internal import Dossier
internal import OfficeFiles

extension EvaluationSection {
    /// The scores with their bounds, the predicate where the instrument has one, what the figures are not, and the
    /// assurance, which only the evaluator can give.
    static let conclusion = EvaluationSection(id: "conclusion") { content, opening in
        opening + content.scoreFacts + [.note(.fair, content.figures.notices.map { OutgoingText($0) })]
            + content.paragraphs(content.particulars.assurance, or: .assurance)
    }

    /// What the agency or the unit answers.
    static let response = EvaluationSection(id: "response") { content, opening in
        opening + content.paragraphs(content.particulars.response, or: .response)
    }
}
