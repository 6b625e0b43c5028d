internal import Dossier
internal import Findings
internal import ProcessMaps

/// What cannot be right in links that somebody confirmed, though they tie.
extension ConfirmedMatches {
    static func findings(of dossier: Dossier) -> [Finding] {
        let maps = Dictionary(dossier.maps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return dossier.links.flatMap { link in
            [
                unknownActivity(of: link, on: maps[link.map], in: dossier),
                lateDay(of: link, asOf: dossier.asOf),
            ].compactMap(\.self)
        }
    }

    /// An activity that the drawn map does not have; of a map that could not be read nothing is said.
    private static func unknownActivity(of link: ConfirmedLink, on map: DossierMap?, in dossier: Dossier) -> Finding? {
        guard let activity = link.activity, let map else { return nil }
        if let file = map.file {
            guard dossier.mapFiles.indices.contains(file) else { return nil }
            let model = dossier.mapFiles[file].map
            guard !model.nodes.contains(where: { model[$0.id] == activity }) else { return nil }
        }
        return Finding(
            rule: "trace/link-activity-unknown", severity: .warning,
            message: LocalizedText(
                id: "Peta \(map.id) tidak memuat kegiatan “\(activity)” yang disebut kaitan ini; kaitannya dihitung "
                    + "untuk petanya, bukan untuk satu kegiatan.",
                en: "Map \(map.id) has no activity “\(activity)”, which this link names; the link counts for the map "
                    + "and for no activity."),
            action: LocalizedText(
                id: "Perbaiki “activity” menurut id kegiatan pada peta, atau hapus kunci itu.",
                en: "Give “activity” the id of an activity of the map, or leave it out."),
            location: link.location)
    }

    private static func lateDay(of link: ConfirmedLink, asOf: CalendarDate?) -> Finding? {
        guard let on = link.on, let asOf, on > asOf else { return nil }
        return Finding(
            rule: "trace/link-after-as-of", severity: .note,
            message: LocalizedText(
                id: "Kaitan peta \(link.map) dengan SOP \(link.sop) dipastikan pada \(on), sesudah tanggal acuan "
                    + "\(asOf); kaitannya tetap dihitung.",
                en: "The link of map \(link.map) to SOP \(link.sop) was confirmed on \(on), after the as-of date "
                    + "\(asOf); it counts all the same."),
            action: LocalizedText(
                id: "Periksa tanggal “on”.", en: "See whether the date “on” is right."),
            location: link.location)
    }
}
