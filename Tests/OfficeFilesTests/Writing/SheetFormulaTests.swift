import Findings
import OfficeFiles
import Testing

@Suite("Formulas of our own")
struct SheetFormulaTests {
    private func sheet(_ content: OutgoingCell.Content) throws -> String {
        let bytes = try WorkbookWriter.bytes { book throws(WorkbookWritingError) in
            let sheet = try book.addSheet("Uji")
            try sheet.append([OutgoingCell(content)])
        }
        let part = try ZipArchive(bytes).contents(of: "xl/worksheets/sheet1.xml")
        return String(decoding: try #require(part), as: UTF8.self)
    }

    private func cell(_ row: Int, _ column: Int) -> SheetFormula { .cell(CellPosition(row: row, column: column)) }

    @Test("are put together with brackets where they are needed, and carry what they come to")
    func written() throws {
        let formula = SheetFormula.call(
            .if, cell(4, 4).with(.equals, .text("Tidak berlaku")), .number(0),
            SheetFormula.number(exactly: "3/5").map { $0.with(.over, .number(5).with(.minus, .number(2))) }
                ?? .number(0))
        let xml = try sheet(.formula(formula, showing: .number(0.2)))
        #expect(xml.contains("<f>IF($E$5=\"Tidak berlaku\",0,(3/5)/(5-2))</f><v>0.2"))
    }

    @Test("show a text where they come to one")
    func text() throws {
        let xml = try sheet(.formula(cell(0, 1), showing: .text("A & B")))
        #expect(xml.contains("t=\"str\""))
        #expect(xml.contains("<f>$B$1</f><v>A &amp; B</v>"))
    }

    @Test(
        "hold what people typed only as a text in quotation marks",
        arguments: [
            ("\",HYPERLINK(\"http://a.example\")&\"", "\"\"\",HYPERLINK(\"\"http://a.example\"\")&amp;\"\"\""),
            ("=1+1", "\"=1+1\""), ("A\"", "\"A\"\"\""), ("<b>", "\"&lt;b&gt;\""),
        ])
    func quoted(_ typed: String, _ written: String) throws {
        let xml = try sheet(.formula(.text(typed), showing: .text("")))
        #expect(xml.contains("<f>\(written)</f>"))
    }

    @Test(
        "take numbers only as exact decimals and fractions",
        arguments: ["1e5", "A1", "", "1/2/3", "0x1", "1+1", " 1", "1."])
    func numbers(_ text: String) {
        #expect(SheetFormula.number(exactly: text) == nil)
    }

    @Test("name cells of sheets whose names hold apostrophes")
    func sheets() throws {
        let range = CellRange(rows: 0...2, columns: 1...1)
        let xml = try sheet(.formula(.call(.sum, .cells(range, of: "Jum'at")), showing: .number(0)))
        #expect(xml.contains("<f>SUM('Jum''at'!$B$1:$B$3)</f>"))
    }

    @Test("are refused where Excel cannot hold them")
    func tooLong() {
        let long = SheetFormula.joined(Array(repeating: cell(0, 0), count: 3_000), by: .plus)
        #expect(throws: WorkbookWritingError.self) { try sheet(.formula(long, showing: .number(0))) }
    }
}
