internal import Dossier

/// When the same work in several units calls for a question.
enum OverlapLimits {
    /// Work of more units than this is work of all: a matter for one shared SOP, not of who may do it.
    static let units = 3
    /// An activity that names fewer things is any office's: *Memeriksa berkas*.
    static let things = 2

    /// Units of which each has its own area do the same side by side: kecamatan, kelurahan, puskesmas.
    static func areTerritories(_ ids: [String], in units: UnitTree) -> Bool {
        ids.allSatisfy { id in
            guard let unit = units[id], let kind = NameWords.of(unit.name).first else { return false }
            return territories.contains(kind)
        }
    }

    /// Whether one of the units is the other or stands above it.
    static func areInLine(_ ids: [String], in units: UnitTree) -> Bool {
        ids.contains { top in ids.allSatisfy { units.isUnit($0, atOrBelow: top) } }
    }

    private static let territories: Set<String> = [
        "kecamatan", "kelurahan", "desa", "distrik", "nagari", "puskesmas", "uptd", "upt", "sekolah", "sd", "smp",
        "sma",
        "smk", "sdn", "smpn", "sman", "balai", "kantor", "posyandu", "rt", "rw",
    ]
}
