internal import Dossier
internal import Findings

/// Ties by equal title. Where SOPs that hold for the unit of the map have it, those of other units are not tied. Else
/// they count, but each is reported: the same title in two units may be two pieces of work.
struct TitleMatches {
    private(set) var traces: [Trace] = []
    private(set) var findings: [Finding] = []

    init(_ dossier: Dossier, index: TraceableSOPs) {
        for map in dossier.maps {
            let title = NormalisedTitle(map.title)
            guard !title.isEmpty else { continue }
            let sops = (index.byTitle[title] ?? []).map { index.sops[$0] }
            let hasOwn = map.unit.map { unit in sops.contains { $0.covers(unit, in: dossier.units) } } ?? false
            for sop in sops {
                let other = Self.otherUnit(of: sop, for: map, in: dossier.units)
                guard !hasOwn || other == nil else { continue }
                let place = sop.place(of: .title) ?? sop.location
                traces.append(Trace(map: map.id, sop: sop.id, basis: .title, location: place))
                if let owner = map.unit, let other {
                    findings.append(.titleAcrossUnits(map: map, owner: owner, sop: sop, other: other))
                }
            }
        }
    }

    /// The unit of an SOP that does not hold for the unit of the map, where both are known.
    private static func otherUnit(of sop: SOP, for map: DossierMap, in units: UnitTree) -> String? {
        guard let owner = map.unit, let other = sop.unit, !sop.covers(owner, in: units) else { return nil }
        return other
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
