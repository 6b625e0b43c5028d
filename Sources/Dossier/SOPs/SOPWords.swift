/// The words offices use in the SOP register, folded (lower-case, letters and digits only).
enum SOPWords {
    /// Words that leave open whether an SOP is in force are not here: “final”, “review” and “sudah direvisi” may be said
    /// of one that is and of one that is not.
    static let status: [String: SOPStatus] = table([
        .inForce: [
            "berlaku", "masih berlaku", "aktif", "aktif berlaku", "efektif", "in force", "inForce", "active",
            "effective", "valid", "masih aktif", "masih digunakan", "masih dipakai", "digunakan", "disahkan",
            "sudah disahkan", "telah disahkan", "sah", "sudah sah", "sudah berlaku", "telah berlaku", "ditetapkan",
            "sudah ditetapkan", "telah ditetapkan",
        ],
        .draft: [
            "draf", "draft", "konsep", "rancangan", "dalam proses", "dalam penyusunan", "proses penyusunan",
            "belum disahkan", "belum ditetapkan", "belum TTD", "belum ditandatangani", "belum berlaku", "draf awal",
            "masih draf", "masih draft", "masih konsep", "masih rancangan", "masih dalam proses", "sedang disusun",
            "proses TTD", "proses tanda tangan", "menunggu TTD", "menunggu tanda tangan", "belum sah", "belum efektif",
            "proses pengesahan", "dalam proses pengesahan", "menunggu pengesahan",
        ],
        .revoked: [
            "dicabut", "tidak berlaku", "tidak berlaku lagi", "sudah tidak berlaku", "tidak aktif", "nonaktif",
            "non aktif", "inaktif", "aktif tidak berlaku", "sudah dicabut", "telah dicabut", "tidak digunakan",
            "tidak digunakan lagi", "sudah tidak digunakan", "dibatalkan", "tidak dipakai",
            "tidak dipakai lagi", "sudah tidak dipakai", "sudah tidak aktif", "tidak efektif", "revoked", "withdrawn",
            "inactive",
        ],
        .superseded: [
            "digantikan", "diganti", "telah diganti", "sudah diganti", "telah digantikan", "sudah digantikan",
            "superseded", "replaced",
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
