import Crypto
import Findings
import Foundation
import Pictures
import Testing

@testable import Reporting

@Suite("A report as a page")
struct PageFormTests {
    private func page(_ document: ReportDocument = SampleDocument.report()) throws -> String {
        String(decoding: try DocumentForm.html.write(document, DocumentOptions()).bytes, as: UTF8.self)
    }

    @Test("takes no markup from the report")
    func escaping() throws {
        let html = try page()
        #expect(!html.contains("<b onclick") && !html.contains("javascript:") && !html.contains("<kaki>"))
        #expect(html.contains(escapedForHTML(SampleDocument.hostile)))
        #expect(html.contains("content: \"Laporan Contoh – \\22 Kota Contoh\\22 \""))
    }

    @Test("fetches nothing, and links where the report says alone")
    func noNetwork() throws {
        let html = try page()
        for target in pieces(of: html, from: "href=\"", to: "\"") {
            #expect(target.hasPrefix("#") || target.hasPrefix("https://example.org/"), "\(target)")
        }
        #expect(pieces(of: html, from: "src=\"", to: "\"").isEmpty)
        #expect(!html.contains("@import") && !html.contains("url("))
        #expect(html.contains("default-src 'none'"))
    }

    @Test("every link inside has its target, and no id stands twice")
    func anchors() throws {
        let html = try page()
        let ids = pieces(of: html, from: " id=\"", to: "\"")
        #expect(Set(ids).count == ids.count)
        for target in Set(pieces(of: html, from: "href=\"#", to: "\"")) { #expect(ids.contains(target), "\(target)") }
        #expect(html.contains("<a href=\"#t-nilai\">tabel nilai</a>") && html.contains(", tidak ada, "))
    }

    @Test("allows its own script and no other", arguments: ["gap", "document"])
    func scriptHash(_ folder: String) throws {
        let script = try ReportTemplates.bundled.text("style/page.js")
        let shell = try ReportTemplates.bundled.text("\(folder)/page.mustache")
        let hash = Data(SHA256.hash(data: Data(("\n" + script).utf8))).base64EncodedString()
        #expect(shell.contains("script-src 'sha256-\(hash)'"), "the hash in the shell is not sha256-\(hash)")
    }

    @Test("closes every element it opens, in order")
    func balance() throws {
        let html = try page()
        let body = try #require(html.components(separatedBy: "<body").last?.components(separatedBy: "<script>").first)
        var open: [String] = []
        for tag in pieces(of: "<body" + body, from: "<", to: ">") {
            let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "-" })
            if name.hasPrefix("/") {
                #expect(open.popLast() == String(name.dropFirst()), "\(tag)")
            } else if !tag.hasSuffix("/"), !["br", "col", "img"].contains(name) {
                open.append(name)
            }
        }
        #expect(open == ["body"])
    }

    @Test("has one h1, and no heading skips a level")
    func headings() throws {
        let levels = pieces(of: try page(), from: "<h", to: ">").compactMap { $0.first?.wholeNumberValue }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }

    @Test("heads every column and row, and tells states by a sign and a word")
    func tables() throws {
        let html = try page()
        #expect(pieces(of: html, from: "<th", to: ">").allSatisfy { $0.contains("scope=") || $0 == "ead" })
        #expect(pieces(of: html, from: "<table", to: "<thead").allSatisfy { $0.contains("<caption>") })
        #expect(html.contains("<span aria-hidden=\"true\">◐</span> sebagian"))
        #expect(html.contains("◐</span> B<span class=\"quiet\">, terpenuhi sebagian</span>"))
        #expect(html.contains("<td class=\"n\" data-v=\"0.666666667\">66,7%</td>"))
        #expect(html.contains("12.345") && html.contains("−") == false)
    }

    @Test("folds the rows of a long table, and prints a full listing in part, saying so")
    func longTables() throws {
        let html = try page(SampleDocument.report(listedRows: 450))
        #expect(html.contains("<details class=\"rest\"><summary>250 baris berikutnya</summary>"))
        #expect(html.contains("Unit 450<") && html.contains("250 baris berikutnya tidak dicetak"))
        #expect(!(try page(SampleDocument.report(listedRows: 200))).contains("class=\"rest\""))
    }

    @Test("shows blanks where they stand and lists each once at the front")
    func blanks() throws {
        let html = try page()
        let list = try #require(pieces(of: html, from: "class=\"box fair blanks\"", to: "</section>").first)
        #expect(pieces(of: list, from: "<li", to: "</li>").count == SampleDocument.report().blanks.count)
        #expect(list.contains("nama pejabat &lt;i&gt;"))
        #expect(html.contains("[tingkat keyakinan – pilih: memadai / terbatas]"))
        var filled = SampleDocument.report()
        filled.parts.removeAll { !$0.blocks.flatMap(\.blanks).isEmpty }
        #expect(!(try page(filled)).contains("Yang masih harus diisi"))
    }

    @Test("a table without rows is said, or left out")
    func emptyTables() throws {
        let html = try page()
        #expect(html.contains("Tidak ada baris untuk ditampilkan.") && !html.contains("Tabel kosong<"))
    }

    @Test("takes an agency's own colours")
    func palette() throws {
        var document = SampleDocument.report()
        document.palette.values = ["accent": 0x123456, "bad}name": 1]
        let html = try page(document)
        #expect(html.contains(":root { --accent: #123456; }") && html.contains("fill=\"#123456\""))
    }

    @Test("of 20,000 rows is written quickly, every row in it")
    func twentyThousand() throws {
        let clock = ContinuousClock()
        var html = ""
        let time = try clock.measure { html = try page(SampleDocument.report(listedRows: 20_000)) }
        #expect(html.contains("Unit 20000<"))
        #expect(html.utf8.count < 6_000_000)
        #expect(time < .seconds(60), "\(time)")
    }
}
