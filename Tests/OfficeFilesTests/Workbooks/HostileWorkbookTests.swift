import Findings
import OfficeFiles
import Testing

@Suite("Broken and hostile workbooks get a clear answer")
struct HostileWorkbookTests {
    private static let good = HandmadeWorkbook(
        rows: (1...20).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined())

    private func refusal(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> OfficeFileError? {
        do throws(OfficeFileError) {
            _ = try Workbook(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "what is no workbook is refused and named",
        arguments: [
            ([(String, String)](), OfficeFileError.Code.otherContent, "zip"),
            (
                [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>")],
                .otherContent, ".ods"
            ),
            ([("mimetype", "application/vnd.oasis.opendocument.text")], .otherContent, ".odt"),
            ([("word/document.xml", "<a/>")], .otherContent, "Word"),
            ([("ppt/presentation.xml", "<a/>")], .otherContent, "PowerPoint"),
            ([("xl/workbook.bin", "x")], .otherContent, ".xlsb"),
            ([("sop 1.xlsx", "x"), ("sop 2.xlsx", "x")], .otherContent, "zip"),
            ([("xl/workbook.xml", "<a/>")], .otherContent, "Excel"),
            ([("xl/workbook.xml", "<workbook/>")], .missingPart, "lembar"),
            ([("xl/workbook.xml", "<workbook><sheets>")], .brokenPart, "xl/workbook.xml"),
            ([("xl/workbook.xml", "")], .brokenPart, "kosong"),
            ([("../a", "x")], .unsafeName, ".."), ([("/etc/a", "x")], .unsafeName, "/etc"),
            ([("C:\\a", "x")], .unsafeName, "C:"),
            ([("a/..\\b", "x")], .unsafeName, ".."),
            ([("xl/workbook.xml", "<a/>"), ("xl/workbook.xml", "<b/>")], .ambiguousName, "dua bagian"),
            ([("word/document.xml", "<a/>"), ("word/document.xml", "<a/>")], .otherContent, "Word"),
        ])
    func otherContent(parts: [(String, String)], code: OfficeFileError.Code, word: String) {
        let error = refusal(StoredZip(parts).bytes)
        #expect(error?.code == code)
        #expect(error?.message.indonesian.contains(word) == true)
    }

    @Test(
        "bytes that are no archive are refused and named",
        arguments: [
            ([UInt8](), OfficeFileError.Code.empty), (Array("Nomor;Judul".utf8), .notAnArchive),
            (Array("%PDF-1.4".utf8), .notAnArchive),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] },
                .encrypted
            ),
            (Array("PK\u{3}\u{4}rusak".utf8), .brokenArchive),
        ])
    func noArchive(bytes: [UInt8], code: OfficeFileError.Code) {
        #expect(refusal(bytes)?.code == code)
    }

    @Test("an archive cut off anywhere is refused, or read without a crash")
    func cutArchive() {
        let bytes = Self.good.bytes
        for end in stride(from: 0, to: bytes.count, by: 37) { #expect(refusal(Array(bytes[..<end])) != nil) }
    }

    @Test("archives that would do harm are refused")
    func bombs() {
        var overlapping = StoredZip(Self.good.parts)
        for index in 0..<50 {
            var entry = overlapping.entries[3]
            entry.name = "a\(index)"
            entry.liesOverFirst = true
            overlapping.entries.append(entry)
        }
        #expect(refusal(overlapping.bytes)?.code == .archiveTooLarge)
        var limits = WorkbookLimits()
        limits.archive.entries = 3
        #expect(refusal(Self.good.bytes, limits: limits)?.code == .archiveTooLarge)
        limits.archive = ZipLimits(entryBytes: 100)
        #expect(refusal(Self.good.bytes, limits: limits)?.code == .archiveTooLarge)
    }

    @Test("a locked entry is refused as locked")
    func lockedEntry() throws {
        var zip = StoredZip(Self.good.parts)
        for index in zip.entries.indices { zip.entries[index].isEncrypted = true }
        #expect(refusal(zip.bytes)?.code == .encrypted)
    }

    @Test("an entry packed in an unknown way, or with a wrong sum, is a problem of its sheet")
    func brokenEntries() throws {
        var zip = StoredZip(Self.good.parts)
        let sheet = try #require(zip.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
        zip.entries[sheet].statedChecksum = 1
        let table = try Workbook(zip.bytes).table(0)
        #expect(table.rows.count == 20)
        #expect(table.problems.map(\.code) == [.brokenPart])
        zip.entries[sheet].statedChecksum = nil
        zip.entries[sheet].method = 98
        #expect(try Workbook(zip.bytes).table(0).problems.map(\.code) == [.brokenPart])
    }

    @Test("sizes behind the bytes are read")
    func dataDescriptors() throws {
        var zip = StoredZip(Self.good.parts)
        for index in zip.entries.indices { zip.entries[index].hasDataDescriptor = true }
        #expect(try Workbook(zip.bytes).table(0).rows.count == 20)
    }

    @Test(
        "of a sheet that breaks off, the rows up to there are read",
        arguments: [
            ("</row><row r=\"8\">", 7), ("<v>8</v>", 7), ("</sheetData>", 20),
        ])
    func cutSheet(mark: String, rows: Int) throws {
        var zip = StoredZip(Self.good.parts)
        let sheet = try #require(zip.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
        let text = String(decoding: zip.entries[sheet].bytes, as: UTF8.self)
        zip.entries[sheet].bytes = Array(text[..<(try #require(text.firstRange(of: mark))).lowerBound].utf8)
        let table = try Workbook(zip.bytes).table(0)
        #expect(table.rows.map(\.number) == Array(1...rows))
        #expect(table.problems.map(\.code) == [.brokenPart])
        #expect(table.problems.first?.message.indonesian.contains("terpotong") == true)
    }

    @Test(
        "a document type with entities is not read, in any part",
        arguments: ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
    func documentType(part: String) throws {
        var book = Self.good
        book.sharedStrings = "<si><t>a</t></si>"
        var zip = StoredZip(book.parts)
        let index = try #require(zip.entries.firstIndex { $0.name == part })
        let text = String(decoding: zip.entries[index].bytes, as: UTF8.self)
        zip.entries[index].bytes = Array(
            text.replacing(
                "?>", with: "?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]>", maxReplacements: 1
            ).utf8)
        if part == "xl/workbook.xml" {
            #expect(refusal(zip.bytes)?.message.indonesian.contains("DOCTYPE") == true)
        } else {
            let table = try Workbook(zip.bytes).table(0)
            #expect(table.rows.isEmpty == part.contains("sheet1"))
            #expect(table.problems.map(\.code) == [.brokenPart])
            #expect(table.problems.first?.message.indonesian.contains("DOCTYPE") == true)
        }
    }

    @Test("what goes past a limit is cut and reported")
    func limits() throws {
        let rows = (1...20).map {
            "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"str\"><v>ééééé</v></c><c r=\"D\($0)\"><v>1</v></c></row>"
        }.joined()
        var book = HandmadeWorkbook([
            (
                "A",
                "<sheetData>\(rows)</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/></mergeCells>"
            )
        ])
        func codes(_ limits: WorkbookLimits) throws -> [TableProblem.Code] {
            try book.table(limits: limits).problems.map(\.code)
        }
        let fewRows = try book.table(limits: WorkbookLimits(rows: 3))
        #expect(fewRows.rows.count == 3 && fewRows.merges.count == 3)
        #expect(fewRows.problems.map(\.code) == [.tooManyRows])
        #expect(fewRows.problems.first?.row == 4)
        #expect(try book.table(limits: WorkbookLimits(columns: 3)).rows.map(\.cells).first == ["ééééé"])
        #expect(try codes(WorkbookLimits(columns: 3)) == Array(repeating: .tooManyColumns, count: 20))
        #expect(try book.table(limits: WorkbookLimits(cellBytes: 5)).rows.first?.cells == ["éé", "", "", "1"])
        #expect(try codes(WorkbookLimits(rows: 1, cellBytes: 5)) == [.cellTooLarge, .cellTooLarge, .tooManyRows])
        #expect(try codes(WorkbookLimits(places: 9)) == [.tooManyRows])
        #expect(try codes(WorkbookLimits(ranges: 2)) == [.tooManyRanges])
        let few = try book.table(limits: WorkbookLimits(columns: 3, problems: 2))
        #expect(few.problems.count == 2 && few.furtherProblems == 18)
        book.sheets.append(("B", ""))
        let oneSheet = try Workbook(book.bytes, limits: WorkbookLimits(sheets: 1))
        #expect(oneSheet.sheets.count == 1 && oneSheet.furtherSheets == 1)
    }

    @Test("a table of shared strings past its limits is cut and reported")
    func sharedStringLimits() throws {
        var book = HandmadeWorkbook(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c></row>")
        book.sharedStrings = "<si><t>ééé</t></si><si><t>b</t></si><si><t>c</t></si>"
        let few = try book.table(limits: WorkbookLimits(sharedStrings: 2))
        #expect(few.rows.map(\.cells) == [["ééé"]])
        #expect(few.problems.map(\.code) == [.brokenPart, .brokenPart])
        let short = try book.table(limits: WorkbookLimits(sharedStringBytes: 6))
        #expect(short.problems.count == 2)
        let cut = try book.table(limits: WorkbookLimits(cellBytes: 5))
        #expect(cut.rows.map(\.cells) == [["éé", "c"]])
        #expect(cut.problems.count == 1)
    }

    @Test("a sheet of blanks to its last row and column is nothing, in little time", .timeLimit(.minutes(20)))
    func blanks() throws {
        let blankRow = "<row r=\"1\" s=\"1\">" + String(repeating: "<c s=\"1\"/>", count: 16_384) + "</row>"
        let rows =
            blankRow + (2...200_000).map { "<row r=\"\($0)\" s=\"1\" ht=\"15\"/>" }.joined()
            + "<row r=\"1048576\"><c r=\"B1048576\" s=\"1\"/><c r=\"C1048576\"><v>1</v></c></row>"
        let table = try HandmadeWorkbook(rows: rows).table()
        #expect(table.rows == [TableRow(number: 1_048_576, cells: ["", "", "1"])])
        #expect(table.problems.isEmpty)
    }

    @Test("deep nesting ends the sheet, and no text is too long to be refused or cut")
    func depthAndLength() throws {
        let deep = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\">" + String(repeating: "<x>", count: 5_000)
        #expect(try HandmadeWorkbook(rows: deep).table().rows.map(\.number) == [1])
        let long = String(repeating: "a", count: 300_000)
        let table = try HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(long)</v></c></row>").table()
        #expect(table.rows.first?.cells.first?.utf8.count == 131_072)
        #expect(table.problems.map(\.code) == [.cellTooLarge])
    }
}
