import Dossier
import Findings
import Foundation
import OfficeFiles
import Testing

@testable import Assessment
@testable import Reporting

@Suite("The gap report on paper, in sheets and as CSV")
struct GapPaperTests {
    private static let result = SampleCity().result

    private static func document(_ scope: AnswerScope = .agency, _ language: Language = .indonesian) -> ReportDocument {
        GapDocument(GapReport(result, language: language, scope: scope)).document
    }

    static let requests: [(AnswerScope, Language)] = [AnswerScope.agency, .unit("disdukcapil")].flatMap { scope in
        Language.allCases.map { (scope, $0) }
    }

    @Test("has tables of few columns, every row full, and ids of their own", arguments: requests)
    func tables(_ scope: AnswerScope, _ language: Language) {
        let document = Self.document(scope, language)
        let paper = document.onPaper
        #expect(Set(paper.tables.map(\.id)).count == paper.tables.count)
        for table in paper.tables {
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "\(table.id)")
            #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.id)")
            #expect(table.columns.count <= 12, "\(table.id)")
        }
        #expect(paper.parts.allSatisfy { !$0.blocks.isEmpty })
    }

    @Test("lists every gap in one row below the unit that has to act")
    func gapsByUnit() throws {
        let table = try #require(Self.document().onPaper.table("gaps-paper"))
        let gaps = Self.result.gaps.filter { $0.scope == .agency }
        #expect(table.rows.count { $0.kind == .plain } == gaps.count)
        #expect(table.rows.count { $0.kind == .group } == Set(gaps.map(\.owner)).count)
        #expect(table.rows.first?.kind == .group)
    }

    @Test("leaves the list out of the report of a unit that has read all its gaps")
    func unitGaps() {
        let document = Self.document(.unit("disdukcapil"))
        #expect(document.parts.contains { $0.id == "gaps-by-unit" })
        #expect(!document.onPaper.parts.contains { $0.id == "gaps-by-unit" })
        #expect(document.onPaper.table("priority-gaps-paper") != nil)
    }

    @Test("says of everything it shortens where the whole is", arguments: Language.allCases)
    func whole(_ language: Language) throws {
        let document = Self.document(.agency, language)
        let book = try Workbook(DocumentForm.workbook.write(document, DocumentOptions()).bytes)
        let sheets = Set(book.sheets.map(\.name))
        let named = document.onPaper.text.split(separator: "“").dropFirst().compactMap { piece in
            piece.contains("XLSX") ? piece.split(separator: "”").first.map(String.init) : nil
        }
        #expect(named.count > 3)
        for name in named { #expect(sheets.contains(name), "\(name)") }
    }

    @Test("gives sheets short names that need no number", arguments: requests)
    func sheetNames(_ scope: AnswerScope, _ language: Language) throws {
        let book = try Workbook(
            DocumentForm.workbook.write(Self.document(scope, language), DocumentOptions()).bytes)
        #expect(book.sheets.count > 15)
        for sheet in book.sheets {
            #expect(!sheet.name.contains("(2)") && !sheet.name.hasSuffix("…"), "\(sheet.name)")
        }
    }

    @Test("is the list of all gaps as CSV, those to close first at the top")
    func csv() throws {
        let form = try ReportKind.gap.form("csv")
        let text = String(decoding: try form.write(ReportRequest(Self.result)), as: UTF8.self)
        let gaps = Self.result.gaps.filter { $0.scope == .agency }
        #expect(text.split(separator: "\r\n").count == gaps.count + 1)
        #expect(text.hasPrefix("\u{FEFF}Indikator,Butir,"))
        let document = Self.document()
        let first = try #require(document.table("priority-gaps")).texts("subject")
        #expect(try #require(document.table("gaps")).texts("subject").prefix(first.count) == first[...])
    }

    @Test("names the table it is read for", arguments: ReportKind.allCases)
    func mainTable(_ kind: ReportKind) throws {
        let wanted = ["gap": "gaps", "evaluation": "scores", "comparison": "everything"]
        let form = try kind.form("csv")
        let plain = try form.write(ReportRequest(Self.result))
        #expect(try form.write(ReportRequest(Self.result, table: wanted[kind.name])) == plain)
    }

    @Test("draws the maps of an agency one on a page, with what no SOP covers in words")
    func drawings() throws {
        let part = try #require(Self.document().onPaper.parts.first { $0.id == "drawings" })
        #expect(part.isLandscape)
        let pictures = part.blocks.count { if case .picture = $0 { true } else { false } }
        let headings = part.blocks.count { if case .heading = $0 { true } else { false } }
        #expect(pictures == headings && pictures > 0)
    }

    @Test("keeps what no SOP covers with the drawing it stands below")
    func wordsBelowDrawings() throws {
        let part = try #require(Self.document().onPaper.parts.first { $0.id == "drawings" })
        let told = zip(part.blocks, part.blocks.dropFirst()).count { block, next in
            if case .picture = block, case .paragraph(_, .small, _) = next { true } else { false }
        }
        #expect(told > 0)
        let archive = try ZipArchive(DocumentForm.word.write(Self.document(), DocumentOptions()).bytes)
        let xml = String(decoding: try #require(try archive.contents(of: "word/document.xml")), as: UTF8.self)
        let captions = xml.components(separatedBy: "<w:p>").filter { $0.contains(" SEQ Gambar ") }
        #expect(captions.count { $0.contains("<w:keepNext/>") } == told)
        let page = String(decoding: try ReportKind.gap.form("pdf").write(ReportRequest(Self.result)), as: UTF8.self)
        #expect(page.contains(".drawn:has(+ .small) { break-after: avoid; }"))
    }

    @Test("prints as the document Word has, not as the page of the screen")
    func print() throws {
        let html = String(decoding: try ReportKind.gap.form("pdf").write(ReportRequest(Self.result)), as: UTF8.self)
        #expect(html.contains("id=\"t-gaps-paper\""))
        #expect(!html.contains("class=\"first-page\""))
    }
}
