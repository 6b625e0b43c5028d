internal import Findings

/// Every performer of the SOP is one on the map.
struct PerformerExtra: TraceRule {
    let about = RuleDescription(
        id: "trace/performer-extra",
        title: LocalizedText(id: "Pelaksana SOP tidak ada di peta", en: "Performer of the SOP who is not on the map"),
        explanation: LocalizedText(
            id:
                "SOP mempunyai kolom pelaksana yang bukan lajur atau pool peta, dan bukan nama lain darinya. Pihak luar "
                + "seperti pemohon tidak dihitung.",
            en:
                "The SOP has a column for a performer who is no lane or pool of the map, nor another name for one. People "
                + "outside the agency, such as applicants, are not counted."),
        action: LocalizedText(
            id: "Tambahkan lajurnya ke peta, atau perbaiki pelaksana di SOP.",
            en: "Add the lane to the map, or mend the performer in the SOP."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Bagan alir SOP (pelaksana)"))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.sops.flatMap { sop in
            sop.performers.filter { $0.kind == .extra }.map { performer in
                TraceViolation(
                    LocalizedText(
                        id: "Pelaksana “\(performer.column)” dalam SOP \(map.name(ofSOP: sop.sop)) (mulai "
                            + "\(performer.step.called.indonesian)) tidak ada pada ",
                        en: "The performer “\(performer.column)” of SOP \(map.name(ofSOP: sop.sop)) (from "
                            + "\(performer.step.called.english) on) is not on ") + map.called
                        + LocalizedText(id: ".", en: "."),
                    at: performer.step.location)
            }
        }
    }
}
