import Findings

/// The columns of the matrix of process maps (PermenPANRB 19/2018; contracts: *Files of the dossier*).
enum MatrixColumn: String, RegisterColumn {
    case processCode, processTitle, subProcessCode, subProcessTitle, crossFunctionalCode, crossFunctionalTitle
    case sopCode, sopTitle, unit, file

    static let register = LocalizedText(id: "matriks peta proses", en: "matrix of process maps")
    static let essential: [[MatrixColumn]] = [[.processCode, .subProcessCode, .crossFunctionalCode, .file]]
    static let expected: [MatrixColumn] = [.unit]

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
        case .processCode: ["Kode Peta Proses", "Kode Proses Bisnis"]
        case .processTitle: ["Business Process Mapping", "Nama Proses", "Proses Bisnis", "Proses"]
        case .subProcessCode: ["Kode Peta Sub Proses"]
        case .subProcessTitle: ["Nama Sub Proses", "Sub Proses", "Judul"]
        case .crossFunctionalCode: ["Kode Peta Lintas Fungsi", "Kode Lintas Fungsi"]
        case .crossFunctionalTitle:
            ["Judul Peta Lintas Fungsi", "Nama CFM", "Nama Peta Lintas Fungsi", "Lintas Fungsi"]
        case .sopCode: ["Nomor SOP", "No SOP"]
        case .sopTitle: ["Nama SOP"]
        case .unit:
            [
                "Unit Kerja", "Unit Organisasi", "Perangkat Daerah", "OPD", "SKPD", "Nama Unit", "Nama OPD",
                "Satuan Kerja", "Pemilik Proses", "Pemilik",
            ]
        case .file: ["Nama Berkas", "File", "Nama File", "Berkas BPMN"]
        }
    }
}
