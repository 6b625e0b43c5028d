internal import Assessment
internal import Dossier
internal import Findings

extension ReportKind {
    /// How units, agencies or days stand beside each other (`ComparisonReport`).
    public static let comparison = ReportKind(
        name: "comparison",
        purpose: LocalizedText(
            id: "perbandingan unit, instansi, atau periode", en: "units, agencies or periods side by side"),
        forms: ComparisonForm.allCases.map { form in
            ReportForm(name: form.name, fileExtension: form.fileExtension, isPrinted: form.isPrinted) {
                request throws(ReportError) in try form.output(ComparisonReport(request))
            }
        })
}

extension ComparisonReport {
    /// The result of a request beside the others it holds; of a request for one unit its peer group.
    init(_ request: ReportRequest) throws(ReportError) {
        var asked = ComparisonRequest()
        if case .unit(let id) = request.scope {
            guard let unit = request.result.units.first(where: { $0.id == id }) else {
                throw ReportError(code: .unknownUnit, name: id, known: request.result.units.map(\.id))
            }
            asked = ComparisonRequest(subject: .units, peerGroup: unit.peerGroup)
        }
        let name = request.name.isEmpty ? request.result.agency.name : request.name
        self.init(
            Comparison([ComparedResult(request.result, name: name)] + request.others, request: asked),
            language: request.language, isStyled: request.isStyled, templates: request.templates,
            table: request.table, wordTemplate: request.wordTemplate)
    }
}
