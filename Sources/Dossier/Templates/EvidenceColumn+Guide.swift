import OfficeFiles

extension EvidenceColumn: GuidedColumn {
    static let sheetName = "Daftar Bukti"
    static let paper = SheetLayout.Paper.a4
    static let purpose = [
        "Satu baris untuk satu data dukung. Cukup tautan atau nama berkas; dokumennya tidak perlu diunggah.",
        "SOP dihitung diterapkan bila mempunyai bukti penerapan yang masih berlaku pada tanggal acuan.",
        "Dasar: PermenPANRB Nomor 35 Tahun 2012: pemantauan setiap enam bulan, evaluasi sedikitnya setahun sekali.",
    ]

    var guide: ColumnGuide {
        switch self {
        case .id:
            ColumnGuide(
                entry: .verbatim, width: 12, meaning: "Kode bukti, untuk dirujuk pada jawaban LKE.",
                accepted: "Bebas, tiap baris berbeda, mis. B-01.")
        case .subject:
            ColumnGuide(
                entry: .verbatim, width: 30, isNeeded: true, meaning: "Bukti ini untuk apa.",
                accepted: "Nomor SOP, kode peta, atau id unit; beberapa dipisah titik koma.")
        case .kind:
            ColumnGuide(
                entry: .choice(EvidenceKind.allCases.map(\.rawValue)), width: 15, isNeeded: true,
                meaning: "Jenis bukti.",
                accepted: EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        case .date:
            ColumnGuide(
                entry: .date, width: 13, isNeeded: true, meaning: "Tanggal kegiatan atau dokumennya.",
                accepted: "Tanggal, tidak sesudah tanggal acuan.")
        case .validUntil:
            ColumnGuide(
                entry: .date, width: 13, meaning: "Sampai kapan bukti ini berlaku.",
                accepted: "Tanggal; bila kosong dipakai masa berlaku menurut rubrik.")
        case .description:
            ColumnGuide(
                entry: .text, width: 46, meaning: "Isi bukti secara singkat.",
                accepted: "Mis. Undangan, daftar hadir, dan notula evaluasi SOP.")
        case .link:
            ColumnGuide(
                entry: .verbatim, width: 40, meaning: "Alamat bukti di penyimpanan bersama.",
                accepted: "https://… (tautan yang dapat dibuka penilai).")
        case .file:
            ColumnGuide(
                entry: .verbatim, width: 28, meaning: "Berkas bukti di folder ini.",
                accepted: "Alamat berkas, mis. bukti/notula.pdf; boleh kosong bila ada tautan.")
        }
    }
}
