import Findings

/// An inclusive (OR) gateway. It is allowed, and hard to read: only on for those who ask for every rule.
struct InclusiveGateway: MapRule {
    let about = RuleDescription(
        id: "map/inclusive-gateway",
        title: LocalizedText(
            id: "Gateway inklusif",
            en: "Inclusive gateway"),
        explanation: LocalizedText(
            id: "Gateway inklusif menjalankan satu, beberapa, atau semua cabang. Penggabungannya sulit dipahami "
                + "pembaca dan sulit dilaksanakan.",
            en: "An inclusive gateway takes one, several or all branches. What its join waits for is hard to read "
                + "and to carry out."),
        action: LocalizedText(
            id: "Bila mungkin, uraikan menjadi gateway eksklusif dan paralel.",
            en: "Where possible take exclusive and parallel gateways instead."),
        basis: .guidelines("G5"),
        counterparts: ["bpmnlint no-inclusive-gateway"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .inclusiveGateway else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) dapat menjalankan satu, beberapa, atau semua cabang.",
                en: "\(name.english) can take one, several or all branches.")
        }
    }
}
