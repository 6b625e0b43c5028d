import Assessment
import Dossier
import Findings
import Foundation
import OfficeFiles
import Testing

@testable import Reporting

/// A report says what its result says: nothing of another office, of another day, or of the template it came from.
@Suite("What no report of any kind and form may hold")
struct LeftoversTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var kind: ReportKind
        var form: String
        var language: Language
        var testDescription: String { "\(kind.name) \(form) \(language.rawValue)" }
    }

    static let cases: [Case] = ReportKind.allCases.flatMap { kind in
        kind.forms.flatMap { form in
            Language.allCases.map { Case(kind: kind, form: form.name, language: $0) }
        }
    }
    /// Forms for programs, which hold everything in both languages.
    private static let data: Set<String> = ["json", "sarif", "oscal"]
    /// Forms that hold no more than a list.
    private static let lists: Set<String> = ["csv", "sarif"]
    /// Reports that one unit can have by itself.
    static let unitCases = cases.filter { $0.kind != .comparison && !data.contains($0.form) }

    @Test("names the agency it is about, and leaves no placeholder", arguments: cases)
    func placeholders(_ one: Case) throws {
        let text = try Self.text(one)
        #expect(Self.lists.contains(one.form) || text.contains("Instansi Sentinel"))
        #expect(Self.data.contains(one.form) || !text.contains("}}"))
        for mark in ["{{", "Optional(", "(null)", "%@", "TODO", "Lorem"] {
            #expect(!text.contains(mark), "\(mark)")
        }
        #expect(!text.contains("Kota Contoh") && !text.contains("Dinas Contoh"))
    }

    @Test("holds no date that the result does not hold", arguments: cases)
    func dates(_ one: Case) throws {
        var rest = try Self.text(one)
        for date in try Self.knownDates() {
            for language in Language.allCases {
                rest = rest.replacing(Wording(language: language).date(date), with: "")
            }
            rest = rest.replacing(date.iso, with: "")
        }
        let months =
            "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|"
            + "March|May|June|July|August|October|December"
        let date = try Regex("\\b\\d{1,2} (\(months)) \\d{4}|\\b(19|20)\\d{2}-\\d{2}-\\d{2}\\b")
        #expect(rest.matches(of: date).map { String(rest[$0.range]) } == [])
    }

    @Test("names no other unit in the report of one", arguments: unitCases)
    func otherUnits(_ one: Case) throws {
        let text = try Self.text(one, .unit("disdukcapil"))
        #expect(Self.lists.contains(one.form) || text.contains("Unit Dua Sentinel"))
        #expect(!text.contains("Unit Satu Sentinel") && !text.contains("Unit Tiga Sentinel"))
    }

    // MARK: - What a reader reads

    private static func text(_ one: Case, _ scope: AnswerScope = .agency) throws -> String {
        var request = ReportRequest(SampleCity.evaluated, language: one.language, scope: scope)
        request.name = "hasil.json"
        let form = try one.kind.form(one.form)
        let bytes = try form.write(request)
        switch form.name {
        case "docx", "xlsx": return try officeText(bytes)
        case "html", "pdf":
            // Styles and script are no words of a report.
            let page = String(decoding: bytes, as: UTF8.self)
            let body = page.firstRange(of: "<body").map { page[$0.lowerBound...] } ?? page[...]
            return words(of: String(body))
        default: return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The words of every part of an office file: pages, heads, feet, sheets, pictures, properties.
    private static func officeText(_ bytes: [UInt8]) throws -> String {
        let archive = try ZipArchive(bytes)
        let parts = try archive.names.filter { $0.hasSuffix(".xml") }.compactMap(archive.contents)
        return parts.map { words(of: String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n")
    }

    /// What stands between the tags.
    private static func words(of markup: String) -> String {
        let pieces = markup.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }
        return pieces.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Every date of the result, wherever it stands in it.
    private static func knownDates() throws -> [CalendarDate] {
        let file = try GapReport(SampleCity.evaluated).text(.json)
        let dates = file.matches(of: #/\d{4}-\d{2}-\d{2}/#).compactMap { CalendarDate(iso: String($0.output)) }
        let letter = try #require(SampleCity.particulars.letter.date)
        return Array(Set(dates + [letter.adding(days: 30)]))
    }
}
