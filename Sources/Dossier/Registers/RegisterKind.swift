/// The registers a dossier may hold.
public enum RegisterKind: String, Sendable, Hashable, CaseIterable {
    case sops, maps, evidence, units

    /// By the name of the file without its extension, in English or Indonesian.
    init?(stem: String) {
        switch Folding.name(stem) {
        case "sops", "sop", "daftarsop", "registersop": self = .sops
        case "maps", "peta", "petaproses", "matrikspeta", "matrikspetaproses": self = .maps
        case "evidence", "bukti", "datadukung", "daftarbukti": self = .evidence
        case "units", "unit", "daftarunit", "daftarperangkatdaerah", "perangkatdaerah", "daftaropd": self = .units
        default: return nil
        }
    }

    /// The name `init` gives its file.
    var stem: String { rawValue }

    /// The kind the words of a sheet's name or of a title line speak of; `nil` for none, or for several.
    init?(words text: String) {
        let folded = Folding.name(text)
        var found: [RegisterKind] = []
        if folded.contains("bukti") || folded.contains("evidence") || folded.contains("datadukung") {
            found.append(.evidence)
        }
        if folded.contains("peta") || folded.contains("matriks") || folded.contains("probis") { found.append(.maps) }
        if found.isEmpty, folded.contains("sop") || folded.contains("prosedur") { found.append(.sops) }
        let namesUnits = ["daftarunit", "daftaropd", "daftarperangkatdaerah", "strukturorganisasi"]
        if found.isEmpty,
            ["unit", "units", "opd", "perangkatdaerah", "unitkerja"].contains(folded)
                || namesUnits.contains(where: folded.hasPrefix)
        {
            found.append(.units)
        }
        guard found.count == 1 else { return nil }
        self = found[0]
    }
}
