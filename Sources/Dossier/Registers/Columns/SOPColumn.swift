import Findings

/// The columns of the SOP register (contracts: *Files of the dossier*).
enum SOPColumn: String, RegisterColumn {
    case number, title, unit, appliesTo, processCodes, status, created, revised, effective, revoked, ratifiedBy
    case instrument, instrumentDate, legalBasis, type, publicService, supersededBy, file

    static let register = LocalizedText(id: "register SOP", en: "SOP register")
    static let essential: [[SOPColumn]] = [[.title]]
    static let expected: [SOPColumn] = [.number, .unit, .status, .effective, .ratifiedBy, .legalBasis]

    var key: String { rawValue }

    var heading: String {
        switch self {
        case .number: "Nomor SOP"
        case .title: "Judul SOP"
        case .unit: "Unit"
        case .appliesTo: "Berlaku Untuk"
        case .processCodes: "Kode Proses"
        case .status: "Status"
        case .created: "Tanggal Pembuatan"
        case .revised: "Tanggal Revisi"
        case .effective: "Tanggal Efektif"
        case .revoked: "Tanggal Dicabut"
        case .ratifiedBy: "Disahkan Oleh"
        case .instrument: "Nomor Penetapan"
        case .instrumentDate: "Tanggal Penetapan"
        case .legalBasis: "Dasar Hukum"
        case .type: "Jenis"
        case .publicService: "Layanan Publik"
        case .supersededBy: "Digantikan Oleh"
        case .file: "Berkas"
        }
    }

    var variants: [String] {
        switch self {
        case .number: ["No SOP", "Nomor", "Nomor Prosedur", "SOP Number"]
        case .title: ["Nama SOP", "Judul", "Nama Prosedur", "Judul Prosedur", "SOP Title"]
        case .unit:
            [
                "Unit Kerja", "Unit Organisasi", "Perangkat Daerah", "OPD", "SKPD", "Nama Unit", "Nama OPD",
                "Nama Perangkat Daerah", "Satuan Kerja", "Satker", "Unit Pemilik", "Pemilik",
            ]
        case .appliesTo: ["Berlaku Bagi", "Diterapkan Oleh"]
        case .processCodes:
            ["Kode CFM", "Kode Peta", "Kode Peta Proses", "Kode Proses Bisnis", "Kode Peta Lintas Fungsi", "Kode SOP"]
        case .status: ["Status SOP", "Keadaan"]
        case .created: ["Tanggal Dibuat", "Tanggal Penyusunan", "Created Date"]
        case .revised: ["Tanggal Revisi Terakhir", "Revised Date"]
        case .effective: ["Tanggal Berlaku", "Mulai Berlaku", "Tanggal Pengesahan", "TMT", "Effective Date"]
        case .revoked: ["Tanggal Pencabutan", "Dicabut Tanggal", "Revoked Date"]
        case .ratifiedBy:
            [
                "Pengesah", "Pengesahan", "Pejabat Pengesah", "Pejabat yang Mengesahkan", "Ditetapkan Oleh",
                "Penandatangan", "Ratified By",
            ]
        case .instrument:
            ["Nomor SK", "No SK", "No Penetapan", "Nomor Keputusan", "SK Penetapan", "Dasar Penetapan"]
        case .instrumentDate: ["Tanggal SK", "Tanggal Keputusan"]
        case .legalBasis: ["Landasan Hukum", "Legal Basis"]
        case .type: ["Jenis SOP", "Tipe", "Tipe SOP"]
        case .publicService: ["Pelayanan Publik", "SOP Pelayanan Publik", "Public Service"]
        case .supersededBy: ["Diganti Oleh", "Diganti Dengan", "Digantikan Dengan", "SOP Pengganti", "Superseded By"]
        case .file: ["Nama Berkas", "File", "Nama File", "Dokumen"]
        }
    }
}
