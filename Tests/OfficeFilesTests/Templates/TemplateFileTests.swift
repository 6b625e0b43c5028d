import Findings
import OfficeFiles
import Testing

@Suite("Files that are templates, and files that are none")
struct TemplateFileTests {
    typealias Document = HandmadeDocument

    @Test("all parts but those with fields stay as they are")
    func otherParts() throws {
        var document = HandmadeDocument(Document.paragraph("{{a}}"))
        document.headers = [("h1", Document.paragraph("Kepala"))]
        document.styles = "<w:style w:styleId=\"X\"/>"
        let before = try WrittenParts(document.bytes)
        let filled = try WordTemplate(document.bytes).fill(["a": .text("x")])
        let after = try WrittenParts(filled.bytes)
        #expect(after.names == before.names)
        for name in before.names where name != "word/document.xml" {
            #expect(try after.part(name) == before.part(name), "\(name)")
        }
        #expect(try WordTemplate(document.bytes).fill(["a": .text("x")]).bytes == filled.bytes)
    }

    @Test("a template without fields comes back byte for byte")
    func noFields() throws {
        let bytes = HandmadeDocument(Document.paragraph("{ {a} } {{}} {{ }}")).bytes
        #expect(try WordTemplate(bytes).fill(["a": .text("x")]).bytes == bytes)
    }

    @Test("what comes before and after a field keeps its bytes, whatever way it is written")
    func surroundings() throws {
        let body =
            "<w:p w:x = 'a>b' ><!-- {{a}} --><w:r  ><w:t>&#65;&amp;{{a}}</w:t ></w:r><![CDATA[ ]]></w:p ><?x {{a}}?>"
        let filled = try WordTemplate(HandmadeDocument(body).bytes).fill(["a": .text("x")])
        let expected =
            "<w:p w:x = 'a>b' ><!-- {{a}} --><w:r  ><w:t xml:space=\"preserve\">A&amp;x</w:t></w:r><![CDATA[ ]]></w:p ><?x {{a}}?>"
        #expect(try WrittenParts(filled.bytes).body.contains(expected))
    }

    @Test("tags may be written over several lines, in either kind of quotation marks")
    func tags() throws {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let text =
            "<w:document\n\txmlns:w = '\(space)'\n><w:body><w:p><w:r><w:t\nxml:space='preserve'> {{a}}</w:t></w:r></w:p></w:body></w:document>"
        var parts = HandmadeDocument("").parts
        parts[1].1 = text
        let filled = try WordTemplate(StoredZip(parts).bytes).fill(["a": .text("x")])
        let expected = text.replacing("<w:t\nxml:space='preserve'> {{a}}", with: "<w:t xml:space=\"preserve\"> x")
        #expect(try WrittenParts(filled.bytes).body == expected)
    }

    @Test(
        "files that are no Word documents are refused by what they are",
        arguments: [
            (Array("bukan zip".utf8), OfficeFileError.Code.notAnArchive), ([], .empty),
            (StoredZip([("a.txt", "x")]).bytes, .otherContent),
            (StoredZip([("xl/workbook.xml", "<x/>")]).bytes, .otherContent),
            (StoredZip([("word/document.xml", "<x/>")]).bytes, .otherContent),
            (StoredZip([("word/document.xml", "<x><y></x>")]).bytes, .brokenPart),
            (StoredZip([("../word/document.xml", "<x/>")]).bytes, .unsafeName),
            (Array(HandmadeDocument("<w:p/>").bytes.dropLast(30)), .brokenArchive),
        ])
    func others(bytes: [UInt8], code: OfficeFileError.Code) {
        let error = #expect(throws: OfficeFileError.self) { try WordTemplate(bytes) }
        #expect(error?.code == code)
    }

    @Test("a document type, another encoding, another form and macros are refused")
    func unusual() {
        var typed = HandmadeDocument("<w:p/>")
        typed.prologue = "<!DOCTYPE a [<!ENTITY b \"c\">]>"
        var latin = HandmadeDocument("<w:p/>")
        latin.prologue = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
        var strict = HandmadeDocument("<w:p/>")
        strict.isStrict = true
        let macros = StoredZip(
            HandmadeDocument("<w:p/>").parts + [
                ("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml")
            ])
        let refused = [
            (typed.bytes, OfficeFileError.Code.brokenPart), (latin.bytes, .brokenPart), (strict.bytes, .otherContent),
            (macros.bytes, .otherContent),
        ]
        for (bytes, code) in refused {
            let error = #expect(throws: OfficeFileError.self) { try WordTemplate(bytes) }
            #expect(error?.code == code)
        }
    }

    @Test("a template of Word becomes a document")
    func dotx() throws {
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
        let zip = StoredZip(
            HandmadeDocument(Document.paragraph("x")).parts + [("[Content_Types].xml", "<Types>\(type)</Types>")])
        let types = try WrittenParts(WordTemplate(zip.bytes).fill([:]).bytes).part("[Content_Types].xml")
        #expect(types == "<Types>\(type.replacing("template", with: "document"))</Types>")
    }

    @Test("lists of lists of lists do not grow past the limit")
    func bomb() throws {
        let names = (0..<8).map { "a\($0)" }
        let text =
            names.map { "{{#\($0)}}" }.joined() + String(repeating: "x", count: 1_000)
            + names.reversed().map { "{{/\($0)}}" }.joined()
        var value = TemplateValue.text("")
        for name in names.reversed() {
            value = .items(
                Array(repeating: name == "a7" ? [:] : ["a\((Int(name.dropFirst()) ?? 0) + 1)": value], count: 20))
        }
        let bytes = HandmadeDocument(Document.table(Document.row(Document.cell(text)))).bytes
        let error = #expect(throws: OfficeFileError.self) {
            try WordTemplate(bytes, limits: ZipLimits(totalBytes: 1 << 20)).fill(["a0": value])
        }
        #expect(error?.code == .archiveTooLarge)
    }

    @Test("long tables are filled in time that grows with them", .timeLimit(.minutes(5)))
    func long() throws {
        let rows = (0..<1_500).map { _ in Document.row(Document.cell("{{#a}}{{b}}"), Document.cell("{{/a}}{{c}}")) }
        let bytes = HandmadeDocument("<w:tbl>\(rows.joined())</w:tbl>").bytes
        let filled = try WordTemplate(bytes).fill(["a": .items([["b": .text("x"), "c": .text("y")]])])
        #expect(filled.problems == [])
        #expect(try OfficeDocument(docx: filled.bytes).grids.first?.rowCount == 1_500)
    }

    @Test("broken templates never stop the program")
    func broken() throws {
        let whole = HandmadeDocument(Document.table(Document.row(Document.cell("{{#a}}x{{/a}}")))).bytes
        var seed: UInt64 = 7
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<3 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(seed >> 33) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 20)
            }
            do {
                _ = try WordTemplate(bytes).fill(["a": .items([[:], [:]])])
            } catch {
                #expect(error is OfficeFileError || error is DocumentWritingError)
            }
        }
    }
}
