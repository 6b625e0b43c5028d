import Findings

/// The columns of the SOP register (contracts: *Files of the dossier*).
public enum SOPColumn: String, Sendable, Hashable, CaseIterable, RegisterColumn {
    case number, title, unit, appliesTo, processCodes, status, created, revised, effective, revoked, ratifiedBy
    case instrument, instrumentDate, legalBasis, type, publicService, supersededBy, file

    static let registerKind = RegisterKind.sops
    static let register = LocalizedText(id: "register SOP", en: "SOP register")
    static let essential: [[SOPColumn]] = [[.title]]
    static let expected: [SOPColumn] = [.number, .unit, .status, .effective, .ratifiedBy, .legalBasis]
    static let dates: Set<SOPColumn> = [.created, .revised, .effective, .revoked, .instrumentDate]
    static let telling: Set<SOPColumn> = [
        .number, .title, .status, .created, .revised, .effective, .ratifiedBy, .supersededBy,
    ]
    static let identity: [SOPColumn] = [.number, .title]
    static let unitColumn: SOPColumn? = .unit
    static let numbered: SOPColumn? = .number
    static let marks: [(heading: String, column: SOPColumn, value: String)] = [
        ("Berlaku", .status, "berlaku"), ("Masih Berlaku", .status, "berlaku"), ("Aktif", .status, "berlaku"),
        ("Tidak Berlaku", .status, "tidak berlaku"), ("Tidak Aktif", .status, "tidak berlaku"),
        ("Sudah Tidak Berlaku", .status, "tidak berlaku"), ("Dicabut", .status, "dicabut"),
        ("Sudah Disahkan", .status, "disahkan"), ("Belum Disahkan", .status, "belum disahkan"),
        ("Sudah Ditetapkan", .status, "ditetapkan"), ("Belum Ditetapkan", .status, "belum ditetapkan"),
        ("Draf", .status, "draf"), ("Draft", .status, "draf"), ("Konsep", .status, "draf"),
        ("Digantikan", .status, "digantikan"), ("Diganti", .status, "digantikan"),
        ("Administratif", .type, "administratif"), ("SOP Administratif", .type, "administratif"),
        ("Teknis", .type, "teknis"), ("SOP Teknis", .type, "teknis"),
    ]

    static let remarked: (column: SOPColumn, isWord: @Sendable (String) -> Bool)? = (
        .status, { Words.value($0, of: SOPWords.status) != nil }
    )

    var key: String { rawValue }

    /// The heading `init` writes: `Tanggal Efektif`.
    public var heading: String {
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
        case .number: ["No SOP", "Nomor", "Nomor Dokumen", "Nomor Prosedur", "Nomor Dokumen SOP", "SOP Number"]
        case .title:
            [
                "Nama SOP", "Judul", "Nama Dokumen", "Nama Prosedur", "Judul Prosedur", "Judul Dokumen",
                "Judul Dokumen SOP", "Uraian SOP", "SOP Title",
            ]
        case .unit:
            [
                "Unit Kerja", "Unit Organisasi", "Perangkat Daerah", "OPD", "SKPD", "Nama Unit", "Nama OPD",
                "Nama Perangkat Daerah", "Satuan Kerja", "Satker", "Unit Pemilik", "Pemilik", "Nama Unit Kerja",
                "Unit Pelaksana", "Pemilik SOP", "Unit Pengampu", "Pengampu", "Unit Penanggung Jawab", "Unit Penyusun",
                "Unit Pengelola",
            ]
        case .appliesTo: ["Berlaku Bagi", "Diterapkan Oleh"]
        case .processCodes:
            ["Kode CFM", "Kode Peta", "Kode Peta Proses", "Kode Proses Bisnis", "Kode Peta Lintas Fungsi", "Kode SOP"]
        case .status: ["Status SOP", "Status Dokumen", "Status Keberlakuan", "Keadaan"]
        case .created: ["Tanggal Dibuat", "Tanggal Penyusunan", "Tanggal Terbit", "Created Date"]
        case .revised: ["Tanggal Revisi Terakhir", "Tanggal Perubahan", "Revised Date"]
        case .effective:
            [
                "Tanggal Berlaku", "Mulai Berlaku", "Tanggal Mulai Berlaku", "Tanggal Pengesahan", "Tanggal Disahkan",
                "TMT", "Effective Date",
            ]
        case .revoked: ["Tanggal Pencabutan", "Dicabut Tanggal", "Revoked Date"]
        case .ratifiedBy:
            [
                "Pengesah", "Pengesahan", "Pejabat Pengesah", "Pejabat yang Mengesahkan", "Ditetapkan Oleh",
                "Penandatangan", "Jabatan Pengesah", "Jabatan Pengesahan", "Pejabat Pengesahan", "Disahkan",
                "Yang Mengesahkan", "Pejabat Penandatangan", "Pejabat yang Menetapkan", "Pejabat Penetap",
                "Ditandatangani Oleh",
                "Ratified By",
            ]
        case .instrument:

            [
                "Nomor SK", "No SK", "No Penetapan", "Nomor Keputusan", "Nomor Pengesahan", "SK Penetapan",
                "Dasar Penetapan",
            ]
        case .instrumentDate: ["Tanggal SK", "Tanggal Keputusan"]
        case .legalBasis: ["Landasan Hukum", "Legal Basis"]
        case .type: ["Jenis SOP", "Tipe", "Tipe SOP"]
        case .publicService: ["Pelayanan Publik", "SOP Pelayanan Publik", "Public Service"]
        case .supersededBy: ["Diganti Oleh", "Diganti Dengan", "Digantikan Dengan", "SOP Pengganti", "Superseded By"]
        case .file: ["Nama Berkas", "File", "Nama File", "Dokumen", "File SOP", "Berkas SOP"]
        }
    }
}
