internal import Findings
internal import OfficeFiles
internal import Pictures

/// What a report says, in order, whatever form it takes: kinds of reports make one, and each file beside this folder
/// turns it into one form (HTML, Word, workbook, Markdown, CSV, JSON). It holds no clock and no place of the machine.
struct ReportDocument: Sendable {
    /// The kind of report, as `--kind` names it.
    var kind: String
    var title: String
    /// What the report is about: the agency, the unit, the period. One line each.
    var subtitle: [String]
    var language: Language
    /// What stands on every page, beside the number of the page.
    var running: String
    /// Where it comes from: rubric, as-of date, inputs, version of the tool.
    var provenance: [ReportFact]
    /// Whether chapters are counted, and how.
    var headingNumbers: OutgoingDocument.HeadingNumbers = .none
    /// An agency's own colours.
    var palette = Palette()
    /// The agency's coat of arms, above the title.
    var logo: ReportLogo?
    /// What an office's own Word template may ask for by name beside what every report has: `office.address`.
    var fields: [String: String] = [:]
    /// The table a form of one table holds where none is asked for: what the report is read for.
    var mainTable: String?
    var parts: [ReportPart]

    /// The blanks that somebody has to fill in, in the order they stand in, each once.
    var blanks: [OutgoingBlank] {
        var seen: Set<String> = []
        return parts.flatMap(\.blocks).flatMap(\.blanks).filter { seen.insert($0.name).inserted }
    }

    /// Its tables, in order.
    var tables: [ReportTable] { parts.flatMap(\.blocks).flatMap(\.tables) }
}

/// A chapter, a letter before the chapters, or an appendix behind them.
struct ReportPart: Sendable {
    /// Its anchor: lower case letters, digits and hyphens, no two alike.
    var id: String
    var title: String
    /// A letter shows no title; the contents leave it out.
    var showsTitle = true
    /// Whether its headings are counted, where the document counts its headings: those of an appendix are not.
    var isNumbered = true
    var startsPage = false
    var isLandscape = false
    /// It is there for its pictures, and what they show is told elsewhere: forms without pictures leave it out.
    var isPictures = false
    var blocks: [ReportBlock]
    /// What it holds on paper, where that is something else.
    var onPaper: [ReportBlock]?
}

/// A name and what belongs to it: `Periode: 2026`.
struct ReportFact: Sendable {
    var name: String
    var value: OutgoingText
}
