/// The words offices use in the SOP register, folded (lower-case, letters and digits only).
enum SOPWords {
    static let status: [String: SOPStatus] = table([
        .inForce: [
            "berlaku", "masih berlaku", "aktif", "aktif berlaku", "efektif", "in force", "inForce", "active",
            "effective", "valid",
        ],
        .draft: [
            "draf", "draft", "konsep", "rancangan", "dalam proses", "dalam penyusunan", "proses penyusunan",
            "belum disahkan",
        ],
        .revoked: [
            "dicabut", "tidak berlaku", "tidak berlaku lagi", "sudah tidak berlaku", "tidak aktif", "nonaktif",
            "inaktif", "dibatalkan", "revoked", "withdrawn", "inactive",
        ],
        .superseded: [
            "digantikan", "diganti", "telah diganti", "sudah diganti", "superseded", "replaced",
        ],
    ])

    static let type: [String: SOPType] = table([
        .administrative: ["administratif", "administrasi", "administrative", "SOP administratif"],
        .technical: ["teknis", "technical", "SOP teknis"],
    ])

    static let yesNo: [String: Bool] = table([
        true: ["ya", "y", "yes", "true", "benar", "1"], false: ["tidak", "t", "bukan", "no", "n", "false", "0"],
    ])

    /// Words of Berlaku Untuk that mean every unit.
    static let everyUnit: Set<String> = [
        "semua", "all", "semuaunit", "seluruh", "seluruhunit", "semuaopd", "seluruhopd", "semuaperangkatdaerah",
        "seluruhperangkatdaerah",
    ]

    private static func table<Value: Hashable>(_ words: [Value: [String]]) -> [String: Value] {
        var table: [String: Value] = [:]
        for (value, list) in words {
            for word in list { table[Folding.name(word)] = value }
        }
        return table
    }
}
