import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment
@testable import Reporting

@Suite("The gap report as Markdown")
struct GapMarkdownTests {
    private static let result = SampleCity().result

    /// Each scope in each language.
    static let requests: [(AnswerScope, Language)] = [AnswerScope.agency, .unit("disdukcapil")].flatMap { scope in
        Language.allCases.map { (scope, $0) }
    }

    private static func text(
        _ scope: AnswerScope = .agency, _ language: Language = .indonesian, previous: AssessmentResult? = nil
    ) throws -> String {
        try GapReport(result, language: language, scope: scope, previous: previous).text(.markdown)
    }

    /// The cells of a line of a table, by the bars that are no letters.
    private static func cells(_ line: Substring) -> Int {
        line.replacing("\\\\", with: "").replacing("\\|", with: "").split(
            separator: "|", omittingEmptySubsequences: false
        ).count
    }

    @Test("has the parts of the document, in its order, and every table of them", arguments: requests)
    func parts(_ scope: AnswerScope, _ language: Language) throws {
        let text = try Self.text(scope, language)
        let document = GapDocument(GapReport(Self.result, language: language, scope: scope)).document
        let shown = document.parts.filter { $0.id != "drawings" }
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.dropFirst()
        #expect(
            headings.map(String.init)
                == shown.enumerated().map { "## \($0 + 1) \(MarkdownWriter.escaped($1.title))" })
        let rows = shown.flatMap(\.blocks).flatMap(\.tables).filter { !$0.rows.isEmpty }.map { $0.rows.count + 2 }
        #expect(text.split(separator: "\n").count { $0.hasPrefix("| ") } == rows.reduce(0, +))
    }

    @Test("leaves out the drawings: what they show stands in the table of what no SOP covers")
    func drawings() throws {
        let text = try Self.text()
        #expect(!text.contains(Catalogue.drawings.indonesian))
        #expect(text.contains("Cakupan SOP pada peta lintas fungsi"))
    }

    @Test("tells what changed since an earlier result", arguments: Language.allCases)
    func changes(_ language: Language) throws {
        var before = SampleCity(mapsPerUnit: 2).result
        before.provenance.asOf = try #require(CalendarDate(year: 2025, month: 6, day: 30))
        let text = try Self.text(.agency, language, previous: before)
        let wording = Wording(language: language)
        for words in [Catalogue.Changes.scores, Catalogue.Changes.gaps, Catalogue.Changes.documents] {
            #expect(text.contains(wording(words)), "\(wording(words))")
        }
        #expect(!text.contains("--previous"))
    }

    @Test("keeps every row of a table in its columns, whatever an input is called", arguments: requests)
    func columns(_ scope: AnswerScope, _ language: Language) throws {
        var result = Self.result
        for index in result.units.indices { result.units[index].name += " | a\\| *b* <c>\n# d" }
        let text = try GapReport(result, language: language, scope: scope).text(.markdown)
        #expect(text.contains("\\| a\\\\\\| \\*b\\* \\<c\\> \\# d"))
        var columns = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                columns = 0
                continue
            }
            if columns == 0 { columns = Self.cells(line) }
            #expect(Self.cells(line) == columns, "\(line)")
        }
    }

    @Test("folds away the long listings, and no short one")
    func folds() throws {
        let text = try GapReport(SampleCity(unitCount: 20, mapsPerUnit: 6).result).text(.markdown)
        let folds = pieces(of: text, from: "<summary>", to: "</details>")
        #expect(folds.contains { $0.hasPrefix("Semua kesenjangan") })
        for fold in folds { #expect(fold.split(separator: "\n").count { $0.hasPrefix("| ") } > 20) }
        let few = try GapReport(Self.result, scope: .unit("disdukcapil")).text(.markdown)
        #expect(few.contains("**Semua kesenjangan**"))
    }

    @Test("names what each unit lacks, SOP by SOP, with the day it is due and who answers")
    func lacking() throws {
        let text = try Self.text()
        let part = try #require(pieces(of: text, from: "Yang kurang tiap unit", to: "SOP menurut kedudukannya").first)
        for unit in Self.result.application.units {
            for lack in unit.lacking { #expect(part.contains(" \(MarkdownWriter.escaped(lack.sop)) ")) }
        }
        #expect(part.contains("Kasubag Umum dan Kepegawaian"))
    }

    @Test("sets units beside each other: what they have twice, and their peers", arguments: Language.allCases)
    func acrossUnits(_ language: Language) throws {
        let text = try Self.text(.agency, language)
        let content = ReportContent(GapReport(Self.result, language: language))
        for across in content.acrossUnitsTables {
            #expect(text.contains(MarkdownWriter.escaped(across.table.title)), "\(across.table.title)")
        }
    }

    @Test("says where each question and scale comes from, and how sure that is")
    func sources() throws {
        let text = try Self.text()
        let content = ReportContent(GapReport(Self.result))
        for id in content.measuredIDs {
            let source = try #require(content.instrument.indicator(id)).title.source
            let words = "\(source.text) (\(source.confidence.label.indonesian))"
            #expect(text.contains("- Sumber pertanyaan: \(MarkdownWriter.escaped(words))"), "\(id)")
        }
    }
}
