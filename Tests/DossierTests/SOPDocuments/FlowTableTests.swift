@testable import Dossier
import Findings
import Foundation
import OfficeFiles
import Testing

@Suite("The flow table of an SOP document")
struct FlowTableTests {
    private func read(_ sketches: String...) throws -> SOPDocument {
        let grids = sketches.enumerated().map { GridSketch.grid("Tabel \($0.offset + 1)", $0.element) }
        return try #require(SOPSketch.read(OfficeDocument(blocks: grids.map { .grid($0) })))
    }

    static let headings: [(String, String)] = [
        (
            "the form with one column a performer, in two rows",
            """
            No | Kegiatan | Pelaksana | < | Mutu Baku | < | < | Keterangan
            ^ | ^ | Staf | Kasubbag\\nUmum | Kelengkapan | Waktu | Output | ^
            1 | Menerima surat | √ | | Surat | 5 menit | Disposisi | Mulai
            2 | Memeriksa surat | | √ | Disposisi | 1 jam | Catatan | Selesai
            """
        ),
        (
            "with the numbers of the columns below",
            """
            NO. | URAIAN PROSEDUR | PELAKU KEGIATAN | < | MUTU BAKU | < | < | KET.
            ^ | ^ | Staf | Kasubbag Umum | Persyaratan/Kelengkapan | Waktu | Keluaran | ^
            (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
            1. | Menerima surat | v | | Surat | 5 menit | Disposisi | Mulai
            2. | Memeriksa surat | | V | Disposisi | 1 jam | Catatan | Selesai
            """
        ),
        (
            "with a unit in the heading, a third row of headings, and nothing merged",
            """
            No | AKTIVITAS | PELAKSANA | | Mutu Baku | | | Keterangan
             | | Sekretariat | | Syarat | Waktu (menit) | Hasil |
             | | Staf | Kasubbag Umum | | | |
            1 | Menerima surat | ● | | Surat | 5 | Disposisi | Mulai
            2 | Memeriksa surat | | ● | Disposisi | 60 | Catatan | Selesai
            """
        ),
        (
            "with one column that names the performers, above titles",
            """
            BAGIAN PROSEDUR | < | < | < | < | < | <
            No | Tahapan | Pelaksana | Kelengkapan | Waktu | Output | Keterangan
            1 | Menerima surat | Staf | Surat | 5 menit | Disposisi | Mulai
            2 | Memeriksa surat | Kasubbag Umum | Disposisi | 1 jam | Catatan | Selesai
            """
        ),
        (
            "with performers that no heading is over",
            """
            No | Uraian Kegiatan | Staf | Kasubbag Umum | Kelengkapan | Waktu | Output | Keterangan
            1 | Menerima surat | x | | Surat | 5 menit | Disposisi | Mulai
            2 | Memeriksa surat | | x | Disposisi | 1 jam | Catatan | Selesai
            """
        ),
        (
            "with names written downwards or hyphenated, without numbers",
            """
            Kegiatan | Pelaksana | < | Mutu Baku | < | < | Keterangan
            ^ | S\\nt\\na\\nf | Kasub-\\nbag Umum | Kelengkapan | Waktu | Output | ^
            Menerima surat | √ | | Surat | 5 menit | Disposisi | Mulai
            Memeriksa surat | | √ | Disposisi | 1 jam | Catatan | Selesai
            """
        ),
    ]

    @Test("is found by its headings in every variant", arguments: headings)
    func heading(_ name: String, _ sketch: String) throws {
        let steps = try read(sketch).steps
        #expect(steps.map(\.sketch) == ["1 start Staf > 2", "2 end Kasubbag Umum > "])
        #expect(steps.map(\.activity) == ["Menerima surat", "Memeriksa surat"])
        #expect(steps.map(\.standard.inputs) == [["Surat"], ["Disposisi"]])
        let minutes = steps.compactMap { $0.standard.duration.map { $0.unit == .hour ? $0.maximum * 60 : $0.maximum } }
        #expect(minutes == [5, 60])
        #expect(steps.map(\.standard.output) == [["Disposisi"], ["Catatan"]])
        #expect(steps.map(\.note) == ["Mulai", "Selesai"])
    }

    private static let head =
        "No | Kegiatan | Pelaksana | < | Mutu Baku | < | < | Ket\n^ | ^ | Staf | Kasi | Kelengkapan | Waktu | Output | ^\n"

    @Test("headings repeated after a page break, and rows that go on there, add no steps")
    func pageBreak() throws {
        let sop = try read(
            Self.head + """
                1 | Menerima surat | √ | | Surat | 5 menit | Disposisi |
                2 | Memeriksa kelengkapan | | √ | Berkas A | 1 jam | Catatan |
                """ + "\n" + Self.head + """
                     | surat dan lampirannya | | | Berkas B | | | Bila kurang kembali ke langkah 1
                    3 | Menyimpan surat | √ | | Surat | 5 menit | Arsip |
                    """)
        #expect(sop.steps.map(\.sketch) == ["1 start Staf > 2", "2 decision Kasi > kurang 1, 3", "3 process Staf > "])
        #expect(sop.steps[1].activity == "Memeriksa kelengkapan surat dan lampirannya")
        #expect(sop.steps[1].standard.inputs == ["Berkas A", "Berkas B"])
        #expect(sop.procedures == [])
    }

    @Test("the next table without headings goes on with the one before")
    func nextTable() throws {
        let sop = try read(
            Self.head + "1 | Menerima | √ | | Surat | 5 menit | Disposisi |",
            "2 | Memeriksa | | √ | Surat | 1 jam | Catatan |\n3 | Menyimpan | √ | | Surat | 5 menit | Arsip | Selesai")
        #expect(sop.steps.map(\.sketch) == ["1 start Staf > 2", "2 process Kasi > 3", "3 end Staf > "])
        #expect(sop.steps[1].location.sheet == "Tabel 2")
        #expect(sop.recognition.contains { $0.meaning == "continued table" })
    }

    @Test("a table of another shape does not")
    func otherTable() throws {
        let sop = try read(
            Self.head + "1 | Menerima | √ | | Surat | 5 menit | Disposisi |", "2 | Memeriksa | √")
        #expect(sop.steps.count == 1)
    }

    @Test("a row that holds only a mark belongs to the step above")
    func markRow() throws {
        let sop = try read(
            Self.head
                + "1 | Menerima | √ | | Surat | 5 menit | Disposisi |\n | | | √ | | | |\n2 | Menyimpan | √ | | | | |")
        #expect(sop.steps.map(\.performers) == [["Staf", "Kasi"], ["Staf"]])
    }

    @Test("Mulai and Selesai in rows of their own are no steps")
    func ends() throws {
        let sop = try read(
            Self.head
                + " | Mulai | √ | | | | |\n1 | Menerima | √ | | Surat | 5 menit | |\n2 | Menyimpan | | √ | | | |\n | Selesai | | √ | | | |"
        )
        #expect(sop.steps.map(\.sketch) == ["1 start Staf > 2", "2 end Kasi > "])
        let marks = try read(
            Self.head + "1 | Menerima | √ | | Surat | 5 menit | |\n2 | Menyimpan | | √ | | | |\n | | Selesai | | | | |")
        #expect(marks.steps.map(\.sketch) == ["1 start Staf > 2", "2 end Kasi > "])
    }

    @Test("a row that adds up the times is no step", arguments: ["", "<"])
    func total(merge: String) throws {
        let total = merge.isEmpty ? " | Jumlah waktu | | | | 10 menit | |" : "Total Waktu | < | < | < | | 10 menit | |"
        let sop = try read(
            Self.head + "1 | Menerima | √ | | Surat | 5 menit | |\n2 | Menyimpan | | √ | | 5 menit | |\n" + total)
        #expect(sop.steps.map(\.sketch) == ["1 start Staf > 2", "2 process Kasi > "])
        #expect(sop.findings.map(\.rule) == ["document/no-identity"])
    }

    @Test("steps below one number, and parts of steps, are counted anew, and jumps find them")
    func parts() throws {
        let merged = try read(
            Self.head
                + "1 | Menerima | √ | | Surat | 5 menit | |\n2 | Memeriksa | | √ | | | | Bila salah kembali ke langkah 1\n^ | Menyimpan | √ | | | | |\n3 | Mengirim | √ | | | | | Selesai"
        )
        #expect(
            merged.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 decision Kasi > salah 1, 3", "3 process Staf > 4", "4 end Staf > ",
            ])
        #expect(merged.findings.map(\.rule).contains("document/steps-renumbered"))
        let parts = try read(
            Self.head
                + "1 | Menerima | √ | | | | |\n2a | Memeriksa | | √ | | | |\n2b | Menyimpan | √ | | | | | Kembali ke langkah 2a\n2.1 | Mengirim | √ | | | | | Kembali ke langkah 9"
        )
        #expect(
            parts.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 process Kasi > 3", "3 process Staf > 2", "4 process Staf > langkah 9 –",
            ])
        #expect(parts.findings.map(\.rule).contains("document/jump-unresolved"))
    }

    @Test("numbers as the table has them stay, and a jump to one that is not there as well")
    func numbers() throws {
        let sop = try read(Self.head + "5 | Menerima | √ | | | | |\n7 | Menyimpan | | √ | | | | Kembali ke langkah 6")
        #expect(sop.steps.map(\.sketch) == ["5 start Staf > 7", "7 process Kasi > 6"])
        #expect(sop.findings.map(\.rule) == ["document/no-identity"])
    }

    @Test("sections and what stands below the table are no steps")
    func foreign() throws {
        let sop = try read(
            Self.head + """
                A | Persiapan | | | | | |
                1 | Menerima | √ | | Surat | 5 menit | |
                Tahap Pelaksanaan | < | < | < | < | < | < | <
                2 | Menyimpan | | √ | | | | Selesai

                 | Catatan: waktu dihitung sejak lengkap | | | | | |
                 | | | | | Ditetapkan di Kota Contoh | |
                """)
        #expect(sop.steps.map(\.activity) == ["Menerima", "Menyimpan"])
        #expect(sop.steps.last?.standard.inputs == [])
    }

    @Test("a number with no activity is reported, an empty row of the form is not")
    func withoutActivity() throws {
        let sop = try read(
            Self.head + "1 | Menerima | √ | | Surat | 5 menit | |\n2 | | √ | | | 5 menit | |\n3 | | | | | | |")
        #expect(sop.steps.count == 1)
        #expect(sop.findings.map(\.rule).filter { $0 == "document/step-without-activity" }.count == 1)
    }

    @Test("an hour that cannot be read stays as text, and a dash is none")
    func durations() throws {
        let sop = try read(
            Self.head
                + "1 | Menerima | √ | | Surat | menyesuaikan | |\n2 | Menyimpan | | √ | | - | |\n3 | Mengirim | √ | | | ..... | |"
        )
        #expect(sop.steps.map(\.standard.durationText) == ["menyesuaikan", nil, nil])
        #expect(sop.steps.allSatisfy { $0.standard.duration == nil })
    }

    @Test("names in cells may be several, over lines or with commas")
    func names() throws {
        let sop = try read(
            "No | Kegiatan | Pelaksana | Waktu\n1 | Menerima | Staf, Kasi | 1 jam\n2 | Menyimpan | 1. Kepala Bagian Protokol dan Komunikasi\\n2. Staf/Ajudan | 1 jam"
        )
        #expect(
            sop.steps.map(\.performers) == [
                ["Staf", "Kasi"], ["Kepala Bagian Protokol dan Komunikasi", "Staf/Ajudan"],
            ])
    }

    static let marks: [(String, SOPStep.Kind)] = [
        ("√", .process), ("v", .process), ("V", .process), ("X", .process), ("●", .process), ("■", .process),
        ("○", .process), ("◊", .decision), ("◇", .decision), ("Selesai", .end), ("Memeriksa", .process),
        ("⬠", .connector),
    ]

    @Test("every mark names a performer, and some the kind of the step", arguments: marks)
    func mark(_ text: String, _ kind: SOPStep.Kind) throws {
        let sop = try read(
            Self.head + "1 | Menerima | √ | | | | |\n2 | Memutus | ↓ | \(text) | | | |\n3 | Menyimpan | √ | - | | | |")
        #expect(sop.steps[1].performers == ["Kasi"])
        #expect(sop.steps[1].kind == kind)
        #expect(sop.steps[2].performers == ["Staf"])
    }

    static let items: [(String, Bool, [String])] = [
        ("Surat/undangan masuk", true, ["Surat/undangan masuk"]),
        ("Data terverifikasi, berkas undangan", true, ["Data terverifikasi", "berkas undangan"]),
        ("Permohonan, surat, dan kalender", true, ["Permohonan", "surat", "kalender"]),
        ("Berkas (KTP, KK), surat", true, ["Berkas (KTP, KK)", "surat"]),
        ("Jadwal, yang telah ditetapkan", true, ["Jadwal, yang telah ditetapkan"]),
        ("Surat, tidak lengkap", false, ["Surat, tidak lengkap"]),
        ("1. KTP\n2. KK", true, ["KTP", "KK"]),
        ("- KTP\n- KK asli\n  dan salinan", true, ["KTP", "KK asli dan salinan"]),
        ("KTP; KK", false, ["KTP", "KK"]), ("1. KTP 2. KK 3. Akta", true, ["KTP", "KK", "Akta"]),
        ("1. Jam wajib; selesai bebas\n2. Lain", false, ["Jam wajib; selesai bebas", "Lain"]),
        ("-", true, []), ("", true, []), ("......", true, []),
        ("Surat permohonan\nyang lengkap", true, ["Surat permohonan yang lengkap"]),
    ]

    @Test("cells list their items by lines, numbers, semicolons, and commas where that is sure", arguments: items)
    func list(_ text: String, _ commas: Bool, _ expected: [String]) {
        #expect(ItemList(text, commas: commas).items == expected)
    }

    @Test("what was taken for what can be told")
    func recognition() throws {
        let told = try read(Self.head + "1 | Menerima | √ | | | | |").recognition
        #expect(
            told.map { "\($0.written) = \($0.meaning) \($0.location.cell ?? "")" } == [
                "Staf = performer C2", "Kasi = performer D2", "No = column number A1", "Kegiatan = column activity B1",
                "Kelengkapan = column inputs E2", "Waktu = column duration F2", "Output = column output G2",
                "Ket = column note H1",
            ])
    }
}
