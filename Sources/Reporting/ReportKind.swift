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

    public static let allCases: [ReportKind] = [.gap, .evaluation, .comparison]

    /// The form of a name; the usual one for `nil`.
    ///
    /// - Throws: `ReportError` where the report does not come in it.
    public func form(_ name: String?) throws(ReportError) -> ReportForm {
        let form = name.map { name in forms.first { $0.name == name } } ?? forms.first
        guard let form else { throw ReportError(code: .unknownForm, name: name ?? "", known: forms.map(\.name)) }
        return form
    }

    /// The form a file of this name is expected in; `nil` where the name does not say.
    ///
    /// - Throws: `ReportError` where it says a form that other kinds come in and this one does not.
    public func form(ofFile path: String) throws(ReportError) -> ReportForm? {
        let parts = path.split(separator: "/").last.map { $0.split(separator: ".") } ?? []
        guard parts.count > 1, let suffix = parts.last?.lowercased() else { return nil }
        if let form = forms.first(where: { $0.fileExtension == suffix }) { return form }
        let isKnown = Self.allCases.flatMap(\.forms).contains { $0.fileExtension == suffix }
        guard !isKnown else { throw ReportError(code: .unknownForm, name: suffix, known: forms.map(\.name)) }
        return nil
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
    /// Bytes that no screen shows.
    public var isBinary: Bool { ["docx", "xlsx", "pdf"].contains(fileExtension) }
    /// What is written is a page, which a browser prints to make the file of this form.
    public let isPrinted: Bool
    /// The report in this form, and what its reader should know about the writing of it.
    ///
    /// - Throws: `ReportError` where the result has no such unit, or a template is missing or broken.
    public let output: @Sendable (ReportRequest) throws(ReportError) -> ReportOutput

    init(
        name: String, fileExtension: String, isPrinted: Bool = false,
        output: @escaping @Sendable (ReportRequest) throws(ReportError) -> ReportOutput
    ) {
        self.name = name
        self.fileExtension = fileExtension
        self.isPrinted = isPrinted
        self.output = output
    }

    /// The report in this form.
    ///
    /// - Throws: `ReportError` as `output` does.
    public func write(_ request: ReportRequest) throws(ReportError) -> [UInt8] { try output(request).bytes }
}

/// A report as it is written.
public struct ReportOutput: Sendable, Hashable {
    public var bytes: [UInt8]
    /// What did not go as asked, and what to do about it: fields of a template that are not known.
    public var remarks: [LocalizedText]

    public init(_ bytes: [UInt8], remarks: [LocalizedText] = []) {
        self.bytes = bytes
        self.remarks = remarks
    }
}

/// What a report is made of, whatever its kind.
public struct ReportRequest: Sendable {
    public var result: AssessmentResult {
        didSet { indexOfResult = LazyResultIndex() }
    }
    /// What a report of several results holds beside it: other agencies, other days.
    public var others: [ComparedResult] = []
    /// A result of an earlier period of the same agency, for reports that say what changed since.
    public var previous: AssessmentResult?
    /// What kinds of several results call the result.
    public var name = ""
    public var language: Language
    /// The agency, or the one unit the report is about.
    public var scope: AnswerScope
    /// Terminal text only: with colours and weights as ANSI sequences.
    public var isStyled: Bool
    public var templates: ReportTemplates
    /// The id of the table a form of one table holds; `nil` for the main one of the report.
    public var table: String?
    /// An office's own Word document, whose fields are filled in.
    public var wordTemplate: [UInt8]?

    public init(
        _ result: AssessmentResult, language: Language = .indonesian, scope: AnswerScope = .agency,
        isStyled: Bool = false, templates: ReportTemplates = .bundled, table: String? = nil,
        wordTemplate: [UInt8]? = nil
    ) {
        self.result = result
        self.language = language
        self.scope = scope
        self.isStyled = isStyled
        self.templates = templates
        self.table = table
        self.wordTemplate = wordTemplate
    }

    /// Where everything stands in the result; copies of the request that ask for another unit share it.
    var index: ResultIndex { indexOfResult.index(of: result) }
    private var indexOfResult = LazyResultIndex()
}
