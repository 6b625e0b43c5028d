@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("What never changes a register")
struct SheetInvarianceTests {
    private static let headings = [
        "No", "Nomor SOP", "Nama SOP", "Unit Kerja", "Status", "Tgl. Pengesahan", "Disahkan Oleh", "Dasar Hukum",
    ]
    private static let rows = [
        ["1", "1/2024", "Surat Masuk", "dinkes", "berlaku", "17-08-2021", "Kepala Dinas", "UU 1/2020"],
        ["2", "2/2024", "Surat Keluar", "Setda", "draf", "", "", ""],
        ["3", "", "Cuti", "Dinas Kesehatan", "dicabut", "Mei 2020", "Sekda", "UU 2/2020; UU 3/2020"],
        ["4", "4/2024", "Rujukan", "", "", "44425", "Kepala Dinas", ""],
    ]

    /// The same SOPs, but for where they stand.
    private static func model(_ table: Table) -> [SOP] {
        SheetReading([table]).sops.map { sop in
            var sop = sop
            sop.location = SourceLocation()
            sop.places = SOPPlaces()
            if sop.number == nil { sop.id = "" }
            return sop
        }
    }

    private static func table(_ rows: [[String]], gap: (Int) -> Int = { $0 }) -> Table {
        var table = Table(sheet: "Lembar1")
        table.rows = rows.enumerated().map { TableRow(number: gap($0.offset) + 1, cells: $0.element) }
        return table
    }

    private static let expected = model(table([headings] + rows))

    @Test("the order of the columns", arguments: 0..<40)
    func columnOrder(_ seed: Int) {
        var random = Dice(seed)
        let order = headingsOrder(&random)
        let shuffled = ([Self.headings] + Self.rows).map { row in order.map { row[$0] } }
        #expect(Self.expected.count == 4)
        #expect(Self.model(Self.table(shuffled)) == Self.expected)
    }

    @Test("blank rows and blank columns", arguments: 0..<40)
    func blanks(_ seed: Int) {
        var random = Dice(seed)
        var columns: [Int?] = []
        for column in Self.headings.indices {
            for _ in 0..<random.below(3) { columns.append(nil) }
            columns.append(column)
        }
        let wide = ([Self.headings] + Self.rows).map { row in columns.map { $0.map { row[$0] } ?? "" } }
        var gaps: [Int] = []
        for index in wide.indices {
            gaps.append((gaps.last ?? 0) + (index == 0 ? random.below(30) : 1 + random.below(3)))
        }
        #expect(Self.model(Self.table(wide) { gaps[$0] }) == Self.expected)
    }

    @Test("title lines above, a total and a signature below", arguments: 0..<10)
    func aroundIt(_ seed: Int) {
        var random = Dice(seed)
        let titles = (0..<random.below(8)).map { ["Judul tabel baris ke-\($0)"] }
        let end = [
            ["JUMLAH", "", "4"], ["", "", "Kota Contoh, 2 Januari 2024"], ["", "", "Kepala Bagian"],
            ["", "", "NIP. 1"],
        ]
        let all = titles + [Self.headings] + Self.rows + end
        #expect(Self.model(Self.table(all)) == Self.expected)
    }

    private func headingsOrder(_ random: inout Dice) -> [Int] {
        var order = Array(Self.headings.indices)
        for index in order.indices.reversed() { order.swapAt(index, random.below(index + 1)) }
        return order
    }

    /// The same throws on every machine.
    private struct Dice {
        private var state: UInt64

        init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, limit)))
        }
    }
}

@Suite("Hostile sheets")
struct HostileSheetTests {
    @Test("sheets that are made to be hard are read in time, without a crash", arguments: 0..<6)
    func hostile(_ which: Int) {
        var table = Table(sheet: "Lembar1")
        switch which {
        case 0:  // Merges without rows, over everything, beyond everything.
            table.rows = [TableRow(number: 1, cells: ["Judul SOP", "Status"]), TableRow(number: 2, cells: ["A"])]
            table.merges = [
                CellRange(rows: 0...1_048_575, columns: 0...16_383), CellRange(rows: 500...600, columns: 5...9),
                CellRange(rows: 1...1, columns: 1...16_383), CellRange(rows: 0...1, columns: 16_000...16_383),
            ]
        case 1:  // Nothing but headings.
            table.rows = (1...5_000).map { TableRow(number: $0, cells: ["Judul SOP", "Status", "Unit"]) }
        case 2:  // Rows of one number, and of none at all.
            table.rows = (1...50).map { _ in TableRow(number: 7, cells: ["Judul SOP", "Status"]) }
            table.rows.append(TableRow(number: 8, cells: []))
        case 3:  // Merges by the thousand.
            table.rows = (1...5_000).map { TableRow(number: $0, cells: ["A\($0)", "draf"]) }
            table.rows[0].cells = ["Judul SOP", "Status"]
            table.merges = (1..<2_500).map { CellRange(rows: ($0 * 2)...($0 * 2 + 1), columns: 1...1) }
        case 4:  // Single cells to the end.
            table.rows = [TableRow(number: 1, cells: ["Judul SOP", "Status"])]
            table.rows += (2...20_000).map { TableRow(number: $0, cells: ["", "", "NIP. \($0)"]) }
        default:  // One row of very many columns.
            table.rows = [TableRow(number: 1, cells: (0..<2_000).map { "Judul SOP \($0)" } + ["Judul SOP", "Status"])]
        }
        let time = ContinuousClock().measure { _ = SheetReading([table]) }
        #expect(time < .seconds(20))
    }
}
