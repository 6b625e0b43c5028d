internal import Findings

/// A step is done by whoever does it on the map.
struct StepOtherPerformer: TraceRule {
    let about = RuleDescription(
        id: "trace/step-other-performer",
        title: LocalizedText(id: "Langkah dikerjakan pelaksana lain", en: "Step done by another performer"),
        explanation: LocalizedText(
            id:
                "Langkah SOP dan kegiatan peta sama namanya, tetapi pelaksananya berbeda, padahal kedua pelaksana ada di "
                + "keduanya.",
            en:
                "A step of the SOP and an activity of the map have the same name, but different performers, both of whom "
                + "are in both."),
        action: LocalizedText(
            id: "Pastikan siapa yang mengerjakannya, lalu samakan SOP dan peta.",
            en: "Make sure who does it, then bring SOP and map in line."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Bagan alir SOP (pelaksana)"))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.sops.flatMap { sop in
            sop.otherPerformers.map { other in
                let columns = other.columns.map { "“\($0)”" }.joined(separator: ", ")
                let place = map.place(line: other.activity.line)
                return TraceViolation(
                    LocalizedText(
                        id:
                            "SOP \(map.name(ofSOP: sop.sop)), \(other.step.called.indonesian), dikerjakan \(columns), padahal "
                            + "pada ",
                        en:
                            "SOP \(map.name(ofSOP: sop.sop)), \(other.step.called.english), is done by \(columns), but on "
                    )
                        + map.called
                        + LocalizedText(
                            id: " \(other.activity.called) dikerjakan “\(other.activity.performer)” (\(place)).",
                            en: " \(other.activity.called) is done by “\(other.activity.performer)” (\(place))."),
                    at: other.step.location)
            }
        }
    }
}
