internal import Findings
internal import ProcessMaps

/// Both sides of a hand-off have a step in an SOP.
struct HandoffUncovered: TraceRule {
    let about = RuleDescription(
        id: "trace/handoff-uncovered",
        title: LocalizedText(
            id: "Serah-terima tanpa SOP di salah satu sisi", en: "Hand-off without an SOP on one side"),
        explanation: LocalizedText(
            id: "Pekerjaan berpindah dari satu pelaksana ke pelaksana lain, dan yang memberi atau yang menerima tidak "
                + "mempunyai langkah dalam SOP berlaku yang terkait dengan peta. Peta yang belum ber-SOP sama sekali sudah "
                + "menjadi kesenjangan tersendiri.",
            en:
                "Work passes from one performer to another, and the one who gives or the one who receives has no step in "
                + "an SOP in force that is tied to the map. A map without any SOP is a gap of its own."),
        action: LocalizedText(
            id: "Lengkapi SOP dengan langkah pelaksana itu, atau susun SOP untuk sisi yang belum punya.",
            en: "Add the steps of that performer to the SOP, or draft one for the side that has none."))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        guard map.comparison.activities.values.contains(where: \.isCovered) else { return [] }
        let model = map.file.map
        let untaken = map.comparison.sops.flatMap(\.unreceived).filter(\.hasNoStep).map(\.receiver)
        let missing = Set(map.comparison.missingPerformers.map(\.name) + untaken)
        return zip(model.handoffs, map.comparison.handoffs).compactMap { handoff, cover in
            let (giver, receiver) = (model.name(of: handoff.fromPerformer), model.name(of: handoff.toPerformer))
            // A performer that is missing as a whole, or does not take up what a step hands over, was named once.
            let lacking = [(giver, cover.giverLacks), (receiver, cover.receiverLacks)].filter {
                $0.1 && !missing.contains($0.0)
            }.map(\.0)
            guard !lacking.isEmpty else { return nil }
            let names = lacking.map { $0.isEmpty ? "?" : "“\($0)”" }
            return TraceViolation(
                LocalizedText(
                    id: "Serah-terima “\(giver)” → “\(receiver)” pada ",
                    en: "The hand-off “\(giver)” → “\(receiver)” on ") + map.called
                    + LocalizedText(
                        id:
                            " belum tercakup: \(names.joined(separator: " dan ")) tidak mempunyai langkah dalam SOP berlaku "
                            + "yang terkait.",
                        en:
                            " is not covered: \(names.joined(separator: " and ")) has no step in an SOP in force tied to "
                            + "the map."),
                at: map.location(of: handoff.flow))
        }
    }
}
