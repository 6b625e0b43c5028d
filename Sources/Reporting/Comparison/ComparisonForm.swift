/// A form a comparison comes in: text for a terminal, and every form of a document.
public struct ComparisonForm: Sendable {
    /// The word of `--format`.
    public let name: String
    /// What a file of this form is called, without the point.
    public let fileExtension: String
    /// What is written is a page, which a browser prints to make the file of this form.
    public let isPrinted: Bool
    /// The comparison in this form, and what its reader should know about the writing of it.
    ///
    /// - Throws: `ReportError` where a template is missing or broken, or the report has no such table.
    public let output: @Sendable (ComparisonReport) throws(ReportError) -> ReportOutput

    /// The usual one first.
    public static let allCases: [ComparisonForm] = [text] + DocumentForm.allCases.map { ComparisonForm($0) }

    private static let text = ComparisonForm(name: "text", fileExtension: "txt", isPrinted: false) {
        report throws(ReportError) in ReportOutput(report.text)
    }

    private init(
        name: String, fileExtension: String, isPrinted: Bool,
        output: @escaping @Sendable (ComparisonReport) throws(ReportError) -> ReportOutput
    ) {
        self.name = name
        self.fileExtension = fileExtension
        self.isPrinted = isPrinted
        self.output = output
    }

    private init(_ form: DocumentForm) {
        self.init(name: form.name, fileExtension: form.fileExtension, isPrinted: form.isPrinted) {
            report throws(ReportError) in
            let options = DocumentOptions(
                templates: report.templates, table: report.table, wordTemplate: report.wordTemplate)
            return try form.write(report.document, options)
        }
    }

    /// The form asked for by name; else the one the name of a file asks for; else the usual one.
    ///
    /// - Throws: `ReportError` where the comparison does not come in it.
    public init(_ name: String?, file: String? = nil) throws(ReportError) {
        var wanted = name
        if wanted == nil, let file { wanted = try ReportKind.comparison.form(ofFile: file)?.name }
        guard let form = Self.allCases.first(where: { wanted == nil || $0.name == wanted }) else {
            throw ReportError(code: .unknownForm, name: wanted ?? "", known: Self.allCases.map(\.name))
        }
        self = form
    }

    /// Bytes that no screen shows.
    public var isBinary: Bool { ["docx", "xlsx", "pdf"].contains(fileExtension) }
}
