import Assessment
import Dossier
import Findings
import Pictures
import Rubric
import Testing

@testable import Reporting

@Suite("A comparison as a report")
struct ComparisonReportTests {
    /// The kinds of comparison, by what is compared.
    static let kinds = ["units", "agencies", "periods", "nothing"]

    private static func comparison(_ kind: String) -> Comparison {
        let now = ComparedResult(SampleCity(unitCount: 7).completeResult, name: "kini.json")
        switch kind {
        case "agencies":
            var other = now
            (other.agency.id, other.agency.name, other.name) = ("kab-uji", "Kabupaten Uji", "lain.json")
            var odd = other
            (odd.agency.id, odd.name) = ("kab-lain", "ganjil.json")
            odd.provenance.instrument.version = "0.9"
            return Comparison([now, other, odd])
        case "periods":
            var before = ComparedResult(SampleCity(unitCount: 6, mapsPerUnit: 2).completeResult, name: "lalu.json")
            before.provenance.asOf = CalendarDate(year: 2025, month: 6, day: 30) ?? before.provenance.asOf
            before.units[1].name = "Kantor Catatan Sipil"
            return Comparison([now, before])
        case "nothing":
            var bare = now
            bare.units = []
            return Comparison([bare])
        default: return Comparison([now])
        }
    }

    private func document(_ kind: String, _ language: Language = .indonesian) -> ReportDocument {
        ComparisonReport(Self.comparison(kind), language: language).document
    }

    @Test("has parts and tables of different names, and every row as many cells as columns", arguments: kinds)
    func wellFormed(_ kind: String) {
        for language in Language.allCases {
            let document = document(kind, language)
            #expect(Set(document.parts.map(\.id)).count == document.parts.count)
            #expect(Set(document.tables.map(\.id)).count == document.tables.count)
            for table in document.tables {
                #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "\(table.id)")
                #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.id)")
                #expect(table.columns.allSatisfy { !$0.title.isEmpty } && !table.title.isEmpty, "\(table.id)")
            }
            #expect(document.blanks.isEmpty)
        }
    }

    @Test("says the same numbers in both languages, in other words", arguments: kinds)
    func languages(_ kind: String) {
        let (one, other) = (document(kind, .indonesian), document(kind, .english))
        #expect(one.tables.map(\.id) == other.tables.map(\.id))
        #expect(one.tables.map(\.rows.count) == other.tables.map(\.rows.count))
        #expect(one.parts.map(\.title) != other.parts.map(\.title))
        let titles = one.parts.map(\.title)
        #expect(Set(titles).isDisjoint(with: other.parts.map(\.title)))
    }

    @Test("names every unit of every source in the full table", arguments: kinds)
    func everything(_ kind: String) throws {
        let comparison = Self.comparison(kind)
        let table = try #require(document(kind).tables.first { $0.id == "everything" })
        #expect(table.rows.count == comparison.sources.reduce(0) { $0 + $1.units.count + 1 })
    }

    @Test("shows what changed first where days are compared, and after the answers where units are")
    func order() throws {
        let days = document("periods").parts.map(\.id)
        #expect(try #require(days.firstIndex(of: "changes")) < #require(days.firstIndex(of: "ranking")))
        #expect(!document("units").parts.map(\.id).contains("changes"))
        #expect(document("agencies").parts.first?.id == "summary")
    }

    @Test("names what is left out, with its source and the reason")
    func excluded() throws {
        let table = try #require(document("agencies").tables.first { $0.id == "excluded" })
        let texts = table.rows.flatMap(\.cells).map { $0.text(Wording(language: .indonesian)) }
        #expect(texts.contains("ganjil.json"))
        #expect(texts.contains { $0.contains("versi 0.9 rubrik") })
    }

    @Test("says of a unit that it was renamed")
    func renamed() throws {
        let table = try #require(document("periods").tables.first { $0.id == "moved" })
        let texts = table.rows.map { $0.cells.map { $0.text(Wording(language: .indonesian)) } }
        #expect(
            texts.contains([
                "Dinas Kependudukan dan Pencatatan Sipil", "berganti nama; sebelumnya “Kantor Catatan Sipil”",
            ]))
        #expect(texts.contains { $0[1].hasPrefix("masuk") })
    }

    @Test("each chart tells its finding in a sentence of numbers, and has its table", arguments: ["units", "periods"])
    func charts(_ kind: String) {
        let charts = document(kind).parts.flatMap(\.blocks).compactMap { block in
            if case .chart(let chart) = block { chart } else { nil }
        }
        #expect(charts.count >= 3)
        for chart in charts {
            #expect(chart.finding.contains { $0.isNumber }, "\(chart.finding)")
            #expect(chart.picture.title == chart.finding)
            #expect(!chart.table.rows.isEmpty)
        }
    }

    @Test("comes in every form, the same bytes each time", arguments: kinds)
    func forms(_ kind: String) throws {
        let report = ComparisonReport(Self.comparison(kind))
        for form in ComparisonForm.allCases {
            let bytes = try form.output(report).bytes
            #expect(!bytes.isEmpty)
            #expect(try form.output(report).bytes == bytes, "\(form.name)")
        }
        #expect(ReportKind.comparison.forms.map(\.name) == ComparisonForm.allCases.map(\.name))
    }

    @Test("a file's name says the form, and a form that is not there is refused with those that are")
    func formOfFile() throws {
        #expect(try ComparisonForm(nil).name == "text")
        #expect(try ComparisonForm(nil, file: "a/b.xlsx").name == "xlsx")
        #expect(try ComparisonForm("csv", file: "b.xlsx").name == "csv")
        let error = #expect(throws: ReportError.self) { try ComparisonForm("sarif") }
        #expect(error?.code == .unknownForm && error?.known.contains("html") == true)
    }

    @Test("a request for one unit compares its peer group; a unit that is not there is refused")
    func unit() throws {
        let result = SampleCity(unitCount: 7).completeResult
        let request = ReportRequest(result, scope: .unit("dlh"))
        let report = try ComparisonReport(request)
        #expect(report.comparison.subjects.allSatisfy { $0.peerGroup == "dinas" })
        #expect(throws: ReportError.self) { try ComparisonReport(ReportRequest(result, scope: .unit("lain"))) }
    }
}
