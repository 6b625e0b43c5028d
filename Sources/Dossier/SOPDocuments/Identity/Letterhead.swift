/// The unit a letterhead names: `PEMERINTAH KOTA CONTOH` / `DINAS KESEHATAN`.
enum Letterhead {
    /// The units among the lines, from the highest to the lowest, one a line; the government itself only where nothing
    /// below it is named. `nil` where the lines are no letterhead.
    static func unit(in lines: [String]) -> String? {
        let lines = lines.map(\.oneLine).filter { $0.utf8.count <= 120 && !$0.contains(":") }
        let named = lines.filter { begins($0, units) && !begins($0, parts) }
        if !named.isEmpty { return named.joined(separator: "\n") }
        let above = lines.filter { begins($0, governments) }
        return above.isEmpty ? nil : above.joined(separator: "\n")
    }

    private static func begins(_ line: String, _ words: [String]) -> Bool {
        let lower = line.lowercased()
        return words.contains { word in
            lower.hasPrefix(word) && lower.dropFirst(word.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
        }
    }

    /// Headings of a document that begin like a unit.
    private static let parts = ["bagian identitas", "bagian prosedur", "bagian alur", "bagian flowchart", "unit kerja"]
    private static let governments = ["pemerintah", "pemprov", "pemkab", "pemkot", "kementerian", "republik indonesia"]
    private static let units = [
        "dinas", "badan", "sekretariat", "inspektorat", "kecamatan", "kelurahan", "bagian", "biro", "bidang", "uptd",
        "upt", "puskesmas", "rumah sakit", "rsud", "satuan polisi", "satpol", "kantor", "direktorat", "deputi", "balai",
        "rsu", "sub bagian", "subbagian", "seksi", "unit", "komisi", "lembaga", "politeknik", "universitas",
    ]
}
