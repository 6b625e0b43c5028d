import Findings
import OfficeFiles
import Testing

@Suite("Filling an office's own Word template")
struct WordTemplateTests {
    typealias Document = HandmadeDocument

    private func fill(
        _ body: String, _ values: [String: TemplateValue], change: (inout HandmadeDocument) -> Void = { _ in }
    ) throws -> (filled: WordTemplate.Filled, body: String) {
        var document = HandmadeDocument(body)
        change(&document)
        let filled = try WordTemplate(document.bytes).fill(values)
        return (filled, try WrittenParts(filled.bytes).body)
    }

    private func texts(_ filled: WordTemplate.Filled) throws -> [String] {
        try OfficeDocument(docx: filled.bytes).paragraphs.map(\.text)
    }

    @Test("a field split over runs is filled in the look of its first")
    func splitRuns() throws {
        let body = """
            <w:p><w:r><w:t xml:space="preserve">Yth. {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{unit.</w:t></w:r><w:proofErr w:type="spellEnd"/>\
            <w:r><w:rPr><w:i/></w:rPr><w:t>name }} di</w:t></w:r><w:r><w:t xml:space="preserve"> tempat</w:t></w:r></w:p>
            """
        let (filled, text) = try fill(body, ["unit.name": .text("Dinas <A> & B")])
        #expect(try texts(filled) == ["Yth. Dinas <A> & B di tempat"])
        #expect(text.contains("<w:r><w:t xml:space=\"preserve\">Yth. Dinas &lt;A&gt; &amp; B</w:t></w:r>"))
        #expect(text.contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"></w:t></w:r>"))
        // A run no field touches stays as it was.
        #expect(text.contains("<w:r><w:t xml:space=\"preserve\"> tempat</w:t></w:r></w:p>"))
        #expect(filled.problems == [])
    }

    @Test("fields are filled in tables, page bands and text boxes too")
    func places() throws {
        let box =
            "<w:pict><v:shape><v:textbox><w:txbxContent>\(Document.paragraph("Kotak {{a}}"))</w:txbxContent></v:textbox></v:shape></w:pict>"
        let body = Document.table(Document.row(Document.cell("{{a}}"))) + "<w:p><w:r>\(box)</w:r></w:p>"
        let (filled, text) = try fill(body, ["a": .text("satu")]) { document in
            document.headers = [("h1", Document.paragraph("Kepala {{a}}"))]
            document.footers = [("f1", Document.paragraph("Kaki {{b}}"))]
        }
        #expect(text.contains(">satu</w:t>") && text.contains(">Kotak satu</w:t>"))
        let parts = try WrittenParts(filled.bytes)
        #expect(try parts.part("word/h1.xml").contains(">Kepala satu<"))
        #expect(filled.problems.map(\.place.kind) == [.footer])
        #expect(filled.problems.first?.place.part == "word/f1.xml")
    }

    @Test("new lines and tabs of a value are Word's own")
    func lines() throws {
        let (_, text) = try fill(Document.paragraph("{{a}}"), ["a": .text("satu\ndua\ttiga")])
        #expect(text.contains("satu</w:t><w:br/><w:t xml:space=\"preserve\">dua</w:t><w:tab/>"))
    }

    @Test("rows between the marks of a list are repeated for each item")
    func rows() throws {
        let table = Document.table(
            Document.row(Document.cell("No"), Document.cell("Isi")),
            Document.row(Document.cell("{{#gaps}}{{no}}"), Document.cell("{{text}} {{unit}}{{/gaps}}")),
            Document.row(Document.cell("Jumlah"), Document.cell("{{no}}")))
        let items: [[String: TemplateValue]] = [
            ["no": .text("1"), "text": .text("a")], ["no": .text("2"), "text": .text("b")],
        ]
        let (filled, _) = try fill(table, ["gaps": .items(items), "unit": .text("X"), "no": .text("9")])
        let grid = try #require(OfficeDocument(docx: filled.bytes).grids.first)
        #expect(grid.lines == ["A1 No", "B1 Isi", "A2 1", "B2 a X", "A3 2", "B3 b X", "A4 Jumlah", "B4 9"])
        #expect(filled.unused == [])
    }

    @Test("lists may lie in lists")
    func nested() throws {
        let table = Document.table(
            Document.row(Document.cell("{{#units}}{{unit}}")),
            Document.row(Document.cell("{{#gaps}}{{gap}} {{unit}}{{/gaps}}")),
            Document.row(Document.cell("Akhir {{unit}}{{/units}}")))
        let (filled, _) = try fill(
            table,
            [
                "units": .items([
                    ["unit": .text("A"), "gaps": .items([["gap": .text("1")], ["gap": .text("2")]])],
                    ["unit": .text("B"), "gaps": .items([])],
                ])
            ])
        let grid = try #require(OfficeDocument(docx: filled.bytes).grids.first)
        #expect(grid.lines == ["A1 A", "A2 1 A", "A3 2 A", "A4 Akhir A", "A5 B", "A6 Akhir B"])
    }

    @Test("paragraphs between marks of their own are repeated, and the marks leave nothing behind")
    func paragraphs() throws {
        let body = ["Awal", "{{#a}}", "Butir {{b}}", "{{/a}}", "Akhir"].map { Document.paragraph($0) }.joined()
        let (filled, _) = try fill(body, ["a": .items([["b": .text("1")], ["b": .text("2")]])])
        #expect(try texts(filled) == ["Awal", "Butir 1", "Butir 2", "Akhir"])
        #expect(try texts(try fill(body, ["a": .items([])]).filled) == ["Awal", "Akhir"])
    }

    @Test("copies have no ids and bookmarks of their own")
    func copies() throws {
        let row = """
            <w:tr w14:paraId="0A" xmlns:w14="x"><w:tc><w:p w14:paraId="0B" w14:textId="0C"><w:bookmarkStart w:id="1" w:name="a"/>\
            <w:r><w:t>{{#a}}x{{/a}}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p></w:tc></w:tr>
            """
        let (_, text) = try fill(Document.table(row), ["a": .items([[:], [:], [:]])])
        #expect(text.split(separator: ">x<").count == 4)
        for once in ["w14:paraId=\"0A\"", "w14:paraId=\"0B\"", "w14:textId", "<w:bookmarkStart", "<w:bookmarkEnd"] {
            #expect(text.split(separator: once).count == 2, "\(once)")
        }
    }

    @Test("a table of which nothing would be left keeps an empty row")
    func emptiedTable() throws {
        let table = Document.table(Document.row(Document.cell("{{#a}}{{b}}"), Document.cell("{{c}}{{/a}}")))
        let (filled, text) = try fill(table, ["a": .items([])])
        #expect(text.contains("<w:tr>") && !text.contains("{{"))
        #expect(filled.problems == [])
    }

    @Test("a field alone in its paragraph becomes tables and paragraphs in the styles of the template")
    func blocks() throws {
        let table = OutgoingTable(columns: [.init(), .init()], rows: [.init(["a", "b"])])
        let blocks: [OutgoingBlock] = [.heading(1, "Nilai"), .table(table), .list(OutgoingList(.numbers, ["satu"]))]
        let (filled, text) = try fill(Document.paragraph("{{scores}}"), ["scores": .blocks(blocks)]) { document in
            document.styles = """
                <w:style w:type="paragraph" w:default="1" w:styleId="Biasa"><w:name w:val="Normal"/></w:style>\
                <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="Heading 1"/></w:style>
                """
        }
        #expect(text.contains("<w:pStyle w:val=\"Judul1\"/>"))
        #expect(text.contains("xmlns:wpg=") && text.split(separator: "xmlns:wps=").count == 2)
        let sheet = try WrittenParts(filled.bytes).part("word/styles.xml")
        #expect(
            sheet.contains(
                "w:styleId=\"ReportSpacer\"><w:name w:val=\"Report Spacer\"/><w:basedOn w:val=\"Biasa\"/>"
                    + "<w:next w:val=\"Biasa\"/>"))
        #expect(!sheet.contains("w:styleId=\"Heading1\"") && !sheet.contains("ReportNote"))
        let read = try OfficeDocument(docx: filled.bytes)
        #expect(read.grids.map(\.lines) == [["A1 a", "B1 b"]])
        #expect(read.paragraphs.map(\.text) == ["Nilai", "1.\tsatu"])
        #expect(SchemaOrder.mistakes(in: text) == [])
    }

    @Test("tables of a field are as wide as the page of the template, or the cell")
    func widths() throws {
        let section =
            "<w:sectPr><w:pgSz w:w=\"10000\" w:h=\"16000\"/><w:pgMar w:left=\"1000\" w:right=\"500\"/></w:sectPr>"
        let table = OutgoingValue.table
        let page = try fill(Document.paragraph("{{a}}") + section, ["a": table]).body
        #expect(page.contains("<w:tblW w:w=\"8500\" w:type=\"dxa\"/>"))
        let cell = Document.cell("{{a}}", properties: "<w:tcW w:w=\"4216\" w:type=\"dxa\"/>")
        let inner = try fill(Document.table(Document.row(cell)) + section, ["a": table]).body
        #expect(inner.contains("<w:tblW w:w=\"4000\" w:type=\"dxa\"/>"))
    }

    @Test("a paragraph that ends a section of pages keeps doing so")
    func sectionEnd() throws {
        let paragraph = Document.paragraph(
            "{{a}}", properties: "<w:sectPr><w:pgSz w:w=\"10000\" w:h=\"16000\"/></w:sectPr>")
        let (_, text) = try fill(paragraph, ["a": .blocks([.text("Isi")])])
        #expect(text.contains("Isi</w:t></w:r></w:p><w:p><w:pPr><w:sectPr>"))
    }

    @Test("blanks become content controls between the letters around them")
    func blanks() throws {
        let body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nomor: {{n}}.</w:t></w:r></w:p>"
        let (_, text) = try fill(body, ["n": .blank(OutgoingBlank("n", prompt: "nomor surat"))])
        #expect(text.contains(">Nomor: </w:t></w:r><w:sdt>"))
        #expect(text.contains("</w:sdt><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">.</w:t></w:r>"))
    }

    @Test("what is not known is named with its place and with what may be meant, and stays to be seen")
    func unknown() throws {
        let (filled, text) = try fill(
            Document.paragraph("Awal") + Document.paragraph("Nomor {{unit.nmae}}"),
            ["unit.name": .text("x"), "period": .text("y"), "list": .items([["a": .text("z")]])])
        let problem = try #require(filled.problems.first)
        #expect(filled.problems.count == 1)
        #expect((problem.code, problem.name) == (.unknownField, "unit.nmae"))
        #expect(problem.near == ["unit.name"])
        #expect(problem.place.paragraph == 2 && problem.place.text == "Nomor {{unit.nmae}}")
        #expect(text.contains("{{unit.nmae}}"))
        #expect(filled.unused == ["list", "list.a", "period", "unit.name"])
    }

    @Test(
        "marks and values that do not fit are reported, and nothing is lost",
        arguments: [
            (["{{#a}}", "x"], TemplateProblem.Code.openSection), (["x", "{{/a}}"], .openSection),
            (["{{#a}}", "{{#b}}", "{{/a}}", "{{/b}}"], .openSection), (["Teks {{blocks}}"], .blocksInText),
            (["Teks {{a}}"], .wrongKind), (["{{#text}}", "{{/text}}"], .wrongKind),
            (["{{#tak}}", "{{/tak}}"], .unknownField),
        ])
    func problems(paragraphs: [String], code: TemplateProblem.Code) throws {
        let (filled, text) = try fill(
            paragraphs.map { Document.paragraph($0) }.joined(),
            ["a": .items([[:]]), "b": .items([[:]]), "text": .text("t"), "blocks": OutgoingValue.table])
        #expect(filled.problems.contains { $0.code == code })
        #expect(text.contains("{{"))
    }

    @Test("a section from one table into another is reported")
    func crossing() throws {
        let table = { Document.table(Document.row(Document.cell($0))) }
        let (filled, text) = try fill(table("{{#a}}x") + table("y{{/a}}"), ["a": .items([[:], [:]])])
        #expect(filled.problems.map(\.code).contains(.openSection))
        #expect(text.contains("{{#a}}x"))
    }

    @Test("the fields of a template are listed with their places")
    func fields() throws {
        let template = try WordTemplate(HandmadeDocument(Document.paragraph("{{ a }} {{#b}}{{/b}} {{{c}}}")).bytes)
        #expect(template.fields.map(\.name) == ["a", "b", "c"])
        #expect(template.fields.map(\.isRepeated) == [false, true, false])
    }
}

enum OutgoingValue {
    static let table = TemplateValue.blocks([.table(OutgoingTable(columns: [.init()], rows: [.init(["a"])]))])
}
