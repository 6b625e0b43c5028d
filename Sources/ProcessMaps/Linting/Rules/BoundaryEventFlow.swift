import Findings

/// A boundary event a flow leads to, or no flow leaves. Compensation events hand over by an association.
struct BoundaryEventFlow: MapRule {
    let about = RuleDescription(
        id: "map/boundary-event-flow",
        title: LocalizedText(
            id: "Alur pada event tepi keliru",
            en: "Boundary event with wrong flows"),
        explanation: LocalizedText(
            id: "Event tepi dipicu oleh kegiatan yang ditempelinya, jadi tidak boleh ada alur masuk, dan harus ada "
                + "alur keluar yang menunjukkan apa yang dikerjakan bila event itu terjadi.",
            en: "A boundary event is set off by the activity it sits on: no flow may lead to it, and one must leave "
                + "it to show what is done when it happens."),
        action: LocalizedText(
            id: "Hapus alur masuknya, dan gambar alur keluar ke langkah penanganannya.",
            en: "Delete the flow into it, and draw one out of it to the step that deals with it."),
        basis: .bpmn("10.5.4"),
        counterparts: ["bpmnlint no-implicit-end"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .boundaryEvent else { return nil }
            let name = map.called(node)
            if map.incoming.count(node) > 0 {
                return LocalizedText(
                    id: "Ada alur yang menuju \(name.indonesian).", en: "A flow leads to \(name.english).")
            }
            guard map.outgoing.count(node) == 0, !map.endsByItself(node) else { return nil }
            return LocalizedText(
                id: "Tidak ada alur yang keluar dari \(name.indonesian): penanganannya tidak digambar.",
                en: "No flow leaves \(name.english): how it is dealt with is not drawn.")
        }
    }
}
