@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Values on sheets")
struct SheetValueTests {
    static let statuses: [(String, SOPStatus)] = [
        ("Aktif Berlaku", .inForce), ("Masih digunakan", .inForce), ("Disahkan", .inForce),
        ("Aktif Tidak Berlaku", .revoked), ("Inaktif", .revoked), ("Dicabut/Tidak Berlaku", .revoked),
        ("Belum TTD", .draft), ("Belum disahkan", .draft), ("Draft", .draft), ("Berlaku / Tidak Berlaku", .unknown),
        ("Final", .unknown), ("Review", .unknown), ("Sudah direvisi", .unknown),
        ("Masih draft", .draft), ("Proses TTD", .draft), ("Menunggu tanda tangan", .draft), ("Belum sah", .draft),
        ("Sah", .inForce), ("Sudah berlaku", .inForce), ("Tidak efektif", .revoked), ("Tidak dipakai lagi", .revoked),
        ("Sudah TTD", .unknown), ("Kadaluarsa", .unknown),
    ]

    @Test("a status that is certain is understood, one that is not is left open", arguments: statuses)
    func status(_ text: String, _ status: SOPStatus) {
        #expect(SheetReading("Judul SOP|Status\nSurat|\(text)").sops.first?.status == status)
    }

    static let marks: [(picture: String, statuses: [SOPStatus], unclear: Int)] = [
        ("No|Judul SOP|Status|<\n^|^|Berlaku|Tidak Berlaku\n1|A|√|.\n2|B|.|v", [.inForce, .revoked], 0),
        ("No|Judul SOP|Berlaku|Dicabut|Draf\n1|A|✓|.|.\n2|B|.|.|V\n3|C|.|.|.", [.inForce, .draft, .unknown], 0),
        // Crosses alone, one in each row, are the marks; beside ticks a cross says no.
        ("Judul SOP|Berlaku|Tidak Berlaku\nA|x|.\nB|.|X", [.inForce, .revoked], 0),
        ("Judul SOP|Berlaku|Tidak Berlaku\nA|√|x\nB|x|√", [.inForce, .revoked], 0),
        ("Judul SOP|Unit|Berlaku\nA|dinkes|x", [.unknown], 1),
        // Both marked: left open.
        ("Judul SOP|Berlaku|Tidak Berlaku\nA|√|√", [.unknown], 0),
        ("Judul SOP|Berlaku|Tidak Berlaku\nA|Ya|Tidak\nB|Tidak|Ya", [.inForce, .revoked], 0),
        ("Judul SOP|Berlaku|Belum Disahkan\nA|√|.\nB|.|√", [.inForce, .draft], 0),
    ]

    @Test("a status given by marks in columns is understood", arguments: marks)
    func mark(_ picture: String, _ statuses: [SOPStatus], _ unclear: Int) {
        let read = SheetReading(picture)
        #expect(read.sops.map(\.status) == statuses)
        #expect(read.findings("register/mark-unclear").count == unclear)
        #expect(read.recognitions.first?.columns.contains { $0.meaning == "status=berlaku" && $0.how == .mark } == true)
    }

    static let yesNo: [(String, Bool?)] = [
        ("Ya", true), ("√", true), ("v", true), ("Ada", true), ("Tidak Ada", false), ("Belum", false), ("x", nil),
        ("tidak", false),
    ]

    @Test("yes and no are understood in words and ticks", arguments: yesNo)
    func publicService(_ text: String, _ value: Bool?) {
        let read = SheetReading("Judul SOP|Layanan Publik\nA|\(text)")
        #expect(read.sops.first?.isPublicService == value)
        #expect(read.findings("register/value-unknown").count == (value == nil ? 1 : 0))
    }

    static let dates: [(text: String, iso: String?, rule: RuleID?)] = [
        ("2021-08-17", "2021-08-17", nil), ("17 Agt 2021", "2021-08-17", nil), ("Agustus 2021", "2021-08", nil),
        ("44425", "2021-08-17", "register/date-serial"), ("32874", "1990-01-01", "register/date-serial"),
        ("73415", "2100-12-31", "register/date-serial"), ("43890", "2020-02-29", "register/date-serial"),
        ("73416", nil, "register/date-unreadable"), ("12", nil, "register/date-unreadable"),
        ("2021", nil, "register/date-year-only"), ("17-08-21", nil, "register/date-ambiguous"),
        ("17-08-2021 s.d. 17-08-2022", nil, "register/date-several"),
        ("12/03/2020⏎15/06/2022", nil, "register/date-several"),
        ("17-08-2021 dan Mei 2022", nil, "register/date-several"),
        ("17 Agst 2021", "2021-08-17", nil), ("tgl. 17 Agustus 2021", "2021-08-17", nil),
        ("TMT 17 Agustus 2021", "2021-08-17", nil), ("Per 17 Agustus 2021", "2021-08-17", nil),
        ("Tanggal 17-08-2021", "2021-08-17", nil), ("Kota Contoh, 17 Agustus 2021", "2021-08-17", nil),
        ("Kota Contoh, tanggal 17 Agustus 2021", "2021-08-17", nil),
        ("17 Agustus 2021 revisi 2", nil, "register/date-unreadable"),
        ("Perwali 12, 17 Agustus 2021", nil, "register/date-unreadable"),
        ("belum ada", nil, nil), ("……", nil, nil), ("segera", nil, "register/date-unreadable"),
        ("99999999999999999999", nil, "register/date-unreadable"),
    ]

    @Test("dates are read, or refused for what they are", arguments: dates)
    func date(_ text: String, _ iso: String?, _ rule: RuleID?) {
        let read = SheetReading("No|Judul SOP|Tanggal Efektif\n1|Surat|\(text)")
        #expect(read.sops.map { $0.effective?.iso } == [iso])
        let found = read.findings.map(\.rule).filter { $0.rawValue.hasPrefix("register/date-") }
        #expect(found == (rule.map { [$0] } ?? []))
    }

    @Test("kinds of evidence given by marks make a row for each, with the date that stands in place of a mark")
    func evidenceMarks() {
        let read = SheetReading(
            """
            No | Nomor SOP | Sosialisasi | Monev | Evaluasi
            1  | 1/2024    | Ada         | √     | 12-03-2024
            2  | 2/2024    | Tidak Ada   | .     | .
            """)
        #expect(read.kinds == [.evidence])
        #expect(read.evidence.map { $0[.kind] } == ["sosialisasi", "monitoring", "evaluasi"])
        #expect(read.evidence.map { $0[.date] } == [nil, nil, "12-03-2024"])
        #expect(read.evidence.map { $0.location(of: .kind).cell } == ["C2", "D2", "E2"])
        #expect(read.skipped == ["unmarked 3-3"])
    }

    static let units: [(String, String?)] = [
        ("Dinas Kesehatan (Dinkes)", "dinkes"), ("(DINAS KESEHATAN)", "dinkes"),
        ("Dinas Kesehatan Kota Contoh", "dinkes"),
        ("Dinas Angkasa (Disangkasa)", nil), ("Sekretariat", nil),
        ("Setda Kab. Contoh", "setda"), ("Bag. Organisasi", "bag-org"), ("Din. Kesehatan Kab. Contoh", "dinkes"),
        ("Kantor Dukcapil", nil),
    ]

    @Test("the name of a unit is understood with brackets or the region behind it", arguments: units)
    func unit(_ text: String, _ id: String?) {
        #expect(SheetReading("Judul SOP|Unit\nSurat|\(text)").sops.first?.unit == id)
    }

    static let nearUnits: [(text: String, name: String?)] = [
        ("Kantor Disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil"), ("UPTD Kesehatan Hewan", "Dinas Kesehatan"),
        ("Dinas Angkasa", nil), ("Dinas Organisasi Kesehatan", nil),
    ]

    @Test("a unit nobody knows is asked for by the one it is like, and counts for none", arguments: nearUnits)
    func nearUnit(_ text: String, _ name: String?) {
        let read = SheetReading("Judul SOP|Unit\nSurat|\(text)")
        #expect(read.sops.first?.unit == nil)
        let messages = read.findings("register/unit-unknown").map(\.message.indonesian)
        #expect(
            messages == ["Unit “\(text)” tidak ada dalam daftar unit." + (name.map { " Mungkin “\($0)”?" } ?? "")])
    }

    static let ratifiers: [(text: String, kept: String?)] = [
        ("Kepala Dinas⏎Dr. Siti Contoh, M.Si⏎NIP. 19700101 199503 2 001", "Kepala Dinas"),
        ("Dr. Siti Contoh, M.Si⏎NIP. 19700101 199503 2 001", "Dr. Siti Contoh, M.Si"),
        ("Kepala Dinas NIP 197001011995032001", "Kepala Dinas"), ("197001011995032001", nil),
        ("Kepala Dinas⏎Kesehatan", "Kepala Dinas⏎Kesehatan"),
    ]

    @Test("who ratified is kept without the number of the person", arguments: ratifiers)
    func ratifier(_ text: String, _ kept: String?) {
        let read = SheetReading("Judul SOP|Disahkan Oleh\nSurat|\(text)")
        #expect(read.sops.map(\.ratifiedBy) == [kept?.replacing("⏎", with: "\n")])
    }

    @Test("a date below the number in one cell is no part of the number, and that is said")
    func numberWithDate() {
        let read = SheetReading(
            "No. SOP/Tanggal|Judul SOP\n065/1/2024⏎17 Agustus 2021|A\n065/2/2024⏎lanjutan|B\n065/3 tgl 1 Mei 2024|C")
        #expect(read.sops.map(\.number) == ["065/1/2024", "065/2/2024\nlanjutan", "065/3 tgl 1 Mei 2024"])
        #expect(read.findings("register/number-with-date").map(\.location.cell) == ["A2"])
    }

    static let remarks: [(picture: String, statuses: [SOPStatus], found: Int)] = [
        ("No|Judul SOP|Unit|Ket\n1|A|setda|Berlaku\n2|B|setda|Draft\n3|C|setda|.", [.inForce, .draft, .unknown], 1),
        ("No|Judul SOP|Unit|Ket\n(1)|(2)|(3)|(4)\n1|A|setda|Berlaku", [.inForce], 1),
        ("No|Judul SOP|Unit|Keterangan\n1|A|setda|Berlaku\n2|B|setda|perlu rapat", [.unknown, .unknown], 0),
        ("No|Judul SOP|Status|Ket\n1|A|Draft|Berlaku", [.draft], 0),
        ("No|Judul SOP|Unit|Ket\n1|A|setda|.", [.unknown], 0),
    ]

    @Test("remarks that are all words of a status are the status where the sheet has none", arguments: remarks)
    func remarkedStatus(_ picture: String, _ statuses: [SOPStatus], _ found: Int) {
        let read = SheetReading(picture)
        #expect(read.sops.map(\.status) == statuses)
        #expect(read.findings("register/heading-by-content").count == found)
        #expect(
            read.recognitions.flatMap(\.columns).count { $0.meaning == "status" && $0.how == .content } == found)
    }
}
