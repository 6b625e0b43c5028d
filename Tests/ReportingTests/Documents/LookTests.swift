import Dossier
import Findings
import Foundation
import OfficeFiles
import Testing

@testable import Assessment
@testable import Reporting

@Suite("An agency's logo and colour in its reports")
struct LookTests {
    /// A PNG of one point.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 1, 0, 0, 0, 1]
    private static let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".utf8)

    private static func result(_ bytes: [UInt8]?, colour: String? = nil) -> AssessmentResult {
        var result = SampleCity(unitCount: 3).completeResult
        if let bytes, let format = AgencyLogo.format(of: bytes) {
            result.look.logo = AgencyLogo(path: "lambang", format: format, bytes: bytes)
        }
        result.look.colour = colour.flatMap { AgencyColour($0) }
        return result
    }

    @Test("a result file carries both, as its schema says, and gives them back", arguments: [png, svg, []])
    func file(_ bytes: [UInt8]) throws {
        let result = Self.result(bytes, colour: "#7a1f1f")
        let json = try GapReport(result).bytes(as: .json)
        let object = try JSONSerialization.jsonObject(with: Data(json))
        #expect(try SchemaCheck().problems(in: object) == [])
        let read = try ResultFile(json, path: "hasil.json")
        #expect(read.result.look == result.look)
        #expect(try GapReport(read.result).bytes(as: .json) == json)
    }

    @Test("a result without them says nothing of them")
    func without() throws {
        #expect(try !GapReport(Self.result(nil)).text(.json).contains("\"look\""))
    }

    @Test("a result file whose logo is not in base64 is refused with its place")
    func broken() throws {
        let text = try GapReport(Self.result(Self.png)).text(.json)
        let wrong = text.replacing("\"data\": \"iVBO", with: "\"data\": \"i!BO")
        #expect(wrong != text)
        #expect(throws: ResultFileError.self) { try ResultFile(Array(wrong.utf8), path: "hasil.json") }
    }

    @Test("pages show the picture as an image and take the colour for their accent", arguments: [png, svg])
    func pages(_ bytes: [UInt8]) throws {
        let result = Self.result(bytes, colour: "#7a1f1f")
        let pages = [
            try GapReport(result).text(.html),
            String(decoding: try ReportKind.gap.form("pdf").write(ReportRequest(result)), as: UTF8.self),
            String(decoding: try ReportKind.evaluation.form("html").write(ReportRequest(result)), as: UTF8.self),
        ]
        for page in pages {
            let kind = bytes == Self.svg ? "svg+xml" : "png"
            #expect(page.contains("src=\"data:image/\(kind);base64,\(Data(bytes).base64EncodedString())\""))
            #expect(page.contains("alt=\"Logo Kota Contoh\""))
            // What an SVG holds is never markup of the page.
            #expect(!page.contains("alert(1)"))
            #expect(page.contains("img-src data:"))
            #expect(page.contains("--accent: #7A1F1F;") && page.contains("--accent-back: #"))
        }
    }

    @Test("Word has the picture of points and the colour, and no SVG", arguments: ["gap", "evaluation"])
    func word(_ kind: String) throws {
        let form = try #require(ReportKind(kind)).form("docx")
        let plain = try form.write(ReportRequest(Self.result(nil)))
        let coloured = try form.write(ReportRequest(Self.result(Self.png, colour: "#7a1f1f")))
        let drawn = try form.write(ReportRequest(Self.result(Self.svg)))
        #expect(Self.media(coloured) == ["word/media/image1.png"])
        #expect(Self.media(plain).isEmpty && Self.media(drawn).isEmpty)
        #expect(coloured != plain)
    }

    /// Two results of one agency, or of two; with what the second looks like.
    private static func comparison(_ look: AssessmentResult, ofOne: Bool) throws -> ComparisonReport {
        var before = ComparedResult(SampleCity(unitCount: 3, mapsPerUnit: 2).completeResult, name: "lalu.json")
        before.provenance.asOf = try #require(CalendarDate(year: 2025, month: 6, day: 30))
        if !ofOne { (before.agency.id, before.agency.name) = ("kab-uji", "Kabupaten Uji") }
        return ComparisonReport(Comparison([before, ComparedResult(look, name: "kini.json")]))
    }

    @Test(
        "a comparison of one agency shows both, in each form; one of several shows neither", arguments: [true, false])
    func comparison(_ ofOne: Bool) throws {
        let report = try Self.comparison(Self.result(Self.png, colour: "#7a1f1f"), ofOne: ofOne)
        for name in ["html", "pdf"] {
            let page = String(decoding: try ComparisonForm(name).output(report).bytes, as: UTF8.self)
            #expect(page.contains("alt=\"Logo Kota Contoh\"") == ofOne, "\(name)")
            #expect(page.contains("--accent: #7A1F1F;") == ofOne, "\(name)")
        }
        let word = try ComparisonForm("docx").output(report).bytes
        #expect(Self.media(word) == (ofOne ? ["word/media/image1.png"] : []))
    }

    @Test("a comparison has the look of the latest result that gives one")
    func latest() throws {
        var report = try Self.comparison(Self.result(nil, colour: "#7a1f1f"), ofOne: true)
        let result = Self.result(Self.png, colour: "#1f7a1f")
        var earlier = ComparedResult(result, name: "dahulu.json")
        earlier.provenance.asOf = try #require(CalendarDate(year: 2024, month: 6, day: 30))
        report.comparison = Comparison([earlier] + report.comparison.sources)
        #expect(report.document.palette == Self.result(nil, colour: "#7a1f1f").look.palette)
        #expect(report.document.logo == nil)
    }

    @Test("a result file read for a comparison brings its look")
    func comparedFile() throws {
        let result = Self.result(Self.png, colour: "#7a1f1f")
        var reader = ComparedFileReader(path: "hasil.json")
        reader.add(try GapReport(result).bytes(as: .json))
        #expect(try reader.result().look == result.look)
    }

    /// The names of pictures, which stand in the directory of the archive as they are.
    private static func media(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        return Set(text.matches(of: /word\/media\/[a-z0-9.]+?\.(png|jpeg)/).map { String($0.output.0) }).sorted()
    }

    @Test(
        "base64 is that of RFC 4648, there and back",
        arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
    func base64(_ text: String, _ letters: String) {
        #expect(Base64.text(Array(text.utf8)) == letters)
        #expect(Base64.bytes(letters) == Array(text.utf8))
    }

    @Test("what is no base64 is nothing", arguments: ["a", "ab", "abc", "a===", "ab=c", "abc!", "===="])
    func noBase64(_ text: String) {
        #expect(Base64.bytes(text) == nil)
    }
}
