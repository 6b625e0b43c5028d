import Findings
import OfficeFiles
import Testing

@Suite("What a Word document has beside its text is said")
struct WordNoteTests {
    private typealias Hand = HandmadeDocument

    private func notes(_ body: String) throws -> [DocumentNote] { try HandmadeDocument(body).read().notes }

    @Test("tracked changes, with their counts")
    func changes() throws {
        let notes = try notes(
            "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r/></w:del></w:p>"
        )
        #expect(notes.map(\.code) == [.trackedChanges])
        #expect(notes.first?.message.english.contains("2 insertions") == true)
        #expect(notes.first?.message.english.contains("1 deletions") == true)
    }

    @Test(
        "what is left out",
        arguments: [
            ("<w:p><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>", DocumentNote.Code.comments),
            ("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", .leftOut),
            ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", .leftOut),
            ("<w:altChunk r:id=\"x\"/>", .leftOut),
            ("<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r></w:p>", .picture),
            (
                "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
                .picture
            ),
            ("<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"x\"/></v:shape></w:pict></w:r></w:p>", .picture),
        ])
    func leftOut(body: String, code: DocumentNote.Code) throws {
        #expect(try notes(body).map(\.code) == [code])
    }

    @Test("a plain document has no note")
    func plain() throws {
        #expect(try notes(Hand.paragraph("a")).isEmpty)
    }

    @Test("what stands in page headers comes first, each text once")
    func headers() throws {
        let header = Hand.table(Hand.row(Hand.cell("Nomor SOP"), Hand.cell("065/01")))
        var document = HandmadeDocument(
            Hand.table(Hand.row(Hand.cell("badan")))
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:headerReference w:type=\"first\" r:id=\"h2\"/>"
                + "<w:headerReference w:type=\"even\" r:id=\"h3\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/><w:titlePg/></w:sectPr>"
        )
        document.headers = [("h1", header), ("h2", header), ("h3", Hand.paragraph("halaman genap"))]
        document.footers = [("f1", Hand.paragraph("Hal. 1"))]
        let read = try document.read()
        #expect(read.grids.map(\.name) == ["Tabel kepala 1", "Tabel 1"])
        #expect(read.paragraphs.isEmpty)
        #expect(read.notes.map(\.code) == [.pageMargins, .pageMargins])
        #expect(read.notes.last?.message.english.contains("Hal. 1") == true)
        document.settings = "<w:evenAndOddHeaders/>"
        #expect(try document.read().paragraphs.map(\.text) == ["halaman genap"])
    }

    @Test("the header of a first page that has none is not shown")
    func staleHeader() throws {
        var document = HandmadeDocument(
            Hand.paragraph("badan") + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/></w:sectPr>")
        document.headers = [("h1", Hand.paragraph("lama"))]
        #expect(try document.read().paragraphs.map(\.text) == ["badan"])
    }
}
