internal import Dossier
internal import Findings

extension ForeignUnitName {
    func finding(in units: UnitTree) -> Finding {
        let (own, other) = (units[unit]?.name ?? unit, units[named]?.name ?? named)
        let (id, en) = places > 1 ? (" (di \(places) tempat)", " (in \(places) places)") : ("", "")
        return Finding(
            rule: "trace/foreign-unit-name", severity: .warning,
            message: LocalizedText(
                id: "SOP \(sop) milik \(own) menyebut \(other) (“\(written)”)\(id), tetapi tidak menyebut \(own); "
                    + "\(other) juga bukan pelaksananya.",
                en: "SOP \(sop) of \(own) names \(other) (“\(written)”)\(en) but never \(own), and \(other) is none "
                    + "of its performers."),
            action: LocalizedText(
                id: "Periksa apakah naskah ini disalin dari unit lain, lalu sesuaikan nama unit, pelaksana, dan "
                    + "isinya.",
                en: "See whether the text was copied from another unit, then adapt the unit, performers and content."),
            legalBasis: LegalBasis("PermenPANRB 35/2012"), location: location)
    }
}
