internal import Findings

extension ReportKind {
    /// What is missing where, and what to do about it (`GapReport`).
    public static let gap = ReportKind(
        name: "gap",
        purpose: LocalizedText(id: "kesenjangan dan tindak lanjutnya", en: "gaps and what to do about them"),
        forms: ReportFormat.allCases.map { format in
            ReportForm(name: format.rawValue, fileExtension: format.fileExtension) { request throws(ReportError) in
                ReportOutput(try request.gapReport.bytes(as: format))
            }
        } + [
            // The page, printed.
            ReportForm(name: "pdf", fileExtension: "pdf", isPrinted: true) { request throws(ReportError) in
                ReportOutput(try request.gapReport.bytes(as: .html))
            }
        ]
            + ReportForm.documentForms([.word, .workbook, .csv]) { request throws(ReportError) in
                try request.gapReport.checkScope()
                return GapDocument(request.gapReport).document
            })
}

extension ReportRequest {
    fileprivate var gapReport: GapReport {
        GapReport(result, language: language, scope: scope, isStyled: isStyled, templates: templates)
    }
}
