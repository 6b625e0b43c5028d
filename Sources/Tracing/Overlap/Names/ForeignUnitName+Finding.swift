internal import Dossier
internal import Findings

extension ForeignUnitName {
    func finding(in units: UnitTree) -> Finding {
        let (own, other) = (units[unit]?.name ?? unit, units[named]?.name ?? named)
        let (id, en) = places > 1 ? (" (di \(places) tempat)", " (in \(places) places)") : ("", "")
        return Finding(
            rule: "trace/foreign-unit-name", severity: .warning,
            message: message(own, other, places: (id, en)),
            action: LocalizedText(
                id: "Periksa apakah naskah ini disalin dari unit lain, lalu sesuaikan nama unit, pelaksana, dan "
                    + "isinya.",
                en: "See whether the text was copied from another unit, then adapt the unit, performers and content."),
            legalBasis: LegalBasis("PermenPANRB 35/2012"), location: location)
    }

    private func message(_ own: String, _ other: String, places: (id: String, en: String)) -> LocalizedText {
        switch part {
        case .letterhead:
            LocalizedText(
                id: "SOP \(sop) milik \(own), tetapi kopnya menyebut \(other) (“\(written)”)\(places.id).",
                en: "SOP \(sop) is of \(own), but its letterhead names \(other) (“\(written)”)\(places.en).")
        case .ratifier:
            LocalizedText(
                id: "SOP \(sop) milik \(own), tetapi pengesahnya dari \(other) (“\(written)”)\(places.id).",
                en: "SOP \(sop) is of \(own), but its ratifier is of \(other) (“\(written)”)\(places.en).")
        case .title:
            LocalizedText(
                id: "SOP \(sop) milik \(own) menyebut \(other) (“\(written)”)\(places.id) dalam judulnya, tetapi judul "
                    + "dan langkahnya tidak menyebut \(own).",
                en: "SOP \(sop) of \(own) names \(other) (“\(written)”)\(places.en) in its title, but title and "
                    + "steps never name \(own).")
        case .identity, .step, .output:
            LocalizedText(
                id: "SOP \(sop) milik \(own) menyebut \(other) (“\(written)”)\(places.id), tetapi judul dan "
                    + "langkahnya tidak menyebut \(own); \(other) juga bukan pelaksananya.",
                en: "SOP \(sop) of \(own) names \(other) (“\(written)”)\(places.en), but its title and steps "
                    + "never name \(own), and \(other) is none of its performers.")
        }
    }
}
