public import Assessment
public import Dossier
public import Findings

/// A kind of report people ask for by name. Each is one file below `Kinds/` and one name in `allCases`.
///
/// All are pure functions of a result, whether that comes from a dossier or was read back from its file.
public struct ReportKind: CaseIterable, Sendable, Hashable {
    /// The word of `--kind`.
    public let name: String
    /// What it is for, in a few words.
    public let purpose: LocalizedText
    /// The forms it can take, the usual one first.
    public let forms: [ReportForm]

    init(name: String, purpose: LocalizedText, forms: [ReportForm]) {
        self.name = name
        self.purpose = purpose
        self.forms = forms
    }

    /// `nil` for a word that names no kind.
    public init?(_ name: String) {
        guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    public static let allCases: [ReportKind] = [.gap]

    /// The form of a name; the usual one for `nil`.
    ///
    /// - Throws: `ReportError` where the report does not come in it.
    public func form(_ name: String?) throws(ReportError) -> ReportForm {
        let form = name.map { name in forms.first { $0.name == name } } ?? forms.first
        guard let form else { throw ReportError(code: .unknownForm, name: name ?? "", known: forms.map(\.name)) }
        return form
    }

    public static func == (left: ReportKind, right: ReportKind) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// One form of one kind of report.
public struct ReportForm: Sendable {
    /// The word of `--format`.
    public let name: String
    /// What a file of this form is called, without the point.
    public let fileExtension: String
    /// The report in this form.
    ///
    /// - Throws: `ReportError` where the result has no such unit, or a template is missing or broken.
    public let write: @Sendable (ReportRequest) throws(ReportError) -> [UInt8]

    init(
        name: String, fileExtension: String,
        write: @escaping @Sendable (ReportRequest) throws(ReportError) -> [UInt8]
    ) {
        self.name = name
        self.fileExtension = fileExtension
        self.write = write
    }
}

/// What a report is made of, whatever its kind.
public struct ReportRequest: Sendable {
    public var result: AssessmentResult
    public var language: Language
    /// The agency, or the one unit the report is about.
    public var scope: AnswerScope
    /// Terminal text only: with colours and weights as ANSI sequences.
    public var isStyled: Bool
    public var templates: ReportTemplates

    public init(
        _ result: AssessmentResult, language: Language = .indonesian, scope: AnswerScope = .agency,
        isStyled: Bool = false, templates: ReportTemplates = .bundled
    ) {
        self.result = result
        self.language = language
        self.scope = scope
        self.isStyled = isStyled
        self.templates = templates
    }
}
