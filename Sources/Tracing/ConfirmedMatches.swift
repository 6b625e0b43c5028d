internal import Dossier
internal import Findings
internal import ProcessMaps

/// Ties that somebody confirmed in `links.yaml`. A link that names nothing known is reported where the file is read.
enum ConfirmedMatches {
    static func traces(of dossier: Dossier, index: TraceableSOPs) -> [Trace] {
        let mapIDs = idsByName(of: dossier.maps)
        return dossier.links.flatMap { link -> [Trace] in
            let maps = mapIDs[link.map] ?? ProcessCode(link.map).flatMap { mapIDs[$0.text] } ?? []
            let sops = index.byID[link.sop].map { [$0] } ?? index.sops(numbered: link.sop)
            return maps.flatMap { map in
                sops.map { sop in
                    Trace(
                        map: map, sop: index.sops[sop].id, basis: .confirmed, activity: link.activity,
                        location: link.location)
                }
            }
        }
    }

    /// The ids of the maps, by id and by code.
    private static func idsByName(of maps: [DossierMap]) -> [String: [String]] {
        var ids: [String: [String]] = [:]
        for map in maps {
            ids[map.id, default: []].append(map.id)
            if let code = map.code?.text, code != map.id { ids[code, default: []].append(map.id) }
        }
        return ids
    }
}
