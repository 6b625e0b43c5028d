import Findings
import Foundation
import OfficeFiles
import Testing

@Suite("Writing a workbook")
struct WorkbookWriterTests {
    /// The text of a part of the workbook that `body` makes.
    private func part(
        _ name: String, memory: WorkbookWriter.Memory = .whole,
        _ body: (WorkbookWriter) throws(WorkbookWritingError) -> Void
    ) throws -> String {
        let archive = try ZipArchive(WorkbookWriter.bytes(memory: memory, body))
        return String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
    }

    private static let sheet = "xl/worksheets/sheet1.xml"
    private static let strings = "xl/sharedStrings.xml"

    @Test("the same calls give the same bytes", arguments: [WorkbookWriter.Memory.whole, .streaming])
    func sameBytes(_ memory: WorkbookWriter.Memory) throws {
        func bytes() throws -> [UInt8] {
            try WorkbookWriter.bytes(title: "Daftar SOP", memory: memory) { book throws(WorkbookWritingError) in
                let sheet = try book.addSheet("Daftar", SheetLayout(columns: [.init(width: 20)], headingRows: 0..<1))
                try sheet.append(["Judul SOP"], style: .heading)
                try sheet.append([.date(CalendarDate(year: 2024, month: 2, day: 29)!), .number(1.5)])
                try sheet.note("Tanggal mulai berlaku", at: CellPosition(row: 0, column: 0))
                try sheet.offer(
                    CellChoices(.values(["ya", "tidak"])), in: CellRange(rows: 1...9, columns: 1...1))
            }
        }
        #expect(try bytes() == bytes())
    }

    @Test(
        "a text that looks like a formula, a number or markup stays the text it is",
        arguments: [
            "=1+1", "+62 812", "-", "@kota", "=HYPERLINK(\"http://a.example\")", "0651", "1/2/2024", "TRUE",
            " tepi ", "<b> & \"kutip\"", "baris 1\nbaris 2", "é 文 🏛",
        ])
    func texts(_ text: String) throws {
        for memory in [WorkbookWriter.Memory.whole, .streaming] {
            let archive = try ZipArchive(
                WorkbookWriter.bytes(memory: memory) { book throws(WorkbookWritingError) in
                    try book.addSheet("A").append([.text(text)])
                })
            let cells = String(decoding: try #require(try archive.contents(of: Self.sheet)), as: UTF8.self)
            let shared = try archive.contents(of: Self.strings).map { String(decoding: $0, as: UTF8.self) } ?? ""
            #expect(!cells.contains("<f>"))
            #expect(cells.contains("t=\"s\"") || cells.contains("t=\"inlineStr\""))
            let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            #expect((cells + shared).contains(">\(escaped)</t>"), "\(cells) \(shared)")
        }
    }

    @Test("a whole date is a date of the spreadsheet, shown day first; a month and an old day are text")
    func dates() throws {
        func cell(_ year: Int, _ month: Int, _ day: Int?) throws -> String {
            let date = try #require(CalendarDate(year: year, month: month, day: day))
            return try part(Self.sheet, memory: .streaming) { book throws(WorkbookWritingError) in
                try book.addSheet("A").append([.date(date)])
            }
        }
        // 1900 is taken for a leap year (ECMA-376 part 1, 18.17.4.1), so that 1 March 1900 is day 61.
        #expect(try cell(1900, 1, 1).contains("<v>1</v>"))
        #expect(try cell(1900, 3, 1).contains("<v>61</v>"))
        #expect(try cell(2021, 8, 17).contains("<v>44425</v>"))
        #expect(try cell(2021, 8, nil).contains("2021-08</t>"))
        #expect(try cell(1899, 12, 31).contains("1899-12-31</t>"))
        let styles = try part("xl/styles.xml") { book throws(WorkbookWritingError) in
            try book.addSheet("A").append([.date(CalendarDate(year: 2021, month: 8, day: 17)!)])
        }
        #expect(styles.contains("formatCode=\"dd\\-mm\\-yyyy\"") || styles.contains("formatCode=\"dd-mm-yyyy\""))
    }

    @Test("headings stay in view, every printed page repeats them, and it is one page wide")
    func layout() throws {
        let layout = SheetLayout(
            columns: [.init(width: 30), .init(width: 12)], headingRows: 2..<3, frozenColumns: 1,
            footer: "65 Kota & Desa")
        let xml = try part(Self.sheet) { book throws(WorkbookWritingError) in
            let sheet = try book.addSheet("Daftar SOP", layout)
            sheet.skip(2)
            try sheet.append(["Judul", "Status"], style: .heading)
            try sheet.filter(CellRange(rows: 2...9, columns: 0...1))
        }
        #expect(xml.contains("xSplit=\"1\" ySplit=\"3\""))
        #expect(xml.contains("state=\"frozen\""))
        #expect(xml.contains("orientation=\"landscape\""))
        #expect(xml.contains("fitToHeight=\"0\""))
        #expect(xml.contains("paperSize=\"9\""))
        #expect(xml.contains("&amp;L&amp;8 65 Kota &amp;&amp; Desa&amp;R"))
        #expect(xml.contains("<autoFilter ref=\"A3:B10\"/>"))
        #expect(xml.contains("<c r=\"A3\""))
        let book = try part("xl/workbook.xml") { book throws(WorkbookWritingError) in
            _ = try book.addSheet("Daftar SOP", layout)
        }
        #expect(book.contains("'Daftar SOP'!$3:$3"))
    }

    @Test("drop-downs hold a list, or look at a hidden sheet")
    func choices() throws {
        let bytes = try WorkbookWriter.bytes { book throws(WorkbookWritingError) in
            let sheet = try book.addSheet("Daftar")
            try sheet.offer(
                CellChoices(.values(["berlaku", "draf"]), hint: .init("Status", "Keadaan SOP hari ini.")),
                in: CellRange(rows: 1...500, columns: 5...5))
            let units = CellRange(rows: 1...35, columns: 0...0)
            try sheet.offer(
                CellChoices(.cells(sheet: "Acuan Kota's", units), allowsOthers: true),
                in: CellRange(rows: 1...500, columns: 2...2))
            _ = try book.addSheet("Acuan Kota's", SheetLayout(isHidden: true))
        }
        let archive = try ZipArchive(bytes)
        let xml = String(decoding: try #require(try archive.contents(of: Self.sheet)), as: UTF8.self)
        #expect(xml.contains("sqref=\"F2:F501\""))
        #expect(xml.contains("<formula1>\"berlaku,draf\"</formula1>"))
        #expect(xml.contains("prompt=\"Keadaan SOP hari ini.\""))
        #expect(xml.contains("<formula1>'Acuan Kota''s'!$A$2:$A$36</formula1>"))
        #expect(xml.contains("errorStyle=\"warning\""))
        let book = String(decoding: try #require(try archive.contents(of: "xl/workbook.xml")), as: UTF8.self)
        #expect(book.contains("state=\"hidden\""))
    }

    @Test("what Excel could not open is refused with a reason")
    func refused() throws {
        func code(
            _ memory: WorkbookWriter.Memory = .whole, _ body: (WorkbookWriter) throws(WorkbookWritingError) -> Void
        ) -> WorkbookWritingError.Code? {
            do {
                _ = try WorkbookWriter.bytes(memory: memory, body)
                return nil
            } catch {
                #expect(!error.message.indonesian.isEmpty && !error.message.english.isEmpty)
                return error.code
            }
        }
        for name in ["", "a/b", "[1]", String(repeating: "x", count: 32), "'a", "a:b"] {
            #expect(code { book throws(WorkbookWritingError) in _ = try book.addSheet(name) } == .badSheetName)
        }
        #expect(
            code { book throws(WorkbookWritingError) in
                _ = try book.addSheet("Unit")
                _ = try book.addSheet("UNIT")
            } == .badSheetName)
        #expect(code { _ throws(WorkbookWritingError) in } == .badUse)
        #expect(
            code { book throws(WorkbookWritingError) in
                _ = try book.addSheet("Acuan", SheetLayout(isHidden: true))
            } == .badUse)
        let pair = CellRange(rows: 0...1, columns: 0...0)
        for list in [["satu, dua"], [], [String(repeating: "x", count: 256)]] {
            #expect(
                code { book throws(WorkbookWritingError) in
                    try book.addSheet("A").offer(CellChoices(.values(list)), in: pair)
                } == .badChoices)
        }
        #expect(
            code(.streaming) { book throws(WorkbookWritingError) in
                try book.addSheet("A").merge(pair, "a")
            } == .badMerge)
        #expect(
            code { book throws(WorkbookWritingError) in
                let sheet = try book.addSheet("A")
                try sheet.merge(pair, "a")
                try sheet.merge(CellRange(rows: 1...2, columns: 0...1), "b")
            } == .badMerge)
        #expect(
            code { book throws(WorkbookWritingError) in
                try book.addSheet("A").append([OutgoingCell](repeating: .blank, count: 16_385))
            } == .outsideSheet)
        #expect(
            code { book throws(WorkbookWritingError) in
                let sheet = try book.addSheet("A")
                sheet.skip(1_048_576)
                try sheet.append(["a"])
            } == .outsideSheet)
    }

    @Test("a text longer than a cell is cut there, and the sheet says where")
    func longText() throws {
        let long = String(repeating: "😀", count: 20_000)
        let xml = try part(Self.sheet, memory: .streaming) { book throws(WorkbookWritingError) in
            let sheet = try book.addSheet("A")
            try sheet.append(["pendek", .text(long)])
            #expect(sheet.cutCells == [CellPosition(row: 0, column: 1)])
        }
        let text = try #require(xml.components(separatedBy: "<t>").last?.components(separatedBy: "</t>").first)
        #expect(text.hasSuffix("😀 …"))
        #expect((32_760...32_767).contains(text.utf16.count))
    }

    @Test(
        "a fitted row has room for every line of its wrapped texts",
        arguments: [
            ("pendek", 15.0), ("dua\nbaris", 30.0), ("lima kata yang agak panjang di sini", 60.0),
            (String(repeating: "x", count: 50), 90.0), ("", 15.0), ("\n\n", 45.0),
            (String(repeating: "a\n", count: 500), 409.0),
        ] as [(String, Double)])
    func fittedHeight(_ text: String, _ height: Double) throws {
        let layout = SheetLayout(columns: [.init(width: 10, style: .body)])
        let xml = try part(Self.sheet) { book throws(WorkbookWritingError) in
            try book.addSheet("A", layout).append([.text(text)], height: .fitted)
        }
        // What is as high as usual is not written.
        let written = xml.firstMatch(of: /<row [^>]* ht="([0-9.]+)"/).flatMap { Double($0.1) }
        #expect((written ?? 15) == height)
    }

    @Test("a link leads to the web or to mail, and to nothing else", arguments: [true, false])
    func links(_ isLink: Bool) throws {
        let addresses =
            isLink
            ? ["https://a.example/b?c=d&e", "mailto:a@b.example"]
            : ["javascript:alert(1)", "file:///a", "internal:A!A1"]
        for address in addresses {
            let xml = try part(Self.sheet) { book throws(WorkbookWritingError) in
                try book.addSheet("A").append([.link(address, text: "buka")])
            }
            #expect(xml.contains("<hyperlink ") == isLink, "\(address)")
        }
    }

    @Test("a file is there whole or not at all")
    func wholeFile() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("penulis-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("a.xlsx").path
        try WorkbookWriter.write(to: path) { book throws(WorkbookWritingError) in
            try book.addSheet("A").append(["a"])
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: WorkbookWritingError.self) {
            try WorkbookWriter.write(to: path) { book throws(WorkbookWritingError) in _ = try book.addSheet("a/b") }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.xlsx"])
        let error = #expect(throws: WorkbookWritingError.self) {
            try WorkbookWriter.write(to: folder.path + "/tidak/ada.xlsx") { book throws(WorkbookWritingError) in
                _ = try book.addSheet("A")
            }
        }
        #expect(error?.code == .cannotCreate)
    }
}
