import Dossier
import Findings
import Testing

@Suite("The evidence register")
struct EvidenceTests {
    private static func read(_ rows: String) throws -> Dossier {
        try TemporaryDossier.read([
            "sops.csv":
                "Nomor;Judul;Kode Proses\n065/1/2024;A;P-01.CFM.01.SOP.01\n065/2/2024;B;\n065/2/2024;C;\n;Tanpa;\n",
            "maps.csv": "Kode CFM;Judul CFM\nP-01.CFM.01;Lintas\n",
            "evidence.csv": "Kode Bukti;Untuk;Jenis;Tanggal;Berkas\n" + rows,
        ])
    }

    static let subjects: [(String, [EvidenceSubject])] = [
        ("065/1/2024", [.sop("065/1/2024")]), (" 065 / 1 / 2024", [.sop("065/1/2024")]),
        ("065/2/2024", [.sop("065/2/2024#3"), .sop("065/2/2024#4")]), ("sops.csv#5", [.sop("sops.csv#5")]),
        ("P-01.CFM.01.SOP.01", [.sop("065/1/2024")]), ("p-01.cfm.01", [.map("P-01.CFM.01")]),
        ("dinkes", [.unit("dinkes")]), ("Dinas Kesehatan", [.unit("dinkes")]),
        ("Kantor Catatan Sipil", [.unit("disdukcapil")]),
        ("\"dinkes;065/1/2024\"", [.unit("dinkes"), .sop("065/1/2024")]),
        ("999", []), ("", []),
    ]

    @Test("Untuk is a number, a code or a unit", arguments: subjects)
    func subject(_ text: String, _ subjects: [EvidenceSubject]) throws {
        let dossier = try Self.read("B-1;\(text);penerapan;2026-01-01;\n")
        #expect(dossier.evidence.first?.subjects == subjects)
        let complaints = dossier.findings("evidence/subject-unknown") + dossier.findings("evidence/subject-missing")
        #expect(complaints.map(\.location.cell) == (subjects.isEmpty ? ["B2"] : []))
    }

    @Test("a number that several units use proves nothing, one id does")
    func sharedNumber() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": "Nomor;Judul;Unit\n065/1;A;dinkes\n065/1;B;kec-utara\n065/2;C;dinkes\n065/2;D;dinkes\n",
            "evidence.csv": """
            Kode Bukti;Untuk;Jenis;Tanggal
            B-1;065/1;penerapan;2026-01-01
            B-2;065/1#3;penerapan;2026-01-01
            B-3;065/2;penerapan;2026-01-01
            B-4;"065/1; dinkes";penerapan;2026-01-01

            """,
        ])
        #expect(
            dossier.evidence.map(\.subjects) == [
                [], [.sop("065/1#3")], [.sop("065/2#4"), .sop("065/2#5")], [.unit("dinkes")],
            ])
        let found = dossier.findings("evidence/subject-ambiguous")
        #expect(found.map(\.location.cell) == ["B2", "B5"])
        #expect(found.allSatisfy { $0.severity == .warning })
        let said = found.first?.message.indonesian ?? ""
        #expect(said.contains("065/1#2 (Dinas Kesehatan), 065/1#3 (Kecamatan Utara)"))
        #expect(dossier.findings("evidence/subject-unknown").isEmpty)
    }

    @Test("a code that SOPs of several units have proves nothing; one that several SOPs of a unit have is said")
    func sharedCode() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": """
            Nomor;Judul;Unit;Kode Proses
            065/1;A;dinkes;P-01.CFM.01.SOP.01
            065/2;B;kec-utara;P-01.CFM.01.SOP.01
            065/3;C;dinkes;P-01.CFM.01.SOP.02
            065/4;D;dinkes;P-01.CFM.01.SOP.02
            065/5;E;dinkes;P-01.CFM.01.SOP.03

            """,
            "evidence.csv": """
            Kode Bukti;Untuk;Jenis;Tanggal
            B-1;P-01.CFM.01.SOP.01;penerapan;2026-01-01
            B-2;p-01.cfm.01.sop.02;penerapan;2026-01-01
            B-3;P-01.CFM.01.SOP.03;penerapan;2026-01-01

            """,
        ])
        #expect(dossier.evidence.map(\.subjects) == [[], [.sop("065/3"), .sop("065/4")], [.sop("065/5")]])
        let ambiguous = dossier.findings("evidence/subject-ambiguous")
        #expect(ambiguous.map(\.location.cell) == ["B2"] && ambiguous.first?.severity == .warning)
        let none = ambiguous.first?.message.indonesian ?? ""
        #expect(none.hasPrefix("Kode Proses “P-01.CFM.01.SOP.01” dipakai SOP beberapa unit"))
        #expect(none.contains("065/1 (Dinas Kesehatan), 065/2 (Kecamatan Utara)"))
        let several = dossier.findings("evidence/subject-several")
        #expect(several.map(\.location.cell) == ["B3"] && several.first?.severity == .note)
        #expect(several.first?.message.indonesian.hasSuffix("dihitung untuk 2 SOP: 065/3, 065/4.") == true)
    }

    @Test(
        "a name that is nearly right is answered with the one there is",
        arguments: [
            ("SOP 065/1/2024", "065/1/2024"), ("SOP No. 065/1/2024", "065/1/2024"), ("65/1/2024", "065/1/2024"),
            ("P-01.CFM.1", "P-01.CFM.01"), ("P-01", "P-01.CFM.01"), ("Dinas Kesehattan", "Dinas Kesehatan"),
            ("Kantor Kesehatan", "Dinas Kesehatan"), ("Stasiun Cuaca", nil), ("064/7/DINKES/2024", nil),
        ])
    func hint(_ text: String, _ meant: String?) throws {
        let dossier = try Self.read("B-1;\(text);penerapan;2026-01-01;\n")
        let said = try #require(dossier.findings("evidence/subject-unknown").first?.message)
        #expect(said.indonesian.hasSuffix(meant.map { "Mungkin “\($0)”?" } ?? "dikenal."), "\(said.indonesian)")
        #expect(said.english.hasSuffix(meant.map { "Perhaps “\($0)”?" } ?? "known."), "\(said.english)")
    }

    @Test("so is a kind", arguments: [("Penerapn", "penerapan"), ("monitorring", "monitoring"), ("rapat", nil)])
    func kindHint(_ text: String, _ meant: String?) throws {
        let dossier = try Self.read("B-1;dinkes;\(text);2026-01-01;\n")
        let said = try #require(dossier.findings("evidence/kind-unknown").first?.message.indonesian)
        #expect(said.hasSuffix(meant.map { "Mungkin “\($0)”?" } ?? "dihitung."), "\(said)")
    }

    static let kinds: [(String, EvidenceKind?)] = [
        ("penerapan", .application), ("Implementasi", .application), ("monitoring", .monitoring),
        ("Monev", .monitoring),
        ("Monitoring dan Evaluasi", .monitoring), ("pemantauan", .monitoring), ("evaluasi", .evaluation),
        ("tindak-lanjut", .followUp), ("Tindak Lanjut", .followUp), ("sosialisasi", .socialisation),
        ("internalisasi", .socialisation), ("uji-coba", .trial), ("Uji Coba", .trial), ("rapat", nil), ("", nil),
    ]

    @Test("the kind is understood in the words people use", arguments: kinds)
    func kind(_ text: String, _ kind: EvidenceKind?) throws {
        let dossier = try Self.read("B-1;dinkes;\(text);2026-01-01;\n")
        #expect(dossier.evidence.first?.kind == kind)
        #expect(dossier.evidence.first?.kindText == text)
        #expect(dossier.findings("evidence/kind-unknown").map(\.location.cell) == (kind == nil ? ["C2"] : []))
    }

    @Test("evidence without a date is a finding; one with a bad date has only that")
    func dates() throws {
        let dossier = try Self.read("B-1;dinkes;monev;;\nB-2;dinkes;monev;2026-02-30;\n")
        #expect(dossier.evidence.map(\.date) == [nil, nil])
        #expect(dossier.findings("evidence/date-missing").map(\.location.cell) == ["D2"])
        #expect(dossier.findings("register/date-impossible").map(\.location.cell) == ["D3"])
    }

    @Test("a code used twice is said, and both stay apart; without one, file and row")
    func ids() throws {
        let dossier = try Self.read(
            "B-1;dinkes;monev;2026-01-01;\nb-1;dinkes;monev;2026-01-02;\n;dinkes;monev;2026-01-03;\n")
        #expect(dossier.evidence.map(\.id) == ["B-1", "b-1#3", "evidence.csv#4"])
        #expect(dossier.findings("evidence/id-duplicate").map(\.location.cell) == ["A3"])
    }

    @Test("a file that is not in the folder is a note; one that is there is named")
    func files() throws {
        let dossier = try TemporaryDossier.read([
            "evidence.csv":
                "Untuk,Jenis,Tanggal,Berkas\ndinkes,monev,2026-01-01,bukti/a.pdf\ndinkes,monev,2026-01-01,bukti/b.pdf\n",
            "bukti/a.pdf": "a",
        ])
        #expect(dossier.findings("evidence/file-missing").map(\.location.cell) == ["D3"])
        #expect(dossier.findings("dossier/named-file").map(\.location.path) == ["bukti/a.pdf"])
    }
}
