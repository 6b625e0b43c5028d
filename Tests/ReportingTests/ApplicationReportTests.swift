import Dossier
import Findings
import Foundation
import Testing

@testable import Assessment
@testable import Reporting

@Suite("SOPs applied and evaluated, in reports")
struct ApplicationReportTests {
    private let result = SampleCity().result

    private func part(_ format: ReportFormat, _ scope: AnswerScope = .agency) throws -> String {
        let text = try GapReport(result, scope: scope).text(format)
        let (open, close) =
            format == .html
            ? ("<section class=\"part landscape\" id=\"application\"", "</section>")
            : ("Mutu dan penerapan SOP\n", "\n## ")
        return try #require(pieces(of: text, from: open, to: close).first)
    }

    @Test("the page has a row for the agency and each unit, to sort, and what each lacks to fold open")
    func page() throws {
        let html = try part(.html)
        #expect(html.contains("data-sortable=\"yes\"") && html.contains("Seluruh instansi"))
        for unit in result.units { #expect(html.contains(escapedForHTML(unit.name))) }
        let lacking = result.application.units.filter { !$0.lacking.isEmpty }
        #expect(!lacking.isEmpty)
        #expect(pieces(of: html, from: "<details class=\"unit\"", to: "</details>").count == lacking.count)
        for row in lacking {
            for lack in row.lacking { #expect(html.contains(">\(lack.sop)<")) }
        }
    }

    @Test(
        "what is overdue says since when, whether it lapsed or was never done, and the rest by when",
        arguments: [ReportFormat.html, .markdown])
    func due(format: ReportFormat) throws {
        let text = try part(format)
        for words in ["lewat 3 Juli 2025", "1 September 2026"] { #expect(text.contains(words), "\(words)") }
        let overdue = result.application.units.flatMap(\.lacking).filter(\.isOverdue)
        #expect(overdue.contains { $0.last == nil } && !text.contains("segera"))
        let first = try #require(overdue.compactMap(\.due).min())
        let row = try #require(text.split(separator: "\n").first { $0.contains("Seluruh instansi") })
        #expect(format == .html || row.contains("lewat \(first.words.indonesian)"))
    }

    @Test("what is counted but not listed is said", arguments: [ReportFormat.html, .markdown])
    func unlisted(format: ReportFormat) throws {
        #expect(try part(format).contains("40 lainnya dihitung, tetapi tidak didaftar"))
    }

    @Test("a unit's report shows that unit and those below it only", arguments: [ReportFormat.html, .markdown])
    func unit(format: ReportFormat) throws {
        let text = try part(format, .unit("disdukcapil"))
        #expect(text.contains("Dinas Kependudukan dan Pencatatan Sipil"))
        #expect(!text.contains("Seluruh instansi") && !text.contains("Kecamatan Contoh Utara"))
    }

    @Test("who answers stands beside who has to act, and nobody named is said so", arguments: ["md", "html"])
    func responsible(name: String) throws {
        var result = result
        for index in result.gaps.indices where result.gaps[index].owner == "bappeda" {
            result.gaps[index].responsible = "Kasubag Tata Laksana"
            result.gaps[index].due = CalendarDate(iso: "2026-06-29")
        }
        let format = try #require(ReportFormat(rawValue: name))
        let text = try GapReport(result).text(format)
        #expect(text.contains("(Kasubag Tata Laksana)") && text.contains("(belum disebut)"))
        #expect(text.contains("lewat 29 Juni 2026"))
    }

    @Test(
        "the day of a gap is overdue only when it has passed", arguments: [("2026-06-29", true), ("2026-06-30", false)])
    func gapDue(day: String, isOverdue: Bool) throws {
        var gap = try #require(result.gaps.first)
        gap.due = CalendarDate(iso: day)
        let text = ReportContent(GapReport(result)).dueText(of: gap)
        #expect(text.hasPrefix("lewat ") == isOverdue)
    }

    @Test("the text says it in few lines: how far, who is furthest behind, what waits")
    func text() throws {
        let text = try GapReport(result).text(.text)
        let part = try #require(pieces(of: text, from: "Penerapan dan evaluasi SOP\n", to: "\n\n").first)
        #expect(part.split(separator: "\n").count <= 6)
        let first = try #require(ReportContent(GapReport(result)).laggingUnits(limit: 1).first?.unit)
        let name = try #require(result.units.first { $0.id == first }?.name.prefix(20))
        #expect(part.contains("Paling tertinggal: ") && part.contains(name))
        #expect(part.contains("(147 hari)"))
    }

    @Test("units furthest behind come by what is overdue, then in their order; those with nothing overdue do not")
    func lagging() {
        var result = result
        for (index, count) in [0, 2, 5, 2, 0, 1].enumerated() {
            result.application.units[index].overdueTotal = count
        }
        let order = ReportContent(GapReport(result)).laggingUnits(limit: 9).map(\.overdueTotal)
        #expect(order == [5, 2, 2, 1])
        let units = ReportContent(GapReport(result)).laggingUnits(limit: 3).map(\.unit)
        #expect(units == ["dpmptsp", "disdukcapil", "diskominfo"])
    }

    @Test("without a count of evidence there is no such part", arguments: [ReportFormat.html, .markdown, .text])
    func absent(format: ReportFormat) throws {
        var result = result
        result.application = ApplicationTable()
        let title = format == .markdown ? "Penerapan SOP tiap unit" : "Penerapan dan evaluasi SOP"
        #expect(!(try GapReport(result).text(format).contains(title)))
    }

    @Test("JSON gives counts, the ids behind them, and what is lacking by id")
    func json() throws {
        let bytes = try GapReport(result).bytes(as: .json)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let rows = try #require(document["application"] as? [[String: Any]])
        #expect(rows.map { $0["unit"] as? String } == result.units.map(\.id))
        let row = try #require(rows.first)
        let own = result.application.units[0]
        #expect(row["inForce"] as? Int == own.inForce.count && (row["sops"] as? [String]) == own.inForce)
        #expect(row["applied"] as? Int == own.done(.application))
        let lacking = try #require((row["lacking"] as? [[String: Any]])?.first)
        #expect(Set(lacking.keys) == ["sop", "kind", "due", "overdue", "last"])
        #expect(lacking["kind"] as? String == "socialisation" && lacking["last"] is NSNull)
        #expect((document["applicationTotal"] as? [String: Any])?["unit"] is NSNull)
        let gaps = try #require(document["gaps"] as? [[String: Any]])
        #expect(gaps.allSatisfy { $0.keys.contains("due") && $0.keys.contains("responsible") })
    }
}
