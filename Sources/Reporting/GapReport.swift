public import Assessment
public import Dossier
public import Findings

/// The gap report: how far the agency, or one of its units, is, and what is missing where.
///
///     let page = try GapReport(result).bytes(as: .html)
///
/// A pure function of what it is given: the same result gives the same bytes.
public struct GapReport: Sendable {
    public var result: AssessmentResult {
        didSet { index = nil }
    }
    /// The language of the texts; JSON holds both whatever is asked.
    public var language: Language
    /// The agency, or the one unit the report is about. JSON always holds everything.
    public var scope: AnswerScope
    /// Terminal text only: with colours and weights as ANSI sequences.
    public var isStyled: Bool
    /// Where the page shell, style sheet and script of the HTML report come from.
    public var templates: ReportTemplates
    /// Of the result, where it was made before.
    var index: ResultIndex?
    /// A result of an earlier period of the same agency, for what changed since.
    public var previous: AssessmentResult?

    public init(
        _ result: AssessmentResult, language: Language = .indonesian, scope: AnswerScope = .agency,
        isStyled: Bool = false, templates: ReportTemplates = .bundled, previous: AssessmentResult? = nil
    ) {
        self.result = result
        self.language = language
        self.scope = scope
        self.isStyled = isStyled
        self.templates = templates
        self.previous = previous
    }

    /// The report as UTF-8, ending in a line break.
    ///
    /// - Throws: `ReportError` where the result has no such unit, or a template is missing or broken.
    public func bytes(as format: ReportFormat) throws(ReportError) -> [UInt8] {
        try checkScope()
        return try format.write(self)
    }

    /// Throws where the result has no such unit.
    func checkScope() throws(ReportError) {
        guard case .unit(let id) = scope, !result.units.contains(where: { $0.id == id }) else { return }
        throw ReportError(code: .unknownUnit, name: id, known: result.units.map(\.id))
    }
}
