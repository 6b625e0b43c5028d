internal import Findings

extension ReportKind {
    /// What is missing where, and what to do about it (`GapReport`).
    public static let gap = ReportKind(
        name: "gap",
        purpose: LocalizedText(id: "kesenjangan dan tindak lanjutnya", en: "gaps and what to do about them"),
        forms: ReportFormat.allCases.map { format in
            ReportForm(name: format.rawValue, fileExtension: format.fileExtension) { request throws(ReportError) in
                try GapReport(
                    request.result, language: request.language, scope: request.scope, isStyled: request.isStyled,
                    templates: request.templates
                ).bytes(as: format)
            }
        })
}
