/// A form any report can take that is made as a `ReportDocument`. Each is one folder beside this one and one name in
/// `allCases`.
struct DocumentForm: Sendable {
    /// The word of `--format`.
    let name: String
    let fileExtension: String
    /// What is written is a page, which a browser prints.
    var isPrinted = false
    let write: @Sendable (ReportDocument, DocumentOptions) throws(ReportError) -> ReportOutput

    /// The usual one first.
    static let allCases: [DocumentForm] = [.html, .word, .workbook, .pdf, .markdown, .csv, .json]
}

/// What is asked of a form beside the report.
struct DocumentOptions: Sendable {
    var templates = ReportTemplates.bundled
    /// The id of the table a form of one table holds; `nil` for the main one.
    var table: String?
    /// An office's own Word document, whose fields are filled in.
    var wordTemplate: [UInt8]?
}

extension ReportForm {
    /// Every form of a report.
    ///
    ///     static let evaluation = ReportKind(
    ///         name: "evaluation", purpose: …,
    ///         forms: ReportForm.allDocumentForms { request throws(ReportError) in try EvaluationDocument(request).document })
    ///
    /// - Parameter make: makes the report out of a result.
    /// - Returns: the usual one first.
    static func allDocumentForms(
        _ make: @escaping @Sendable (ReportRequest) throws(ReportError) -> ReportDocument
    ) -> [ReportForm] {
        documentForms(DocumentForm.allCases, make)
    }

    /// Some forms of a report, for kinds that write the others their own way.
    static func documentForms(
        _ forms: [DocumentForm], _ make: @escaping @Sendable (ReportRequest) throws(ReportError) -> ReportDocument
    ) -> [ReportForm] {
        forms.map { form in
            ReportForm(name: form.name, fileExtension: form.fileExtension, isPrinted: form.isPrinted) {
                request throws(ReportError) -> ReportOutput in
                let options = DocumentOptions(
                    templates: request.templates, table: request.table, wordTemplate: request.wordTemplate)
                var document = try make(request)
                document.fields.merge(request.fields) { own, _ in own }
                return try form.write(document, options)
            }
        }
    }
}
