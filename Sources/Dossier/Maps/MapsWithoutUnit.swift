import Findings

/// Maps nobody owns: they count for the agency and for no unit, which nobody would see from a unit's figures.
enum MapsWithoutUnit {
    /// One finding for all of them; `nil` where every map has a unit, or the agency names no units.
    static func finding(_ maps: [DossierMap], in units: UnitTree) -> Finding? {
        let ownerless = maps.filter { $0.unit == nil }
        guard let first = ownerless.first, !units.units.isEmpty else { return nil }
        let (count, example) = (ownerless.count, first.id)
        return Finding(
            rule: "dossier/map-without-unit", severity: .warning,
            message: LocalizedText(
                id:
                    "\(count) peta tidak menyebut unit pemiliknya, misalnya \(example); peta itu dihitung untuk instansi "
                    + "tetapi tidak untuk unit mana pun.",
                en: "\(count) map\(count == 1 ? " names" : "s name") no unit, such as \(example); "
                    + "\(count == 1 ? "it counts" : "they count") for the agency but for no unit."),
            action: LocalizedText(
                id: "Catat petanya di matriks peta (maps.xlsx) dan isi kolom Unit dan Berkas.",
                en: "Enter the maps in the matrix (maps.xlsx) and fill in Unit and Berkas."),
            legalBasis: LegalBasis("PermenPANRB 19/2018"), location: first.location)
    }
}
