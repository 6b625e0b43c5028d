/// The labels of the identity block (PermenPANRB 35/2012, identitas SOP) as offices write them.
enum IdentityWords {
    struct Known {
        var field: SOPDocument.Field
        var rank: Int
        var isStrong: Bool
    }

    /// By folded label.
    static let labels: [String: Known] = {
        var table: [String: Known] = [:]
        func add(_ field: SOPDocument.Field, _ names: [String], strong: Bool) {
            for (rank, name) in names.enumerated() where table[fold(name)] == nil {
                table[fold(name)] = Known(field: field, rank: strong ? rank : rank + 20, isStrong: strong)
            }
        }
        for (field, names) in strong { add(field, names, strong: true) }
        for (field, names) in weak { add(field, names, strong: false) }
        return table
    }()

    /// Case, blanks and punctuation fall away; `Tgl` is `Tanggal`.
    static func fold(_ label: String) -> String {
        let folded = Folding.name(label)
        return folded.hasPrefix("tgl") ? "tanggal" + folded.dropFirst(3) : folded
    }

    /// The surest first.
    private static let strong: [(SOPDocument.Field, [String])] = [
        (.number, ["Nomor SOP", "No SOP", "Nomor SOP AP", "No SOP AP", "Nomor POS", "Nomor Dokumen", "No Dokumen"]),
        (
            .title,
            ["Nama SOP", "Judul SOP", "Nama SOP AP", "Judul SOP AP", "Nama POS", "Nama Prosedur", "Judul Prosedur"]
        ),
        (.created, ["Tanggal Pembuatan", "Tanggal Dibuat", "Tanggal Penyusunan", "Tanggal Disusun", "Tanggal Buat"]),
        (.revised, ["Tanggal Revisi", "Tanggal Direvisi", "Tanggal Perubahan", "Tanggal Perbaikan"]),
        (
            .effective,
            [
                "Tanggal Efektif", "Tanggal Berlaku", "Tanggal Mulai Berlaku", "Tanggal Diberlakukan",
                "Berlaku Efektif",
                "Tanggal Efektif Berlaku", "Mulai Berlaku", "Terhitung Mulai Tanggal", "Tanggal Pengesahan",
                "Tanggal Disahkan", "Tanggal Penetapan", "Tanggal Ditetapkan", "Tanggal Terbit",
            ]
        ),
        (
            .ratifiedBy,
            ["Disahkan Oleh", "Pengesahan Oleh", "Ditetapkan Oleh", "Yang Mengesahkan", "Pejabat yang Mengesahkan"]
        ),
        (.legalBasis, ["Dasar Hukum", "Landasan Hukum", "Dasar Hukum SOP"]),
        (
            .related,
            [
                "Keterkaitan SOP", "Keterkaitan dengan SOP Lain", "Keterkaitan dengan SOP AP Lain", "SOP Terkait",
                "Keterkaitan dengan POS Lain", "Keterkaitan antar SOP", "Keterkaitan dengan SOP",
            ]
        ),
        (.qualifications, ["Kualifikasi Pelaksana", "Kualifikasi Pelaksanaan", "Kualifikasi Pelaksana SOP"]),
        (
            .equipment,
            [
                "Peralatan dan Perlengkapan", "Peralatan/Perlengkapan", "Perlengkapan dan Peralatan",
                "Perlengkapan/Peralatan", "Peralatan atau Perlengkapan",
            ]
        ),
        (.records, ["Pencatatan dan Pendataan", "Pencatatan/Pendataan", "Pendataan dan Pencatatan"]),
        (.processCodes, ["Kode Proses", "Kode Proses Bisnis", "Kode CFM", "Kode Sub Proses", "Kode Peta Proses"]),
    ]

    private static let weak: [(SOPDocument.Field, [String])] = [
        (.number, ["Nomor"]), (.title, ["Judul"]),
        (
            .unit,
            [
                "Unit Kerja", "Unit Organisasi", "Satuan Kerja", "Satker", "Perangkat Daerah", "Unit",
                "Nama Unit Kerja",
                "Nama Unit", "OPD", "SKPD", "Nama OPD", "Nama SKPD", "Unit/Satuan Kerja", "Unit Kerja/Satuan Kerja",
                "Nama Instansi", "Instansi",
            ]
        ),
        (.effective, ["TMT", "Efektif", "Efektif Berlaku"]), (.revised, ["Revisi Tanggal"]),
        (.ratifiedBy, ["Disahkan", "Pengesahan", "Disetujui Oleh", "Mengesahkan", "Pengesah"]),
        (.legalBasis, ["Dasar"]), (.related, ["Keterkaitan"]), (.warnings, ["Peringatan"]),
        (.qualifications, ["Kualifikasi"]), (.equipment, ["Peralatan", "Perlengkapan", "Sarana dan Prasarana"]),
        (.records, ["Pencatatan", "Pendataan"]),
    ]
}

extension SOPDocument.Field {
    /// Whether its value is a list that may go on over several cells.
    var isList: Bool {
        switch self {
        case .legalBasis, .related, .warnings, .qualifications, .equipment, .records, .processCodes: true
        case .number, .title, .unit, .created, .revised, .effective, .ratifiedBy, .ratifierID: false
        }
    }

    /// Whether a gap in it means that it waits to be filled in.
    var hasNoGaps: Bool {
        switch self {
        case .number, .created, .revised, .effective: true
        default: false
        }
    }
}
