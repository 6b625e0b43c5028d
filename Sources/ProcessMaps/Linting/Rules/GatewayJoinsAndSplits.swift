import Findings

/// A gateway with several flows in and several out.
struct GatewayJoinsAndSplits: MapRule {
    let about = RuleDescription(
        id: "map/gateway-joins-and-splits",
        title: LocalizedText(
            id: "Gateway menggabungkan sekaligus mencabangkan",
            en: "Gateway that joins and splits"),
        explanation: LocalizedText(
            id: "Satu gateway menggabungkan beberapa alur dan langsung mencabangkannya lagi. Dua keputusan menjadi "
                + "satu lambang, sehingga mudah salah dibaca.",
            en: "One gateway brings several flows together and splits them again at once. Two things share one "
                + "symbol and are easily misread."),
        action: LocalizedText(
            id: "Pisahkan menjadi dua gateway: satu untuk menggabungkan, satu untuk mencabangkan.",
            en: "Take two gateways: one that joins, one that splits."),
        basis: .bpmn("10.6"),
        counterparts: ["bpmnlint no-gateway-join-fork"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind.isGateway, map.incoming.count(node) > 1, map.outgoing.count(node) > 1 else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id:
                    "\(name.indonesian) menggabungkan \(map.incoming.count(node)) alur dan sekaligus mencabangkannya menjadi "
                    + "\(map.outgoing.count(node)).",
                en: "\(name.english) joins \(map.incoming.count(node)) flows and splits them into "
                    + "\(map.outgoing.count(node)) at once.")
        }
    }
}
