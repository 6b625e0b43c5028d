@testable import Dossier
import Findings
import ProcessMaps
import Testing

@Suite("The SOP register")
struct SOPRegisterTests {
    private static func first(_ heading: String, _ value: String) throws -> SOP? {
        try TemporaryDossier.read(["sops.csv": "Judul SOP\t\(heading)\nSurat\t\(value)\n"]).sops.first
    }

    static let statuses: [(String, SOPStatus)] = [
        ("berlaku", .inForce), ("Aktif", .inForce), ("EFEKTIF", .inForce), ("in force", .inForce), ("draf", .draft),
        ("Draft", .draft), ("konsep", .draft), ("rancangan", .draft), ("dicabut", .revoked),
        ("Tidak Berlaku", .revoked), ("revoked", .revoked), ("digantikan", .superseded), ("diganti", .superseded),
        ("superseded", .superseded), ("", .unknown), ("-", .unknown), ("sudah direvisi", .unknown),
    ]

    @Test("a status is understood in the words people use", arguments: statuses)
    func status(_ text: String, _ status: SOPStatus) throws {
        #expect(try Self.first("Status", text)?.status == status)
    }

    static let units: [(String, String?)] = [
        ("dinkes", "dinkes"), ("DINKES", "dinkes"), ("Dinas Kesehatan", "dinkes"), ("dinas  kesehatan.", "dinkes"),
        ("Dinas Kependudukan & Pencatatan Sipil", "disdukcapil"), ("Kantor Catatan Sipil", "disdukcapil"),
        ("Dinas Angkasa", nil), ("", nil),
    ]

    @Test("a unit is found by id, name or former name", arguments: units)
    func unit(_ text: String, _ id: String?) throws {
        let sop = try #require(try Self.first("Unit Kerja", text))
        #expect(sop.unit == id)
        #expect(sop.unitText == (text.isEmpty ? nil : text))
    }

    @Test("an unknown unit is a finding that names the cell; a name of two units is too")
    func oddUnits() throws {
        let dossier = try TemporaryDossier.read([
            "agency.yaml": """
            agency: {id: a, name: A}
            units:
              - {id: dinkes, name: Dinas Kesehatan}
              - {id: sek-1, name: Sekretariat}
              - {id: sek-2, name: Sekretariat}
            """,
            "sops.csv": "Judul SOP,Unit\nSatu,Dinas Angkasa\nDua,Sekretariat\nTiga,sek-2\n",
        ])
        #expect(dossier.sops.map(\.unit) == [nil, nil, "sek-2"])
        #expect(dossier.findings("register/unit-unknown").map(\.location.cell) == ["B2"])
        #expect(dossier.findings("register/unit-ambiguous").map(\.location.cell) == ["B3"])
    }

    static let scopes: [(String, SOPScope, findings: Int)] = [
        ("", .owner, 0), ("semua", .everyUnit, 0), ("All", .everyUnit, 0), ("Seluruh OPD", .everyUnit, 0),
        ("dinkes; Kecamatan Utara", .units(["dinkes", "kec-utara"]), 0),
        ("dinkes;Dinas Angkasa", .units(["dinkes"]), 1),
        ("Dinas Angkasa", .owner, 1), ("dinkes;dinkes", .units(["dinkes"]), 0),
    ]

    @Test("Berlaku Untuk names units, or all", arguments: scopes)
    func scope(_ text: String, _ scope: SOPScope, _ findings: Int) throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Judul SOP\tBerlaku Untuk\nSurat\t\(text)\n"])
        #expect(dossier.sops.first?.scope == scope)
        #expect(dossier.findings("register/unit-unknown").count == findings)
    }

    @Test("an id is the number; of duplicates, number and row; without one, file and row")
    func ids() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": "Nomor,Judul\n1/2024,A\n2/2024,B\n 2 / 2024 ,C\n,D\n,D\n1/2024#2,E\n"
        ])
        #expect(dossier.sops.map(\.id) == ["1/2024", "2/2024#3", "2 / 2024#4", "sops.csv#5", "sops.csv#6", "1/2024#2"])
        #expect(Set(dossier.sops.map(\.id)).count == dossier.sops.count)
        #expect(dossier.findings("sop/number-duplicate").map(\.location.line) == [3, 4])
    }

    @Test("the day a successor takes effect is looked up by its number")
    func successor() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": """
            Nomor,Judul,Status,Digantikan Oleh,Tanggal Efektif,Disahkan Oleh
            1/2020,Lama,berlaku,7/2026,2020-01-01,Sekda
            7 / 2026,Baru,berlaku,,2026-09-01,Sekda
            3/2020,Lain,berlaku,9/2026,2020-01-01,Sekda
            """
        ])
        #expect(dossier.sops.map(\.successorEffective) == [CalendarDate(iso: "2026-09-01"), nil, nil])
        let day = try #require(CalendarDate(iso: "2026-06-30"))
        #expect(dossier.sops.map { $0.standing(on: day) } == [.inForce, .notYetEffective, .superseded])
    }

    @Test("a draft supersedes nothing, whatever date it has; a finished SOP of the same number does")
    func draftSuccessor() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": """
            Nomor,Judul,Status,Digantikan Oleh,Tanggal Efektif,Disahkan Oleh
            1/2020,Lama,berlaku,7/2026,2020-01-01,Sekda
            7/2026,Konsep,draf,,2026-01-01,
            2/2020,Lain,berlaku,8/2026,2020-01-01,Sekda
            8/2026,Konsep,draf,,,
            8/2026,Jadi,berlaku,,2026-03-01,Sekda
            """
        ])
        let day = try #require(CalendarDate(iso: "2026-06-30"))
        #expect(dossier.sops.map { $0.standing(on: day) } == [.inForce, .draft, .superseded, .draft, .inForce])
    }

    @Test("lists are split at semicolons and line breaks, bullets fall away")
    func lists() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": """
            Judul,Dasar Hukum,Kode Proses,Jenis,Layanan Publik
            Surat,"1. UU 23/2006
            2. PermenPANRB 35/2012; - Perwali 5/2020",ktk-01.01 .cfm.01;KTK-02.01,Administratif,Ya
            """
        ])
        let sop = try #require(dossier.sops.first)
        #expect(sop.legalBasis == ["UU 23/2006", "PermenPANRB 35/2012", "Perwali 5/2020"])
        #expect(sop.processCodes.map(\.text) == ["KTK-01.01.CFM.01", "KTK-02.01"])
        #expect(sop.type == .administrative)
        #expect(sop.isPublicService == true)
    }

    @Test("words nobody knows in Jenis and Layanan Publik are findings at their cells")
    func unknownWords() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Judul,Jenis,Layanan Publik\nSurat,makro,kadang\n"])
        #expect(dossier.sops.first?.type == nil)
        #expect(dossier.sops.first?.isPublicService == nil)
        #expect(dossier.findings("register/value-unknown").map(\.location.cell) == ["B2", "C2"])
    }

    @Test("a row without title and number is skipped and said; one with a number stays")
    func rowsWithoutTitle() throws {
        let dossier = try TemporaryDossier.read(["sops.csv": "Nomor,Judul,Status\n,,draf\n5/2024,,draf\n"])
        #expect(dossier.sops.map(\.title) == ["5/2024"])
        #expect(dossier.findings("register/bad-row").map(\.location.line) == [2])
        #expect(dossier.findings("register/title-missing").map(\.location.cell) == ["B3"])
        #expect(dossier.input("sops.csv")?.state == .partlyRead)
    }

    @Test("a register written as YAML gives the same SOPs")
    func yaml() throws {
        let csv = try TemporaryDossier.read([
            "sops.csv":
                "Nomor SOP,Judul SOP,Unit,Status,Tanggal Efektif,Dasar Hukum\n1/2024,Surat,dinkes,berlaku,2024-01-02,UU 1/2020;UU 2/2020\n"
        ])
        let yaml = try TemporaryDossier.read([
            "sops.yaml": """
            - number: 1/2024
              title: Surat
              unit: dinkes
              status: berlaku
              effective: 2024-01-02
              legalBasis: [UU 1/2020, UU 2/2020]
            """
        ])
        var (left, right) = (try #require(csv.sops.first), try #require(yaml.sops.first))
        #expect(right.location == SourceLocation(path: "sops.yaml", line: 1))
        left.location = SourceLocation()
        right.location = SourceLocation()
        (left.places, right.places) = (SOPPlaces(), SOPPlaces())
        #expect(left == right)
    }

    @Test("findings in a YAML register name the line and the key")
    func yamlFindings() throws {
        let dossier = try TemporaryDossier.read([
            "sops.yaml": "- title: Surat\n  effective: 31-02-2024\n  warna: hijau\n- hanya teks\n"
        ])
        let date = try #require(dossier.findings("register/date-impossible").first)
        #expect(date.location == SourceLocation(path: "sops.yaml", line: 2, element: "effective"))
        #expect(dossier.findings("register/heading-unknown").map(\.location.line) == [3])
        #expect(dossier.findings("register/bad-row").map(\.location.line) == [4])
        #expect(dossier.input("sops.yaml")?.state == .partlyRead)
    }

    @Test("the real register of Tarakan is read as it stands: eleven drafts without numbers")
    func tarakan() throws {
        guard let register = Fixture.shared("data/tarakan-sop/register.csv") else {
            print("skipped: ../shared/data/tarakan-sop/register.csv is not there")
            return
        }
        let dossier = try TemporaryDossier.read(["sops.csv": register])
        #expect(dossier.sops.count == 11)
        #expect(dossier.sops.allSatisfy { $0.status == .draft && $0.number == nil })
        #expect(dossier.sops.map(\.id) == (2...12).map { "sops.csv#\($0)" })
        #expect(dossier.sops.allSatisfy { $0.ratifiedBy == "Sekretaris Daerah Kota Tarakan" })
        #expect(dossier.sops.allSatisfy { $0.unitText == "Bagian Protokol dan Komunikasi Pimpinan" })
        #expect(dossier.sops.first?.title == "Penyusunan dan Penetapan Jadwal Kegiatan Pimpinan")
        #expect(dossier.sops.first?.file == "01-penetapan-jadwal.md")
        #expect(dossier.findings("register/heading-unknown").map(\.location.cell) == ["E1", "H1"])
        #expect(dossier.input("sops.csv")?.state == .read)
    }
}
