@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Rows between the rows of a register")
struct SheetRowTests {
    @Test("a real sheet: titles, sections, a page break, a total, notes and a signature")
    func realSheet() {
        let read = SheetReading(
            """
            PEMERINTAH KOTA CONTOH            | <        | <             | <
            DAFTAR SOP DINAS KESEHATAN KOTA CONTOH TAHUN 2024 | < | <     | <

            NO | NOMOR SOP | NAMA SOP         | STATUS
            1  | 2         | 3                | 4
            A. SEKRETARIAT | < | <            | <
            1  | 440/1     | Surat Masuk      | Berlaku
            2  | 440/2     | Surat Keluar     | Berlaku
            NO | NOMOR SOP | NAMA SOP         | STATUS
            B. BIDANG PELAYANAN KESEHATAN | < | < | <
            1  | 440/3     | Rujukan          | Draf

            JUMLAH | .     | 3                | .
            Keterangan: | . | .               | .
            Draf berarti belum disahkan | . | . | .

            .  | .         | .                | Kota Contoh, 2 Januari 2024
            .  | .         | .                | Kepala Dinas Kesehatan
            .  | .         | .                | NIP. 19700101 199003 1 001
            """)
        #expect(read.sops.map(\.title) == ["Surat Masuk", "Surat Keluar", "Rujukan"])
        #expect(read.sops.map(\.unit) == ["sek-dinkes", "sek-dinkes", "dinkes"])
        #expect(read.sops.map(\.status) == [.inForce, .inForce, .draft])
        #expect(
            read.skipped == [
                "title 1-2", "columnNumbers 5-5", "section 6-6", "repeatedHeading 9-9", "section 10-10", "total 13-13",
                "note 14-15", "signature 17-19",
            ])
        #expect(read.recognitions.first?.rows == 3)
        #expect(read.problem == nil)
        #expect(read.findings("register/bad-row").isEmpty)
        #expect(read.findings("register/unit-unknown").isEmpty)
        // The name and number of a person are nowhere in what is kept.
        #expect(!read.recognitions.contains { "\($0)".contains("19700101") })
    }

    static let sections: [(picture: String, units: [String?])] = [
        // Merged over the table.
        (
            "No|Judul SOP|Status\nDINAS KESEHATAN|<|<\n1|A|draf\nKANTOR CATATAN SIPIL|<|<\n1|B|draf",
            ["dinkes", "disdukcapil"]
        ),
        // In the column of the title, without number.
        (
            "No|Judul SOP|Status\n.|Dinas Kesehatan|.\n1|A|draf\n.|Dinas Kependudukan & Pencatatan Sipil|.\n2|B|draf",
            ["dinkes", "disdukcapil"]
        ),
        // With a letter before it, in a column of its own.
        ("No|Judul SOP|Status\nI|Dinas Kesehatan|.\n1|A|draf\nII|Sekretariat Daerah|.\n1|B|draf", ["dinkes", "setda"]),
        // A part the agency does not list belongs to the unit around it.
        ("No|Judul SOP|Status\nDINAS KESEHATAN|<|<\n1|A|draf\n.|BIDANG P2P|.\n1|B|draf", ["dinkes", "dinkes"]),
        // A cell of its own is stronger.
        ("No|Judul SOP|Unit\nDINAS KESEHATAN|<|<\n1|A|.\n2|B|setda", ["dinkes", "setda"]),
        // A heading that names no office changes nothing.
        ("No|Judul SOP|Status\nDINAS KESEHATAN|<|<\nSOP ADMINISTRATIF|<|<\n1|A|draf\n2|B|draf", ["dinkes", "dinkes"]),
        ("Judul SOP|Status\nUNIT KERJA : DINAS KESEHATAN|.\nA|draf\nB|draf", ["dinkes", "dinkes"]),
        // A label and the unit in cells of their own, with the headings again.
        (
            """
            Unit Kerja|: Dinas Kesehatan
            No|Judul SOP|Status
            1|A|draf
            DAFTAR SOP
            Unit Kerja|:|Sekretariat Daerah
            No|Judul SOP|Status
            1|B|draf
            """, ["dinkes", "setda"]
        ),
    ]

    @Test("a section names the unit of the rows below it", arguments: sections)
    func section(_ picture: String, _ units: [String?]) {
        let read = SheetReading(picture)
        #expect(read.sops.map(\.title) == ["A", "B"])
        #expect(read.sops.map(\.unit) == units)
        #expect(read.problem == nil)
    }

    @Test("a section of an office nobody knows is one finding at its row, and the rows have no unit")
    func unknownSection() {
        let read = SheetReading("No|Judul SOP|Status\nBADAN ANGKASA|<|<\n1|A|draf\n2|B|draf")
        #expect(read.sops.map(\.unit) == [nil, nil])
        #expect(read.sops.map(\.unitText) == ["BADAN ANGKASA", "BADAN ANGKASA"])
        #expect(read.findings("register/unit-unknown").map(\.location.line) == [2])
    }

    @Test("a title alone in its row is an SOP, not a section")
    func titleAlone() {
        let read = SheetReading(
            "Nomor SOP|Judul SOP|Status\n1/2024|A|draf\n.|Pelayanan Surat|.\n.|Jumlah Penduduk Miskin per Kecamatan|.")
        #expect(read.sops.map(\.title) == ["A", "Pelayanan Surat", "Jumlah Penduduk Miskin per Kecamatan"])
    }

    @Test("each block of a sheet ends with its own notes and signature, and begins with its own title")
    func blocks() {
        let read = SheetReading(
            """
            DAFTAR SOP DINAS KESEHATAN | < | <
            No | Judul SOP | Disahkan Oleh | Status
            1  | A         | Kepala Dinas  | berlaku
            .  | .         | .             | Kota Contoh, 2 Januari 2024
            .  | .         | .             | Kepala Dinas Kesehatan
            .  | .         | .             | dr. Siti Contoh
            .  | .         | .             | NIP. 19700101 199003 1 001

            DAFTAR SOP
            Unit Kerja | : Sekretariat Daerah
            No | Judul SOP | Disahkan Oleh | Status
            1  | B         | Sekda         | draf
            .  | .         | .             | Kota Contoh, 3 Januari 2024
            .  | .         | .             | Sekretaris Daerah
            """)
        #expect(read.sops.map(\.title) == ["A", "B"])
        #expect(read.sops.map(\.unit) == ["dinkes", "setda"])
        #expect(read.findings("register/bad-row").isEmpty)
        #expect(read.problem == nil)
        #expect(
            read.skipped == [
                "title 1-1", "signature 4-7", "title 9-9", "section 10-10", "repeatedHeading 11-11", "signature 13-14",
            ])
    }

    static let unitsOnce: [(picture: String, units: [String?], found: Int)] = [
        // The unit and its number stand in the first row of each group only.
        (
            "No|Unit|Judul SOP|Status\n1|dinkes|A|draf\n.|.|B|draf\n2|setda|C|draf\n.|.|D|draf",
            ["dinkes", "dinkes", "setda", "setda"], 1
        ),
        // Rows that are numbered one by one: a blank unit is a gap.
        (
            "No|Unit|Judul SOP|Status\n1|dinkes|A|draf\n2|.|B|draf\n3|setda|C|draf\n4|dinkes|D|draf",
            ["dinkes", nil, "setda", "dinkes"], 0
        ),
        ("No|Unit|Judul SOP|Status\n1|.|A|draf\n.|.|B|draf\n2|setda|C|draf", [nil, nil, "setda"], 0),
    ]

    @Test("a unit in the first row of a numbered group counts for the group, and that is said", arguments: unitsOnce)
    func unitOnce(_ picture: String, _ units: [String?], _ found: Int) {
        let read = SheetReading(picture)
        #expect(read.sops.map(\.unit) == units)
        #expect(read.findings("register/unit-of-group").count == found)
    }

    static let totals = [
        "JUMLAH|.|3", "Total|3|.", ".|Jumlah SOP|12 SOP", "TOTAL SOP = 3|<|<", "Sub Total|.|1.234", ".|Sub Jumlah|4",
    ]

    @Test("totals are no rows", arguments: totals)
    func total(_ row: String) {
        let read = SheetReading("No|Judul SOP|Status\n1|A|draf\n\(row)\n2|B|draf")
        #expect(read.sops.map(\.title) == ["A", "B"])
        #expect(read.skipped == ["total 3-3"])
    }

    @Test("cells merged down a column count for each of their rows")
    func mergedDown() {
        let read = SheetReading(
            """
            Kode CFM | Judul CFM | Kode SOP | Judul SOP | Unit
            K-1.CFM.01 | Surat   | S1       | Masuk     | dinkes
            ^        | ^         | S2       | Keluar    | ^
            K-1.CFM.02 | Cuti    | S3       | Cuti      | setda
            """)
        #expect(read.kinds == [.maps])
        #expect(read.maps.map { $0.registeredSOPs.count } == [2, 1])
        let sops = SheetReading("Judul SOP|Unit|Status\nA|Dinas Kesehatan|berlaku\nB|^|^\nC|setda|draf")
        #expect(sops.sops.map(\.unit) == ["dinkes", "dinkes", "setda"])
        #expect(sops.sops.map(\.status) == [.inForce, .inForce, .draft])
    }

    @Test("rows that share a merged title are one SOP with several lines")
    func continuation() {
        let read = SheetReading(
            "Nomor SOP|Judul SOP|Dasar Hukum\n1/2024|Surat|UU 1/2020\n^|^|UU 2/2020\n2/2024|Cuti|UU 3/2020")
        #expect(read.sops.map(\.legalBasis) == [["UU 1/2020", "UU 2/2020"], ["UU 3/2020"]])
        #expect(read.skipped == ["continuation 3-3"])
    }

    @Test("a second table below the first has headings of its own")
    func twoTables() {
        let read = SheetReading(
            """
            Nomor SOP | Judul SOP | Status
            1/2024    | A         | draf

            DATA DUKUNG
            Status | Nomor SOP | Nama SOP | Tanggal Efektif
            berlaku | 2/2024   | B        | 17 Agt 2021
            """)
        #expect(read.sops.map(\.title) == ["A", "B"])
        #expect(read.sops.map(\.number) == ["1/2024", "2/2024"])
        #expect(read.sops.last?.effective?.iso == "2021-08-17")
        #expect(read.recognitions.map(\.headingRows) == [1...1, 5...5])
    }

    @Test("columns set apart from the table are one note")
    func sideColumns() {
        let read = SheetReading("Judul SOP|Status|.|.\nA|draf|.|pilihan\nB|draf|.|lain")
        #expect(read.sops.map(\.title) == ["A", "B"])
        #expect(read.findings("register/side-columns").count == 1)
        #expect(read.problem == nil)
    }

    @Test("hidden rows and columns, and formulas, are read and said once")
    func hiddenAndFormulas() {
        var table = Picture.table("Judul SOP|Status\nA|draf\nB|draf")
        table.hiddenRows = [1...1]
        table.hiddenColumns = [1...1]
        table.formulas = [CellPosition(row: 1, column: 0), CellPosition(row: 2, column: 0)]
        let read = SheetReading([table])
        #expect(read.sops.count == 2)
        #expect(read.findings("register/hidden-cells").count == 1)
        #expect(read.findings("register/formulas").first?.message.english.contains("2 cells") == true)
    }

    @Test("a cell with an error says nothing, and the file is partly read")
    func errorCells() {
        var table = Picture.table("Judul SOP|Status\nA|#REF!\nB|draf")
        table.problems = [
            TableProblem(code: .cellError, row: 2, cell: "B2", message: LocalizedText(id: "galat", en: "error"))
        ]
        let read = SheetReading([table])
        #expect(read.sops.map(\.status) == [.unknown, .draft])
        #expect(read.findings("register/bad-row").map(\.location.cell) == ["B2"])
        #expect(read.problem?.line == 2)
    }
}
