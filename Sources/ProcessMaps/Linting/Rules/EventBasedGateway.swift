import Findings

/// An event-based gateway with fewer than two ways out, with conditions, or that leads to something that waits for
/// no event.
struct EventBasedGateway: MapRule {
    let about = RuleDescription(
        id: "map/event-based-gateway",
        title: LocalizedText(
            id: "Gateway berbasis event keliru",
            en: "Event-based gateway used wrongly"),
        explanation: LocalizedText(
            id: "Gateway berbasis event menunggu kejadian mana yang lebih dahulu datang. Karena itu ia memerlukan "
                + "paling sedikit dua alur keluar, tanpa syarat, yang masing-masing langsung menuju event antara "
                + "penerima atau kegiatan terima pesan (receive task).",
            en: "An event-based gateway waits for whichever event comes first. So it needs at least two flows out, "
                + "without conditions, each straight to a catching intermediate event or a receive task."),
        action: LocalizedText(
            id: "Sambungkan ke event antara penerima untuk setiap kejadian yang ditunggu, atau ganti dengan gateway "
                + "eksklusif.",
            en: "Connect it to a catching event for each thing waited for, or make it an exclusive gateway."),
        basis: .bpmn("10.6.6"),
        counterparts: ["bpmnlint event-based-gateway"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .eventBasedGateway else { return nil }
            let name = map.called(node)
            let flows = map.outgoing[node]
            if let flow = flows.first(where: { map.flows[$0].target.map(waitsForNothing(in: map)) ?? false }),
                let target = map.flows[flow].target
            {
                let other = map.called(target)
                return LocalizedText(
                    id: "\(name.indonesian) menuju \(other.indonesian), yang tidak menunggu kejadian apa pun.",
                    en: "\(name.english) leads to \(other.english), which waits for no event.")
            }
            if flows.contains(where: { map.flows[$0].hasCondition }) {
                return LocalizedText(
                    id: "Alur yang keluar dari \(name.indonesian) diberi syarat.",
                    en: "A flow out of \(name.english) has a condition.")
            }
            // With one flow in and one out `SuperfluousGateway` speaks too; here it matters more.
            guard flows.count < 2, map.incoming.count(node) < 2 || flows.isEmpty else { return nil }
            return LocalizedText(
                id: "\(name.indonesian) memiliki kurang dari dua kejadian yang ditunggu.",
                en: "\(name.english) waits for fewer than two events.")
        }
    }

    /// Whether a node is nothing an event-based gateway may lead to.
    private func waitsForNothing(in map: LintedMap) -> (_ node: Int) -> Bool {
        { node in
            let facts = map.nodes[node]
            return facts.kind != .receiveTask && (facts.kind != .intermediateCatchEvent || facts.trigger == .link)
        }
    }
}
