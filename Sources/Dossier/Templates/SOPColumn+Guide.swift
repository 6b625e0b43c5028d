import OfficeFiles

extension SOPColumn: GuidedColumn {
    static let sheetName = "Daftar SOP"
    static let paper = SheetLayout.Paper.a3
    static let purpose = [
        "Satu baris untuk satu SOP. Semua SOP dicatat: yang berlaku, yang masih draf, yang dicabut, dan yang digantikan.",
        "SOP dihitung berlaku bila Status “berlaku”, sudah disahkan (Disahkan Oleh atau Nomor Penetapan terisi), dan "
            + "Tanggal Efektif tidak sesudah tanggal acuan penilaian.",
        "Dokumen SOP: salin contoh di folder sops. Beri tanda √ di kolom pelaksana tiap langkah, atau gambar diagram alir; "
            + "pada keputusan tulis kedua cabangnya, mis. “lengkap → langkah 4; tidak lengkap → langkah 3”.",
        "Dasar: PermenPANRB Nomor 35 Tahun 2012 (identitas SOP) dan, untuk pemerintah daerah, Permendagri Nomor 52 "
            + "Tahun 2011.",
    ]

    var guide: ColumnGuide {
        switch self {
        case .number:
            ColumnGuide(
                entry: .verbatim, width: 26, isNeeded: true, meaning: "Nomor SOP seperti tertulis pada dokumennya.",
                accepted: "Satu nomor untuk satu SOP, mis. 065/01/SOP/DISDUKCAPIL/2026.")
        case .title:
            ColumnGuide(
                entry: .text, width: 38, isNeeded: true, meaning: "Nama SOP.",
                accepted: "Judul lengkap, tanpa kata “SOP” di depan.")
        case .unit:
            ColumnGuide(
                entry: .unit, width: 18, isNeeded: true, meaning: "Unit pemilik SOP.",
                accepted: "Id unit dari units.xlsx, atau nama lengkap unit.")
        case .appliesTo:
            ColumnGuide(
                entry: .verbatim, width: 16, meaning: "Unit lain yang juga memakai SOP ini.",
                accepted: "Kosong bila hanya unit pemilik; id unit dipisah titik koma; atau “semua”.")
        case .processCodes:
            ColumnGuide(
                entry: .verbatim, width: 22,
                meaning: "Kode peta proses yang dijabarkan SOP ini; mengikat SOP ke petanya.",
                accepted: "Kode peta lintas fungsi, mis. CTH-01.01.CFM.01; beberapa kode dipisah titik koma.")
        case .status:
            ColumnGuide(
                entry: .choice(["berlaku", "draf", "dicabut", "digantikan"]), width: 13, isNeeded: true,
                meaning: "Keadaan SOP pada tanggal acuan.", accepted: "berlaku, draf, dicabut, atau digantikan.")
        case .created:
            ColumnGuide(
                entry: .date, width: 14, meaning: "Tanggal SOP selesai disusun.", accepted: "Tanggal, mis. 17-08-2026.")
        case .revised:
            ColumnGuide(
                entry: .date, width: 14, meaning: "Tanggal revisi terakhir.",
                accepted: "Tanggal; kosong bila belum pernah.")
        case .effective:
            ColumnGuide(
                entry: .date, width: 14, isNeeded: true, meaning: "Tanggal SOP mulai berlaku.",
                accepted: "Tanggal; kosong untuk draf.")
        case .revoked:
            ColumnGuide(
                entry: .date, width: 14, meaning: "Tanggal SOP dicabut.", accepted: "Tanggal; hanya untuk SOP dicabut.")
        case .ratifiedBy:
            ColumnGuide(
                entry: .text, width: 28, isNeeded: true, meaning: "Pejabat yang mengesahkan.",
                accepted: "Nama jabatan, bukan nama orang, dan tanpa NIP.")
        case .instrument:
            ColumnGuide(
                entry: .text, width: 30, meaning: "Keputusan atau peraturan yang menetapkan SOP.",
                accepted: "Mis. Peraturan Wali Kota Nomor 12 Tahun 2026; satu penetapan boleh untuk banyak SOP.")
        case .instrumentDate:
            ColumnGuide(entry: .date, width: 14, meaning: "Tanggal penetapan itu.", accepted: "Tanggal.")
        case .legalBasis:
            ColumnGuide(
                entry: .text, width: 44, isNeeded: true, meaning: "Peraturan yang mendasari kegiatan.",
                accepted: "Jenis, nomor, dan tahun; beberapa peraturan dipisah titik koma.")
        case .type:
            ColumnGuide(
                entry: .choice(["administratif", "teknis"]), width: 14, meaning: "Jenis SOP.",
                accepted: "administratif (pelaksana lebih dari satu) atau teknis (satu pelaksana).")
        case .publicService:
            ColumnGuide(
                entry: .choice(["ya", "tidak"]), width: 10, meaning: "Apakah SOP melayani masyarakat langsung.",
                accepted: "ya atau tidak.")
        case .supersededBy:
            ColumnGuide(
                entry: .verbatim, width: 22, meaning: "Nomor SOP penggantinya.", accepted: "Hanya untuk SOP digantikan."
            )
        case .file:
            ColumnGuide(
                entry: .verbatim, width: 28, meaning: "Dokumen SOP di folder ini.",
                accepted: "Alamat berkas, mis. sops/disdukcapil/ktp-el.docx.")
        }
    }
}
