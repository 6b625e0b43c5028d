import OfficeFiles
import Testing

@Suite("The cells of a worksheet show what a person reads in them")
struct CellValueTests {
    @Test(
        "a number comes out in plain decimal, with the digits a spreadsheet knows",
        arguments: [
            ("3", "3"), ("3.0", "3"), ("0", "0"), ("-0", "0"), ("0.0", "0"), ("007", "7"), ("-12.50", "-12.5"),
            ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"), ("0.5", "0.5"), ("-0.25", "-0.25"),
            ("1E3", "1000"), ("1.98001012005011E+17", "198001012005011000"), ("1e-7", "0.0000001"),
            ("123456789012345678", "123456789012346000"), ("9999999999999999", "10000000000000000"),
            ("1E+100", "1E+100"), ("-2.5E-20", "-2.5E-20"), ("0.1999999999999999", "0.2"),
            ("99.99999999999999999", "100"),
            (" 12 ", " 12 "), ("abc", "abc"), ("1E99999999999999999999", "1E99999999999999999999"),
            ("1E999999", "1E999999"), (".5", "0.5"), ("5.", "5"), ("+4", "4"),
        ])
    func numbers(stored: String, shown: String) throws {
        let table = try HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>\(stored)</v></c></row>").table()
        #expect(table.rows.map(\.cells) == [[shown]])
        #expect(table.problems.isEmpty)
    }

    @Test("texts come from the table of shared strings, runs joined and phonetic guides left out")
    func sharedStrings() throws {
        var book = HandmadeWorkbook(
            rows:
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
        )
        book.sharedStrings = """
            <si><t xml:space="preserve"> dua
            baris </t></si><si><r><rPr><b/></rPr><t>Tata</t></r><r><t xml:space="preserve"> laksana</t></r>\
            <rPh sb="0" eb="1"><t>guide</t></rPh><phoneticPr fontId="1"/></si>
            """
        #expect(try book.table().rows.map(\.cells) == [["Tata laksana", " dua\nbaris ", "Tata laksana"]])
    }

    @Test("text that looks like a number is told from a number that shows the same")
    func textNumbers() throws {
        var book = HandmadeWorkbook(
            rows: """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1000</v></c></row>
                <row r="3"><c r="B3" t="inlineStr"><is><t>72,5</t></is></c><c r="C3" t="str"><f>A1</f><v>8</v></c>\
                <c r="D3" t="b"><v>1</v></c><c r="E3" t="inlineStr"><is><t>1.000 orang</t></is></c>\
                <c r="F3" t="inlineStr"><is><t>,.</t></is></c></row>
                """)
        book.sharedStrings = "<si><t>1.000</t></si><si><t>a</t></si>"
        let table = try book.table()
        #expect(
            table.textNumbers == [
                CellPosition(row: 0, column: 0), CellPosition(row: 2, column: 1), CellPosition(row: 2, column: 2),
            ])
    }

    @Test("a number of a shared text that is not there is a problem of its cell")
    func noSharedString() throws {
        var book = HandmadeWorkbook(rows: "<row r=\"4\"><c r=\"B4\" t=\"s\"><v>7</v></c><c r=\"C4\"><v>1</v></c></row>")
        book.sharedStrings = "<si><t>a</t></si>"
        let table = try book.table()
        #expect(table.rows.map(\.cells) == [["", "", "1"]])
        #expect(table.problems.map(\.code) == [.brokenPart])
        #expect(table.problems.first?.cell == "B4")
    }

    @Test(
        "each type of cell has its text",
        arguments: [
            ("<c r=\"A1\" t=\"inlineStr\"><is><t>teks</t></is></c>", "teks"),
            (
                "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t> b</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>",
                "a b"
            ),
            ("<c r=\"A1\" t=\"str\"><f>A2&amp;B2</f><v>hasil &amp; rumus</v></c>", "hasil & rumus"),
            ("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE"), ("<c r=\"A1\" t=\"b\"><v>0</v></c>", "FALSE"),
            ("<c r=\"A1\" t=\"d\"><v>2021-08-17T00:00:00</v></c>", "2021-08-17"),
            ("<c r=\"A1\" t=\"d\"><v>2021-08-17T07:30:00Z</v></c>", "2021-08-17 07:30"),
            ("<c r=\"A1\" t=\"d\"><v>2021-08-17</v></c>", "2021-08-17"),
            ("<c r=\"A1\" t=\"n\"><v>5</v></c>", "5"), ("<c r=\"A1\" t=\"aneh\"><v>x</v></c>", "x"),
            ("<c r=\"A1\" t=\"str\"><v>a_x000D_\nb_x005F_x000D_c_xD83D__xDE00_</v></c>", "a\nb_x000D_c😀"),
            ("<c r=\"A1\" t=\"str\"><v>nomor_x_1</v></c>", "nomor_x_1"),
            ("<c r=\"A1\" t=\"str\"><v><![CDATA[a<b]]>&#38;c</v></c>", "a<b&c"),
            ("<c r=\"A1\" s=\"99\"><v>44425</v></c>", "44425"),
        ])
    func types(cell: String, shown: String) throws {
        let table = try HandmadeWorkbook(rows: "<row r=\"1\">\(cell)</row>").table()
        #expect(table.rows.map(\.cells) == [[shown]])
    }

    @Test("an error is kept as text and reported")
    func errors() throws {
        let table = try HandmadeWorkbook(rows: "<row r=\"2\"><c r=\"B2\" t=\"e\"><f>A1</f><v>#REF!</v></c></row>")
            .table()
        #expect(table.rows.map(\.cells) == [["", "#REF!"]])
        #expect(table.problems.map(\.code) == [.cellError])
        #expect(table.problems.first?.cell == "B2")
        #expect(table.formulas == [CellPosition(row: 1, column: 1)])
    }

    @Test("cells whose value a formula gave are marked, and one without a value is reported")
    func formulas() throws {
        let rows = """
            <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>2</v></c>\
            <c r="C1"><f>X1</f></c><c r="D1"><f>X1</f><v></v></c><c r="E1" t="str"><f>""</f><v></v></c></row>\
            <row r="2"><c r="A2"><v>9</v></c><c r="B2"><f t="shared" si="0"/><v>9</v></c>\
            <c r="C2"><f t="array" ref="C2:C3">A1:A2</f><v>1</v></c></row>\
            <row r="3"><c r="C3"><v>1</v></c><c r="D3"><v>1</v></c></row>
            """
        let table = try HandmadeWorkbook(rows: rows).table()
        #expect(table.formulas.map(\.name) == ["A1", "B1", "B2", "C2", "C3"])
        #expect(table.problems.map(\.code) == [.formulaWithoutValue, .formulaWithoutValue])
        #expect(table.problems.map(\.cell) == ["C1", "D1"])
    }

    @Test("a workbook whose writer left its formulas to be calculated says so")
    func uncalculated() throws {
        var book = HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>0</v></c></row>")
        book.workbookEnd = "<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/>"
        #expect(try book.table().problems.map(\.code) == [.formulaWithoutValue])
        book.sheets[0].content = "<sheetData><row r=\"1\"><c r=\"A1\"><v>0</v></c></row></sheetData>"
        #expect(try book.table().problems.isEmpty)
    }
}
