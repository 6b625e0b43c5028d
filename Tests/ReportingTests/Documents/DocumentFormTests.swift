import BundledFiles
import Findings
import Foundation
import OfficeFiles
import Pictures
import Testing

@testable import Reporting

@Suite("Every form of a report")
struct DocumentFormTests {
    static let names = DocumentForm.allCases.map(\.name)

    private func bytes(
        _ name: String, _ language: Language = .indonesian, _ options: DocumentOptions = DocumentOptions()
    ) throws -> [UInt8] {
        let form = try #require(DocumentForm.allCases.first { $0.name == name })
        return try form.write(SampleDocument.report(language), options).bytes
    }

    @Test("gives the same bytes each time", arguments: names)
    func sameBytes(_ name: String) throws {
        let first = try bytes(name)
        #expect(first == (try bytes(name)))
        #expect(!first.isEmpty)
    }

    @Test("of an empty report is written too", arguments: names.filter { $0 != "csv" })
    func empty(_ name: String) throws {
        let form = try #require(DocumentForm.allCases.first { $0.name == name })
        let document = ReportDocument(
            kind: "kosong", title: "", subtitle: [], language: .english, running: "", provenance: [], parts: [])
        #expect(try !form.write(document, DocumentOptions()).bytes.isEmpty)
    }

    @Test("leaves no placeholder of a template", arguments: ["html", "md", "json"])
    func placeholders(_ name: String) throws {
        let text = String(decoding: try bytes(name), as: UTF8.self)
        // The only braces are those of the hostile text.
        let marks = pieces(of: text, from: "{{", to: "}").map { $0.replacing("\\", with: "") }
        #expect(marks.allSatisfy { $0 == "title" })
        #expect(!text.contains("sha256-HASH"))
    }

    @Test("speaks the language of the report in the words it adds")
    func language() throws {
        let page = String(decoding: try bytes("html", .english), as: UTF8.self)
        #expect(page.contains("<html lang=\"en\">") && page.contains("What is still to be filled in"))
        #expect(!page.contains("Yang masih harus diisi"))
    }

    @Test("counts no heading of an appendix, and goes on behind it", arguments: ["html", "md"])
    func appendix(_ name: String) throws {
        let part = { (id: String, isNumbered: Bool) in
            ReportPart(
                id: id, title: id, isNumbered: isNumbered, blocks: [.heading(2, "\(id)-dalam"), .text("isi")])
        }
        let document = ReportDocument(
            kind: "contoh", title: "Contoh", subtitle: [], language: .english, running: "", provenance: [],
            headingNumbers: .decimal, parts: [part("satu", true), part("lampiran", false), part("dua", true)])
        let form = try #require(DocumentForm.allCases.first { $0.name == name })
        let text = String(decoding: try form.write(document, DocumentOptions()).bytes, as: UTF8.self)
        let mark = name == "html" ? ">" : "# "
        for heading in ["1 satu", "1.1 satu-dalam", "lampiran", "lampiran-dalam", "2 dua", "2.1 dua-dalam"] {
            #expect(text.contains(mark + heading), "\(heading)")
        }
    }

    @Test("says which table there is where another is asked for")
    func unknownTable() {
        let error = #expect(throws: ReportError.self) {
            try bytes("csv", .indonesian, DocumentOptions(table: "tidak-ada"))
        }
        #expect(error?.code == .unknownTable && error?.known.contains("nilai") == true)
    }

    @Test("colours of style sheets are those of pictures and Word documents")
    func tokens() throws {
        let sheet = try #require(BundledFiles.text("Reports/style/tokens.css"))
        let tokens: [ColourToken] = [
            .ink, .soft, .line, .faint, .paper, .accent, .accentBack, .good, .goodBack, .fair, .fairBack, .bad,
            .badBack,
            .open, .openBack, .none, .noneBack,
        ]
        for token in tokens {
            let hex = Palette().hex(token).lowercased()
            #expect(sheet.contains("--\(token.name): #\(hex);"), "\(token.name)")
        }
    }

    @Test("style sheets use no token that is not set")
    func usedTokens() throws {
        let tokens = try #require(BundledFiles.text("Reports/style/tokens.css"))
        for path in ["style/base.css", "document/document.css", "gap/report.css"] {
            let sheet = try #require(BundledFiles.text("Reports/\(path)"))
            for name in Set(pieces(of: sheet, from: "var(--", to: ")")) {
                #expect(tokens.contains("--\(name):"), "\(path): \(name)")
            }
        }
    }

    @Test("a kind takes the form its file is called after")
    func suffixes() throws {
        #expect(try ReportKind.gap.form(ofFile: "a/laporan.HTML")?.name == "html")
        #expect(try ReportKind.gap.form(ofFile: "laporan.pdf")?.name == "pdf")
        #expect(try ReportKind.gap.form(ofFile: "laporan") == nil)
        #expect(try ReportKind.gap.form(ofFile: "laporan.odt") == nil)
    }

    @Test(
        "headings are counted as Word counts them",
        arguments: [
            (OutgoingDocument.HeadingNumbers.decimal, ["1", "1.1", "1.2", "1.2.1", "2", "2.1.1"]),
            (.official, ["I.", "A.", "B.", "1.", "II.", "1."]),
        ])
    func headings(_ numbers: OutgoingDocument.HeadingNumbers, _ wanted: [String]) {
        var counter = HeadingCounter(numbers)
        #expect([1, 2, 2, 3, 1, 3].map { counter.next($0) ?? "" } == wanted)
    }
}
