import Findings

/// The columns of a list of units. The keys are those of `units` in `agency.yaml` (contracts: *Files of the dossier*).
///
/// Some offices list their units as a tree over columns, one for each level (Eselon I, Eselon II, Eselon III).
enum UnitColumn: String, RegisterColumn {
    case id, name, parent, peerGroup, formerNames, responsible
    case level1, level2, level3, level4, level5

    static let registerKind = RegisterKind.units
    static let register = LocalizedText(id: "daftar unit", en: "list of units")
    static let essential: [[UnitColumn]] = [[.name, .level1]]
    static let expected: [UnitColumn] = []
    static let telling: Set<UnitColumn> = [.id, .name, .parent, .peerGroup, .formerNames, .level1, .level2, .level3]
    static let unitColumn: UnitColumn? = nil
    /// From the top down.
    static let levels: [UnitColumn] = [.level1, .level2, .level3, .level4, .level5]

    var key: String {
        switch self {
        case .level1: "eselon1"
        case .level2: "eselon2"
        case .level3: "eselon3"
        case .level4: "eselon4"
        case .level5: "eselon5"
        default: rawValue
        }
    }

    var heading: String {
        switch self {
        case .id: "Id Unit"
        case .name: "Nama Unit"
        case .parent: "Unit Induk"
        case .peerGroup: "Kelompok"
        case .formerNames: "Nama Lama"
        case .responsible: "Penanggung Jawab"
        case .level1: "Eselon I"
        case .level2: "Eselon II"
        case .level3: "Eselon III"
        case .level4: "Eselon IV"
        case .level5: "Eselon V"
        }
    }

    var variants: [String] {
        switch self {
        case .id: ["Kode Unit", "Kode", "Singkatan", "Kode Unit Kerja", "Kode OPD", "Kode Perangkat Daerah"]
        case .name:
            [
                "Nama", "Unit Kerja", "Nama Unit Kerja", "Unit", "Unit Organisasi", "Nama Unit Organisasi",
                "Perangkat Daerah", "Nama Perangkat Daerah", "OPD", "Nama OPD", "SKPD", "Nama SKPD", "Satuan Kerja",
                "Nama Satuan Kerja",
            ]
        case .parent: ["Induk", "Id Induk", "Kode Induk", "Nama Induk", "Unit Atasan", "Atasan"]
        case .peerGroup: ["Kelompok Unit", "Rumpun", "Jenis Unit", "Jenis Perangkat Daerah"]
        case .formerNames: ["Nama Sebelumnya", "Nomenklatur Lama", "Nama Dahulu", "Nama Unit Lama"]
        case .responsible: ["Penanggung Jawab SOP", "Pejabat Penanggung Jawab", "PIC"]
        case .level1: ["Eselon 1", "Level 1", "Tingkat 1"]
        case .level2: ["Eselon 2", "Level 2", "Tingkat 2"]
        case .level3: ["Eselon 3", "Level 3", "Tingkat 3"]
        case .level4: ["Eselon 4", "Level 4", "Tingkat 4"]
        case .level5: ["Eselon 5", "Level 5", "Tingkat 5"]
        }
    }
}
