internal import Dossier
internal import Findings

/// Ties by equal title. They count whatever the units, but one that crosses units is reported: the same title in two
/// units may be two pieces of work.
struct TitleMatches {
    private(set) var traces: [Trace] = []
    private(set) var findings: [Finding] = []

    init(_ dossier: Dossier, index: TraceableSOPs) {
        for map in dossier.maps {
            let title = NormalisedTitle(map.title)
            guard !title.isEmpty else { continue }
            for position in index.byTitle[title] ?? [] {
                let sop = index.sops[position]
                let place = sop.place(of: .title) ?? sop.location
                traces.append(Trace(map: map.id, sop: sop.id, basis: .title, location: place))
                if let owner = map.unit, let other = sop.unit, !sop.covers(owner, in: dossier.units) {
                    findings.append(.titleAcrossUnits(map: map, owner: owner, sop: sop, other: other))
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func titleAcrossUnits(map: DossierMap, owner: String, sop: SOP, other: String) -> Finding {
        Finding(
            rule: "trace/title-across-units", severity: .warning,
            message: LocalizedText(
                id: "SOP \(sop.id) milik \(other) berjudul sama dengan peta \(map.id) milik \(owner).",
                en: "SOP \(sop.id) of \(other) has the same title as map \(map.id) of \(owner)."),
            action: LocalizedText(
                id:
                    "Pastikan keduanya pekerjaan yang sama; bila ya, isi Kode Proses SOP itu, bila tidak, ubah judulnya.",
                en: "Make sure both are the same work; if so fill in its Kode Proses, if not change its title."),
            legalBasis: LegalBasis("PermenPANRB 19/2018"), location: sop.location)
    }
}
