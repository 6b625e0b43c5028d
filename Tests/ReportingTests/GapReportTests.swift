import Dossier
import Findings
import Testing

@testable import Assessment
@testable import Reporting

@Suite("A gap report")
struct GapReportTests {
    @Test("gives the same bytes for the same result", arguments: ReportFormat.allCases, Language.allCases)
    func determinism(format: ReportFormat, language: Language) throws {
        let first = try GapReport(SampleCity().result, language: language).bytes(as: format)
        let second = try GapReport(SampleCity().result, language: language).bytes(as: format)
        #expect(first == second)
        #expect(first.last == UInt8(ascii: "\n"))
    }

    @Test("shows every gap of every scope")
    func everyGap() throws {
        let city = SampleCity(unitCount: 8, mapsPerUnit: 4)
        let text = try GapReport(city.result).text(.html)
        for gap in city.result.gaps {
            // Once in the agency's part, once in its unit's.
            let name = escapedForHTML(gap.subject.name)
            #expect(text.split(separator: name, omittingEmptySubsequences: false).count > 2, "\(gap.id)")
        }
        #expect(text.contains("<table class=\"gaps\""))
    }

    @Test("lists every gap of its scope by its id as Markdown", arguments: [AnswerScope.agency, .unit("disdukcapil")])
    func everyGapAsMarkdown(_ scope: AnswerScope) throws {
        let result = SampleCity(unitCount: 8, mapsPerUnit: 4).result
        let text = try GapReport(result, scope: scope).text(.markdown)
        let gaps = result.gaps.filter { $0.scope == scope }
        #expect(!gaps.isEmpty)
        for gap in gaps { #expect(text.contains("| \(MarkdownWriter.escaped(gap.id)) |"), "\(gap.id)") }
    }

    @Test("leaves no row out of a long table")
    func longTables() throws {
        let city = SampleCity(unitCount: 60, mapsPerUnit: 12)
        let html = try GapReport(city.result).text(.html)
        let gaps = city.result.gaps.filter { $0.scope == .agency && $0.indicator == "tl.probis.sop" }
        #expect(gaps.count > 200)
        let article = try #require(pieces(of: html, from: "id=\"indicator-2\"", to: "</article>").first)
        #expect(pieces(of: article, from: "<tr><th scope=\"row\">", to: "</tr>").count >= gaps.count)
        #expect(article.contains("<details class=\"rest\""))
        for gap in gaps { #expect(article.contains(">\(gap.subject.id)<"), "\(gap.id)") }
    }

    @Test("of a unit speaks of that unit")
    func unitScope() throws {
        let result = SampleCity().result
        for format in [ReportFormat.text, .html, .markdown] {
            let text = try GapReport(result, scope: .unit("disdukcapil")).text(format)
            #expect(text.contains("Dinas Kependudukan dan Pencatatan Sipil"))
            #expect(!text.contains("Kecamatan Contoh Utara"), "\(format.rawValue)")
            #expect(text.contains("bukan nilai PMPRB unit"))
        }
    }

    @Test("of a unit nobody knows is refused")
    func unknownUnit() {
        let report = GapReport(SampleCity().result, scope: .unit("tidak-ada"))
        let error = #expect(throws: ReportError.self) { try report.bytes(as: .text) }
        #expect(error?.code == .unknownUnit && error?.name == "tidak-ada")
        #expect(error?.message.indonesian.contains("disdukcapil") == true)
    }

    @Test("says on its first page in which form the score is, that it is assumed, and what could not be read")
    func firstPage() throws {
        for format in [ReportFormat.text, .html, .markdown] {
            let text = try GapReport(SampleCity().result).text(format)
            let words = text.split { $0.isWhitespace || $0 == ">" }.joined(separator: " ")
            #expect(words.contains("bukan Indeks RB resmi"))
            #expect(words.contains("di luar masa berlaku"))
            #expect(words.contains("Sumber kami tidak memuat skala indikator peta lintas fungsi"))
            #expect(words.contains("maps/dlh/rusak.bpmn"))
            #expect(words.contains("press-3") && words.contains("strict"))
        }
    }

    @Test("writes numbers and dates as the reader does")
    func language() throws {
        let indonesian = try GapReport(SampleCity().result).text(.text)
        #expect(indonesian.contains("0,320 dari 0,600 (53,4%)"))
        #expect(indonesian.contains("30 Juni 2026"))
        let english = try GapReport(SampleCity().result, language: .english).text(.text)
        #expect(english.contains("0.320 of 0.600 (53.4%)"))
        #expect(english.contains("30 June 2026"))
        #expect(!english.contains("Langkah"))
    }

    @Test("holds up where there is nothing", arguments: ReportFormat.allCases)
    func empty(format: ReportFormat) throws {
        var result = SampleCity(unitCount: 0).result
        result.scores = []
        result.indicators = []
        result.steps = []
        result.profiles = []
        result.evidence = []
        result.findings = []
        result.provenance.inputs = []
        #expect(try GapReport(result).bytes(as: format).count > 200)
    }

    @Test("formats are found by their word")
    func formats() {
        #expect(ReportFormat.allCases.map(\.rawValue) == ["text", "json", "html", "md", "sarif", "oscal"])
        #expect(ReportFormat(rawValue: "html") == .html)
        #expect(ReportFormat(rawValue: "pdf") == nil)
    }
}
