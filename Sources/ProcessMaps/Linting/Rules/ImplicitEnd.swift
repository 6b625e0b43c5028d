import Findings

/// A node no flow leaves, beside the end events there are. BPMN lets the path end there (10.5.3); a reader cannot
/// tell whether it is done or forgotten. Where there is no end event at all, `NoEndEvent` says so once. Boundary
/// events belong to `BoundaryEventFlow`, nodes without any flow to `Disconnected`.
struct ImplicitEnd: MapRule {
    let about = RuleDescription(
        id: "map/implicit-end",
        title: LocalizedText(
            id: "Tidak ada alur keluar",
            en: "No outgoing flow"),
        explanation: LocalizedText(
            id: "Tidak ada alur yang keluar dari elemen ini, padahal prosesnya memiliki event akhir. Pembaca tidak "
                + "tahu apakah pekerjaan selesai di sini atau alurnya terlupa.",
            en: "No flow leaves the element though its process has an end event. Readers cannot tell whether the "
                + "work ends here or the flow was forgotten."),
        action: LocalizedText(
            id: "Sambungkan alur ke langkah berikutnya, atau ke event akhir.",
            en: "Connect a flow to the next step, or to an end event."),
        basis: .bpmn("10.5.3"),
        counterparts: ["bpmnlint no-implicit-end"])

    func violations(in map: LintedMap) -> [Violation] {
        let ending = map.scopesWithEnd
        return map.nodes { node, facts in
            guard map.outgoing.count(node) == 0, map.incoming.count(node) > 0, facts.kind != .boundaryEvent,
                !map.endsByItself(node), let scope = map.scope(of: node), ending.contains(scope)
            else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "Tidak ada alur yang keluar dari \(name.indonesian).", en: "No flow leaves \(name.english).")
        }
    }
}
