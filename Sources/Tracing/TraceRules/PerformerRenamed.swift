internal import Findings

/// A performer is called the same in the SOP and on the map.
struct PerformerRenamed: TraceRule {
    let about = RuleDescription(
        id: "trace/performer-renamed",
        title: LocalizedText(id: "Pelaksana bernama lain di SOP", en: "Performer under another name in the SOP"),
        explanation: LocalizedText(
            id: "Pelaksana yang sama tertulis berbeda di SOP dan di peta: lebih singkat, dengan nama unit lama, atau "
                + "dengan nama lain untuk pekerjaan yang sama.",
            en:
                "The same performer is written differently in the SOP and on the map: shorter, with the former name of a "
                + "unit, or under another name for the same work."),
        action: LocalizedText(
            id: "Samakan sebutan pelaksana di SOP dan di peta.",
            en: "Call the performer the same in the SOP and on the map."))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.sops.flatMap { sop in
            sop.performers.filter { $0.kind == .renamed || $0.kind == .renamedByWork }.map { performer in
                let because =
                    performer.kind == .renamedByWork
                    ? LocalizedText(id: " (pekerjaannya sama)", en: " (the work is the same)")
                    : LocalizedText(id: "", en: "")
                return TraceViolation(
                    LocalizedText(
                        id: "Pelaksana “\(performer.performer ?? "")” pada ",
                        en: "The performer “\(performer.performer ?? "")” on ") + map.called
                        + LocalizedText(
                            id: " tampaknya disebut “\(performer.column)” dalam SOP \(map.name(ofSOP: sop.sop))",
                            en: " seems to be called “\(performer.column)” in SOP \(map.name(ofSOP: sop.sop))")
                        + because + LocalizedText(id: ".", en: "."),
                    at: performer.step.location)
            }
        }
    }
}
