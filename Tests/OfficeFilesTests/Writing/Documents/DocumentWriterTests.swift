import Findings
import OfficeFiles
import Pictures
import Testing

@Suite("Writing Word documents")
struct DocumentWriterTests {
    @Test("the same document gives the same bytes, dated 1980")
    func bytes() throws {
        let bytes = try DocumentWriter.bytes(.everything)
        #expect(try DocumentWriter.bytes(.everything) == bytes)
        // The first entry of a zip names the day and time at bytes 10 to 13.
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    }

    @Test("properties stand in the order the schema asks for")
    func order() throws {
        let parts = try WrittenParts(.everything)
        for name in parts.names where name.hasPrefix("word/") && !name.hasSuffix(".rels") {
            #expect(SchemaOrder.mistakes(in: try parts.part(name)) == [], "\(name)")
        }
    }

    @Test("the order of a schema is noticed where it is broken")
    func brokenOrder() {
        #expect(SchemaOrder.mistakes(in: "<w:pPr><w:jc/><w:ind/></w:pPr>") == ["w:pPr/w:ind"])
        #expect(SchemaOrder.mistakes(in: "<w:tcPr><w:tcH/></w:tcPr>") == ["w:tcPr/w:tcH"])
    }

    @Test("headings, lists and tables are read back as they were meant")
    func reading() throws {
        let document = try OfficeDocument(docx: DocumentWriter.bytes(.everything))
        let headings = document.paragraphs.filter { $0.headingLevel != nil }
        #expect(headings.map(\.text) == ["Laporan", "Ringkasan", "Tabel", "Lampiran"])
        #expect(headings.map(\.headingLevel) == [1, 1, 2, 1])
        #expect(document.paragraphs.compactMap(\.listLabel) == ["1", "1.1", "1.", "a.", "2"])
        let grid = try #require(document.grids.first)
        #expect(grid.lines == ["A1 No", "B1 Uraian", "A2:A3 1", "B2 Satu", "B3 • a\n• b", "A4:B4 Jumlah"])
    }

    @Test("control characters never reach the XML, and new lines and tabs are Word's own")
    func text() throws {
        let body = try WrittenParts(OutgoingDocument(.text("a\u{1}\u{202E}<b>&\r\nbaris\tlagi"))).body
        #expect(body.contains(">a\u{FFFD}\u{FFFD}&lt;b&gt;&amp;</w:t><w:br/>"))
        #expect(body.contains(">baris</w:t><w:tab/><w:t xml:space=\"preserve\">lagi<"))
    }

    @Test("rows of a heading are repeated and no row is split")
    func rows() throws {
        let table = OutgoingTable(
            columns: [.init()], headerRows: 2,
            rows: [.init(["a"]), .init(["b"]), .init(["c"]), .init(["d"], maySplit: true)])
        let rows = try WrittenParts(OutgoingDocument(.table(table))).body.split(separator: "<w:tr>").dropFirst()
        #expect(rows.map { $0.contains("<w:tblHeader/>") } == [true, true, false, false])
        #expect(rows.map { $0.contains("<w:cantSplit/>") } == [true, true, true, false])
    }

    @Test("rows that head a table stay with the next one, and no others do")
    func staying() throws {
        let heading = OutgoingTable.Cell("b", isHeading: true)
        let table = OutgoingTable(columns: [.init()], rows: [.init(["a"]), .init([heading]), .init(["c"])])
        let rows = try WrittenParts(OutgoingDocument(.table(table))).body.split(separator: "<w:tr>").dropFirst()
        #expect(rows.map { $0.contains("<w:keepNext/>") } == [true, false, false])
    }

    @Test("what follows a page break begins the page, a table as well")
    func pageBreaks() throws {
        let table = OutgoingTable(columns: [.init()], rows: [.init(["a"])])
        let body = try WrittenParts(
            OutgoingDocument(.text("x"), .pageBreak, .text("y"), .pageBreak, .table(table), .text("z"))
        ).body
        let paragraphs = body.split(separator: "<w:p>").dropFirst()
        #expect(paragraphs.map { $0.contains("<w:pageBreakBefore/>") } == [false, true, true, false, false, false])
    }

    @Test("columns share the width of the page to the last twip")
    func widths() throws {
        let table = OutgoingTable(columns: [.init(1), .init(1), .init(1)], rows: [.init(["a", "b", "c"])])
        let body = try WrittenParts(OutgoingDocument(.table(table))).body
        let widths = body.split(separator: "<w:gridCol w:w=\"").dropFirst().compactMap { Int($0.prefix { $0 != "\"" }) }
        #expect(widths.count == 3)
        #expect(body.contains("<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"))
        // A4 less 25 and 20 mm
        #expect(widths.reduce(0, +) == 11_906 - 1_417 - 1_134)
    }

    @Test(
        "a table whose cells do not fit is refused",
        arguments: [
            [["a", "b", "c"]], [[OutgoingTable.Cell("a", columnSpan: 3)]],
            [["a", OutgoingTable.Cell("b", rowSpan: 2)], [OutgoingTable.Cell("c", columnSpan: 2)]],
            [[OutgoingTable.Cell("a", columnSpan: .max, rowSpan: .max)]],
        ])
    func badTable(rows: [[OutgoingTable.Cell]]) {
        let table = OutgoingTable(columns: [.init(), .init()], rows: rows.map { .init($0) })
        let error = #expect(throws: DocumentWritingError.self) {
            try DocumentWriter.bytes(OutgoingDocument(.table(table)))
        }
        #expect(error?.code == .badTable)
    }

    @Test("tables too deep in each other are refused")
    func deepTable() {
        var block = OutgoingBlock.text("a")
        for _ in 0..<20 {
            block = .table(OutgoingTable(columns: [.init()], rows: [.init([OutgoingTable.Cell(blocks: [block])])]))
        }
        let document = OutgoingDocument(block)
        let error = #expect(throws: DocumentWritingError.self) { try DocumentWriter.bytes(document) }
        #expect(error?.code == .tooDeep)
    }

    @Test(
        "every cell ends with a paragraph, whatever is in it",
        arguments: [
            [], [.pageBreak], [.contents(OutgoingContents())], [.list(OutgoingList(.bullets, []))],
            [.table(OutgoingTable(columns: [.init()], rows: []))],
        ] as [[OutgoingBlock]])
    func cellEnds(blocks: [OutgoingBlock]) throws {
        let table = OutgoingTable(columns: [.init()], rows: [.init([OutgoingTable.Cell(blocks: blocks)])])
        #expect(try WrittenParts(OutgoingDocument(.table(table))).body.contains("</w:p></w:tc>"))
    }

    @Test("blanks are content controls that show what they ask for")
    func blanks() throws {
        let body = try WrittenParts(.everything).body
        #expect(body.contains("<w:alias w:val=\"nomor surat\"/><w:tag w:val=\"letter.number\"/>"))
        #expect(body.contains("<w:showingPlcHdr/></w:sdtPr>"))
        #expect(body.contains("<w:listItem w:displayText=\"Segera\" w:value=\"Segera\"/>"))
        #expect(body.contains(">[tanggal]</w:t>"))
    }

    @Test("links lead to the web, to mail and to anchors, and to nothing else")
    func links() throws {
        let document = OutgoingDocument(
            .text(.link("a", to: .address("javascript:alert(1)"))), .text(.link("b", to: .anchor("tak ada"))),
            .text(.link("c", to: .address("https://example.go.id/"))))
        let parts = try WrittenParts(document)
        #expect(try parts.body.split(separator: "<w:hyperlink").count == 2)
        let links = try parts.part("word/_rels/document.xml.rels")
        #expect(links.contains("Target=\"https://example.go.id/\" TargetMode=\"External\""))
        #expect(!links.contains("javascript"))
    }

    @Test(
        "the contents list the headings with their numbers",
        arguments: [
            (OutgoingDocument.HeadingNumbers.none, ["Satu", "Dua", "Tiga"]),
            (.decimal, ["1  Satu", "1.1  Dua", "2  Tiga"]), (.official, ["I.  Satu", "A.  Dua", "II.  Tiga"]),
        ])
    func contents(numbers: OutgoingDocument.HeadingNumbers, entries: [String]) throws {
        let document = OutgoingDocument(
            .contents(OutgoingContents()), .heading(1, "Satu"), .heading(2, "Dua"), .heading(3, "Dalam"),
            .heading(1, "Tiga"), headingNumbers: numbers)
        let read = try OfficeDocument(docx: DocumentWriter.bytes(document)).paragraphs.map(\.text)
        #expect(Array(read.prefix(4)) == ["Daftar isi"] + entries)
    }

    @Test(
        "a document without blocks, and one without sections, is a document",
        arguments: [
            OutgoingDocument(title: "", sections: []), OutgoingDocument(title: "", sections: [.init(blocks: [])]),
            OutgoingDocument(
                title: "", sections: [.init(blocks: []), .init(blocks: [.list(OutgoingList(.bullets, []))])]),
        ])
    func empty(document: OutgoingDocument) throws {
        #expect(try OfficeDocument(docx: DocumentWriter.bytes(document)).blocks == [])
        #expect(try WrittenParts(document).body.contains("<w:sectPr>"))
    }

    @Test("the language of the document is in its styles, its properties and the words we add")
    func language() throws {
        var document = OutgoingDocument(.contents(OutgoingContents()), .caption(OutgoingCaption(.table, "x")))
        document.language = .english
        let parts = try WrittenParts(document)
        #expect(try parts.part("word/styles.xml").contains("<w:lang w:val=\"en-US\""))
        #expect(try parts.part("docProps/core.xml").contains("<dc:creator></dc:creator><dc:language>en-US<"))
        #expect(try parts.body.contains(">Contents</w:t>") && parts.body.contains(">Table </w:t>"))
    }

    @Test("an agency's colours take the place of ours")
    func palette() throws {
        var document = OutgoingDocument(.note(OutgoingNote(.plain, ["x"])))
        document.look.palette = Palette(["accent": 0x7A1F2B])
        #expect(try WrittenParts(document).body.contains("w:color=\"7A1F2B\""))
    }

    @Test("a place that cannot be written to is named, and nothing is left there")
    func place() {
        let error = #expect(throws: DocumentWritingError.self) {
            try DocumentWriter.write(.everything, to: "/tidak/ada/laporan.docx")
        }
        #expect(error?.code == .cannotCreate)
    }
}
