internal import Assessment
internal import Findings
internal import Mustache

/// The gap report as one HTML page that stands for itself: styles and script inside, nothing fetched, readable without
/// script and on paper. The shell is `Reports/gap/page.mustache`; each part is one `HTMLSection` beside this file.
struct HTMLReport {
    private let content: ReportContent
    private let templates: ReportTemplates

    init(_ report: GapReport) {
        content = ReportContent(report)
        templates = report.templates
    }

    func bytes() throws(ReportError) -> [UInt8] {
        let page = try template("gap/page.mustache")
        let text = page.render(
            [
                "language": content.wording.language.rawValue,
                "title": DisplayWidth.safe("\(content.title): \(content.subjectName)"),
                "version": content.result.provenance.toolVersion,
                "style": try PageStyle.sheets(
                    PageStyle.common + ["document/document.css", "gap/report.css"], templates)
                    + PageStyle.colours(of: content.result.look.palette),
                "script": try templates.text("style/page.js"),
                "skip": content.wording(Catalogue.skip),
                "contents": content.wording(Catalogue.contents),
                "filterLabel": content.wording(Catalogue.searchTable),
                "sortLabel": content.wording(Catalogue.sortBy),
                "rowsLabel": content.wording(Catalogue.rowsShown),
                "pagesLabel": content.wording(Catalogue.tablePages),
                "earlierLabel": content.wording(Catalogue.earlierRows),
                "laterLabel": content.wording(Catalogue.laterRows),
                "rangeLabel": content.wording(Catalogue.row.many),
                "ofLabel": content.wording(Catalogue.of),
                "navigation": navigation,
                "summary": written { SummarySection(content: content).write(to: &$0) },
                "body": body,
                "colophon": content.wording(Catalogue.colophon),
                "promise": content.wording(Catalogue.colophonPromise),
            ])
        return Array(text.utf8)
    }

    /// The parts after page 1, in order.
    private var sections: [any HTMLSection] {
        let document = GapDocument(content)
        let shared = document.page
        var pictures = 0
        func part(_ part: ReportPart?) -> [any HTMLSection] {
            guard let part else { return [] }
            let section = DocumentPartSection(part: part, document: shared, templates: templates, pictures: pictures)
            pictures += part.blocks.count
            return [section]
        }
        let units: [any HTMLSection] = content.comparesUnits ? [UnitsSection(content: content)] : []
        let worksheet: [any HTMLSection] = content.hasWorksheet ? [WorksheetSection(content: content)] : []
        let application: [any HTMLSection] = content.hasApplication ? [ApplicationSection(content: content)] : []
        let across: [any HTMLSection] = content.hasAcrossUnits ? [AcrossUnitsSection(content: content)] : []
        let opening = part(document.reading) + part(document.areas) + worksheet + part(document.priorities)
        let work = part(document.roadmap) + part(document.simulation)
        let input: [any HTMLSection] = [
            MatrixSection(content: content), DrawingsSection(content: content), SOPsSection(content: content),
            FindingsSection(content: content), EvidenceSection(content: content), InputsSection(content: content),
        ]
        return opening + work + [IndicatorsSection(content: content)] + units + application + across + input
            + part(document.changes) + part(document.exceptions) + [MethodSection(content: content)]
            + part(document.verify)
    }

    private var navigation: String {
        written { html in
            html.block("ol") { html in
                for section in sections {
                    html.block("li") {
                        $0.element("a", .href(section.anchor), text: content.wording(section.title))
                    }
                }
            }
        }
    }

    private var body: String {
        written { html in
            for section in sections {
                html.block(
                    "section", .class(section.isLandscape ? "part landscape" : "part"), .id(section.anchor),
                    HTMLAttribute("aria-labelledby", "\(section.anchor)-h")
                ) { html in
                    html.block("h2", .id("\(section.anchor)-h"), text: content.wording(section.title))
                    section.write(to: &html)
                }
            }
        }
    }

    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private func template(_ path: String) throws(ReportError) -> MustacheTemplate {
        let text = try templates.text(path)
        do {
            return try MustacheTemplate(string: text)
        } catch {
            throw ReportError(code: .templateBroken, name: path)
        }
    }
}

/// One part of the page after page 1.
protocol HTMLSection {
    /// The id of the part in the page.
    var anchor: String { get }
    var title: LocalizedText { get }
    /// Whether paper lies across for it: wide tables, drawn maps.
    var isLandscape: Bool { get }
    func write(to html: inout HTMLWriter)
}

extension HTMLSection {
    var isLandscape: Bool { true }
}

extension ReportFormat {
    /// A page for a browser and for paper.
    public static let html = ReportFormat(rawValue: "html", fileExtension: "html") { report throws(ReportError) in
        try HTMLReport(report).bytes()
    }
}
