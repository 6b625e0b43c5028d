public import Assessment
internal import Dossier
public import Findings
internal import OfficeFiles
internal import Pictures
internal import Rubric

/// The comparison as a report: can they be compared, how do they stand, what do they lack together, what could be copied,
/// what changed, what to do.
///
/// A pure function of what it is given.
public struct ComparisonReport: Sendable {
    public var comparison: Comparison
    public var language: Language
    /// Terminal text only: with colours and weights as ANSI sequences.
    public var isStyled: Bool

    public var templates: ReportTemplates
    /// The id of the table a form of one table holds; `nil` for the first.
    public var table: String?
    /// An office's own Word document, whose fields are filled in.
    public var wordTemplate: [UInt8]?

    public init(
        _ comparison: Comparison, language: Language = .indonesian, isStyled: Bool = false,
        templates: ReportTemplates = .bundled, table: String? = nil, wordTemplate: [UInt8]? = nil
    ) {
        self.comparison = comparison
        self.language = language
        self.isStyled = isStyled
        self.templates = templates
        self.table = table
        self.wordTemplate = wordTemplate
    }

    /// For a terminal, ending in a line break.
    public var text: [UInt8] { Array((TextComparison(self).lines.joined(separator: "\n") + "\n").utf8) }

    var document: ReportDocument {
        let content = ComparisonContent(comparison, language: language)
        // Where days are compared, what changed is what is asked for.
        let changes = content.changesPart
        let changesFirst = comparison.subject == .periods
        let parts: [ReportPart?] = [
            content.summaryPart, content.comparabilityPart, changesFirst ? changes : nil, content.rankingPart,
            content.gridPart, content.sharedGapsPart, content.practicesPart, content.answersPart,
            changesFirst ? nil : changes, content.documentsPart, content.recommendationsPart, content.tablesPart,
        ]
        return ReportDocument(
            kind: "comparison", title: content.title, subtitle: content.subtitle, language: language,
            running: content.running, provenance: content.provenance, headingNumbers: .decimal,
            palette: content.look?.look.palette ?? Palette(),
            logo: content.look.flatMap { $0.look.logo(of: $0.agency, content.wording) }, fields: content.fields,
            mainTable: "everything", parts: parts.compactMap(\.self))
    }
}

extension ComparisonContent {
    /// The result whose logo and colour the report has: the latest that gives any, where all are of one agency.
    fileprivate var look: ComparedResult? {
        guard Set(comparison.sources.map(\.agency.id)).count == 1 else { return nil }
        return comparison.sources.filter { !$0.look.isEmpty }.max { $0.provenance.asOf < $1.provenance.asOf }
    }

    var title: String {
        "\(wording(Catalogue.Comparing.comparisonTitle)): \(wording(Catalogue.Comparing.comparedThings(comparison.subject)))"
    }

    /// The agencies, then the days.
    var subtitle: [String] {
        var agencies: [String] = []
        for source in comparison.sources where !agencies.contains(source.agency.name) {
            agencies.append(source.agency.name)
        }
        return [wording.list(agencies, limit: Self.shownNames), days].filter { !$0.isEmpty }
    }

    /// What an office's own Word template may ask for.
    var fields: [String: String] {
        var fields = ["agency.name": subtitle.first ?? "", "asOf": days]
        if let provenance = comparison.model.map({ comparison.sources[$0].provenance }) {
            fields["rubric.id"] = provenance.instrument.id
            fields["rubric.title"] = wording(provenance.instrument.title)
            fields["tool.version"] = provenance.toolVersion
        }
        return fields
    }

    private var days: String {
        let days = comparison.sources.map(\.provenance.asOf)
        guard let first = days.min(), let last = days.max() else { return "" }
        let asOf = wording(Catalogue.asOf)
        return first == last
            ? "\(asOf) \(wording.date(first))"
            : "\(asOf) \(wording.date(first)) \(wording(Catalogue.to)) \(wording.date(last))"
    }

    var running: String {
        ([wording(Catalogue.Comparing.comparisonRunning)] + subtitle.prefix(1)).joined(separator: " · ")
    }

    var provenance: [ReportFact] {
        comparison.sources.map { source in
            let provenance = source.provenance
            return ReportFact(
                name: source.name,
                value: OutgoingText(
                    "\(source.agency.name) · \(wording(Catalogue.asOf)) \(wording.date(provenance.asOf)) · "
                        + "\(provenance.instrument.id) \(provenance.instrument.version) · \(provenance.profile.id) · "
                        + "\(Catalogue.toolName) \(provenance.toolVersion)"))
        }
    }
}
