public import Dossier
public import Findings
public import ProcessMaps

/// What `map lint` and `sop check` show, a file or an SOP at a time, so that a folder of any size is shown as it is
/// checked.
///
///     var output = LintOutput(.sarif, lint: lint, toolVersion: "1.0")
///     write(output.beginning)
///     for file in files { write(output.bytes(for: lint.check(file))) }
///     write(output.ending)
///
/// What was found about SOPs is known only when all were read, and is shown whole:
///
///     var output = LintOutput(.text, check: check, toolVersion: "1.0")
///     output.show(check.check(sops)) { write($0) }
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
        self.init(
            format,
            LintContext(
                configuration: lint.configuration, wording: Wording(language: language), toolVersion: toolVersion,
                isStyled: isStyled))
    }

    /// - Parameters:
    ///   - format: the form.
    ///   - check: whose rules, switches and thresholds the document names.
    ///   - language: of the text and of SARIF; JSON has both.
    ///   - toolVersion: as the document names it.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(
        _ format: LintFormat, check: SOPCheck, language: Language = .indonesian, toolVersion: String,
        isStyled: Bool = false
    ) {
        self.init(
            format,
            LintContext(
                configuration: check.configuration, thresholds: check.thresholds,
                wording: Wording(language: language), toolVersion: toolVersion, isStyled: isStyled))
    }

    /// Findings that come without switches, such as those about rubric packs.
    ///
    /// - Parameters:
    ///   - format: the form.
    ///   - rules: those that may speak.
    ///   - language: of the text and of SARIF; JSON has both.
    ///   - toolVersion: as the document names it.
    ///   - isStyled: whether the text may use the colours of a terminal.
    init(_ format: LintFormat, rules: RuleFamily, language: Language, toolVersion: String, isStyled: Bool) {
        self.init(
            format,
            LintContext(
                configuration: LintConfiguration(rules), wording: Wording(language: language),
                toolVersion: toolVersion, isStyled: isStyled))
    }

    private init(_ format: LintFormat, _ context: LintContext) {
        switch format {
        case .text: writer = LintTextWriter(context)
        case .json: writer = LintJSONWriter(context)
        case .sarif: writer = LintSARIFWriter(context)
        }
    }

    public var beginning: [UInt8] { writer.beginning }

    public mutating func bytes(for report: LintReport) -> [UInt8] {
        summary.add(report)
        return writer.bytes(for: LintItem(report: report))
    }

    public var ending: [UInt8] { writer.ending(summary, nil) }

    /// Everything that was found about SOPs, from the beginning to the end of the document, in pieces.
    public mutating func show(_ result: SOPCheckResult, _ write: ([UInt8]) throws -> Void) rethrows {
        try write(writer.beginning)
        for sop in result.sops {
            summary.add(sop)
            try write(writer.bytes(for: LintItem(report: sop.report, sop: sop)))
        }
        for file in result.files { try write(bytes(for: file)) }
        try write(writer.ending(summary, result))
    }
}

/// A form the findings of lint can take. Each is one file in `Formats/`.
public enum LintFormat: String, Sendable, CaseIterable {
    case text, json, sarif
}

/// What one report is about: a file, or an SOP.
struct LintItem {
    let report: LintReport
    var sop: CheckedSOP?
}

/// One form, in pieces that make one document.
protocol LintWriter {
    var beginning: [UInt8] { get }
    mutating func bytes(for item: LintItem) -> [UInt8]
    /// - Parameters:
    ///   - summary: how much was seen.
    ///   - result: what was found about all SOPs; `nil` for maps.
    /// - Returns: the last piece of the document.
    func ending(_ summary: LintSummary, _ result: SOPCheckResult?) -> [UInt8]
}

/// What every form needs to know.
struct LintContext {
    let configuration: LintConfiguration
    /// `nil` for maps.
    var thresholds: SOPThresholds?
    let wording: Wording
    let toolVersion: String
    let isStyled: Bool

    var family: RuleFamily { configuration.family }

    /// Why no rule was run on a file, or not on all of it; `nil` for one read whole.
    func notChecked(_ state: ReadState) -> LocalizedText? {
        thresholds == nil ? Catalogue.notChecked(state) : Catalogue.sopsNotChecked(state)
    }
}
