import Crypto
import Findings
import Foundation
import Testing

@testable import Assessment
@testable import Reporting

@Suite("The HTML report")
struct HTMLReportTests {
    private func page(_ city: SampleCity = SampleCity(), _ language: Language = .indonesian) throws -> String {
        try GapReport(city.result, language: language).text(.html)
    }

    @Test("takes no markup from the input")
    func escaping() throws {
        let name = "<script>alert('1')</script>\"&\u{202E}"
        let html = try page(SampleCity(firstUnitName: name))
        #expect(!html.contains("<script>alert"))
        #expect(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;\u{FFFD}"))
        #expect(html.contains("Menurut &lt;b&gt;Bagian Organisasi&lt;/b&gt; lengkap."))
        #expect(html.contains("=Pengelolaan arsip+bappeda"))
    }

    @Test("fetches nothing: every link points into the page")
    func noNetwork() throws {
        let html = try page()
        for attribute in ["href=\"", "src=\"", "action=\"", "srcset=\"", "data=\""] {
            for target in pieces(of: html, from: attribute, to: "\"") { #expect(target.hasPrefix("#"), "\(target)") }
        }
        #expect(!html.contains("@import"))
        #expect(pieces(of: html, from: "url(", to: ")").allSatisfy { $0.hasPrefix("#") })
        #expect(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"))
    }

    @Test("every link inside the page has its target, and no id stands twice")
    func anchors() throws {
        let html = try page()
        let ids = pieces(of: html, from: " id=\"", to: "\"")
        #expect(Set(ids).count == ids.count)
        for target in Set(pieces(of: html, from: "href=\"#", to: "\"")) { #expect(ids.contains(target), "\(target)") }
    }

    @Test("says what each choice is worth and how a score comes about, so that it can be checked by hand")
    func arithmetic() throws {
        let html = try page()
        #expect(html.contains("A 1 · B 0,67 · C 0,33 · D 0"))
        #expect(html.contains("nilai penuh subarea ÷ banyaknya indikator"))
    }

    @Test("allows its own script and no other")
    func scriptHash() throws {
        let html = try page()
        let scripts = pieces(of: html, from: "<script>", to: "</script>")
        #expect(scripts.count == 1)
        let hash = Data(SHA256.hash(data: Data(try #require(scripts.first).utf8))).base64EncodedString()
        #expect(
            html.contains("script-src 'sha256-\(hash)'"), "the hash in Reports/gap/page.mustache is not sha256-\(hash)")
    }

    @Test("closes every element it opens, in order", arguments: Language.allCases)
    func balance(language: Language) throws {
        let html = try page(SampleCity(), language)
        let body = try #require(html.components(separatedBy: "<body").last?.components(separatedBy: "<script>").first)
        var open: [String] = []
        for tag in pieces(of: "<body" + body, from: "<", to: ">") {
            let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "-" })
            if name.hasPrefix("/") {
                #expect(open.popLast() == String(name.dropFirst()), "\(tag)")
            } else if !tag.hasSuffix("/"), !["br", "col", "hr", "img", "input"].contains(name) {
                open.append(name)
            }
        }
        #expect(open == ["body"])
    }

    @Test("has one h1, and no heading skips a level")
    func headings() throws {
        let html = try page()
        let levels = pieces(of: html, from: "<h", to: ">").compactMap { $0.first?.wholeNumberValue }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }

    @Test("names its language and heads every column")
    func accessibility() throws {
        let html = try page(SampleCity(), .english)
        #expect(html.contains("<html lang=\"en\">"))
        #expect(pieces(of: html, from: "<th", to: ">").allSatisfy { $0.contains("scope=") || $0 == "ead" })
        #expect(html.contains("<a class=\"skip\" href=\"#content\">"))
    }

    @Test("marks tasks and hand-offs without an SOP in the drawing, and lists them")
    func drawing() throws {
        let html = try page()
        let drawings = try #require(pieces(of: html, from: "id=\"drawings\"", to: "</section>").first)
        #expect(drawings.contains("<svg"))
        #expect(drawings.contains("Mencetak KTP-el (Operator Cetak)"))
        #expect(drawings.contains("Petugas Loket → Kepala Bidang: Merekam data → Mengesahkan"))
        #expect(drawings.contains("3 dari 6 kegiatan tercakup SOP, 1 dari 3 serah-terima tercakup SOP"))
    }

    @Test("lists maps without an SOP before the others of their unit")
    func matrixOrder() throws {
        let content = ReportContent(GapReport(SampleCity().result))
        #expect(content.matrix.count == 6)
        for group in content.matrix {
            let states = group.rows.map(\.map.isWorkedOut)
            #expect(states == states.filter { !$0 } + states.filter(\.self))
        }
    }

    @Test("says which template is missing or broken")
    func templates() {
        let report = GapReport(SampleCity().result, templates: ReportTemplates { _ in nil })
        #expect(throws: ReportError(code: .templateMissing, name: "gap/page.mustache")) { try report.bytes(as: .html) }
        let broken = GapReport(SampleCity().result, templates: ReportTemplates { _ in "{{#open}}" })
        #expect(throws: ReportError(code: .templateBroken, name: "gap/page.mustache")) { try broken.bytes(as: .html) }
    }
}
