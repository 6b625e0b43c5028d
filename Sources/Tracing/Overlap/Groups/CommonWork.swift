/// Work every office has, whatever its field: alike in all of them, and nobody's alone.
///
/// The list follows what offices themselves call administrative SOPs; it decides only how a group is spoken of.
struct CommonWork: Sendable {
    private static let titles = [
        "surat masuk", "surat keluar", "naskah dinas", "disposisi surat", "arsip", "kenaikan gaji berkala",
        "kenaikan pangkat",
        "cuti pegawai", "cuti tahunan", "cuti", "pensiun pegawai", "mutasi pegawai", "disiplin pegawai",
        "kartu pegawai",
        "sasaran kinerja pegawai", "penilaian kinerja pegawai", "absensi pegawai", "absensi", "tugas belajar",
        "perjalanan dinas", "rapat", "tamu", "kendaraan dinas", "inventaris barang", "barang milik daerah",
        "barang persediaan", "kebersihan kantor", "keamanan kantor", "pengadaan barang dan jasa", "gaji pegawai",
        "tunjangan kinerja", "laporan pertanggungjawaban", "laporan keuangan", "rencana kerja", "rencana strategis",
        "rencana kerja dan anggaran", "dokumen pelaksanaan anggaran", "laporan kinerja", "perjanjian kinerja",
        "indikator kinerja utama", "laporan tahunan", "analisis jabatan", "sop", "survei kepuasan masyarakat",
        "pengaduan masyarakat", "informasi publik",
    ]

    /// The things each of them names.
    private let known: Set<[String]>

    init(_ reading: TitleReading) {
        known = Set(
            Self.titles.map { GroupTitle(TextTerms($0, words: reading.words), words: reading.words).objects })
    }

    /// Whether the title names such work and nothing besides.
    func includes(_ title: String, _ reading: TitleReading) -> Bool {
        let mine = reading.about(title)
        return !mine.isEmpty && known.contains(mine.objects)
    }
}
