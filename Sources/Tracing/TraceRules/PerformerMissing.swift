internal import Findings
internal import ProcessMaps

/// Every performer with work on the map has a column in the SOP.
struct PerformerMissing: TraceRule {
    let about = RuleDescription(
        id: "trace/performer-missing",
        title: LocalizedText(id: "Pelaksana peta tidak ada di SOP", en: "Performer of the map who is not in the SOP"),
        explanation: LocalizedText(
            id: "Sebuah lajur mempunyai kegiatan pada peta, tetapi tidak satu pun SOP berlaku yang terkait mempunyai "
                + "pelaksana itu, juga tidak dengan nama lain. Pool milik unit lain yang tidak disentuh SOP tidak "
                + "dihitung; begitu pula pihak luar.",
            en:
                "A lane has activities on the map, but no SOP in force tied to it has that performer, under another name "
                + "neither. Pools of other units that the SOPs do not touch are not counted, nor are people outside."),
        action: LocalizedText(
            id: "Tambahkan pelaksana itu beserta langkahnya ke SOP, atau perbaiki lajur di peta.",
            en: "Add the performer and the steps to the SOP, or mend the lane on the map."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Bagan alir SOP (pelaksana)"))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.missingPerformers.map { performer in
            let work = performer.activities.prefix(3).map(\.called).joined(separator: ", ")
            let element: ElementIndex =
                switch performer.performer {
                case .lane(let lane): .lane(lane)
                case .pool(let pool): .pool(pool)
                }
            let place = map.location(of: element)
            let sop = map.comparison.sops.first(where: \.isRelated)?.matches.first?.step.location.path
            return TraceViolation(
                LocalizedText(
                    id: "Pelaksana “\(performer.name)” mengerjakan \(work) pada ",
                    en: "The performer “\(performer.name)” does \(work) on ") + map.called
                    + LocalizedText(
                        id: " (\(place.description)), tetapi tidak ada dalam SOP \(map.sopNames)"
                            + (sop.map { " (\($0))." } ?? "."),
                        en: " (\(place.description)), but is not in SOP \(map.sopNames)"
                            + (sop.map { " (\($0))." } ?? ".")),
                at: place)
        }
    }
}
