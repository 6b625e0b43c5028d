internal import Findings

/// Whom a step hands its work to has a step that takes it up.
struct HandoffWithoutReceiver: TraceRule {
    let about = RuleDescription(
        id: "trace/handoff-without-receiver",
        title: LocalizedText(id: "Serah-terima tanpa penerima", en: "Hand-off without a receiver"),
        explanation: LocalizedText(
            id:
                "Langkah SOP menyerahkan pekerjaan kepada seorang pelaksana, menurut kata-katanya atau menurut peta, dan "
                + "pelaksana itu tidak mempunyai langkah sesudahnya: pekerjaan berhenti pada meja yang tidak diatur.",
            en:
                "A step of the SOP hands its work to a performer, by its words or by the map, and that performer has no "
                + "step behind it: the work ends on a desk that no rule speaks of."),
        action: LocalizedText(
            id: "Tambahkan langkah pelaksana yang menerima, atau perbaiki kepada siapa pekerjaan diserahkan.",
            en: "Add the step of the performer who receives, or mend to whom the work is handed."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Bagan alir SOP (pelaksana)"))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.sops.flatMap { sop in
            sop.unreceived.map { handoff in
                TraceViolation(
                    LocalizedText(
                        id:
                            "SOP \(map.name(ofSOP: sop.sop)), \(handoff.step.called.indonesian), menyerahkan pekerjaan kepada "
                            + "“\(handoff.receiver)”, yang tidak mempunyai langkah "
                            + (handoff.hasNoStep ? "dalam SOP itu" : "sesudahnya") + "; pada ",
                        en: "SOP \(map.name(ofSOP: sop.sop)), \(handoff.step.called.english), hands its work to "
                            + "“\(handoff.receiver)”, who has no step "
                            + (handoff.hasNoStep ? "in that SOP" : "behind it")
                            + "; on ") + map.called + awaited(handoff, map),
                    at: handoff.step.location)
            }
        }
    }

    private func awaited(_ handoff: UnreceivedHandoff, _ map: ComparedMap) -> LocalizedText {
        guard map.comparing.side.people.contains(where: { $0.name == handoff.receiver }) else {
            return LocalizedText(
                id: " pelaksana itu juga tidak ada.", en: " that performer has no place either.")
        }
        guard let first = handoff.awaited.first else {
            return LocalizedText(id: " ia mempunyai pekerjaan.", en: " there is work for that performer.")
        }
        let names = handoff.awaited.prefix(3).map(\.called).joined(separator: ", ")
        let place = map.place(line: first.line)
        return LocalizedText(
            id: " ia mengerjakan \(names) (\(place)).", en: " that performer does \(names) (\(place)).")
    }
}
