import Findings

/// A condition on a flow out of a parallel gateway, which takes all of them whatever the condition says.
struct ParallelGatewayCondition: MapRule {
    let about = RuleDescription(
        id: "map/parallel-gateway-condition",
        title: LocalizedText(
            id: "Syarat pada gateway paralel",
            en: "Condition at a parallel gateway"),
        explanation: LocalizedText(
            id: "Alur yang keluar dari gateway paralel diberi syarat. Gateway paralel selalu menjalankan semua "
                + "cabang, jadi syarat itu diabaikan.",
            en: "A flow out of a parallel gateway has a condition. A parallel gateway always takes all branches, so "
                + "the condition is ignored."),
        action: LocalizedText(
            id: "Hapus syaratnya, atau ganti dengan gateway eksklusif atau inklusif.",
            en: "Delete the condition, or make it an exclusive or inclusive gateway."),
        basis: .bpmn("10.6.4"))

    func violations(in map: LintedMap) -> [Violation] {
        map.flows { flow, facts in
            guard facts.hasCondition || facts.isDefault, let source = facts.source,
                map.nodes[source].kind == .parallelGateway
            else { return nil }
            let name = map.calledByEnds(flow: flow)
            return LocalizedText(
                id: "\(name.indonesian) bersyarat, padahal gateway paralel menjalankan semua cabang.",
                en: "The \(name.english) has a condition, but a parallel gateway takes all branches.")
        }
    }
}
