internal import Findings

/// The steps of an SOP come in an order its map allows.
struct StepOrder: TraceRule {
    let about = RuleDescription(
        id: "trace/step-order",
        title: LocalizedText(id: "Urutan langkah bertentangan dengan peta", en: "Order of steps against the map"),
        explanation: LocalizedText(
            id: "SOP mendahulukan satu langkah dari langkah lain, padahal peta hanya mengizinkan urutan sebaliknya. "
                + "Cabang paralel, putaran, dan kegiatan yang tidak ada di SOP bukan pertentangan; panah kembali di SOP "
                + "juga bukan. Hanya sebab terdekat yang disebut.",
            en: "The SOP puts one step before another where the map allows only the other order. Parallel branches, "
                + "loops and activities the SOP leaves out are no contradiction, nor are ways back in the SOP. Only the "
                + "nearest causes are named."),
        action: LocalizedText(
            id: "Samakan urutan di SOP dengan alur di peta, atau gambar ulang alur di peta.",
            en: "Bring the order of the SOP in line with the flow of the map, or redraw the flow."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Bagan alir SOP (arah alur)"))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.sops.flatMap { sop in
            sop.contradictions.map { found in
                let path = Self.shortened(found.path).joined(separator: " → ")
                let flows = Self.shortened(found.flows).joined(separator: ", ")
                let place = map.place(line: found.secondActivity.line)
                // Of two activities of one name who does it tells which.
                let isOneName = found.firstActivity.called == found.secondActivity.called
                let who = isOneName ? " (\(found.secondActivity.performer))" : ""
                return TraceViolation(
                    LocalizedText(
                        id: "SOP \(map.name(ofSOP: sop.sop)) menaruh \(found.first.called.indonesian) sebelum "
                            + "\(found.second.called.indonesian)\(found.second.place), padahal pada ",
                        en: "SOP \(map.name(ofSOP: sop.sop)) puts \(found.first.called.english) before "
                            + "\(found.second.called.english)\(found.second.place), but on ") + map.called
                        + LocalizedText(
                            id:
                                " \(found.secondActivity.called)\(who) harus lebih dahulu: \(path) (\(place); alur \(flows)).",
                            en: " \(found.secondActivity.called)\(who) comes first: \(path) (\(place); flows \(flows))."
                        ),
                    at: found.first.location)
            }
        }
    }

    /// A long way by its ends.
    private static func shortened(_ names: [String]) -> [String] {
        let names = names.filter { !$0.isEmpty }
        return names.count <= 8 ? names : Array(names.prefix(4)) + ["…"] + Array(names.suffix(3))
    }
}
