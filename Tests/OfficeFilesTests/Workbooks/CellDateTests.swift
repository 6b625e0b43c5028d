import OfficeFiles
import Testing

@Suite("Dates and formats of cells")
struct CellDateTests {
    @Test(
        "a number shows as its format makes it",
        arguments: [
            ("dd/mm/yyyy", "44425", "2021-08-17"), ("d-mmm-yy", "44425", "2021-08-17"),
            ("[$-421]dd mmmm yyyy;@", "44425", "2021-08-17"),
            ("[$-F800]dddd\\, mmmm dd\\, yyyy", "44425", "2021-08-17"),
            ("yyyy\\-mm\\-dd\\ hh:mm", "44425.3125", "2021-08-17 07:30"), ("dd/mm/yyyy hh:mm", "44425", "2021-08-17"),
            ("dd/mm/yyyy", "44425.3125", "2021-08-17"), ("mmmm yyyy", "44425", "2021-08"),
            ("[$-421]mmmm\\ yyyy", "44409", "2021-08"), ("mmm-yy", "44409", "2021-08"), ("yyyy", "44425", "2021"),
            ("mm", "44425", "2021-08-17"), ("dd mmmm", "44425", "2021-08-17"), ("[Red]d/m/yyyy", "44425", "2021-08-17"),
            ("\"tgl\" d/m/yyyy", "44425", "2021-08-17"), ("h:mm", "0.3125", "07:30"),
            ("hh:mm:ss", "0.312673611", "07:30:15"),
            ("h:mm AM/PM", "0.8125", "19:30"), ("mm:ss", "0.0052083333", "00:07:30"), ("hh:mm", "44425.5", "12:00"),
            ("[h]:mm", "1.5", "36:00"), ("[hh]:mm:ss", "0.0104282407", "0:15:01"), ("[mm]", "0.0625", "90"),
            ("[mm]:ss", "0.0105324074", "15:10"), ("[ss]", "0.001", "86"), ("0%", "0.5", "50%"),
            ("0.0%", "0.125", "12.5%"),
            ("0.00%", "0.30000000000000004", "30%"), ("0%", "0", "0%"), ("000", "7", "007"),
            ("\"065/\"000", "12", "065/012"),
            ("\"SOP-\"00\"/2021\"", "3", "SOP-03/2021"), ("000", "1234", "1234"), ("000", "1.5", "1.5"),
            ("000", "-7", "-7"),
            ("0 \"menit\"", "30", "30 menit"), ("General\\ \"hari\"", "2.5", "2.5 hari"),
            ("#,##0 \"jam\"", "1", "1 jam"),
            ("#,##0.00", "1250.5", "1250.5"), ("[$Rp-421]#,##0", "1500", "1500"),
            ("_(* #,##0_);_(* \\(#,##0\\)", "20", "20"),
            ("0.00E+00", "1250", "1250"), ("General", "5", "5"), ("@", "5", "5"), ("000-000", "123456", "123456"),
            ("[>=1]0;0.0", "5", "5"), ("\"hari d\" 0", "4", "hari d 4"), ("\\d0", "4", "d4"), ("", "8", "8"),
            ("ge.m.d", "44425", "2021-08-17"), ("\"", "1", "1"), ("[", "1", "1"), ("\\", "1", "1"),
            ("yyyy\"年\"m\"月\"", "44425", "2021-08"),
        ])
    func formats(code: String, stored: String, shown: String) throws {
        var book = HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(stored)</v></c></row>")
        book.formats = [code]
        let table = try book.table()
        #expect(table.rows.map(\.cells) == [[shown]])
        #expect(table.problems.isEmpty)
    }

    @Test(
        "built-in formats show dates and times",
        arguments: [
            (14, "44425", "2021-08-17"), (15, "44425", "2021-08-17"), (16, "44425", "2021-08-17"),
            (17, "44425", "2021-08"),
            (18, "0.3125", "07:30"), (21, "0.3125", "07:30"), (22, "44425.3125", "2021-08-17 07:30"),
            (27, "44425", "2021-08-17"), (36, "44425", "2021-08-17"), (32, "0.3125", "07:30"), (45, "0.3125", "07:30"),
            (46, "1.5", "36:00"), (47, "0.3125", "07:30"), (50, "44425", "2021-08-17"), (58, "44425", "2021-08-17"),
            (1, "44425", "44425"), (4, "44425", "44425"), (9, "0.25", "25%"), (10, "0.25", "25%"),
            (49, "44425", "44425"),
        ])
    func builtIn(id: Int, stored: String, shown: String) throws {
        var book = HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(stored)</v></c></row>")
        book.builtInFormats = [id]
        #expect(try book.table().rows.map(\.cells) == [[shown]])
    }

    @Test(
        "days are counted as the workbook's calendar counts them",
        arguments: [
            ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("61", false, "1900-03-01"),
            ("36526", false, "2000-01-01"), ("36585", false, "2000-02-29"), ("73050", false, "2099-12-31"),
            ("73110", false, "2100-03-01"), ("2958465", false, "9999-12-31"), ("44424.9999999", false, "2021-08-17"),
            ("0", true, "1904-01-01"), ("42963", true, "2021-08-17"), ("60", true, "1904-03-01"),
            ("2957003", true, "9999-12-31"),
        ])
    func calendars(stored: String, is1904: Bool, shown: String) throws {
        var book = HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(stored)</v></c></row>")
        book.builtInFormats = [14]
        if is1904 { book.workbookProperties = "<workbookPr date1904=\"1\"/>" }
        #expect(try book.table().rows.map(\.cells) == [[shown]])
    }

    @Test(
        "what no calendar holds stays a number and is reported",
        arguments: ["0", "60", "-5", "2958466", "1E+300", "abc"])
    func badDates(stored: String) throws {
        var book = HandmadeWorkbook(rows: "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>\(stored)</v></c></row>")
        book.builtInFormats = [14]
        let table = try book.table()
        #expect(table.rows.map(\.cells) == [[stored]])
        #expect(table.problems.map(\.code) == [.badDate])
        #expect(table.problems.first?.cell == "A3")
    }
}
