@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Headings on sheets")
struct SheetHeadingTests {
    static let variants: [(heading: String, key: String)] = [
        ("Nama/Judul SOP", "title"), ("NAMA SOP AP", "title"), ("Judul⏎SOP", "title"), ("Nama SOP :", "title"),
        ("Judul Standar Operasional Prosedur", "title"), ("Nama Dokumen", "title"),
    ]

    @Test("a title is known in the ways offices write it", arguments: variants)
    func titles(_ heading: String, _ key: String) {
        let read = SheetReading("No | \(heading) | Status\n1 | Surat | berlaku")
        #expect(read.sops.map(\.title) == ["Surat"])
        #expect(read.recognitions.first?.columns.map(\.meaning) == [nil, key, "status"])
    }

    static let columns: [(heading: String, key: String, how: RegisterRecognition.How)] = [
        ("Nomor SOP", "number", .exact), ("NO. SOP", "number", .variant), ("Nomor Dokumen", "number", .variant),
        ("Tgl. Pengesahan", "effective", .variant), ("TGL REVISI", "revised", .variant),
        ("Tanggal Efektif:", "effective", .exact), ("Perangkat Daerah/Unit Kerja", "unit", .variant),
        ("Unit Kerja (OPD)", "unit", .variant), ("Disahkan oleh (Jabatan)", "ratifiedBy", .variant),
        ("Status Keberlakuan", "status", .variant), ("effective", "effective", .exact),
    ]

    @Test("a column is known under every heading, and how is kept", arguments: columns)
    func column(_ heading: String, _ key: String, _ how: RegisterRecognition.How) {
        let read = SheetReading("Judul SOP | \(heading)\nSurat | x")
        let column = read.recognitions.first?.columns.last
        #expect(column?.meaning == key)
        #expect(column?.how == how)
        #expect(column?.cell == "B1")
    }

    @Test("a heading that may mean two columns is a finding, and the column is not read")
    func ambiguous() {
        let read = SheetReading("Judul SOP | Nomor SOP/Tanggal Efektif | Status\nSurat | 1/2024 | draf")
        #expect(read.findings("register/heading-ambiguous").map(\.location.cell) == ["B1"])
        #expect(read.sops.first?.number == nil)
        #expect(read.recognitions.first?.columns[1].how == .ambiguous)
    }

    static let groups = [
        // Merged as Excel does it.
        """
        No | Data SOP | <           | Tanggal   | <          | <          | Pengesahan   | Ket.
        ^  | Nomor    | Judul       | Pembuatan | Revisi     | Efektif    | Pejabat      | ^
        1  | 1/2024   | Surat Masuk | 1-2-2024  | 3-4-2024   | 5-6-2024   | Kepala Dinas | .
        """,
        // Without merged cells, as CSV has it.
        """
        No | Data SOP | .           | Tanggal   | .          | .          | Pengesahan   | Ket.
        .  | Nomor    | Judul       | Pembuatan | Revisi     | Efektif    | Pejabat      | .
        1  | 1/2024   | Surat Masuk | 1-2-2024  | 3-4-2024   | 5-6-2024   | Kepala Dinas | .
        """,
        // With titles above, and a row of column numbers below.
        """
        DAFTAR SOP | < | < | < | < | < | < | <
        TAHUN 2024 | < | < | < | < | < | < | <

        No  | SOP    | <           | Tanggal   | <        | <             | Disahkan Oleh⏎(Jabatan) | Ket.
        ^   | Nomor  | Nama        | Pembuatan | Revisi   | Mulai Berlaku | ^            | ^
        (1) | (2)    | (3)         | (4)       | (5)      | (6)           | (7)          | (8)
        1   | 1/2024 | Surat Masuk | 1-2-2024  | 3-4-2024 | 5-6-2024      | Kepala Dinas | .
        """,
    ]

    @Test("headings of two lines are read together", arguments: groups)
    func grouped(_ picture: String) {
        let read = SheetReading(picture)
        #expect(read.sops.count == 1)
        let sop = read.sops.first
        #expect(sop?.number == "1/2024")
        #expect(sop?.title == "Surat Masuk")
        #expect(sop?.created?.iso == "2024-02-01")
        #expect(sop?.revised?.iso == "2024-04-03")
        #expect(sop?.effective?.iso == "2024-06-05")
        #expect(sop?.ratifiedBy == "Kepala Dinas")
        #expect(read.recognitions.first?.columns.contains { $0.how == .grouped } == true)
        #expect(read.findings("register/heading-unknown").count == 1)
    }

    static let counters: [(picture: String, number: String?)] = [
        ("No | Judul SOP | Status\n1 | A | draf\n2 | B | draf", nil),
        ("No. | Judul SOP | Status\n1. | A | draf\n2. | B | draf", nil),
        ("Nomor | Judul SOP | Status\n1 | A | draf\n2 | B | draf", nil),
        ("Nomor | Judul SOP | Status\n17 | A | draf\n12 | B | draf", "17"),
        ("Nomor | Judul SOP | Status\n1/2024 | A | draf\n2/2024 | B | draf", "1/2024"),
        ("No | Judul SOP | Status\n065/01/2024 | A | draf\n065/02/2024 | B | draf", "065/01/2024"),
        ("No | Nomor | Judul SOP\n1 | 1/2024 | A\n2 | 2/2024 | B", "1/2024"),
        ("Nomor Urut | Nomor SOP | Judul SOP\n1 | 1 | A\n2 | 2 | B", "1"),
    ]

    @Test("what stands below tells a running number from the number of an SOP", arguments: counters)
    func counter(_ picture: String, _ number: String?) {
        let read = SheetReading(picture)
        #expect(read.sops.map(\.title) == ["A", "B"])
        #expect(read.sops.first?.number == number)
        #expect(read.findings("register/heading-unknown").isEmpty)
    }

    @Test("a letterhead of many rows does not hide the headings")
    func farDown() {
        let letterhead = (1...40).map { "Baris kop \($0)" }.joined(separator: "\n")
        let read = SheetReading("\(letterhead)\nNomor SOP | Judul SOP\n1/2024 | Surat")
        #expect(read.sops.map(\.number) == ["1/2024"])
        #expect(read.recognitions.first?.headingRows == 41...41)
    }
}
