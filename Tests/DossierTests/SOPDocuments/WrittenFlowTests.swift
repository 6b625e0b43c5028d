@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Decisions and jumps in words")
struct WrittenFlowTests {
    static let texts: [(String, [String])] = [
        ("**Keputusan:** layak → langkah 8; tidak layak → langkah 7", ["layak > 8", "tidak layak > 7"]),
        (
            "**Keputusan:** bila kurang → kembali ke langkah 2 untuk dilengkapi; bila tidak → langkah 5",
            ["kurang > 2", "tidak > 5"]
        ),
        ("Jika ya ke langkah 5, jika tidak kembali ke langkah 2", ["ya > 5", "tidak > 2"]),
        ("Jika ya ke langkah 5 dan jika tidak kembali ke langkah 2.", ["ya > 5", "tidak > 2"]),
        ("Apabila tidak lengkap dikembalikan ke no. 3", ["tidak lengkap > 3"]),
        ("Apabila berkas tidak lengkap, maka dikembalikan ke nomor 3.", ["berkas tidak lengkap > 3"]),
        ("Ya: 4 / Tidak: 2", ["Ya > 4", "Tidak > 2"]), ("Ya : ke 4\nTidak : ke 2", ["Ya > 4", "Tidak > 2"]),
        ("Ya ke no 4, Tidak ke no 2", ["Ya > 4", "Tidak > 2"]),
        ("Bila setuju -> 6, bila tidak -> 3", ["setuju > 6", "tidak > 3"]),
        ("layak → 8, tidak layak → 7", ["layak > 8", "tidak layak > 7"]),
        ("Pemohon melengkapi lalu kembali ke langkah 5", ["> 5"]), ("Lanjut ke langkah 10", ["> 10"]),
        ("Berkas ditahan bila loket sudah tutup. Lanjut ke langkah 10", ["> 10"]),
        ("ke no 3", ["> 3"]), ("kembali ke langkah 2a", ["> 2a"]), ("Kembali ke langkah ke-2", ["> 2"]),
        ("kembali ke 2", ["> 2"]), ("Lanjut ke 10.", ["> 10"]), ("Ulangi langkah 3", ["> 3"]),
        ("Berkas dikembalikan ke langkah 2 apabila tidak lengkap", ["tidak lengkap > 2"]),
        (
            "**Keputusan:** setuju → langkah 4; tidak setuju → berkas diarsipkan, prosedur berhenti",
            ["setuju > 4", "tidak setuju > end"]
        ),
        ("ditolak → selesai", ["ditolak > end"]), ("Jika tidak, selesai", ["tidak > end"]),
        ("Selesai. Dilanjutkan SOP 4 — Penugasan Petugas", ["> SOP 4 — Penugasan Petugas"]),
        ("Selesai. Dilanjutkan SOP 1 langkah 9", ["> SOP 1 langkah 9"]),
        ("dilanjutkan dengan SOP Surat Keluar", ["> SOP Surat Keluar"]),
        ("Apabila tidak lengkap dikembalikan kepada pemohon", ["tidak lengkap > @pemohon"]),
        ("Jika tidak setuju, dikembalikan ke Kasubbag Umum untuk diperbaiki", ["tidak setuju > @Kasubbag Umum"]),
        ("Berkas dikembalikan kepada Staf Loket apabila kurang", ["kurang > @Staf Loket"]),
        ("Tidak → dikembalikan kepada pemohon", ["Tidak > @pemohon"]),
        ("Jika lengkap lanjut ke langkah berikutnya", ["lengkap > following"]),
        (
            "Apabila sesuai dilanjutkan ke tahap selanjutnya, apabila tidak kembali ke langkah 1",
            [
                "sesuai > following", "tidak > 1",
            ]
        ),
    ]

    @Test("a text that says where to go is read with its condition", arguments: texts)
    func jumps(_ text: String, _ expected: [String]) {
        #expect(WrittenFlow(activity: "", note: text).jumps.map(description) == expected)
    }

    static let none = [
        "Bila berkas kurang, menghubungi pemohon lebih dahulu", "Hasil dari langkah 3 dilampirkan",
        "Setelah langkah 5 selesai, arsip disimpan", "Menyampaikan undangan ke 3 instansi", "sesuai SOP 4",
        "Alasan wajib ditulis; tanpa itu ditolak", "Pukul 16.00 WITA", "Mulai", "Selesai",
        "Batas 3 berkas dalam 10 menit diperiksa petugas", "Boleh lebih dari satu loket",
        "Rapat ke-3 dengan pimpinan", "Bila kegiatan selesai, petugas melapor",
        "Berkas diteruskan kepada Kepala Bagian", "Berkas dikembalikan kepada pemohon", "Bila selesai, kembali bekerja",
        "Usulan yang sedang berjalan ikut gugur", "", "→", "ke", "99999999999999999999",
    ]

    @Test("a text that only mentions steps, or sets a condition, leads nowhere", arguments: none)
    func nothing(_ text: String) {
        let flow = WrittenFlow(activity: text, note: "")
        #expect(flow.jumps.isEmpty)
        #expect(!flow.isDecision)
    }

    @Test("beginning and end are words of their own")
    func ends() {
        #expect(WrittenFlow(activity: "", note: "Mulai. Nomor harus **lengkap**").saysStart)
        #expect(WrittenFlow(activity: "", note: "Selesai. Dilanjutkan SOP 4 — Penugasan").saysEnd)
        #expect(!WrittenFlow(activity: "Menyampaikan bahwa pekerjaan selesai", note: "").saysEnd)
        #expect(!WrittenFlow(activity: "", note: "ditolak → selesai").saysEnd)
    }

    private func description(_ jump: WrittenFlow.Jump) -> String {
        let target =
            switch jump.target {
            case .step(let label): label
            case .following: "following"
            case .end: "end"
            case .performer(let name): "@\(name)"
            case .elsewhere(let text): text
            }
        return [jump.condition, "> \(target)"].compactMap { $0 }.joined(separator: " ")
    }

    @Test("what goes back to somebody leads to the one step above that is theirs; else that is a finding")
    func returns() throws {
        func read(_ second: String) throws -> SOPDocument {
            try #require(
                SOPSketch.read(
                    OfficeDocument(
                        GridSketch.grid(
                            """
                            No | Kegiatan | Pelaksana | Waktu | Output | Keterangan
                            1 | Mengajukan | Pemohon | 5 menit | Surat |
                            2 | Mencatat | \(second) | 5 menit | Surat |
                            3 | Memeriksa | Kasi | 5 menit | Surat | Jika tidak lengkap, dikembalikan kepada pemohon
                            4 | Menyimpan | Staf | 5 menit | Surat |
                            """))))
        }
        let one = try read("Staf")
        #expect(one.steps[2].sketch == "3 decision Kasi > tidak lengkap 1, 4")
        #expect(one.findings.map(\.rule) == ["document/no-identity"])
        let two = try read("Pemohon")
        #expect(two.steps[2].sketch == "3 decision Kasi > 4")
        #expect(two.findings.map(\.rule) == ["document/return-unclear", "document/no-identity"])
    }
}
