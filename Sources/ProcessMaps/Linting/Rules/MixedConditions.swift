import Findings

/// An activity that some flows leave under a condition (or as the default) and others without: the latter are
/// always taken. At gateways the label of a branch stands for its condition in a map for people, which
/// `UnlabelledBranch` looks at; bpmnlint `conditional-flows` asks for an expression there.
struct MixedConditions: MapRule {
    let about = RuleDescription(
        id: "map/mixed-conditions",
        title: LocalizedText(
            id: "Alur bersyarat bercampur dengan alur tanpa syarat",
            en: "Conditional flows mixed with free ones"),
        explanation: LocalizedText(
            id: "Dari satu kegiatan keluar alur bersyarat atau alur bawaan (default) dan juga alur tanpa syarat. "
                + "Yang tanpa syarat selalu berjalan, bersama yang lain.",
            en: "Conditional or default flows leave an activity together with flows that have no condition. The "
                + "latter are always taken, beside the others."),
        action: LocalizedText(
            id: "Pasang gateway eksklusif atau inklusif sesudah kegiatan itu, dengan nama pada setiap cabangnya.",
            en: "Put an exclusive or inclusive gateway after the activity, with a name on each branch."),
        basis: .bpmn("13.3.1"),
        counterparts: ["bpmnlint conditional-flows"])

    func violations(in map: LintedMap) -> [Violation] {
        map.flows { flow, facts in
            guard !facts.hasCondition, !facts.isDefault, let source = facts.source, map.nodes[source].kind.isActivity,
                map.outgoing[source].contains(where: { map.flows[$0].hasCondition || map.flows[$0].isDefault })
            else { return nil }
            let name = map.calledByEnds(flow: flow)
            return LocalizedText(
                id: "\(name.indonesian) tidak bersyarat, padahal alur lain dari kegiatan itu bersyarat.",
                en: "The \(name.english) has no condition, though others from that activity have.")
        }
    }
}
