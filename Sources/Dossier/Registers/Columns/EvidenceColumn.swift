import Findings

/// The columns of the evidence register (contracts: *Files of the dossier*).
enum EvidenceColumn: String, RegisterColumn {
    case id, subject, kind, date, validUntil, description, link, file

    static let registerKind = RegisterKind.evidence
    static let register = LocalizedText(id: "register bukti", en: "evidence register")
    static let essential: [[EvidenceColumn]] = [[.subject], [.kind]]
    static let expected: [EvidenceColumn] = [.date]
    static let dates: Set<EvidenceColumn> = [.date, .validUntil]
    static let telling: Set<EvidenceColumn> = [.id, .kind, .validUntil, .link]
    static let identity: [EvidenceColumn] = [.id]
    static let unitColumn: EvidenceColumn? = nil
    static let dateOfMark: EvidenceColumn? = .date
    static let marks: [(heading: String, column: EvidenceColumn, value: String)] = [
        ("Penerapan", .kind, "penerapan"), ("Penerapan SOP", .kind, "penerapan"), ("Implementasi", .kind, "penerapan"),
        ("Monitoring", .kind, "monitoring"), ("Monev", .kind, "monitoring"), ("Pemantauan", .kind, "monitoring"),
        ("Monitoring dan Evaluasi", .kind, "monitoring"), ("Evaluasi", .kind, "evaluasi"),
        ("Evaluasi SOP", .kind, "evaluasi"), ("Tindak Lanjut", .kind, "tindak-lanjut"),
        ("Sosialisasi", .kind, "sosialisasi"), ("Internalisasi", .kind, "sosialisasi"),
        ("Sosialisasi/Internalisasi", .kind, "sosialisasi"), ("Uji Coba", .kind, "uji-coba"),
    ]

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
        case .id: ["Nomor Bukti", "No Bukti", "Id Bukti", "Kode Data Dukung"]
        case .subject: ["Subjek", "Objek", "Nomor SOP", "No SOP", "SOP"]
        case .kind: ["Jenis Bukti", "Jenis Data Dukung", "Jenis Kegiatan", "Jenis Evidence"]
        case .date: ["Tanggal Bukti", "Tanggal Pelaksanaan", "Tanggal Kegiatan"]
        case .validUntil: ["Berlaku Hingga", "Berlaku s.d.", "Valid Until"]
        case .description: ["Deskripsi", "Keterangan", "Nama Bukti", "Data Dukung"]
        case .link: ["Link", "URL", "Alamat Tautan", "Tautan Bukti", "Link Bukti"]
        case .file: ["Nama Berkas", "File", "Nama File"]
        }
    }
}
