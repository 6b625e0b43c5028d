import OfficeFiles

extension MatrixColumn: GuidedColumn {
    static let sheetName = "Matriks Peta Proses"
    static let paper = SheetLayout.Paper.a4
    static let purpose = [
        "Satu baris untuk satu peta, dan satu baris lagi untuk tiap SOP lain yang menjabarkan peta yang sama.",
        "Satu baris adalah peta dengan kode paling rinci yang terisi: CFM, lalu sub proses, lalu proses. Peta induk "
            + "dihitung bila mempunyai baris atau berkas sendiri.",
        "Dasar: PermenPANRB Nomor 19 Tahun 2018 tentang penyusunan peta proses bisnis.",
    ]

    var guide: ColumnGuide {
        switch self {
        case .processCode:
            ColumnGuide(
                entry: .verbatim, width: 14, isNeeded: true, meaning: "Kode peta proses (level 0 atau 1).",
                accepted: "Mis. CTH-01.")
        case .processTitle:
            ColumnGuide(entry: .text, width: 26, meaning: "Judul proses itu.", accepted: "Teks.")
        case .subProcessCode:
            ColumnGuide(
                entry: .verbatim, width: 16, meaning: "Kode peta subproses.",
                accepted: "Mis. CTH-01.01; kosong bila baris ini peta proses.")
        case .subProcessTitle:
            ColumnGuide(entry: .text, width: 26, meaning: "Judul subproses itu.", accepted: "Teks.")
        case .crossFunctionalCode:
            ColumnGuide(
                entry: .verbatim, width: 19, meaning: "Kode peta lintas fungsi (CFM, peta level n).",
                accepted: "Mis. CTH-01.01.CFM.01; kosong bila bukan peta lintas fungsi.")
        case .crossFunctionalTitle:
            ColumnGuide(entry: .text, width: 30, meaning: "Judul peta lintas fungsi itu.", accepted: "Teks.")
        case .sopCode:
            ColumnGuide(
                entry: .verbatim, width: 26, meaning: "SOP yang menjabarkan peta ini.",
                accepted: "Nomor SOP seperti di sops.xlsx, atau kode SOP, mis. CTH-01.01.CFM.01.SOP.01.")
        case .sopTitle:
            ColumnGuide(entry: .text, width: 30, meaning: "Judul SOP itu.", accepted: "Teks.")
        case .unit:
            ColumnGuide(
                entry: .unit, width: 18, isNeeded: true, meaning: "Unit pemilik proses.",
                accepted: "Id unit dari units.xlsx, atau nama lengkap unit.")
        case .file:
            ColumnGuide(
                entry: .verbatim, width: 36, meaning: "Berkas BPMN di folder ini.",
                accepted: "Alamat berkas, mis. maps/peta.bpmn; kosong bila peta belum digambar.")
        }
    }
}
