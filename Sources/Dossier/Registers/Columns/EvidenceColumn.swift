import Findings

/// The columns of the evidence register (contracts: *Files of the dossier*).
enum EvidenceColumn: String, RegisterColumn {
    case id, subject, kind, date, validUntil, description, link, file

    static let register = LocalizedText(id: "register bukti", en: "evidence register")
    static let essential: [[EvidenceColumn]] = [[.subject], [.kind]]
    static let expected: [EvidenceColumn] = [.date]

    var key: String { rawValue }

    var heading: String {
        switch self {
        case .id: "Kode Bukti"
        case .subject: "Untuk"
        case .kind: "Jenis"
        case .date: "Tanggal"
        case .validUntil: "Berlaku Sampai"
        case .description: "Uraian"
        case .link: "Tautan"
        case .file: "Berkas"
        }
    }

    var variants: [String] {
        switch self {
        case .id: ["Nomor Bukti", "No Bukti", "Id Bukti"]
        case .subject: ["Subjek", "Objek", "Nomor SOP", "No SOP", "SOP"]
        case .kind: ["Jenis Bukti", "Jenis Data Dukung", "Jenis Kegiatan"]
        case .date: ["Tanggal Bukti", "Tanggal Pelaksanaan", "Tanggal Kegiatan"]
        case .validUntil: ["Berlaku Hingga", "Berlaku s.d.", "Valid Until"]
        case .description: ["Deskripsi", "Keterangan", "Nama Bukti", "Data Dukung"]
        case .link: ["Link", "URL", "Alamat Tautan", "Tautan Bukti", "Link Bukti"]
        case .file: ["Nama Berkas", "File", "Nama File"]
        }
    }
}
