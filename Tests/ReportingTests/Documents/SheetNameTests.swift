import Assessment
import Dossier
import Findings
import OfficeFiles
import Testing

@testable import Reporting

@Suite("Names of sheets")
struct SheetNameTests {
    private static func names(_ kind: String, _ language: Language) throws -> [String] {
        var result = SampleCity().completeResult
        // Names of groups are the agency's own, and may be long.
        for index in result.peerGroups.indices { result.peerGroups[index].name += " di lingkungan pemerintah kota" }
        for index in result.units.indices {
            result.units[index].peerGroup = result.units[index].peerGroup.map { $0 + " di lingkungan pemerintah kota" }
        }
        let form = try #require(ReportKind(kind)).form("xlsx")
        return try Workbook(form.write(ReportRequest(result, language: language))).sheets.map(\.name)
    }

    static let requests = ReportKind.allCases.flatMap { kind in Language.allCases.map { (kind.name, $0) } }

    @Test("are short enough for Excel, without a word cut or a number to tell them apart", arguments: requests)
    func names(_ kind: String, _ language: Language) throws {
        let names = try Self.names(kind, language)
        #expect(names.count > 10)
        for name in names {
            #expect(name.utf16.count <= 31 && !name.hasSuffix("…") && !name.contains("(2)"), "\(name)")
        }
    }

    @Test("over periods each table has a name of its own", arguments: Language.allCases)
    func periods(_ language: Language) throws {
        let now = SampleCity(unitCount: 5).completeResult
        var before = ComparedResult(SampleCity(unitCount: 5, mapsPerUnit: 2).completeResult, name: "lalu.json")
        before.provenance.asOf = try #require(CalendarDate(year: 2025, month: 6, day: 30))
        var request = ReportRequest(now, language: language)
        request.others = [before]
        let names = try Workbook(ReportKind.comparison.form("xlsx").write(request)).sheets.map(\.name)
        for name in names { #expect(!name.hasSuffix("…") && !name.contains("(2)"), "\(name)") }
        #expect(names.contains(language == .english ? "Grid of changes" : "Kisi perubahan"))
    }

    @Test(
        "a group is named where there is room, else counted",
        arguments: [("dinas", "Peringkat dinas"), ("perangkat daerah pelaksana", "Peringkat 3")])
    func groups(_ group: String, _ wanted: String) {
        #expect(SheetNames.short("Peringkat", of: group, number: 3) == wanted)
    }
}
