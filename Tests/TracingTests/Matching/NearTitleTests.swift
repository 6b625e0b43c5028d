import Dossier
import Findings
import Testing

@testable import Tracing

/// Titles that look alike and mean different things, and one that reads as another by its letters alone.
@Suite("Titles that only look alike")
struct NearTitleTests {
    @Test(
        "are no confident suggestion",
        arguments: [
            ("Pengelolaan Pengaduan Masyarakat", "Pengelolaan Pengabdian kepada Masyarakat"),
            ("Pelayanan Kepabeanan di Bidang Ekspor", "Pelayanan Kepabeanan di Bidang Impor"),
            ("Survei Kepuasan Pegawai", "Survei Kepuasan Masyarakat"),
            ("Survei Kepuasan Masyarakat", "Penyelenggaraan Sensus dan Survei"),
            ("Penyelesaian Sengketa Proses Pemilu", "Penyelesaian Sengketa Informasi Publik"),
            ("Penghunian Rumah Dinas", "Pelayanan Penghunian Rusunawa"),
            ("Pengurusan Paspor Dinas", "Penerbitan Paspor Republik Indonesia"),
            ("Legalisir Dokumen Kependudukan", "Pelayanan Perpindahan Penduduk"),
            ("Pembersihan Ruang Rawat Jalan", "Pelayanan Rawat Inap"),
            ("Klarifikasi Terlapor", "Penyusunan Laporan Kinerja"),
            ("Penyusunan Laporan Evaluasi Renja", "Penyusunan Laporan Renja"),
            ("Pencabutan Izin Klinik", "Izin Operasional Klinik"),
            ("Penutupan PAUD", "Izin Pendirian PAUD"),
            ("Penarikan Bantuan Bencana", "Penyaluran Bantuan Bencana"),
            ("Pemisahan Bidang Tanah", "Pemecahan Bidang Tanah"),
            ("Pemungutan Pajak", "Penyetoran Pajak"),
            ("Mutasi Peserta Didik", "Penerimaan Peserta Didik Baru"),
            ("Pelayanan Informasi Wisata", "Penyelenggaraan Acara Wisata Daerah"),
        ])
    func apart(_ sop: String, _ map: String) {
        let found = StepOfMapTests.best(sop, [map])
        #expect((found?.hundredths ?? 0) < LinkSuggestion.confident, "\(found?.reason.indonesian ?? "")")
    }

    @Test(
        "nor keep apart what is the same",
        arguments: [
            ("Penerbitan Akta Kawin", "Pencatatan Perkawinan"), ("Pengurusan Tanah Waqaf", "Pelayanan Tanah Wakaf"),
            ("Penerimaan Surat Dinas", "Pengelolaan Surat Masuk"),
            ("Pengangkatan Pj. Lurah", "Pengangkatan Penjabat Lurah"),
            ("Penyaluran Bea Siswa", "Pemberian Beasiswa"),
        ])
    func same(_ sop: String, _ map: String) {
        #expect((StepOfMapTests.best(sop, [map])?.hundredths ?? 0) >= LinkSuggestion.confident, "\(sop) | \(map)")
    }

    @Test("nothing is quite sure that only titles say")
    func most() throws {
        let found = try #require(StepOfMapTests.best("Pembuatan KTP-el", ["Penerbitan Kartu Tanda Penduduk"]))
        #expect((95...99).contains(found.hundredths))
    }

    @Test("a kind is said to be one, and not to mean the same")
    func kind() throws {
        let found = try #require(
            StepOfMapTests.best("Penerbitan Izin Praktik Dokter", ["Penerbitan Izin Praktik Tenaga Kesehatan"]))
        #expect(found.reason.indonesian.contains("dokter termasuk tenaga kesehatan"), "\(found.reason.indonesian)")
        #expect(!found.reason.indonesian.contains("dokter ="))
    }

    @Test("a part is told from an everyday word of the same stem")
    func stem() {
        let words = MatchingWords.bundled.adding(
            files: [("w.yaml", "parts: {pelanggaran pemilu raya: [terlapor]}")])
        let parts = ProcessParts(of: [TextTerms("Penanganan Pelanggaran Pemilu Raya", words: words)], words: words)
        #expect(TextTerms("Penyusunan Laporan Kinerja", words: words).widerReadings(parts, words).isEmpty)
        #expect(!TextTerms("Klarifikasi Terlapor", words: words).widerReadings(parts, words).isEmpty)
    }
}
