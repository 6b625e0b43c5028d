import Findings

/// A gateway with one flow in and one out.
struct SuperfluousGateway: MapRule {
    let about = RuleDescription(
        id: "map/superfluous-gateway",
        title: LocalizedText(
            id: "Gateway tanpa guna",
            en: "Gateway without a use"),
        explanation: LocalizedText(
            id: "Gateway hanya memiliki satu alur masuk dan satu alur keluar: tidak mencabangkan dan tidak "
                + "menggabungkan apa pun. Sering kali cabang keduanya terlupa.",
            en: "The gateway has one flow in and one out: it neither splits nor joins. Often the second branch was "
                + "forgotten."),
        action: LocalizedText(
            id: "Hapus gateway itu, atau gambar cabangnya yang terlupa.",
            en: "Delete the gateway, or draw the branch that was forgotten."),
        basis: .bpmn("10.6"),
        counterparts: ["bpmnlint superfluous-gateway"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind.isGateway, map.incoming.count(node) == 1, map.outgoing.count(node) == 1 else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) tidak mencabangkan dan tidak menggabungkan apa pun.",
                en: "\(name.english) neither splits nor joins anything.")
        }
    }
}
