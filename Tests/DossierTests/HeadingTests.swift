import Dossier
import Findings
import Testing

@Suite("Headings of registers")
struct HeadingTests {
    static let titleHeadings = [
        "Judul SOP", "title", "Nama SOP", "nama_sop", "NAMA  SOP", "Judul_SOP", "judul-sop.", "Judul",
        "\u{FEFF}Judul SOP",
    ]

    @Test("the title is found under every heading offices use", arguments: titleHeadings)
    func titles(_ heading: String) throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "\(heading);No SOP\nSurat Masuk;1/2024\n"])
        #expect(dossier.sops.map(\.title) == ["Surat Masuk"])
        #expect(dossier.sops.map(\.number) == ["1/2024"])
    }

    static let effectiveHeadings = [
        "Tanggal Efektif", "effective", "Tgl Pengesahan", "Tgl. Efektif", "TANGGAL BERLAKU", "tgl_pengesahan",
    ]

    @Test("the effective date is found under every heading offices use", arguments: effectiveHeadings)
    func effective(_ heading: String) throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Judul SOP,\(heading)\nSurat,17-08-2021\n"])
        #expect(dossier.sops.first?.effective == CalendarDate(iso: "2021-08-17"))
        #expect(dossier.findings("register/heading-unknown").isEmpty)
    }

    @Test("columns stand in any order")
    func order() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Status,Perangkat Daerah,Judul SOP\ndraf,dinkes,Vaksin\n"])
        #expect(dossier.sops.first?.title == "Vaksin")
        #expect(dossier.sops.first?.unit == "dinkes")
        #expect(dossier.sops.first?.status == .draft)
    }

    @Test("a heading nobody knows is a note at its cell; a running number is none")
    func unknown() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "No.,Judul SOP,Warna Map\n1,Surat,hijau\n"])
        let notes = dossier.findings("register/heading-unknown")
        #expect(notes.map(\.location.cell) == ["C1"])
        #expect(notes.map(\.severity) == [.note])
        #expect(dossier.sops.first?.number == nil)
    }

    @Test(
        "a heading that nobody knows names the one it is near to, where the table does not have that",
        arguments: [
            ("sops.csv", "Nomor SOP,Judul SOP,Tgl Efektf\n1,Surat,2021-08-17\n", "Tanggal Efektif"),
            ("sops.csv", "Nomor SOP,Judul SOP,Disyahkan Olh\n1,Surat,Kepala\n", "Disahkan Oleh"),
            ("sops.csv", "Nomor SOP,Judul SOP,Tanggal Efektif,Tgl Efektf\n1,Surat,2021-08-17,2021\n", nil),
            ("sops.csv", "Nomor SOP,Judul SOP,Warna Map\n1,Surat,hijau\n", nil),
            ("maps.csv", "Kode CFM,Judul CFM,Unit,Berkes\nA-01.01.CFM.01,Izin,dinkes,a.bpmn\n", "Berkas"),
            ("evidence.csv", "Kode Bukti,Untuk,Jenis,Tanggl\nB-1,dinkes,penerapan,2026-01-02\n", "Tanggal"),
            ("sops.yaml", "- title: Surat\n  number: '1'\n  efective: 2021-08-17\n", "effective"),
        ])
    func near(_ file: String, _ content: String, _ nearest: String?) throws {
        let notes = try TemporaryDossier.read([file: content]).findings("register/heading-unknown")
        #expect(notes.count == 1 && notes.first?.severity == .note)
        let action = notes.first?.action?.indonesian
        #expect(action == nearest.map { "Mungkin maksudnya “\($0)”; bila ya, tulislah begitu." })
    }

    @Test("of two headings for one column the surer one is used, and that is said")
    func duplicate() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": "Judul SOP,Tgl Pengesahan,Tanggal Efektif\nSurat,2020-01-01,2021-08-17\n"
        ])
        #expect(dossier.sops.first?.effective == CalendarDate(iso: "2021-08-17"))
        #expect(dossier.findings("register/heading-duplicate").map(\.location.cell) == ["C1"])
        let same = try TemporaryDossier.read(["sops.csv": "Judul SOP,Status,Status\nSurat,draf,berlaku\n"])
        #expect(same.sops.first?.status == .draft)
        #expect(same.findings("register/heading-duplicate").map(\.location.cell) == ["C1"])
    }

    @Test("title lines above the headings and the row of column numbers below are no data")
    func officialTable() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": """
            DAFTAR SOP KOTA UJI;;
            TAHUN 2026;;

            No;Judul SOP;Nomor SOP
            (1);(2);(3)
            1;Surat Masuk;1/2024
            2;;
            """
        ])
        #expect(dossier.sops.map(\.title) == ["Surat Masuk"])
        #expect(dossier.sops.first?.location.line == 6)
        #expect(dossier.findings("register/heading-row").map(\.location.line) == [4])
        #expect(dossier.input("sops.csv")?.state == .read)
    }

    static let refused: [(file: String, text: String, missing: String)] = [
        ("sops.csv", "Nomor,Unit\n1,dinkes\n", "Judul SOP"),
        ("maps.csv", "Judul Proses,Unit\nSurat,dinkes\n", "Kode CFM"),
        ("evidence.csv", "Jenis,Tanggal\npenerapan,2026-01-01\n", "Untuk"),
    ]

    @Test("a register without its essential heading is refused and says what it found", arguments: refused)
    func missing(_ file: String, _ text: String, _ missing: String) throws {
        let dossier = try TemporaryDossier.read([file: text])
        let input = try #require(dossier.input(file))
        #expect(input.state == .refused)
        #expect(input.problem?.code == "missingHeading")
        #expect(input.problem?.message.indonesian.contains(missing) == true)
        let found = String(text.prefix { $0 != "," })
        #expect(input.problem?.message.indonesian.contains(found) == true)
        #expect(dossier.findings("dossier/input-refused").map(\.location.path) == [file])
    }

    @Test("a cell under no heading is a bad row: the file is partly read, the row stays")
    func strayCell() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Judul SOP,Status\nSatu,draf,,\nDua,draf,tiga\n"])
        #expect(dossier.sops.map(\.title) == ["Satu", "Dua"])
        #expect(dossier.findings("register/bad-row").map(\.location.cell) == ["C3"])
        #expect(dossier.input("sops.csv")?.state == .partlyRead)
        #expect(dossier.input("sops.csv")?.problem?.code == "badRow")
        #expect(dossier.input("sops.csv")?.problem?.line == 3)
    }

    @Test("columns that decide the result are reported where a register has none")
    func absentColumns() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Judul SOP,Status\nSatu,draf\n"])
        let finding = try #require(dossier.findings("register/column-absent").first)
        #expect(finding.message.english.contains("Nomor SOP, Unit, Tanggal Efektif, Disahkan Oleh, Dasar Hukum"))
    }
}
