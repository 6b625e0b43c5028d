public import Findings
public import ProcessMaps

/// What `map lint` shows, a file at a time, so that a folder of any size is shown as it is checked.
///
///     var output = LintOutput(.sarif, lint: lint, toolVersion: "1.0")
///     write(output.beginning)
///     for file in files { write(output.bytes(for: lint.check(file))) }
///     write(output.ending)
public struct LintOutput {
    private var writer: any LintWriter
    /// What has been seen so far.
    public private(set) var summary = LintSummary()

    /// - Parameters:
    ///   - format: the form.
    ///   - lint: whose rules and switches the document names.
    ///   - language: of the text and of SARIF; JSON has both.
    ///   - toolVersion: as the document names it.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(
        _ format: LintFormat, lint: MapLint, language: Language = .indonesian, toolVersion: String,
        isStyled: Bool = false
    ) {
        let context = LintContext(
            configuration: lint.configuration, wording: Wording(language: language), toolVersion: toolVersion,
            isStyled: isStyled)
        switch format {
        case .text: writer = LintTextWriter(context)
        case .json: writer = LintJSONWriter(context)
        case .sarif: writer = LintSARIFWriter(context)
        }
    }

    public var beginning: [UInt8] { writer.beginning }

    public mutating func bytes(for report: LintReport) -> [UInt8] {
        summary.add(report)
        return writer.bytes(for: report)
    }

    public var ending: [UInt8] { writer.ending(summary) }
}

/// A form the findings of lint can take. Each is one file in `Formats/`.
public enum LintFormat: String, Sendable, CaseIterable {
    case text, json, sarif
}

/// One form, in pieces that make one document.
protocol LintWriter {
    var beginning: [UInt8] { get }
    mutating func bytes(for report: LintReport) -> [UInt8]
    func ending(_ summary: LintSummary) -> [UInt8]
}

/// What every form needs to know.
struct LintContext {
    let configuration: LintConfiguration
    let wording: Wording
    let toolVersion: String
    let isStyled: Bool
}
