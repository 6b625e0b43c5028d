internal import Dossier

/// Which units may ratify the SOPs of others because they stand above them, where the list of units says nothing of
/// who stands above whom.
struct UnitRanks {
    private let tree: UnitTree
    private let words: [[String]]
    private let positions: [String: Int]

    init(_ tree: UnitTree) {
        self.tree = tree
        words = tree.units.map { NameWords.of($0.name) }
        positions = Dictionary(
            tree.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The secretariat of the agency may stand above anybody; a unit without a parent that is of a lower kind may have
    /// any of the higher kind above it: a village its subdistrict, a health centre its office.
    func mayStand(_ unit: Int, above owner: String) -> Bool {
        let name = words[unit]
        if name.starts(with: ["sekretariat", "daerah"]) { return true }
        guard let position = positions[owner], tree.units[position].parent == nil, let higher = name.first,
            let lower = words[position].first
        else { return false }
        return Self.lower.contains(lower) && !Self.lower.contains(higher)
    }

    /// Kinds that never stand directly below the head of the agency.
    private static let lower: Set<String> = [
        "kelurahan", "desa", "nagari", "kampung", "puskesmas", "uptd", "upt", "rsud", "rumah", "sekolah", "sd", "smp",
        "tk", "bidang", "bagian", "seksi", "subbagian", "subbidang", "subbag", "balai", "laboratorium",
    ]
}
