import Findings

/// An activity or event that several flows leave without a condition: all of them are taken at once, which few readers of
/// the drawing know (BPMN 2.0.2, 13.3.1). Gateways say it.
struct ImplicitSplit: MapRule {
    let about = RuleDescription(
        id: "map/implicit-split",
        title: LocalizedText(id: "Percabangan tanpa gateway", en: "Split without a gateway"),
        explanation: LocalizedText(
            id: "Beberapa alur tanpa syarat keluar dari satu kegiatan atau event. Menurut BPMN semuanya berjalan "
                + "serentak, padahal pembaca sering mengira hanya salah satu yang dipilih. Alur bersyarat dan alur "
                + "bawaan (default) tidak dihitung.",
            en: "Several flows without a condition leave one activity or event. BPMN takes all of them at once, while "
                + "readers often think that one is chosen. Conditional flows and the default flow do not count."),
        action: LocalizedText(
            id: "Pasang gateway paralel bila semua cabang dijalankan, atau gateway eksklusif bila dipilih salah satu.",
            en: "Put in a parallel gateway if all branches are done, or an exclusive one if one of them is chosen."),
        basis: .bpmn("13.3.1"), counterparts: ["bpmnlint no-implicit-split"])

    func violations(in map: LintedMap) -> [Violation] {
        map.map.nodes.indices.compactMap { node in
            guard !map.map.nodes[node].kind.isGateway, map.outgoing.count(node) > 1 else { return nil }
            let free = map.outgoing[node].count { flow in
                let flow = map.map.sequenceFlows[flow]
                return !flow.hasCondition && !flow.isDefault
            }
            guard free > 1 else { return nil }
            let name = map.called(node)
            return Violation(
                .node(node),
                LocalizedText(
                    id: "\(name.indonesian) bercabang ke \(free) alur tanpa gateway: semuanya berjalan serentak.",
                    en: "\(name.english) splits into \(free) flows without a gateway: all of them are taken at once."))
        }
    }
}
