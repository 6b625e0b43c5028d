internal import Findings

extension ReportKind {
    /// What the evaluator signs (`EvaluationDocument`).
    public static let evaluation = ReportKind(
        name: EvaluationDocument.kind, purpose: Catalogue.evaluationPurpose,
        forms: ReportForm.allDocumentForms { request throws(ReportError) in
            try EvaluationDocument(request).document
        })
}
