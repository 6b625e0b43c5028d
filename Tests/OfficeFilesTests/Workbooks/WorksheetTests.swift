import Testing

@testable import OfficeFiles

@Suite("A worksheet is read whatever program wrote it")
struct WorksheetTests {
    @Test("cells without references stand one behind the other, rows without numbers one below the other")
    func noReferences() throws {
        let rows =
            "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row><row r=\"9\"><c><v>5</v></c></row><row><c><v>6</v></c></row>"
        let table = try HandmadeWorkbook(rows: rows).table()
        #expect(
            table.rows == [
                TableRow(number: 1, cells: ["1", "", "3"]), TableRow(number: 2, cells: ["4"]),
                TableRow(number: 9, cells: ["5"]), TableRow(number: 10, cells: ["6"]),
            ])
    }

    @Test("a row without a number takes it from its cells")
    func numberFromCells() throws {
        let rows = "<row><c r=\"B4\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
        let table = try HandmadeWorkbook(rows: rows).table()
        #expect(table.rows == [TableRow(number: 4, cells: ["", "1", "2"]), TableRow(number: 5, cells: ["3"])])
    }

    @Test("cells out of order find their columns, rows out of order their place")
    func outOfOrder() throws {
        let rows = """
            <row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><f>1</f><v>0</v></c></row>\
            <row r="5"><c r="B5"><f>1</f><v>2</v></c></row>
            """
        let table = try HandmadeWorkbook(rows: rows).table()
        #expect(table.rows.map(\.number) == [2, 5, 5])
        #expect(table.rows.map(\.cells) == [["0"], ["1", "", "3"], ["", "2"]])
        #expect(table.formulas.map(\.name) == ["A2", "B5"])
        #expect(table.problems.map(\.row) == [5])
    }

    @Test("of a cell that is there twice the last content counts, with a problem")
    func cellTwice() throws {
        let table = try HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")
            .table()
        #expect(table.rows.map(\.cells) == [["2"]])
        #expect(table.problems.map(\.cell) == ["A1"])
    }

    @Test(
        "places outside every worksheet are reported and not read",
        arguments: [
            "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
            "<row r=\"99999999999999999\"><c><v>1</v></c></row>", "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
            "<row r=\"2\"><c r=\"ZZZZZZZZZZZZZZZZZZZ2\"><v>1</v></c></row>",
        ])
    func outside(row: String) throws {
        let table = try HandmadeWorkbook(rows: row + "<row r=\"3\"><c r=\"A3\"><v>9</v></c></row>").table()
        #expect(table.rows.map(\.cells) == [["9"]])
        #expect(table.problems.map(\.code) == [.brokenPart])
    }

    @Test("merges, hidden rows and columns, and links are noted")
    func frame() throws {
        var book = HandmadeWorkbook([
            (
                "A",
                """
                <sheetFormatPr defaultRowHeight="20" defaultColWidth="9.140625"/>\
                <cols><col min="2" max="3" width="0" hidden="1"/><col min="4" max="4" width="20.7109375"/><col min="5" max="5" hidden="true"/></cols>\
                <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1" ht="30"><c r="A2"><v>2</v></c></row>\
                <row r="3" hidden="1"/><row r="4" ht="30" customHeight="1"/><row r="5"><c r="A5" t="str"><f>HYPERLINK("http://a/""b","x")</f><v>x</v></c>\
                <c r="B5" t="str"><f>HYPERLINK(A1,"x")</f><v>x</v></c></row></sheetData>\
                <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="$B$2:$B$9"/><mergeCell ref="Z1"/><mergeCell ref="?"/></mergeCells>\
                <hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="A2:B2" location="B!A1"/><hyperlink ref="A3" r:id="h2" location="x"/>\
                <hyperlink ref="A4" r:id="none"/></hyperlinks>
                """
            )
        ])
        book.links = """
            <Relationship Id="h1" Type="x/hyperlink" Target="https://sop.go.id/?a=1&amp;b=2" TargetMode="External"/>\
            <Relationship Id="h2" Type="x/hyperlink" Target="berkas.docx" TargetMode="External"/>\
            <Relationship Id="d1" Type="x/drawing" Target="../drawings/drawing1.xml"/>
            """
        let sheet = try Workbook(book.bytes).worksheet(0)
        #expect(sheet.table.merges == [CellRange(rows: 0...0, columns: 0...2), CellRange(rows: 1...8, columns: 1...1)])
        #expect(sheet.table.hiddenRows == [1...2])
        #expect(sheet.table.hiddenColumns == [1...2, 4...4])
        let links = sheet.table.links.sorted { $0.key < $1.key }.map { "\($0.key.name) \($0.value)" }
        #expect(
            links == ["A1 https://sop.go.id/?a=1&b=2", "A2 #B!A1", "B2 #B!A1", "A3 berkas.docx#x", "A5 http://a/\"b"])
        #expect(sheet.relationships.first("drawing")?.target == "xl/drawings/drawing1.xml")
        #expect(sheet.part == "xl/worksheets/sheet1.xml")
        #expect((0...5).map { sheet.geometry.width(ofColumn: $0) / 9_525 } == [64, 0, 0, 145, 0, 64])
        #expect((0...4).map { sheet.geometry.height(ofRow: $0) / 12_700 } == [20, 0, 0, 30, 20])
    }

    @Test("visible, hidden and very hidden sheets are told apart")
    func sheets() throws {
        var book = HandmadeWorkbook([
            ("A", "<sheetData/>"), ("B", "<sheetData/>"), ("C", "<sheetData/>"), ("D", "<sheetData/>"),
        ])
        book.states = ["B": "state=\"hidden\"", "C": "state=\"veryHidden\"", "D": "state=\"?\""]
        let workbook = try Workbook(book.bytes)
        #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible])
        #expect(workbook.sheets.map(\.name) == ["A", "B", "C", "D"])
        #expect(workbook.sheets.map(\.index) == [0, 1, 2, 3])
        #expect((0..<5).map { workbook.table($0).isHidden } == [false, true, true, false, false])
        #expect(!workbook.hasMacros)
    }

    @Test(
        "the strict variant, prefixes and no namespace at all are read",
        arguments: [
            (
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
                "http://purl.oclc.org/ooxml/officeDocument/relationships", ""
            ),
            (
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", ""
            ),
            ("", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", ""),
        ])
    func namespaces(main: String, relationships: String, prefix: String) throws {
        var book = HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
        (book.main, book.relationshipTypes, book.prefix) = (main, relationships, prefix)
        book.sharedStrings = "<si><t>teks</t></si>"
        #expect(try book.table().rows.map(\.cells) == [["teks"]])
    }

    @Test("elements with a prefix are read")
    func prefixed() throws {
        var book = HandmadeWorkbook([
            ("A", "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c></x:row></x:sheetData>")
        ])
        book.prefix = "x:"
        #expect(try book.table().rows.map(\.cells) == [["7"]])
    }

    @Test("what other programs put in is passed over, what stands there for everybody is read")
    func compatibility() throws {
        let rows = """
            <row r="1" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:z="urn:z" z:r="7">\
            <z:c r="A1"><v>x</v></z:c><mc:AlternateContent><mc:Choice Requires="z"><c r="A1"><v>1</v></c></mc:Choice>\
            <mc:Fallback><c r="B1"><v>2</v></c></mc:Fallback></mc:AlternateContent><c r="C1"><v>3</v><extLst><v>9</v></extLst></c></row>
            """
        #expect(try HandmadeWorkbook(rows: rows).table().rows.map(\.cells) == [["", "2", "3"]])
    }

    @Test("parts are found whatever the case and form of their names")
    func partNames() throws {
        var zip = StoredZip(HandmadeWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>").parts)
        zip.entries.append(
            StoredZip.Entry(name: "XL/SHAREDSTRINGS.XML", bytes: Array("<sst><si><t>ya</t></si></sst>".utf8)))
        for (index, entry) in zip.entries.enumerated() {
            let text = String(decoding: entry.bytes, as: UTF8.self)
            zip.entries[index].bytes = Array(
                text.replacing("\"xl/workbook.xml\"", with: "\"/XL/Workbook.xml\"")
                    .replacing("\"worksheets/sheet1.xml\"", with: "\"/xl\\worksheets/../worksheets/./SHEET1.xml\"").utf8
            )
            if entry.name == "xl/worksheets/sheet1.xml" { zip.entries[index].name = "xl\\Worksheets\\sheet1.xml" }
        }
        #expect(try Workbook(zip.bytes).table(0).rows.map(\.cells) == [["ya"]])
    }

    @Test("without styles and relationships of its own a workbook is still found")
    func bareParts() throws {
        let zip = StoredZip(
            HandmadeWorkbook(rows: "<row><c s=\"4\"><v>1</v></c></row>").parts.filter { $0.0 != "_rels/.rels" })
        #expect(try Workbook(zip.bytes).table(0).rows.map(\.cells) == [["1"]])
    }

    @Test("macros are noted, charts have no cells, and a sheet without its part is a problem")
    func otherParts() throws {
        var zip = StoredZip(HandmadeWorkbook([("A", "<sheetData/>"), ("Grafik", ""), ("Hilang", "")]).parts)
        for index in zip.entries.indices where zip.entries[index].name == "xl/_rels/workbook.xml.rels" {
            let text = String(decoding: zip.entries[index].bytes, as: UTF8.self)
            zip.entries[index].bytes = Array(
                text.replacing(
                    "worksheet\" Target=\"worksheets/sheet2", with: "chartsheet\" Target=\"worksheets/sheet2"
                )
                .replacing(
                    "</Relationships>",
                    with: "<Relationship Id=\"v\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"
                ).utf8)
        }
        zip.entries.removeAll { $0.name == "xl/worksheets/sheet3.xml" }
        let workbook = try Workbook(zip.bytes)
        #expect(workbook.hasMacros)
        #expect(workbook.sheets.map(\.kind) == [.worksheet, .chartsheet, .missing])
        #expect(workbook.table(1).rows.isEmpty)
        #expect(workbook.table(1).problems.isEmpty)
        #expect(workbook.table(2).problems.map(\.code) == [.brokenPart])
    }

    @Test("rows can be taken one by one, and reading ends when enough were taken")
    func streaming() throws {
        struct Two: SheetReceiver {
            var numbers: [Int] = []
            mutating func take(_ row: consuming TableRow) -> Bool {
                numbers.append(row.number)
                return numbers.count < 2
            }
        }
        var two = Two()
        let rows = (1...50).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
        let frame = try Workbook(HandmadeWorkbook(rows: rows).bytes).read(0, into: &two)
        #expect(two.numbers == [1, 2])
        #expect(frame.rows.isEmpty && frame.problems.isEmpty)
    }
}
