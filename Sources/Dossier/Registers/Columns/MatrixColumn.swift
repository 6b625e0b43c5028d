import Findings

/// The columns of the matrix of process maps (PermenPANRB 19/2018; contracts: *Files of the dossier*).
enum MatrixColumn: String, RegisterColumn {
    case processCode, processTitle, subProcessCode, subProcessTitle, crossFunctionalCode, crossFunctionalTitle
    case sopCode, sopTitle, unit, file

    static let registerKind = RegisterKind.maps
    static let register = LocalizedText(id: "matriks peta proses", en: "matrix of process maps")
    static let essential: [[MatrixColumn]] = [[.processCode, .subProcessCode, .crossFunctionalCode, .file]]
    static let expected: [MatrixColumn] = [.unit]
    static let telling: Set<MatrixColumn> = [
        .processCode, .processTitle, .subProcessCode, .subProcessTitle, .crossFunctionalCode, .crossFunctionalTitle,
    ]
    static let unitColumn: MatrixColumn? = .unit

    var key: String {
        switch self {
        case .crossFunctionalCode: "cfmCode"
        case .crossFunctionalTitle: "cfmTitle"
        default: rawValue
        }
    }

    var heading: String {
        switch self {
        case .processCode: "Kode Proses"
        case .processTitle: "Judul Proses"
        case .subProcessCode: "Kode Sub Proses"
        case .subProcessTitle: "Judul Sub Proses"
        case .crossFunctionalCode: "Kode CFM"
        case .crossFunctionalTitle: "Judul CFM"
        case .sopCode: "Kode SOP"
        case .sopTitle: "Judul SOP"
        case .unit: "Unit"
        case .file: "Berkas"
        }
    }

    var variants: [String] {
        switch self {
        case .processCode: ["Kode Peta Proses", "Kode Proses Bisnis", "Kode Peta Proses Bisnis"]
        case .processTitle:
            [
                "Business Process Mapping", "Nama Proses", "Nama Peta Proses", "Judul Peta Proses",
                "Nama Proses Bisnis", "Judul Proses Bisnis", "Proses Bisnis", "Proses",
            ]
        case .subProcessCode: ["Kode Peta Sub Proses", "Kode Peta Subproses"]
        case .subProcessTitle:
            ["Nama Sub Proses", "Sub Proses", "Nama Peta Sub Proses", "Judul Peta Sub Proses", "Judul"]
        case .crossFunctionalCode: ["Kode Peta Lintas Fungsi", "Kode Lintas Fungsi", "Kode Peta CFM"]
        case .crossFunctionalTitle:
            ["Judul Peta Lintas Fungsi", "Nama CFM", "Nama Peta Lintas Fungsi", "Lintas Fungsi"]
        case .sopCode: ["Nomor SOP", "No SOP"]
        case .sopTitle: ["Nama SOP"]
        case .unit:
            [
                "Unit Kerja", "Unit Organisasi", "Perangkat Daerah", "OPD", "SKPD", "Nama Unit", "Nama OPD",
                "Satuan Kerja", "Pemilik Proses", "Pemilik", "Nama Perangkat Daerah", "Nama Unit Kerja",
            ]
        case .file: ["Nama Berkas", "File", "Nama File", "Berkas BPMN"]
        }
    }
}
