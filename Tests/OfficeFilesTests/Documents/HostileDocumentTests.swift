import OfficeFiles
import Testing

@Suite("Word documents made to do harm")
struct HostileDocumentTests {
    private typealias Hand = HandmadeDocument

    @Test("10,000 tables inside each other are cut, with a note, and what follows is read")
    func nestedTables() throws {
        let depth = 10_000
        let body =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + Hand.paragraph("inti")
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth) + Hand.paragraph("akhir")
        let document = try HandmadeDocument(body).read()
        #expect(document.notes.map(\.code) == [.cut])
        #expect(document.paragraphs.map(\.text) == ["akhir"])
        #expect(document.grids.count == 1)
    }

    @Test("a million paragraphs are read up to the limit", .timeLimit(.minutes(20)))
    func paragraphs() throws {
        let document = try HandmadeDocument(
            String(repeating: "<w:p><w:r><w:t>x</w:t></w:r></w:p>", count: 1_000_000)
        ).read(limits: DocumentLimits(paragraphs: 1_000))
        #expect(document.blocks.count <= 1_000)
        #expect(document.notes.map(\.code) == [.cut])
    }

    @Test("spans of two thousand million columns end at the limit")
    func spans() throws {
        let wide = Hand.cell("a", properties: "<w:gridSpan w:val=\"2000000000\"/>")
        let overflowing = Hand.cell("b", properties: "<w:gridSpan w:val=\"99999999999999999999999\"/>")
        let before = "<w:gridBefore w:val=\"2147483647\"/>"
        let document = try HandmadeDocument(
            Hand.table(Hand.row(wide, overflowing), Hand.row(overflowing), Hand.row(Hand.cell("c"), properties: before))
        ).read(limits: DocumentLimits(columns: 100))
        let grid = try #require(document.grids.first)
        #expect(grid.columnCount == 100)
        #expect(grid.cells.map(\.columnSpan) == [100, 100])
        #expect(document.notes.map(\.code) == [.cut])
    }

    @Test(
        "more cells than the limit",
        arguments: [DocumentLimits(cells: 10), DocumentLimits(tables: 2), DocumentLimits(totalTextBytes: 20)])
    func cells(limits: DocumentLimits) throws {
        let row = Hand.row(Hand.cell("aaaaa"), Hand.cell("bbbbb"))
        let table = Hand.table(row, row)
        let document = try HandmadeDocument(table + table + table + table).read(limits: limits)
        #expect(document.grids.count < 4)
        #expect(document.notes.map(\.code) == [.cut])
    }

    @Test("rows without cells count too")
    func emptyRows() throws {
        let document = try HandmadeDocument("<w:tbl>\(String(repeating: "<w:tr/>", count: 5_000))</w:tbl>").read(
            limits: DocumentLimits(cells: 1_000))
        #expect(document.grids.first.map(\.rowCount) ?? .max < 1_100)
        #expect(document.notes.map(\.code) == [.cut])
    }

    @Test("a cell with 8 MB of text is cut, with its place")
    func longText() throws {
        let text = String(repeating: "panjang ", count: 1 << 20)
        let runs = "<w:p>\(String(repeating: "<w:r><w:t>\(text.prefix(1 << 20))</w:t></w:r>", count: 8))</w:p>"
        let document = try HandmadeDocument(Hand.table(Hand.row(Hand.cell(runs), Hand.cell("b")))).read()
        let grid = try #require(document.grids.first)
        #expect(grid.text(0, 0).utf8.count <= 256 << 10)
        #expect(grid.text(0, 1) == "b")
        #expect(document.notes.map(\.code) == [.cut])
        #expect(document.notes.first?.cell == CellPosition(row: 0, column: 0))
    }

    @Test("groups of shapes 10,000 deep are cut, with a note")
    func groups() throws {
        let depth = 10_000
        let drawing =
            "<w:p><w:r><w:drawing><wp:anchor><wp:extent cx=\"1\" cy=\"1\"/><a:graphic><a:graphicData>"
            + String(repeating: "<wpg:grpSp>", count: depth)
            + "<wps:wsp/>" + String(repeating: "</wpg:grpSp>", count: depth)
            + "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
        let document = try HandmadeDocument(Hand.table(Hand.row(Hand.cell(drawing)))).read()
        #expect(document.grids.first?.shapes.isEmpty == true)
        #expect(document.notes.map(\.code) == [.cut])
    }

    @Test("numbers that are none, or too large, place shapes somewhere")
    func numbers() throws {
        for number in ["99999999999999999999", "-99999999999999999999", "nan", "inf", "1e308", ""] {
            let drawing = """
                <w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>\(number)</wp:posOffset>
                </wp:positionH><wp:extent cx="\(number)" cy="\(number)"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>
                <a:xfrm rot="\(number)"><a:off x="\(number)" y="\(number)"/><a:ext cx="\(number)" cy="\(number)"/></a:xfrm>
                <a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>
                """
            let grid = try #require(
                HandmadeDocument(Hand.table(Hand.row(Hand.cell(drawing)), widths: [1_000])).read().grids.first)
            #expect(grid.connectors.count == 1)
            #expect((0...2_000_000).contains(grid.connectors.first?.start.cell.column ?? -1))
        }
    }

    @Test("a document type declaration is refused", arguments: ["<!DOCTYPE x [<!ENTITY a \"b\">]>"])
    func documentType(declaration: String) throws {
        var document = HandmadeDocument(Hand.paragraph("a"))
        document.prologue = declaration
        #expect { _ = try document.read() } throws: { ($0 as? OfficeFileError)?.code == .brokenPart }
    }

    @Test("a body that ends too early is read up to there")
    func truncated() throws {
        let document = HandmadeDocument(
            Hand.paragraph("a") + Hand.table(Hand.row(Hand.cell("b"), Hand.cell("c"))) + "<w:p><w:r><w:t>d</w:x>")
        let read = try document.read()
        #expect(read.paragraphs.map(\.text) == ["a", "d"])
        #expect(read.grids.first?.lines == ["A1 b", "B1 c"])
        #expect(read.notes.map(\.code) == [.brokenPart])
    }

    @Test("elements in places where they have no business")
    func misplaced() throws {
        let pieces = [
            "<w:tc/>", "<w:tr><w:tc/></w:tr>", "<w:tbl><w:tc>x</w:tc></w:tbl>", "<w:t>x</w:t>", "<w:txbxContent/>",
            "<w:p><w:p><w:r><w:t>a</w:t></w:r></w:p></w:p>", "<mc:Choice/>", "<w:sdtContent/>", "<v:shape/>",
            "<wps:wsp/>",
            "<w:tbl><w:tr><w:tr><w:tc><w:tc/></w:tc></w:tr></w:tr></w:tbl>", "<w:drawing><w:tbl/></w:drawing>",
            "<w:pict><v:shape><w:tbl><w:tr><w:tc><w:pict/></w:tc></w:tr></w:tbl></v:shape></w:pict>",
            "<w:tbl><w:tr><w:txbxContent><w:tc/></w:txbxContent></w:tr></w:tbl>", "<w:gridCol/>",
            "<wp:posOffset>1</wp:posOffset>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "<w:numPr/>", "<w:del/>", "<a:stCxn/>",
        ]
        for piece in pieces {
            #expect(throws: Never.self, "\(piece)") { try HandmadeDocument(piece + Hand.paragraph("akhir")).read() }
        }
        #expect(try HandmadeDocument(pieces.joined() + Hand.paragraph("akhir")).read().paragraphs.last?.text == "akhir")
    }

    @Test(
        "other kinds of files are named",
        arguments: [
            ([("xl/workbook.xml", "<workbook/>")], OfficeFileError.Code.otherContent),
            ([("mimetype", "application/vnd.oasis.opendocument.text")], .otherContent),
            ([("a.txt", "x")], .otherContent),
            ([("word/document.xml", "<x/>")], .otherContent),
            ([("word/document.xml", "")], .brokenPart),
        ])
    func otherKinds(parts: [(String, String)], code: OfficeFileError.Code) {
        #expect { _ = try OfficeDocument(docx: StoredZip(parts).bytes) } throws: {
            ($0 as? OfficeFileError)?.code == code
        }
    }
}
