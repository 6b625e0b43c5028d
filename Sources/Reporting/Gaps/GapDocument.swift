internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The gap report as a document, for the forms that render one: paper, Word, workbook, Markdown, CSV. The page has the same
/// parts, drawn its own way. Each part is one file beside this one.
struct GapDocument {
    let content: ReportContent

    init(_ report: GapReport) {
        content = ReportContent(report)
    }

    init(_ content: ReportContent) {
        self.content = content
    }

    var document: ReportDocument {
        ReportDocument(
            kind: "gap", title: content.title, subtitle: subtitle, language: wording.language,
            running: "\(content.title) · \(content.subjectName) · \(Catalogue.toolName) \(provenance.toolVersion)",
            provenance: provenanceFacts, headingNumbers: .decimal, palette: content.result.look.palette,
            logo: content.result.look.logo(of: content.result.agency, wording), mainTable: "gaps", parts: parts)
    }

    /// What the page takes over: its parts have no numbers.
    var page: ReportDocument {
        ReportDocument(
            kind: "gap", title: content.title, subtitle: [], language: wording.language, running: "", provenance: [],
            palette: content.result.look.palette, parts: [])
    }

    var wording: Wording { content.wording }
    var provenance: Provenance { content.result.provenance }

    private var parts: [ReportPart] {
        let parts: [ReportPart?] = [
            summary, reading, areas, worksheet, priorities, roadmap, simulation, units, traceability, drawings, quality,
            acrossUnits, details, changes, exceptions, gaps, evidence, appendix,
        ]
        return parts.compactMap(\.self)
    }

    private var subtitle: [String] {
        var lines = [content.subjectName]
        if case .unit = content.scope { lines.append(content.result.agency.name) }
        var day = "\(wording(Catalogue.asOf)) \(wording.date(provenance.asOf))"
        if let period = content.result.agency.period { day = "\(wording(Catalogue.period)) \(period) · \(day)" }
        return lines + [day]
    }

    private var provenanceFacts: [ReportFact] {
        let instrument = content.instrument
        let states = ReadState.allCases.map {
            "\(wording.count(content.inputCount($0))) \(wording(Catalogue.readState($0)))"
        }
        return [
            fact(Catalogue.instrument, "\(wording(instrument.title)) (\(instrument.id))"),
            fact(Catalogue.legalBasis, instrument.legalBasis.citation),
            ReportFact(
                name: wording(Catalogue.version),
                value: OutgoingText(joining: "\(instrument.version), SHA-256 ", .code(instrument.sha256))),
            fact(Catalogue.profileInUse, "\(provenance.profile.id): \(wording(provenance.profile.title))"),
            fact(Catalogue.asOf, wording.date(provenance.asOf)),
            fact(Catalogue.inputFiles, states.joined(separator: ", ")),
            fact(Catalogue.tool, "\(Catalogue.toolName) \(provenance.toolVersion)"),
        ]
    }

    // MARK: - Pieces of all parts

    func part(_ id: String, _ title: LocalizedText, isLandscape: Bool = false, _ blocks: [ReportBlock]) -> ReportPart {
        ReportPart(id: id, title: wording(title), isLandscape: isLandscape, blocks: blocks)
    }

    func fact(_ name: LocalizedText, _ value: String) -> ReportFact {
        ReportFact(name: wording(name), value: OutgoingText(value))
    }

    func lead(_ text: LocalizedText) -> ReportBlock { .paragraph(OutgoingText(wording(text)), .lead) }

    func text(_ text: String) -> ReportBlock { .text(OutgoingText(text)) }

    func column(
        _ key: String, _ title: LocalizedText, _ kind: ReportTable.Column.Kind = .text, share: Int = 2,
        hint: LocalizedText? = nil
    ) -> ReportTable.Column {
        .init(key: key, title: wording(title), hint: hint.map { wording($0) }, kind: kind, share: share)
    }

    /// - Parameters:
    ///   - finding: what the chart shows, in one sentence.
    ///   - figures: its rows in words; those who hear the chart are told the first of them.
    /// - Returns: what the chart is told.
    func chartFrame(_ finding: String, _ figures: [String]) -> ChartFrame {
        let wording = wording
        return ChartFrame(
            finding: finding, description: wording.list(figures, limit: 12), nothing: wording(Catalogue.nothingToDraw)
        ) {
            "\(wording.count($0)) \(wording(Catalogue.inTheTable))"
        }
    }

    /// A text, or the dash of what is not there.
    func cell(_ text: String?) -> ReportTable.Cell {
        guard let text, !text.isEmpty, text != wording(Catalogue.absent) else { return .none }
        return .text(text)
    }

    /// A number of three decimals, as scores are shown.
    func cell(_ number: Rational?) -> ReportTable.Cell { number.map { .number($0, places: 3) } ?? .none }

    func shareCell(_ share: Rational?) -> ReportTable.Cell { share.map { .share($0) } ?? .none }
}
