import Dossier
import Findings
import OfficeFiles
import Pictures
import Testing

@testable import Assessment
@testable import Reporting
@testable import Rubric

@Suite("The gap report as a document")
struct GapDocumentTests {
    private static let result = SampleCity().result

    private static func document(_ scope: AnswerScope = .agency, _ language: Language = .indonesian) -> ReportDocument {
        GapDocument(GapReport(result, language: language, scope: scope)).document
    }

    /// Each scope in each language.
    static let requests: [(AnswerScope, Language)] = [AnswerScope.agency, .unit("disdukcapil")].flatMap { scope in
        Language.allCases.map { (scope, $0) }
    }

    @Test("has its parts in the order people read them")
    func parts() {
        #expect(
            Self.document().parts.map(\.id) == [
                "summary", "reading", "areas", "worksheet", "priorities", "roadmap", "simulation", "units",
                "traceability",
                "drawings", "sop-quality", "across-units", "indicators", "changes", "exceptions", "gaps-by-unit",
                "evidence",
                "appendix",
            ])
    }

    @Test("gives every part, table and column a name of its own", arguments: requests)
    func names(scope: AnswerScope, language: Language) {
        let document = Self.document(scope, language)
        #expect(Set(document.parts.map(\.id)).count == document.parts.count)
        #expect(Set(document.tables.map(\.id)).count == document.tables.count)
        for name in document.parts.map(\.id) + document.tables.map(\.id) {
            #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(name)")
        }
        for table in document.tables {
            #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.id)")
            #expect(!table.title.isEmpty)
        }
    }

    @Test("fills every row to its last column", arguments: requests)
    func rows(scope: AnswerScope, language: Language) {
        for table in Self.document(scope, language).tables {
            for row in table.rows { #expect(row.cells.count == table.columns.count, "\(table.id)") }
        }
    }

    @Test("draws every chart within its frame, with its finding as the name", arguments: requests)
    func charts(scope: AnswerScope, language: Language) {
        let charts = Self.charts(Self.document(scope, language))
        #expect(charts.count >= 3)
        for chart in charts {
            let probe = PictureProbe(chart.picture)
            #expect(chart.picture.title == chart.finding)
            #expect(!chart.picture.description.isEmpty)
            #expect(probe.outside.isEmpty, "\(chart.finding): \(probe.outside.prefix(2))")
            #expect(probe.overlaps.isEmpty, "\(chart.finding): \(probe.overlaps.prefix(3))")
            #expect(!chart.table.rows.isEmpty)
        }
    }

    static func charts(_ document: ReportDocument) -> [ReportChart] {
        document.parts.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    }

    @Test("is the same for the same result, and has no word of the other language")
    func languages() {
        #expect("\(Self.document())" == "\(Self.document())")
        let (indonesian, english) = (Self.document(), Self.document(.agency, .english))
        #expect(indonesian.parts.map(\.title) != english.parts.map(\.title))
        #expect(indonesian.parts.map(\.id) == english.parts.map(\.id))
        #expect(indonesian.tables.map(\.rows.count) == english.tables.map(\.rows.count))
    }

    @Test("tells the score of page 1 as the result has it")
    func score() throws {
        let table = try #require(Self.document().tables.first { $0.id == "scores" })
        let total = try #require(
            Self.result.scores.first {
                $0.scope == .agency && $0.column == .measured && $0.node == SampleInstrument.instrument.root.id
            })
        guard case .number(let value, _) = table.rows[0].cells[1] else {
            Issue.record("no number")
            return
        }
        #expect(value == total.value)
    }

    @Test("lists every gap of its scope once, with its criterion, evidence, owner and gain", arguments: requests)
    func gaps(scope: AnswerScope, language: Language) throws {
        let table = try #require(Self.document(scope, language).tables.first { $0.id == "gaps" })
        #expect(table.rows.count == Self.result.gaps.count { $0.scope == scope })
        #expect(
            table.columns.map(\.key) == [
                "indicator", "subject", "condition", "criterion", "evidence", "nextAction", "owner", "due", "effort",
                "gain", "id",
            ])
    }

    @Test("the page has the parts of the document that it did not have of its own", arguments: Language.allCases)
    func page(language: Language) throws {
        let html = try GapReport(Self.result, language: language).text(.html)
        for id in ["reading", "areas", "priorities", "roadmap", "simulation", "changes", "exceptions", "verify"] {
            #expect(pieces(of: html, from: " id=\"\(id)\" aria-labelledby", to: "</section>").count == 1, "\(id)")
            #expect(html.contains("href=\"#\(id)\""), "\(id)")
        }
        let ids = pieces(of: html, from: " id=\"", to: "\"")
        #expect(ids.count > 50)
        #expect(Set(ids).count == ids.count)
    }

    @Test("comes as Word document, workbook and CSV, the same bytes each time", arguments: ["docx", "xlsx", "csv"])
    func forms(name: String) throws {
        let form = try ReportKind.gap.form(name)
        let request = ReportRequest(Self.result)
        let bytes = try form.write(request)
        #expect(bytes.count > 100)
        #expect(try form.write(request) == bytes)
        #expect(throws: ReportError.self) { try form.write(ReportRequest(Self.result, scope: .unit("tidak-ada"))) }
    }

    @Test("shortens what comes first, and lists the whole further on")
    func priorities() throws {
        let tables = Self.document().tables
        let first = try #require(tables.first { $0.id == "priority-gaps" })
        #expect(first.rows.count <= 15)
        #expect(!first.isFullListing)
        #expect(try #require(tables.first { $0.id == "gaps" }).isFullListing)
    }

    @Test("holds up where there is nothing", arguments: Language.allCases)
    func empty(language: Language) {
        var result = SampleCity(unitCount: 0).result
        (result.scores, result.indicators, result.steps, result.profiles) = ([], [], [], [])
        (result.evidence, result.findings, result.provenance.inputs) = ([], [], [])
        let document = GapDocument(GapReport(result, language: language)).document
        #expect(document.parts.contains { $0.id == "summary" })
        for table in document.tables {
            for row in table.rows { #expect(row.cells.count == table.columns.count, "\(table.id)") }
        }
    }

    @Test("draws the cross-function maps that can be drawn, with what no SOP covers named below")
    func drawings() throws {
        let part = try #require(Self.document().parts.first { $0.id == "drawings" })
        let pictures = part.blocks.compactMap { if case .picture(let picture, _) = $0 { picture } else { nil } }
        #expect(!pictures.isEmpty)
        #expect(pictures.allSatisfy { $0.shapes.count > 10 && !$0.title.isEmpty })
    }
}
