import OfficeFiles
import Testing

@Suite("Rows taken without the parser are those the parser gives")
struct PlainRowTests {
    private static let plain = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

    /// What may follow a plain row.
    private static let rows = [
        "<row r=\"2\" spans=\"1:2\" s=\"1\" customFormat=\"1\" ht=\"30\" customHeight=\"1\" x14ac:dyDescent=\"0.25\"/>",
        "<row r=\"2\" hidden=\"1\" outlineLevel=\"1\" collapsed=\"0\"> <c r=\"B2\" s=\"1\" t=\"b\"><v>1</v></c>\n</row >",
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a &amp;&lt;&gt;&quot;&apos; </t></is></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>é – “x”\n\tb</t></is></c><c t=\"inlineStr\"><is><t/></is></c><c><v/></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(&quot;http://a?b&amp;c&quot;)</f><v>x</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A2:A3\" si=\"0\">B1</f><v>1</v></c><c r=\"B2\"><f aca=\"false\">1</f></c></row>",
        "<row r=\"2\"><c r=\"A2\"><f t=\"array\" ref=\"A2:A3\">B1</f><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"C2\"><v>1</v></c><c r=\"A2\"><v>2</v></c><c><v>3</v></c><c r=\"A2\"><v>4</v></c></row>",
        "<row r=\"2\"><c r=\"?\"><v>1</v></c><c r=\"XFD2\"><v>1</v></c><c r=\"XFE2\"><v>2</v></c></row>",
        "<row r=\"0\"><c><v>1</v></c></row>", "<row r=\"1048577\"><c><v>1</v></c></row>", "<row><c><v>1</v></c></row>",
        "<row r=\"-1\"><c><v>1</v></c></row>", "<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>",
        // Left to the parser, and wrong.
        "<row r=\"2\" r=\"3\"/>", "<row r=\"2\"><c r=\"A2\" r=\"B2\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>a&b</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a]]>b</v></c></row>", "<row r=\"2\"><c r=\"A2\"><v>1</c></row>",
        "<row r=\"2\"><c r=\"A2\"/",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a\u{1}</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\u{FFFE}</v></c></row>",
        "<rows r=\"2\"><c r=\"A2\"><v>1</v></c></rows>", "<row r=\"2\"r=\"3\"/>", "<row r=2/>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData><sheetData><row r=\"3\"><c><v>3</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a<b/></v></c></row>", "<row a:r=\"2\"><c><v>1</v></c></row>",
        "text <row r=\"2\"/>",
        // Left to the parser, and right.
        "<row r='2'><c r='A2'><v>1</v></c></row>", "<row r=\"2\"><!-- a --><c r=\"A2\"><v>1<!-- b -->2</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v><![CDATA[<a>]]>&#65;</v></c></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a\r\nb</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v><v>b</v></c></row>",
        "<row r=\"2\" xmlns=\"urn:x\"><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"&#50;\"><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" cm=\"1\"><v>1</v><extLst/></c></row>",
        "<?a b?><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
    ]

    @Test("the same table comes out, with the same problems", arguments: rows)
    func same(row: String) throws {
        let content = Self.plain + row + Self.plain.replacing("1\"", with: "7\"")
        func table(_ tag: String) throws -> Table {
            var book = HandmadeWorkbook([
                ("A", tag + content + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
            ])
            book.builtInFormats = [14]
            return try book.table(limits: WorkbookLimits(rows: 3))
        }
        let plain = try table("<sheetData>")
        // The parser alone reads rows behind a tag that is written in another way.
        let parsed = try table("<sheetData >")
        #expect(plain.rows == parsed.rows)
        #expect(plain.problems.map(\.code) == parsed.problems.map(\.code))
        #expect(plain.problems.map(\.row) == parsed.problems.map(\.row))
        #expect(plain.problems.map(\.cell) == parsed.problems.map(\.cell))
        #expect(plain.formulas == parsed.formulas)
        #expect(plain.links == parsed.links)
        #expect(plain.merges == parsed.merges)
        #expect(plain.hiddenRows == parsed.hiddenRows)
        #expect(plain.rows.first?.cells == ["1"])
    }

    @Test("rows longer than the pieces they are unpacked in come out whole")
    func longRows() throws {
        let cells = (0..<1_000).map { "<c t=\"str\"><v>\(String(repeating: "x", count: 900))\($0)</v></c>" }.joined()
        let rows = (1...6).map { "<row r=\"\($0)\">\(cells)</row>" }.joined()
        let table = try HandmadeWorkbook(rows: rows).table()
        #expect(table.rows.map(\.number) == Array(1...6))
        #expect(table.rows.allSatisfy { $0.cells.count == 1_000 && $0.cells.last?.hasSuffix("x999") == true })
        #expect(table.problems.isEmpty)
    }

    @Test("a sheet in another encoding, or with its rows elsewhere, is left to the parser")
    func otherForms() throws {
        var zip = StoredZip(HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>é</v></c></row>").parts)
        let sheet = try #require(zip.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
        let text = String(decoding: zip.entries[sheet].bytes, as: UTF8.self)
        zip.entries[sheet].bytes = text.replacing("UTF-8", with: "ISO-8859-1").unicodeScalars.map { UInt8($0.value) }
        #expect(try Workbook(zip.bytes).table(0).rows.map(\.cells) == [["é"]])
        zip.entries[sheet].bytes =
            [0xFF, 0xFE] + text.replacing("UTF-8", with: "UTF-16").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Workbook(zip.bytes).table(0).rows.map(\.cells) == [["é"]])
        zip.entries[sheet].bytes = Array(
            text.replacing("<sheetData>", with: "<!-- <sheetData> <row r=\"9\"/> --><sheetData>").utf8)
        #expect(try Workbook(zip.bytes).table(0).rows.map(\.number) == [1])
        zip.entries[sheet].bytes = Array(
            text.replacing("<sheetData>", with: "<x><sheetData>").replacing("</sheetData>", with: "</sheetData></x>")
                .utf8)
        #expect(try Workbook(zip.bytes).table(0).rows.isEmpty)
    }
}
