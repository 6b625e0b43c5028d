/// The headings of the flow table (PermenPANRB 35/2012: kegiatan, pelaksana, mutu baku, keterangan) as offices write
/// them.
enum FlowWords {
    /// What a column, or a heading over several, is for.
    enum Meaning: String, Hashable {
        case number, activity, performers, standard, inputs, duration, output, note
    }

    /// What a heading means, and how sure that is: the lower the rank, the surer.
    static func meaning(of heading: String) -> (meaning: Meaning, rank: Int)? {
        guard heading.utf8.count <= 90 else { return nil }
        let line = heading.oneLine
        if let known = headings[Folding.name(line)] { return known }
        // Of `(belum bernama)` nothing is left, and `#` is nothing but a sign too.
        let outside = line.contains("(") ? Folding.name(line.withoutBrackets) : ""
        return outside.isEmpty ? nil : headings[outside]
    }

    /// `Jumlah waktu`: a row that adds up the times, and no step.
    static func isTotal(_ activity: String) -> Bool {
        activity.utf8.count <= 60 && totals.contains(Folding.name(activity))
    }

    private static let totals: Set<String> = [
        "jumlah", "total", "jumlahwaktu", "totalwaktu", "waktutotal", "jumlahtotal", "totaljumlah",
        "jumlahwaktupenyelesaian", "totalwaktupenyelesaian", "jumlahwaktupelayanan", "totalwaktupelayanan",
        "jumlahwaktuyangdibutuhkan", "totalwaktuyangdibutuhkan", "totaldurasi", "grandtotal",
        "jumlahkeseluruhan", "totalkeseluruhan", "totalwaktukeseluruhan", "jumlahwaktukeseluruhan",
    ]

    private static let headings: [String: (meaning: Meaning, rank: Int)] = {
        var table: [String: (meaning: Meaning, rank: Int)] = [:]
        for (meaning, names) in names {
            for (rank, name) in names.enumerated() where table[Folding.name(name)] == nil {
                table[Folding.name(name)] = (meaning, rank)
            }
        }
        return table
    }()

    private static let names: [(Meaning, [String])] = [
        (.number, ["No", "Nomor", "No Urut", "Nomor Urut", "Urutan", "No Kegiatan", "No Langkah", "#"]),
        (
            .activity,
            [
                "Uraian Kegiatan", "Kegiatan", "Uraian Prosedur", "Aktivitas", "Uraian Aktivitas", "Aktifitas",
                "Prosedur", "Prosedur Kegiatan", "Tahapan Kegiatan", "Uraian Tugas", "Uraian Langkah", "Uraian",
                "Langkah-langkah", "Langkah Kegiatan", "Rincian Kegiatan", "Nama Kegiatan", "Tahapan", "Tahap",
                "Langkah", "Aktivitas/Kegiatan", "Kegiatan/Aktivitas", "Uraian Pekerjaan", "Activity",
            ]
        ),
        (
            .performers,
            [
                "Pelaksana", "Pelaku", "Pelaku Kegiatan", "Pelaksana Kegiatan", "Aktor", "Pelaksana/Aktor",
                "Penanggung Jawab", "Petugas", "Unit Pelaksana", "Pejabat Pelaksana", "Performer",
            ]
        ),
        (.standard, ["Mutu Baku", "Baku Mutu", "Standar Mutu", "Standar Baku"]),
        (
            .inputs,
            [
                "Kelengkapan", "Persyaratan/Kelengkapan", "Kelengkapan/Persyaratan", "Persyaratan", "Syarat", "Input",
                "Masukan", "Persyaratan/Perlengkapan", "Perlengkapan", "Syarat/Kelengkapan",
                "Persyaratan dan Kelengkapan",
                "Peralatan/Kelengkapan", "Kelengkapan/Peralatan",
            ]
        ),
        (
            .duration,
            [
                "Waktu", "Jangka Waktu", "Lama Waktu", "Durasi", "Waktu Penyelesaian", "Waktu Pelaksanaan",
                "Waktu Menit", "Waktu Jam", "Waktu Hari", "Lama", "Time",
            ]
        ),
        (
            .output,
            ["Output", "Keluaran", "Hasil", "Output/Hasil", "Hasil/Output", "Keluaran/Output", "Produk", "Out Put"]
        ),
        (.note, ["Keterangan", "Ket", "Catatan", "Ketr", "Note"]),
    ]
}
