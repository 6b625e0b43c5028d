import OfficeFiles
import Testing

@Suite(
    "Workbooks of openpyxl and LibreOffice are read as a person reads them",
    .enabled(if: OfficeWriters.python != nil, Comment(rawValue: OfficeWriters.noPython)))
struct WrittenWorkbookTests {
    private static let files = Result { try OfficeWriters.files(writtenBy: "workbooks.py") }

    private func workbook(_ name: String) throws -> Workbook { try Workbook(Self.files.get().bytes(of: name)) }

    private static let headings = [
        TableRow(number: 1, cells: ["DAFTAR SOP DINAS CONTOH"]),
        TableRow(number: 3, cells: ["Nomor SOP", "Judul SOP", "Tanggal", "", "Jumlah", "Rumus", "Catatan"]),
        TableRow(number: 4, cells: ["", "", "Efektif", "Revisi"]),
    ]

    private static func rows(formulas: [String]) -> [TableRow] {
        headings + [
            TableRow(
                number: 5,
                cells: [
                    "065/01", "Pelayanan Izin Usaha", "2021-08-17", "17 Agustus 2021", "0.3", formulas[0],
                    "baris satu\nbaris dua",
                ]),
            TableRow(
                number: 6,
                cells: ["007", "Sosialisasi & <Evaluasi>", "2021-08-17 07:30", "2022-03", "12.5%", formulas[1], "TRUE"]),
            TableRow(
                number: 7,
                cells: ["065/007", "Tautan", "07:30", "", "1234567.5"] + (formulas[2].isEmpty ? [] : [formulas[2]])),
            TableRow(number: 8, cells: ["065/08", "Baris tersembunyi"]),
            TableRow(number: 10, cells: ["3 menit"]),
        ]
    }

    @Test("openpyxl, which calculates nothing", arguments: ["register.xlsx", "register-1904.xlsx", "zip64.xlsx"])
    func openpyxl(name: String) throws {
        let table = try workbook(name).table(0)
        #expect(table.rows == Self.rows(formulas: ["", "", ""]))
        #expect(table.problems.map(\.cell) == ["F5", "F6", "F7"])
        #expect(table.problems.allSatisfy { $0.code == .formulaWithoutValue })
        #expect(table.formulas.isEmpty)
        try expectFrame(table, name)
    }

    @Test(
        "LibreOffice, which has worked the formulas out",
        .enabled(if: OfficeWriters.soffice != nil, Comment(rawValue: OfficeWriters.noLibreOffice)),
        arguments: ["libreoffice/register.xlsx", "libreoffice/register-1904.xlsx"])
    func libreOffice(name: String) throws {
        let table = try workbook(name).table(0)
        #expect(table.rows == Self.rows(formulas: ["3", "065/01 / 007", "#DIV/0!"]))
        #expect(table.problems.map(\.code) == [.cellError])
        #expect(table.problems.map(\.cell) == ["F7"])
        // It writes truth values as formulas.
        #expect(table.formulas.map(\.name) == ["F5", "F6", "G6", "F7"])
        try expectFrame(table, name)
    }

    private func expectFrame(_ table: Table, _ name: String) throws {
        #expect(table.hiddenRows == [7...7])
        #expect(table.hiddenColumns == [6...6])
        #expect(table.links == [CellPosition(row: 6, column: 1): "https://sop.contoh.go.id/7?a=1&b=2"])
        let merges = [(0, 0, 0, 6), (2, 3, 0, 0), (2, 3, 1, 1), (2, 2, 2, 3), (2, 3, 4, 4)]
        #expect(Set(table.merges) == Set(merges.map { CellRange(rows: $0...$1, columns: $2...$3) }))
        let sheets = try workbook(name).sheets
        #expect(sheets.map(\.name) == ["Daftar SOP", "Sembunyi", "Rahasia"])
        #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden] || name.hasPrefix("libre"))
        #expect(try workbook(name).table(2).rows == [TableRow(number: 2, cells: ["", "Rahasia"])])
    }

    @Test("a larger sheet has all its rows, whoever saved it", arguments: ["large.xlsx", "libreoffice/large.xlsx"])
    func large(name: String) throws {
        if name.hasPrefix("libreoffice"), OfficeWriters.soffice == nil { return }
        let table = try workbook(name).table(0)
        #expect(table.rows.count == 3_000)
        #expect(table.rows.last == TableRow(number: 3_000, cells: ["3000", "Judul 4", "375", "", "TRUE"]))
        #expect(table.rows.first == TableRow(number: 1, cells: ["1", "Judul 1", "0.125", "", "FALSE"]))
    }

    @Test("a sheet that comes to far more than it takes in the archive is refused, and one read again counts once")
    func ratio() throws {
        var limits = WorkbookLimits()
        limits.archive = ZipLimits(ratio: 2, alwaysAllowed: 5_000)
        let bytes = try Self.files.get().bytes(of: "large.xlsx")
        // Its list of sheets is small enough.
        #expect(try Workbook(bytes, limits: limits).table(0).problems.map(\.code) == [.brokenPart])
        limits.archive = ZipLimits(totalBytes: 600_000)
        let workbook = try Workbook(bytes, limits: limits)
        for _ in 0..<3 { #expect(workbook.table(0).rows.count == 3_000) }
        limits.archive = ZipLimits(totalBytes: 100_000)
        #expect(try Workbook(bytes, limits: limits).table(0).problems.map(\.code) == [.brokenPart])
    }
}
