internal import Dossier
internal import Findings
internal import ProcessMaps

/// Ties that somebody confirmed in `links.yaml`. A link that names nothing known is reported where the file is read.
enum ConfirmedMatches {
    static func tie(_ dossier: Dossier, by numbers: inout NumberMatches) {
        let named = mapsByName(of: dossier.maps)
        for link in dossier.links {
            let maps = named[link.map] ?? ProcessCode(link.map).flatMap { named[$0.text] } ?? []
            for map in maps {
                numbers.tie(map, to: link.sop, basis: .confirmed, activity: link.activity, at: link.location)
            }
        }
    }

    /// By id and by code.
    private static func mapsByName(of maps: [DossierMap]) -> [String: [DossierMap]] {
        var named: [String: [DossierMap]] = [:]
        for map in maps {
            named[map.id, default: []].append(map)
            if let code = map.code?.text, code != map.id { named[code, default: []].append(map) }
        }
        return named
    }
}
