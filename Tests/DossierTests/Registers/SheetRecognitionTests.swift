@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Which register a sheet is")
struct SheetRecognitionTests {
    static let sops = "Nomor SOP|Judul SOP|Unit|Status\n1/2024|Surat|dinkes|draf"
    static let maps = "Kode Proses|Judul Proses|Kode CFM|Judul CFM|Kode SOP|Judul SOP\nK-1|P|K-1.CFM.01|C|S|Surat"
    static let evidence = "Kode Bukti|Nomor SOP|Jenis Bukti|Tanggal|Tautan\nB-1|1/2024|penerapan|2024-01-02|http://a"
    static let units = "Kode|Nama Unit|Induk\ndinkes|Dinas Kesehatan|."

    static let kinds: [(picture: String, kind: RegisterKind?)] = [
        (sops, .sops), (maps, .maps), (evidence, .evidence), (units, .units),
        ("Nomor SOP|Nama SOP|Unit|Kode Proses\n1|A|dinkes|K", .sops),
        ("Nomor SOP|Nama SOP|Unit|Berkas\n1|A|dinkes|a.docx", .sops),
        ("Kode CFM|Judul CFM|Unit\nK|C|dinkes", .maps),
        ("Nomor SOP|Judul SOP|Jenis Bukti|Tanggal Pelaksanaan\n1/2024|A|penerapan|2024-01-02", .evidence),
        ("Nama Barang|Jumlah\nMeja|3", nil), ("Judul\nSurat", nil),
    ]

    @Test("a sheet is told by its headings", arguments: kinds)
    func byHeadings(_ picture: String, _ kind: RegisterKind?) {
        let read = SheetReading(picture)
        #expect(read.kinds.first == kind)
        #expect(read.recognitions.count == 1)
    }

    @Test("one workbook holds registers of every kind, instructions and lists")
    func workbook() {
        let sheets = [
            ("Petunjuk", "Petunjuk pengisian\nNomor SOP|isi nomor"), ("SOP 2024", Self.sops), ("Peta", Self.maps),
            ("Bukti", Self.evidence), ("Daftar Unit", Self.units), ("Referensi", "Status|Unit\nberlaku|dinkes"),
            ("Sheet7", ""),
        ]
        let read = SheetReading(sheets.map { Picture.table($1, sheet: $0) })
        #expect(read.kinds == [.sops, .maps, .evidence, .units])
        #expect(read.sops.count == 1 && read.maps.count == 1 && read.evidence.count == 1 && read.units.count == 1)
        #expect(read.findings("register/sheet-left-out").map(\.location.sheet) == ["Sheet7"])
        #expect(read.findings("register/sheet-left-out").allSatisfy { $0.severity == .note })
        #expect(Set(read.recognitions.map(\.sheet)) == Set(sheets.map(\.0)))
    }

    @Test("headings that fit two registers alike are a finding, unless the sheet or file says which")
    func ambiguous() {
        let picture = "Judul SOP|Kode Proses|Unit\nSurat|K-1|dinkes"
        let open = SheetReading([Picture.table(picture)])
        #expect(open.kinds.isEmpty)
        #expect(open.findings("register/sheet-ambiguous").count == 1)
        #expect(open.recognitions.count == 1)
        #expect(SheetReading(picture, sheet: "SOP").kinds == [.sops])
        #expect(SheetReading(picture, sheet: "Matriks Peta").kinds == [.maps])
        #expect(SheetReading("DAFTAR SOP|.|.\n" + picture).kinds == [.sops])
        #expect(SheetReading(picture, preferred: .maps).kinds == [.maps])
    }

    @Test("the name of a file prefers a register, but a sheet that is plainly another is that one")
    func preferred() {
        let tables = [Picture.table(Self.sops, sheet: "A"), Picture.table(Self.maps, sheet: "B")]
        #expect(SheetReading(tables, path: "sops.xlsx", preferred: .sops).kinds == [.sops, .maps])
        #expect(SheetReading([Picture.table("Judul SOP\nSurat")], preferred: .sops).kinds == [.sops])
    }

    @Test("a file that is a register by its name and holds none is refused with what was found")
    func refused() {
        let read = SheetReading("Nama Barang|Jumlah\nMeja|3", preferred: .sops)
        #expect(read.problem?.code == "missingHeading")
        #expect(read.problem?.message.indonesian.contains("Nama Barang") == true)
    }

    @Test("a hidden sheet is not read, and that is a warning")
    func hiddenSheet() {
        var table = Picture.table(Self.sops, sheet: "Lama")
        table.isHidden = true
        let read = SheetReading([table, Picture.table(Self.sops, sheet: "Baru")])
        #expect(read.sops.map(\.location.sheet) == ["Baru"])
        #expect(read.findings("register/sheet-hidden").map(\.severity) == [.warning])
    }

    static let unitSheets: [(sheet: String, title: String, unit: String?)] = [
        ("Dinkes", "DAFTAR SOP", "dinkes"), ("1. Dinkes", "DAFTAR SOP", "dinkes"), ("SOP Dinkes 2024", "", "dinkes"),
        ("Sheet1", "DAFTAR SOP DINAS KESEHATAN KOTA CONTOH TAHUN 2024", "dinkes"),
        ("Sheet1", "UNIT KERJA : DINAS KESEHATAN", "dinkes"), ("Sheet1", "OPD|:|setda", "setda"),
        ("Sheet1", "DAFTAR SOP BAGIAN ORGANISASI SEKRETARIAT DAERAH KOTA CONTOH", "bag-org"),
        ("Dinas Kependudukan dan Pencatat", "DAFTAR SOP", "disdukcapil"),
        ("Sheet1", "DAFTAR SOP KANTOR CATATAN SIPIL", "disdukcapil"), ("Sheet1", "DAFTAR SOP", nil),
        ("Setda", "DAFTAR SOP DINAS KESEHATAN", nil), ("Setda", "DAFTAR SOP BAGIAN ORGANISASI", "bag-org"),
        ("Sheet1", "DAFTAR SOP DINAS KESEHATAN DAN SEKRETARIAT DAERAH", nil),
    ]

    @Test("a sheet for each unit: its title or its name says whose rows they are", arguments: unitSheets)
    func unitOfSheet(_ sheet: String, _ title: String, _ unit: String?) {
        let read = SheetReading("\(title)\nNomor SOP|Judul SOP|Status\n1/2024|Surat|draf", sheet: sheet)
        #expect(read.sops.map(\.unit) == [unit])
        #expect(read.findings("register/unit-of-sheet").count == (unit == nil ? 0 : 1))
        let isSaid = unit != nil || title == "DAFTAR SOP"
        #expect(isSaid || read.findings.contains { $0.rule.rawValue.hasSuffix("-ambiguous") })
    }
}
