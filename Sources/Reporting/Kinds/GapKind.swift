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
        }
            // On paper it is the document that Word has too, not the page for the screen.
            + ReportForm.documentForms([.pdf, .word, .workbook, .csv]) { request throws(ReportError) in
                try request.gapReport.checkScope()
                return GapDocument(request.gapReport).document
            })
}

extension ReportRequest {
    /// The gap report of the same result, which finds nothing twice that another report of it found.
    var gapReport: GapReport {
        var report = GapReport(
            result, language: language, scope: scope, isStyled: isStyled, templates: templates, previous: previous)
        report.index = index
        return report
    }
}
