import OfficeFiles

extension UnitColumn: GuidedColumn {
    static let sheetName = "Daftar Unit"
    static let paper = SheetLayout.Paper.a4
    static let purpose = [
        "Satu baris untuk satu unit organisasi yang dinilai: dinas, badan, kecamatan, biro, direktorat, dan seterusnya.",
        "Indikator penerapan SOP menghitung unit, jadi daftar ini menentukan penyebutnya.",
        "Dasar: peraturan tentang susunan organisasi instansi Anda; penanggung jawab SOP menurut Permendagri Nomor 52 "
            + "Tahun 2011 untuk pemerintah daerah.",
    ]
    /// Without the levels of a tree over columns, for which there is Unit Induk.
    static let templateColumns: [UnitColumn] = [.id, .name, .parent, .peerGroup, .formerNames, .responsible]

    var guide: ColumnGuide {
        switch self {
        case .id:
            ColumnGuide(
                entry: .verbatim, width: 18, isNeeded: true,
                meaning: "Nama pendek unit, dipakai di kolom Unit semua register.",
                accepted: "Huruf kecil, angka, tanda hubung; tiap unit berbeda, mis. disdukcapil.")
        case .name:
            ColumnGuide(
                entry: .text, width: 46, isNeeded: true, meaning: "Nama lengkap unit.",
                accepted: "Menurut peraturan organisasi yang berlaku sekarang.")
        case .parent:
            ColumnGuide(
                entry: .verbatim, width: 18, meaning: "Unit di atasnya.",
                accepted: "Id unit induk; kosong bila langsung di bawah instansi.")
        case .peerGroup:
            ColumnGuide(
                entry: .text, width: 16, meaning: "Kelompok unit yang sejenis, untuk pembandingan.",
                accepted: "Mis. dinas, badan, kecamatan.")
        case .formerNames:
            ColumnGuide(
                entry: .text, width: 36, meaning: "Nomenklatur lama yang mungkin masih tertulis di SOP.",
                accepted: "Beberapa nama dipisah titik koma.")
        case .responsible:
            ColumnGuide(
                entry: .text, width: 32, meaning: "Jabatan penanggung jawab SOP di unit itu.",
                accepted: "Nama jabatan, mis. Kasubag Umum dan Kepegawaian.")
        case .level1, .level2, .level3, .level4, .level5:
            ColumnGuide(entry: .text, width: 30, meaning: "Unit pada tingkat ini.", accepted: "Nama unit.")
        }
    }
}
